#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <utility>

class Banner;
class Wizard;

/// What is wrong outside any step, for instance with what was saved: a banner on the page that is open, or that opens
/// first. Each is told once; only that what is typed is not saved is told on every page.
class Notices final : public QObject
{
    Q_OBJECT

public:
    explicit Notices(Wizard &wizard);

    void tell(Failure what);
    void takeBack(Failure what); // it is so no longer

protected:
    bool eventFilter(QObject *wizard, QEvent *event) override;

private:
    void turn();
    void showNew();
    void sayAll();
    Banner *addBanner(Failure what);
    static QString text(Failure what);

    Wizard &m_wizard;
    QList<std::pair<Failure, QPointer<Banner>>> m_told; // without a banner: no page has been open yet
};
