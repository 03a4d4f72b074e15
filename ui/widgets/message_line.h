#pragma once

#include "widgets/colours.h"

#include <QString>
#include <QWidget>

class Glyph;
class QLabel;

/// One line next to its cause: a hint, or what is wrong, with an icon and the tone's colour.
class MessageLine final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageLine(QWidget *parent = nullptr);

    QString text() const;
    Tone tone() const { return m_tone; }
    void setAlignment(Qt::Alignment alignment);
    void say(Tone tone, const QString &text); // an empty text leaves an empty line, so nothing jumps
    void announce(); // a screen reader says it now; all but hints are announced when they come

Q_SIGNALS:
    void announced();

protected:
    bool event(QEvent *event) override;

private:
    void follow();

    Glyph *m_glyph;
    QLabel *m_label;
    Tone m_tone = Tone::Neutral;
};
