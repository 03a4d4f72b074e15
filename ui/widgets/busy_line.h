#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class MessageLine;
class QPushButton;

/// "Please wait" with a way out. Comes after 300 ms, and once it is there it stays for 500 ms, so nothing flickers (R-A6).
class BusyLine final : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);

    void setBusy(bool busy);
    void setTexts(const QString &what, const QString &cancel);
    void announce(); // a screen reader says it now
    QPushButton *cancelButton() const { return m_cancel; }

Q_SIGNALS:
    void cancelled();
    void shownChanged(bool shown);

private:
    void appear();
    void vanish();

    MessageLine *m_text;
    QPushButton *m_cancel;
    QTimer m_soon;
    QTimer m_gone;
    QElapsedTimer m_since;
    bool m_isBusy = false;
};
