#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

/// The person in the browser: opens the demo's signing page over HTTP and fills in its forms, for the tour. Not one of
/// our clients: it knows the page only.
class DemoVisitor
{
public:
    using Then = std::function<void(const QByteArray &page)>;

    void look(const QUrl &page, const Then &then = {});
    void sign(const QUrl &page, const QString &personalNumber); // looks, identifies, confirms

private:
    void send(const QUrl &page, const QList<std::pair<QString, QString>> &form, const Then &then);

    QNetworkAccessManager m_network; // last: a page still being fetched goes with it
};
