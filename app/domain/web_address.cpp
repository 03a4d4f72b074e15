#include "domain/web_address.h"

#include <QList>

#include <algorithm>

namespace {

bool isHostCharacter(QChar at)
{
    return (at >= u'a' && at <= u'z') || (at >= u'0' && at <= u'9') || at == u'-';
}

bool isLabel(QStringView label)
{
    constexpr qsizetype kLongest = 63;
    return !label.isEmpty() && label.size() <= kLongest && !label.startsWith(u'-') && !label.endsWith(u'-')
           && std::all_of(label.begin(), label.end(), isHostCharacter);
}

// What QUrl would mend in silence or read differently from a browser is refused: blanks, backslashes, other alphabets,
// a host in %-form, somebody's name before it.
bool isPlain(const QString &text, const QUrl &url)
{
    const QString host = url.host().contains(u':') ? u'[' + url.host() + u']' : url.host();
    const QString start = url.scheme() + QLatin1String("://") + host;
    const auto isVisible = [](QChar at) { return at > u' ' && at < u'\x7f' && at != u'\\'; };
    const QStringView rest = QStringView(text).mid(start.size());
    return text.startsWith(start) && std::all_of(text.begin(), text.end(), isVisible)
           && (rest.isEmpty() || rest.startsWith(u'/') || rest.startsWith(u':'));
}

bool isAllowed(const QUrl &url, bool loopback)
{
    const bool isSafe = url.scheme() == QLatin1String("https");
    if (loopback && isLoopback(url))
        return isSafe || url.scheme() == QLatin1String("http");
    return isSafe && isHostName(url.host());
}

} // namespace

bool isHostName(QStringView host)
{
    constexpr qsizetype kLongest = 253;
    const QList<QStringView> labels = host.split(u'.');
    const QStringView last = labels.last();
    return host.size() <= kLongest && labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isLabel)
           && last.front() >= u'a'; // "0x7f000001" and "1" are figures
}

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("127.0.0.1") || url.host() == QLatin1String("::1");
}

std::optional<QUrl> webAddress(const QString &text, bool loopback)
{
    constexpr qsizetype kLongest = 2000;
    if (text.size() > kLongest)
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.hasFragment() || !isPlain(text, url) || !isAllowed(url, loopback))
        return std::nullopt;
    return url;
}
