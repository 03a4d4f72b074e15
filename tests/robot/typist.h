#pragma once

#include "robot/screen.h"
#include "robot/texts.h"

#include <QObject>
#include <QTimer>

#include <deque>
#include <random>

/// Types into the fields of the page in front and goes on, letter by letter, as a person does it.
class Typist final : public QObject
{
public:
    enum class Manner { ForEver, Walk };

    Typist(Manner manner, unsigned seed);

private:
    struct Key
    {
        Field field;
        QString after; // what stands there then
        QString letter; // empty: deletes, all that stands there or the last one
        bool takesAll = false;
    };

    void look();
    void read();
    void arrive();
    void act();
    void press(QAbstractButton *button);
    void strike(const Key &key) const;
    void plan();
    void planWalk();
    void turn();
    void write(const Field &field, const QString &text);
    int thrown(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_dice); }

    Manner m_manner;
    std::mt19937 m_dice;
    Screen m_screen;
    int m_page = -1;
    bool m_isPlanned = false; // for this visit to the page
    bool m_isReady = false;
    QString m_words; // that were said last
    std::deque<Key> m_keys;
    QTimer m_next;
};
