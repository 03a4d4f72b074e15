#include "tls_text.h"

#include "base/wall_clock.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

namespace {

/// %1 is the host, %2 today by this computer's clock.
struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsText)

public:
    static QString clock() { return tr("Check the computer's date and time. If they are right, try another network."); }
    static QString network()
    {
        return tr("A proxy or a network that wants you to log in may stand between. Check the network settings, or try "
                  "another network.");
    }
    static QString service()
    {
        return tr("Try again later, or another network. If it happens again, contact the support.");
    }
    static QString today() { return QLocale().toString(WallClock::today(), tr("d MMMM yyyy", "a date in a sentence")); }
};

} // namespace

TlsText tlsText(TlsFault fault, const QString &host)
{
    switch (fault) {
    case TlsFault::Expired:
        return {TlsWords::tr("The certificate of %1 has expired, going by this computer's date, %2. Nothing was sent.")
                    .arg(host, TlsWords::today()),
                TlsWords::clock()};
    case TlsFault::NotYetValid:
        return {
            TlsWords::tr("The certificate of %1 is not valid yet, going by this computer's date, %2. Nothing was sent.")
                .arg(host, TlsWords::today()),
            TlsWords::clock()};
    case TlsFault::WrongHost:
        return {TlsWords::tr("What answered for %1 has a certificate of somebody else's. Nothing was sent.").arg(host),
                TlsWords::network()};
    case TlsFault::UnknownIssuer:
        return {TlsWords::tr("The certificate of %1 is signed by nobody whom this computer trusts. Nothing was sent.")
                    .arg(host),
                TlsWords::network()};
    case TlsFault::NoNames:
        return {TlsWords::tr("The certificate of %1 does not say whose it is. Nothing was sent.").arg(host),
                TlsWords::network()};
    case TlsFault::TooWeak:
        return {TlsWords::tr("The encryption that %1 offers is too weak. Nothing was sent.").arg(host),
                TlsWords::service()};
    case TlsFault::NothingInCommon:
        return {TlsWords::tr("%1 and the program have no encryption in common; what it offers may be too old. Nothing "
                             "was sent.")
                    .arg(host),
                TlsWords::service()};
    case TlsFault::None:
    case TlsFault::Other:
        return {TlsWords::tr("The connection to %1 could not be made secure, so nothing was sent.").arg(host),
                TlsWords::network()};
    }
    Q_UNREACHABLE();
}
