#include "console/register_report.h"

#include "company_status_text.h"
#include "legal_form_text.h"
#include "nationwide_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(RegisterReport)
};

QLatin1String wordOf(CompanyStatus::Kind kind)
{
    switch (kind) {
    case CompanyStatus::Kind::Unknown: return QLatin1String("unknown");
    case CompanyStatus::Kind::Active: return QLatin1String("active");
    case CompanyStatus::Kind::NotYetActive: return QLatin1String("notYetActive");
    case CompanyStatus::Kind::Merging: return QLatin1String("merging");
    case CompanyStatus::Kind::Restructuring: return QLatin1String("restructuring");
    case CompanyStatus::Kind::Liquidation: return QLatin1String("liquidation");
    case CompanyStatus::Kind::Bankrupt: return QLatin1String("bankrupt");
    case CompanyStatus::Kind::Deregistered: return QLatin1String("deregistered");
    case CompanyStatus::Kind::OnlyStatistics: return QLatin1String("onlyStatistics");
    }
    Q_UNREACHABLE();
}

QLatin1String wordOf(MatchClass how)
{
    switch (how) {
    case MatchClass::Number: return QLatin1String("number");
    case MatchClass::Begins: return QLatin1String("begins");
    case MatchClass::Words: return QLatin1String("words");
    case MatchClass::Inside: return QLatin1String("inside");
    case MatchClass::Typo: return QLatin1String("typo");
    }
    Q_UNREACHABLE();
}

QString shownNumberOf(const Company &company)
{
    return company.id ? company.id->publicNumber().value_or(QString()) : QString();
}

QJsonObject hitJson(const RegisterHit &hit)
{
    const Company &company = hit.company;
    return {{QStringLiteral("number"), shownNumberOf(company)},
            {QStringLiteral("name"), company.name},
            {QStringLiteral("otherNames"), QJsonArray::fromStringList(hit.otherNames)},
            {QStringLiteral("form"), company.form.code},
            {QStringLiteral("street"), company.address.street},
            {QStringLiteral("careOf"), company.address.careOf},
            {QStringLiteral("postcode"), company.address.postcode},
            {QStringLiteral("town"), company.address.town},
            {QStringLiteral("status"), wordOf(company.status.kind)},
            {QStringLiteral("since"), company.status.since.toString(Qt::ISODate)},
            {QStringLiteral("match"), wordOf(hit.how)}};
}

QString rowOf(const RegisterHit &hit)
{
    const Company &company = hit.company;
    const QString number = company.id ? company.id->display() : QString();
    QStringList parts{company.name, number, legalFormText(company.form), company.address.town,
                      companyStatusText(company.status)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString registerInfoText(const RegisterKeeper::State &state)
{
    QStringList lines{state.facts ? registerFactsText(*state.facts)
                                  : ReportWords::tr("The company register is not on this computer. \"anslut register "
                                                    "update\" downloads it.")};
    if (state.checked.isValid()) {
        const QString day = QLocale().toString(state.checked.toLocalTime().date(),
                                               ReportWords::tr("d MMMM yyyy", "a date in a sentence"));
        lines += ReportWords::tr("Bolagsverket was last asked on %1.").arg(day);
    }
    if (const QString progress = registerProgressText(state); !progress.isEmpty())
        lines += progress;
    return lines.join(u'\n');
}

QByteArray registerInfoJson(const RegisterKeeper::State &state)
{
    const RegisterFacts facts = state.facts.value_or(RegisterFacts());
    const auto time = [](const QDateTime &one) { return one.toString(Qt::ISODate); };
    return QJsonDocument(QJsonObject{{QStringLiteral("isThere"), state.facts.has_value()},
                                     {QStringLiteral("companies"), facts.companies},
                                     {QStringLiteral("bytes"), facts.bytes},
                                     {QStringLiteral("published"), time(facts.published)},
                                     {QStringLiteral("imported"), time(facts.imported)},
                                     {QStringLiteral("checked"), time(state.checked)},
                                     {QStringLiteral("downloaded"), state.received},
                                     {QStringLiteral("toDownload"), state.total}})
        .toJson(QJsonDocument::Compact);
}

QString registerHitsText(const QList<RegisterHit> &hits)
{
    QStringList rows;
    for (const RegisterHit &hit : hits)
        rows += rowOf(hit);
    return rows.isEmpty() ? ReportWords::tr("No company was found.") : rows.join(u'\n');
}

QByteArray registerHitsJson(const QList<RegisterHit> &hits)
{
    QJsonArray all;
    for (const RegisterHit &hit : hits)
        all += hitJson(hit);
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}
