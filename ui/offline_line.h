#pragma once

#include <QObject>
#include <QPointer>

class Banner;
class Connection;
class Wizard;

/// Says on whichever page is open that nothing outside answers just now, and what can be done all the same (R-F3).
class OfflineLine final : public QObject
{
    Q_OBJECT

public:
    OfflineLine(Wizard &wizard, const Connection &connection);

protected:
    bool eventFilter(QObject *wizard, QEvent *event) override;

private:
    void follow();
    void say();

    Wizard &m_wizard;
    const Connection &m_connection;
    QPointer<Banner> m_banner;
};
