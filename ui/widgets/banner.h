#pragma once

#include "widgets/colours.h"

#include <QFrame>
#include <QString>

class Glyph;
class QBoxLayout;
class QLabel;

/// A strip across the page for what holds for all of it: offline, demo, a company in bankruptcy.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &icon, const QString &text); // an empty text hides it
    void addButton(QWidget *button); // below the text, side by side where there is room
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QBoxLayout *m_buttons;
    Glyph *m_glyph;
    QLabel *m_label;
    Tone m_tone = Tone::Neutral;
};
