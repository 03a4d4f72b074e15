#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>

class Banner;
class Wizard;

/// A quiet line on the page that a start comes back to: what was filled in is still here. Gone once the page is turned.
class WelcomeBack final : public QObject
{
    Q_OBJECT

public:
    explicit WelcomeBack(Wizard &wizard);

    void say(const QDateTime &leftAt);

protected:
    bool eventFilter(QObject *wizard, QEvent *event) override;

private:
    void sayAgain();

    Wizard &m_wizard;
    QDateTime m_leftAt;
    QPointer<Banner> m_banner;
};
