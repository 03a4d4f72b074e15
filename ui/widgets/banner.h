#pragma once

#include "widgets/colours.h"

#include <QFrame>
#include <QString>

class Glyph;
class QBoxLayout;
class TextLabel;

/// A strip across the page for what holds for all of it: offline, demo, a company in bankruptcy.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &icon, const QString &text); // an empty text hides it
    void sayQuietly(const QString &text); // a line like any other: nothing need be wrong
    void addButton(QWidget *button); // below the text, side by side where there is room
    QString text() const;
    void announce(); // a screen reader says it now

Q_SIGNALS:
    void announced();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void put(Tone tone, const QString &icon, const QString &text);
    void setQuiet(bool isQuiet);
    QBoxLayout *m_buttons;
    Glyph *m_glyph;
    TextLabel *m_label;
    Tone m_tone = Tone::Neutral;
    bool m_isQuiet = false;
};
