#pragma once

#include "domain/number_fault.h"

#include <QObject>

#include <functional>
#include <optional>

class MessageLine;
class NumberField;
class QPushButton;

/// A field for a number that belongs to a person: hidden until asked, never learnt by an input method, and judged only
/// after the last digit or when it is left (R-D2, R-G6). Hidden, a screen reader hears how many digits are in;
/// shown, each of them.
class MaskedNumberEntry final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        NumberField *field;
        QPushButton *reveal;
        MessageLine *message;
    };
    using Judge = std::function<std::optional<NumberFault>(const QString &)>;

    MaskedNumberEntry(Parts parts, Judge judge, QObject *parent);

    QString text() const;
    bool isRight() const;
    void clear(); // and the undo history with it (P2)
    void retranslate(const QString &hint);
    void judge(); // say what is wrong now

Q_SIGNALS:
    void edited();

private:
    void hideOrShow(bool shown) const;
    void say();
    QString heard(int digits) const;
    static QString countOf(int digits, bool isFinished);

    Parts m_parts;
    Judge m_judge;
    QString m_hint;
    bool m_judges = false;
};
