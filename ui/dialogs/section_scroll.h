#pragma once

#include <QScrollArea>

/// One section of a dialog on paper of its own. It scrolls down, never aside: where it is narrow the margins are too, and
/// what lies in layouts called "stacks…" stands one below the other.
class SectionScroll final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SectionScroll(QWidget *section, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    bool m_isNarrow = false;
};
