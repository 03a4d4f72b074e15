#include "signing/browser_address.h"

#include "net/http.h"

#include <algorithm>

namespace {

constexpr int kLongest = 2000;

bool isPrintable(char c)
{
    return c > ' ' && c < '\x7f' && c != '\\' && c != '"' && c != '<' && c != '>';
}

// QUrl reads "0x7f000001" and its like as an address: what it understood must be what is written there.
bool isWrittenPlainly(const QByteArray &text, const QUrl &url)
{
    const QByteArray start = (url.scheme() + QStringLiteral("://") + url.authority(QUrl::FullyEncoded)).toLatin1();
    const QByteArray rest = text.mid(start.size());
    return text.left(start.size()).toLower() == start && !start.contains('@')
           && (rest.isEmpty() || rest.startsWith('/') || rest.startsWith('?'));
}

bool isAllowedOrigin(const QUrl &url, const Http &http)
{
    if (url.scheme() == QLatin1String("https"))
        return url.port(443) == 443;
    return url.scheme() == QLatin1String("http") && http.allows(url);
}

} // namespace

Result<QUrl> browserAddress(const QByteArray &location, const QStringList &hosts, const Http &http)
{
    if (location.size() > kLongest || !std::all_of(location.begin(), location.end(), isPrintable))
        return fail(Failure::BadReply, QStringLiteral("address too long or with odd characters"));
    const QUrl url(QString::fromLatin1(location), QUrl::StrictMode);
    const bool isGood = url.isValid() && url.userInfo().isEmpty() && hosts.contains(url.host(QUrl::EncodeUnicode))
                        && isAllowedOrigin(url, http) && isWrittenPlainly(location, url);
    if (!isGood)
        return fail(Failure::BadReply, QStringLiteral("address leads elsewhere"));
    return url;
}
