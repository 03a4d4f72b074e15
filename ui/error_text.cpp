#include "error_text.h"

#include "domain/plain_text.h"
#include "error_rows.h"
#include "tls_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace {

/// What depends on more than the kind of failure.
struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static constexpr const char *kNamedProxy = QT_TR_NOOP("The proxy %1 did not let us through.");
    static constexpr const char *kSilentProxy = QT_TR_NOOP("Nothing came back through the proxy %1 in time.");
    static constexpr const char *kProxyStep =
        QT_TR_NOOP("The proxy may be the cause. Check the network settings, or try again in a moment.");
    static constexpr const char *kWaitSeconds = QT_TR_N_NOOP("Try again in %n seconds.");
};

} // namespace

ErrorText errorText(const Error &error)
{
    const ErrorRow &row = errorRowOf(error.what);
    ErrorText text{QLatin1String(row.code), ErrorWords::tr(row.sentence), ErrorWords::tr(row.nextStep)};
    if (error.what == Failure::RateLimited && error.retryAfter > 0)
        text.nextStep = ErrorWords::tr(ErrorWords::kWaitSeconds, nullptr, error.retryAfter);
    if (error.what == Failure::ProxyRefused && !error.host.isEmpty())
        text.sentence = ErrorWords::tr(ErrorWords::kNamedProxy).arg(plainText(error.host));
    if (error.what == Failure::Timeout && !error.proxy.isEmpty()) {
        text.sentence = ErrorWords::tr(ErrorWords::kSilentProxy).arg(plainText(error.proxy));
        text.nextStep = ErrorWords::tr(ErrorWords::kProxyStep);
    }
    if (error.what == Failure::TlsRefused && !error.host.isEmpty()) {
        const TlsText tls = tlsText(error.tls, plainText(error.host));
        text = {text.code, tls.sentence, tls.nextStep};
    }
    return text;
}

QString errorLine(const Error &error)
{
    const ErrorText text = errorText(error);
    //: what happened, what to do next, and a code to quote
    return ErrorWords::tr("%1 %2 (%3)").arg(text.sentence, text.nextStep, text.code);
}

QString codeIn(const QString &line)
{
    static const QRegularExpression code(QStringLiteral("\\(([A-Z]{3}-\\d\\d)\\)"));
    return code.match(line).captured(1);
}
