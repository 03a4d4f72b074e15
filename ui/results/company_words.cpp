#include "results/company_words.h"

#include "domain/plain_text.h"
#include "legal_form_text.h"
#include "source_text.h"

#include <QCoreApplication>

namespace {

struct CompanyWords
{
    Q_DECLARE_TR_FUNCTIONS(CompanyWords)
};

// Empty where companyNotice() says it.
QString statusWord(const CompanyStatus &status)
{
    switch (status.kind) {
    case CompanyStatus::Kind::Unknown: return CompanyWords::tr("Status unknown");
    case CompanyStatus::Kind::Active: return CompanyWords::tr("Registered");
    case CompanyStatus::Kind::NotYetActive: return CompanyWords::tr("Not active yet");
    case CompanyStatus::Kind::Merging: return CompanyWords::tr("Merger or division under way");
    case CompanyStatus::Kind::OnlyStatistics: return CompanyWords::tr("Only in the statistics register");
    case CompanyStatus::Kind::Restructuring:
    case CompanyStatus::Kind::Liquidation:
    case CompanyStatus::Kind::Bankrupt:
    case CompanyStatus::Kind::Deregistered: return {};
    }
    Q_UNREACHABLE();
}

enum class Active { IsSaid, IsUnderstood };

QStringList partsOf(const Company &company, Active active = Active::IsSaid)
{
    const QString town = company.address.town.isEmpty() ? QString() : isolated(company.address.town);
    const bool isUsual = company.status.kind == CompanyStatus::Kind::Active && active == Active::IsUnderstood;
    QStringList parts{company.id ? company.id->display() : QString(), legalFormText(company.form), town,
                      isUsual ? QString() : statusWord(company.status)};
    parts.removeAll(QString());
    return parts;
}

} // namespace

QString companyDetail(const Company &company)
{
    return partsOf(company).join(QStringLiteral(" · "));
}

QString suggestionDetail(const Company &company)
{
    return partsOf(company, Active::IsUnderstood).join(QStringLiteral(" · "));
}

QString companyNotice(const CompanyStatus &status)
{
    switch (status.kind) {
    case CompanyStatus::Kind::Bankrupt: return CompanyWords::tr("Bankruptcy");
    case CompanyStatus::Kind::Liquidation: return CompanyWords::tr("Liquidation");
    case CompanyStatus::Kind::Restructuring: return CompanyWords::tr("Restructuring");
    case CompanyStatus::Kind::Deregistered:
        return status.since.isValid() ? CompanyWords::tr("Deregistered %1").arg(status.since.year())
                                      : CompanyWords::tr("Deregistered");
    case CompanyStatus::Kind::Unknown:
    case CompanyStatus::Kind::Active:
    case CompanyStatus::Kind::NotYetActive:
    case CompanyStatus::Kind::Merging:
    case CompanyStatus::Kind::OnlyStatistics: return {};
    }
    Q_UNREACHABLE();
}

QString companySpoken(const Company &company)
{
    QStringList parts{isolated(company.name)};
    parts += partsOf(company);
    parts += {companyNotice(company.status), sourceName(company.source)};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

QString otherNameText(const QString &name)
{
    return name.isEmpty() ? QString() : CompanyWords::tr("also: %1").arg(isolated(name));
}

QString suggestionSpoken(const Company &company, const QString &otherName)
{
    QStringList parts{isolated(company.name), otherNameText(otherName)};
    parts += partsOf(company, Active::IsUnderstood);
    parts += companyNotice(company.status);
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}
