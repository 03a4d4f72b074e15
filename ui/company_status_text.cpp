#include "company_status_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <array>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CompanyStatusText)

public:
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

/// The whole sentence for each, with and without a day, because languages put the day in different places.
QString what(const CompanyStatus &status, const QString &source)
{
    const QString day = status.since.isValid() ? Words::day(status.since) : QString();
    switch (status.kind) {
    case CompanyStatus::Kind::Bankrupt:
        return day.isEmpty() ? Words::tr("According to %1 the company is in bankruptcy.").arg(source)
                             : Words::tr("According to %1 the company is in bankruptcy since %2.").arg(source, day);
    case CompanyStatus::Kind::Liquidation:
        return day.isEmpty() ? Words::tr("According to %1 the company is in liquidation.").arg(source)
                             : Words::tr("According to %1 the company is in liquidation since %2.").arg(source, day);
    case CompanyStatus::Kind::Restructuring:
        return day.isEmpty() ? Words::tr("According to %1 the company is restructured.").arg(source)
                             : Words::tr("According to %1 the company is restructured since %2.").arg(source, day);
    case CompanyStatus::Kind::Deregistered:
        return day.isEmpty() ? Words::tr("According to %1 the company is deregistered.").arg(source)
                             : Words::tr("According to %1 the company is deregistered since %2.").arg(source, day);
    case CompanyStatus::Kind::Unknown:
    case CompanyStatus::Kind::Active:
    case CompanyStatus::Kind::NotYetActive:
    case CompanyStatus::Kind::Merging:
    case CompanyStatus::Kind::OnlyStatistics: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QString companyStatusText(const CompanyStatus &status)
{
    switch (status.kind) {
    case CompanyStatus::Kind::Unknown: return {};
    case CompanyStatus::Kind::Active: return Words::tr("registered");
    case CompanyStatus::Kind::NotYetActive: return Words::tr("registered, not active yet");
    case CompanyStatus::Kind::Merging: return Words::tr("registered, a merger or division is under way");
    case CompanyStatus::Kind::Restructuring: return Words::tr("being restructured");
    case CompanyStatus::Kind::Liquidation: return Words::tr("in liquidation");
    case CompanyStatus::Kind::Bankrupt: return Words::tr("in bankruptcy");
    case CompanyStatus::Kind::Deregistered: return Words::tr("deregistered");
    case CompanyStatus::Kind::OnlyStatistics: return Words::tr("known to Statistics Sweden only");
    }
    Q_UNREACHABLE();
}

QString companyWarning(const CompanyStatus &status, const QString &source)
{
    QStringList sentences{what(status, source)};
    if (sentences.first().isEmpty())
        return {};
    if (const QString reason = deregistrationReason(status.reason); !reason.isEmpty())
        sentences += Words::tr("Reason: %1.").arg(reason);
    sentences += Words::tr("Check that it is the right one. You may go on, but the operator may say no.");
    return sentences.join(u' ');
}

QString deregistrationReason(const QString &code)
{
    for (const Reason &reason : kReasons)
        if (code == QLatin1String(reason.code))
            return Words::tr(reason.words);
    return {};
}
