#pragma once

#include <QScrollArea>

/// One section of a dialog on paper of its own. It scrolls down, never aside: where it is narrow the margins are too, and
/// what lies in layouts called "stacks…" stands one below the other. What is said in it is scrolled into view while the user
/// is at it, and the second half of a double click presses nothing: it may hit what was scrolled there.
class SectionScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionScroll(QWidget *section, QWidget *parent = nullptr);

    void reveal(QWidget *what); // once it has its place

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void listen();

    bool m_isNarrow = false;
};
