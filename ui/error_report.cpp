#include "error_report.h"

#include "error_rows.h"
#include "error_text.h"

namespace {

// Of the kind alone: what else an error knows names hosts and proxies.
Error kindOf(const Error &error)
{
    return {.what = error.what};
}

} // namespace

QStringList codesOf(const QList<Error> &errors)
{
    QStringList codes;
    for (const Error &error : errors)
        codes.append(QLatin1String(errorRowOf(error.what).code));
    codes.removeDuplicates();
    return codes;
}

QString errorReport(const QList<Error> &errors, QDate day)
{
    QStringList lines;
    for (const Error &error : errors) {
        const ErrorText text = errorText(kindOf(error));
        lines.append(QStringLiteral("%1 (%2)").arg(text.sentence, text.code));
        lines.append(QStringLiteral("%1: %2 Anslut %3, %4")
                         .arg(text.code, QLatin1String(errorRowOf(error.what).sentence), QStringLiteral(ANSLUT_VERSION),
                              day.toString(Qt::ISODate)));
    }
    lines.removeDuplicates();
    return lines.join(u'\n') + u'\n';
}
