#include "torture/plan.h"

#include <array>

namespace {

constexpr std::array kManners{"quick", "slow", "resetting", "restarting"};
constexpr std::array kStages{"arrived", "answered", "passed"};
constexpr std::array kTabs{"signed at once", "signed late", "tab closed"};

int thrown(std::mt19937 &dice, int sides)
{
    return std::uniform_int_distribution(0, sides - 1)(dice);
}

Plan::Kill killAt(int request, int stage, std::mt19937 &dice)
{
    return {request, static_cast<WireTap::Stage>(stage), std::chrono::milliseconds(thrown(dice, 25))};
}

} // namespace

Plan Plan::of(quint32 seed, int index)
{
    std::seed_seq both{seed, static_cast<quint32>(index)};
    Plan plan;
    plan.dice.seed(both);
    plan.manner = static_cast<Manner>(index / (3 * kRequests) % 4);
    plan.kills += killAt(index % kRequests + 1, index / kRequests % 3, plan.dice);
    for (int more = thrown(plan.dice, 4); more > 1; --more) // none for half of them, else one or two
        plan.kills += killAt(thrown(plan.dice, kRequests - 6) + 1, thrown(plan.dice, 3), plan.dice);
    plan.tab = static_cast<Tab>(thrown(plan.dice, 3));
    plan.wish = thrown(plan.dice, 8) == 0 ? Wish::Cancel : Wish::Account;
    return plan;
}

Plan Plan::undisturbed()
{
    return {};
}

QString Plan::text() const
{
    QStringList all;
    for (const Kill &kill : kills)
        all += QString::number(kill.request) + u' ' + QLatin1String(kStages.at(static_cast<std::size_t>(kill.stage)));
    return QStringLiteral("%1, killed at %2, %3%4")
        .arg(QLatin1String(kManners.at(static_cast<std::size_t>(manner))), all.join(QLatin1String(" then ")),
             QLatin1String(kTabs.at(static_cast<std::size_t>(tab))),
             wish == Wish::Cancel ? QStringLiteral(", given up") : QString());
}
