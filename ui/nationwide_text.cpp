#include "nationwide_text.h"

#include "base/wall_clock.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace {

using Phase = RegisterKeeper::Phase;

struct Nationwide
{
    Q_DECLARE_TR_FUNCTIONS(Nationwide)
};

constexpr int kWhole = 1000;

QString timeLeftText(double seconds)
{
    constexpr double kMinute = 60;
    constexpr double kLongest = 24 * 60 * kMinute;
    if (seconds > kLongest)
        return {};
    if (seconds < kMinute)
        return Nationwide::tr("less than a minute left");
    return Nationwide::tr("about %n minute(s) left", nullptr, static_cast<int>(std::lround(seconds / kMinute)));
}

QString amountText(const RegisterKeeper::State &state)
{
    if (state.total <= 0)
        return dataSizeText(state.received);
    return Nationwide::tr("%1 of %2").arg(dataSizeText(state.received), dataSizeText(state.total));
}

QString downloadText(const RegisterKeeper::State &state)
{
    QStringList parts{amountText(state)};
    if (state.bytesPerSecond > 0) {
        parts += Nationwide::tr("%1 a second").arg(dataSizeText(static_cast<qint64>(state.bytesPerSecond)));
        if (state.total > 0)
            parts += timeLeftText(double(state.total - state.received) / state.bytesPerSecond);
    }
    parts.removeAll(QString());
    return Nationwide::tr("Downloading: %1").arg(parts.join(QStringLiteral(", ")));
}

int partOf(double share)
{
    return static_cast<int>(std::clamp(share, 0.0, 1.0) * kWhole);
}

} // namespace

QString registerProgressText(const RegisterKeeper::State &state)
{
    switch (state.phase) {
    case Phase::Resting: return {};
    case Phase::Asking: return Nationwide::tr("Asking Bolagsverket …");
    case Phase::Downloading: return downloadText(state);
    case Phase::Paused: return Nationwide::tr("Paused: %1").arg(amountText(state));
    case Phase::Importing: return Nationwide::tr("Making it searchable: %1 %").arg(static_cast<int>(state.share * 100));
    }
    Q_UNREACHABLE();
}

std::optional<int> registerProgress(const RegisterKeeper::State &state)
{
    if (state.phase == Phase::Importing)
        return partOf(state.share);
    const bool isOfDownload = state.phase == Phase::Downloading || state.phase == Phase::Paused;
    if (!isOfDownload || state.total <= 0)
        return std::nullopt;
    return partOf(double(state.received) / double(state.total));
}

QString registerFactsText(const RegisterFacts &facts)
{
    const QString day = registerDayText(facts.published);
    const QString companies = Nationwide::tr("%1 companies").arg(QLocale().toString(facts.companies));
    const QString size = Nationwide::tr("%1 on disk").arg(dataSizeText(facts.bytes));
    if (!facts.published.isValid())
        return QStringLiteral("%1, %2").arg(companies, size);
    return Nationwide::tr("The register of %1: %2, %3").arg(day, companies, size);
}

QString registerDayText(const QDateTime &made)
{
    return QLocale().toString(made.toLocalTime().date(), Nationwide::tr("d MMMM yyyy", "a date in a sentence"));
}

bool isOldRegister(const QDateTime &made)
{
    constexpr qint64 kMostDays = 30;
    return made.isValid() && made.daysTo(WallClock::utc()) > kMostDays;
}

QString oldRegisterText(const QDateTime &made)
{
    return Nationwide::tr("The register on this computer is of %1, so something may have changed since.")
        .arg(registerDayText(made));
}

QString renewRegisterText()
{
    return Nationwide::tr("Fetch a newer re&gister…");
}

QString dataSizeText(qint64 bytes)
{
    constexpr qint64 kManyBytes = 1'000'000'000;
    return QLocale().formattedDataSize(bytes, bytes < kManyBytes ? 0 : 1, QLocale::DataSizeSIFormat);
}
