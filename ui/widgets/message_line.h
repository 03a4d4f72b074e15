#pragma once

#include "widgets/colours.h"

#include <QPointer>
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
    void describe(QWidget &field); // what it says is the field's description too
    void announce(); // a screen reader says it now; all but hints are announced when they come to be seen

Q_SIGNALS:
    void announced();

protected:
    bool event(QEvent *event) override;

private:
    void follow();
    void announceSoon();

    Glyph *m_glyph;
    QLabel *m_label;
    QPointer<QWidget> m_field;
    Tone m_tone = Tone::Neutral;
    bool m_isDue = false; // not said yet
};
