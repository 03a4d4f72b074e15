#include "console/status_report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {

using L1 = QLatin1String;

constexpr int kFormat = 1;

struct Report
{
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

QString dayOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), Report::tr("d MMMM yyyy", "a date in a sentence"));
}

QString draftText(const RegistrationSummary &draft)
{
    const QString since = dayOf(draft.since);
    if (draft.companyName.isEmpty())
        return Report::tr("An application was begun on %1, but nothing is registered yet.").arg(since);
    return Report::tr("An application for %1 was begun on %2, but the company is not registered yet.")
        .arg(draft.companyName, since);
}

QString textOf(const RegistrationSummary &one)
{
    switch (progressOf(one)) {
    case Progress::Draft: return draftText(one);
    case Progress::Unsigned:
        return Report::tr("%1 is registered, but not signed. Invoices cannot be sent before it is. It has waited since "
                          "%2. \"anslut remind\" leads on.")
            .arg(one.companyName, dayOf(one.since));
    case Progress::Signed:
        return Report::tr("%1 is signed, but its account is not ready yet. Start Anslut to see how it goes.")
            .arg(one.companyName);
    case Progress::Verified: return Report::tr("%1 is verified.").arg(one.companyName);
    case Progress::Existing:
        return Report::tr("%1 had an account with the operator before, so nothing is registered from here.")
            .arg(one.companyName);
    }
    Q_UNREACHABLE();
}

QString unclearText(const QList<RegistrationSummary> &several)
{
    QStringList lines{Report::tr("There are several sole traders' registrations, and their numbers are not kept. Say "
                                 "which one by its id:")};
    for (const RegistrationSummary &one : several)
        lines.append(one.id + u' ' + one.companyName);
    return lines.join(u'\n');
}

L1 wordOf(Progress progress)
{
    switch (progress) {
    case Progress::Draft: return L1("draft");
    case Progress::Unsigned: return L1("unsigned");
    case Progress::Signed: return L1("signed");
    case Progress::Verified: return L1("verified");
    case Progress::Existing: return L1("existing");
    }
    Q_UNREACHABLE();
}

L1 wordOf(const StoredStatus &status)
{
    if (status.code == StatusCode::Unclear)
        return L1("unclear");
    if (status.code == StatusCode::Unreadable)
        return L1("unreadable");
    return status.found.isEmpty() ? L1("none") : wordOf(progressOf(status.found.first()));
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject objectOf(const RegistrationSummary &one)
{
    const auto number = one.company ? one.company->publicNumber() : std::nullopt;
    return {{QStringLiteral("registrationId"), one.id},
            {QStringLiteral("state"), wordOf(progressOf(one))},
            {QStringLiteral("registered"), one.isRegistered},
            {QStringLiteral("companyName"), orNull(one.companyName)},
            {QStringLiteral("companyNumber"), orNull(number.value_or(QString()))},
            {QStringLiteral("country"), orNull(number ? one.company->country() : QString())},
            {QStringLiteral("soleTrader"), one.isSoleTrader},
            {QStringLiteral("since"), orNull(one.since.toUTC().toString(Qt::ISODate))},
            {QStringLiteral("finished"), orNull(one.finished.toUTC().toString(Qt::ISODate))},
            {QStringLiteral("remindedOn"), orNull(one.remindedOn.toString(Qt::ISODate))},
            {QStringLiteral("remindersOff"), one.isSilenced}};
}

} // namespace

QString statusText(const StoredStatus &status)
{
    switch (status.code) {
    case StatusCode::Unclear: return unclearText(status.found);
    case StatusCode::Unreadable:
        return Report::tr("What is saved on this computer cannot be read. Start Anslut: it tells what is wrong.");
    case StatusCode::Nothing:
        if (status.found.isEmpty())
            return status.about == StatusQuestion::About::All
                       ? Report::tr("Nothing is registered from this computer.")
                       : Report::tr("What you ask about is not registered from this computer.");
        break;
    case StatusCode::Verified:
    case StatusCode::Unsigned:
    case StatusCode::DraftOnly: break;
    }
    return textOf(status.found.first());
}

QByteArray statusJson(const StoredStatus &status, const QString &operatorId)
{
    QJsonArray registrations;
    for (const RegistrationSummary &one : status.found)
        registrations.append(objectOf(one));
    const QJsonObject json{{QStringLiteral("format"), kFormat},
                           {QStringLiteral("operator"), operatorId},
                           {QStringLiteral("state"), wordOf(status)},
                           {QStringLiteral("registrations"), registrations}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString nothingToRemindText(const StoredStatus &status)
{
    return Report::tr("Nothing waits for a signature. %1").arg(statusText(status));
}

QString noCompanyOnInputText()
{
    return Report::tr("What came on standard input is neither an organisation number nor the id of a registration.");
}

QString typeTheNumberText()
{
    return Report::tr("Type the organisation number or the registration's id, then press Enter. It is not shown.");
}
