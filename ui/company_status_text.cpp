#include "company_status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>
#include <optional>

namespace {

/// The whole sentence twice, with and without a day, because languages put the day in different places.
struct Warning
{
    const char *plain;
    const char *dated;
};

struct StatusWords
{
    Q_DECLARE_TR_FUNCTIONS(CompanyStatusText)

public:
    static constexpr Warning kBankrupt{QT_TR_NOOP("According to %1 the company is in bankruptcy."),
                                       QT_TR_NOOP("According to %1 the company is in bankruptcy since %2.")};
    static constexpr Warning kLiquidation{QT_TR_NOOP("According to %1 the company is in liquidation."),
                                          QT_TR_NOOP("According to %1 the company is in liquidation since %2.")};
    static constexpr Warning kRestructuring{QT_TR_NOOP("According to %1 the company is restructured."),
                                            QT_TR_NOOP("According to %1 the company is restructured since %2.")};
    static constexpr Warning kDeregistered{QT_TR_NOOP("According to %1 the company is deregistered."),
                                           QT_TR_NOOP("According to %1 the company is deregistered since %2.")};

    static QString day(QDate date) { return QLocale().toString(date, tr("d MMMM yyyy", "a date in a sentence")); }
};

/// The reasons that Bolagsverket gives for a deregistration; "deregistered" alone (AVREG) says nothing more.
struct Reason
{
    const char *code;
    const char *words;
};

constexpr std::array kReasons = {
    Reason{"AKEJH", QT_TRANSLATE_NOOP("CompanyStatusText", "the share capital was not raised")},
    Reason{"ARSEED", QT_TRANSLATE_NOOP("CompanyStatusText", "no annual report")},
    Reason{"BABAKEJH", QT_TRANSLATE_NOOP("CompanyStatusText", "became a bank, or the share capital was not raised")},
    Reason{"DELAV", QT_TRANSLATE_NOOP("CompanyStatusText", "division")},
    Reason{"DOM", QT_TRANSLATE_NOOP("CompanyStatusText", "a court's decision")},
    Reason{"FUAV", QT_TRANSLATE_NOOP("CompanyStatusText", "merger")},
    Reason{"GROMAV", QT_TRANSLATE_NOOP("CompanyStatusText", "conversion across a border")},
    Reason{"KKAV", QT_TRANSLATE_NOOP("CompanyStatusText", "bankruptcy")},
    Reason{"LIAV", QT_TRANSLATE_NOOP("CompanyStatusText", "liquidation")},
    Reason{"NYINN", QT_TRANSLATE_NOOP("CompanyStatusText", "a new owner")},
    Reason{"OMAV", QT_TRANSLATE_NOOP("CompanyStatusText", "conversion")},
    Reason{"OMBAB", QT_TRANSLATE_NOOP("CompanyStatusText", "became a bank")},
    Reason{"OVERK", QT_TRANSLATE_NOOP("CompanyStatusText", "no activity")},
    Reason{"UTLKKLI", QT_TRANSLATE_NOOP("CompanyStatusText", "the foreign company is in liquidation or bankruptcy")},
    Reason{"VERKUPP", QT_TRANSLATE_NOOP("CompanyStatusText", "the business has ended")},
    Reason{"VDSAK", QT_TRANSLATE_NOOP("CompanyStatusText", "no managing director")},
};

std::optional<Warning> warningOf(CompanyStatus::Kind kind)
{
    switch (kind) {
    case CompanyStatus::Kind::Bankrupt: return StatusWords::kBankrupt;
    case CompanyStatus::Kind::Liquidation: return StatusWords::kLiquidation;
    case CompanyStatus::Kind::Restructuring: return StatusWords::kRestructuring;
    case CompanyStatus::Kind::Deregistered: return StatusWords::kDeregistered;
    case CompanyStatus::Kind::Unknown:
    case CompanyStatus::Kind::Active:
    case CompanyStatus::Kind::NotYetActive:
    case CompanyStatus::Kind::Merging:
    case CompanyStatus::Kind::OnlyStatistics: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString sentence(const Warning &warning, const QString &source, QDate since)
{
    return since.isValid() ? StatusWords::tr(warning.dated).arg(source, StatusWords::day(since))
                           : StatusWords::tr(warning.plain).arg(source);
}

} // namespace

QString companyStatusText(const CompanyStatus &status)
{
    switch (status.kind) {
    case CompanyStatus::Kind::Unknown: return {};
    case CompanyStatus::Kind::Active: return StatusWords::tr("registered");
    case CompanyStatus::Kind::NotYetActive: return StatusWords::tr("registered, not active yet");
    case CompanyStatus::Kind::Merging: return StatusWords::tr("registered, a merger or division is under way");
    case CompanyStatus::Kind::Restructuring: return StatusWords::tr("being restructured");
    case CompanyStatus::Kind::Liquidation: return StatusWords::tr("in liquidation");
    case CompanyStatus::Kind::Bankrupt: return StatusWords::tr("in bankruptcy");
    case CompanyStatus::Kind::Deregistered: return StatusWords::tr("deregistered");
    case CompanyStatus::Kind::OnlyStatistics: return StatusWords::tr("known to Statistics Sweden only");
    }
    Q_UNREACHABLE();
}

QString companyWarning(const CompanyStatus &status, const QString &source)
{
    const auto warning = warningOf(status.kind);
    if (!warning)
        return {};
    QStringList sentences{sentence(*warning, source, status.since)};
    if (const QString reason = deregistrationReason(status.reason); !reason.isEmpty())
        sentences += StatusWords::tr("Reason: %1.").arg(reason);
    sentences += StatusWords::tr("Check that it is the right one. You may go on, but the operator may say no.");
    return sentences.join(u' ');
}

QString deregistrationReason(const QString &code)
{
    for (const Reason &reason : kReasons)
        if (code == QLatin1String(reason.code))
            return StatusWords::tr(reason.words);
    return {};
}
