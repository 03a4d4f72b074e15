#pragma once

#include "widgets/colours.h"

#include <QFrame>

class Glyph;
class QHBoxLayout;
class QLabel;

/// A strip across the page for what holds for all of it: offline, demo, a company in bankruptcy.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void say(Tone tone, const QString &icon, const QString &text); // an empty text hides it
    void addButton(QWidget *button);
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    Glyph *m_glyph;
    QLabel *m_label;
    Tone m_tone = Tone::Neutral;
};
