#include "tour/chapters.h"

namespace {

Chapter beginUnder(Stage &stage, const char *fault)
{
    const auto open = [&stage, fault] {
        stage.open();
        stage.setFault(fault);
    };
    return {{"", open, on(stage, Step::Lookup)}};
}

Chapter beginWithoutKeys(Stage &stage)
{
    return {{"", [&stage] { stage.open(TourWorld::Keys::None); }, on(stage, Step::Lookup)}};
}

Chapter beginAbroad(Stage &stage, const char *fault = "")
{
    const auto choose = [&stage] { stage.flow().setCountry(QStringLiteral("NO")); };
    return beginUnder(stage, fault) + Chapter{{"", choose, on(stage, Step::Lookup)}};
}

// Rows are there, and a register is still being asked.
std::function<bool()> stillAsking(Stage &stage)
{
    return [&stage] { return stage.isOn(Step::Results) && stage.isWaitShown(); };
}

std::function<bool()> allAnswered(Stage &stage)
{
    return [&stage] { return stage.isOn(Step::Results) && stage.isWaitOver(); };
}

Chapter countries(Stage &stage)
{
    const auto type = [&stage](const char *text) {
        return [&stage, text] { stage.type("query", QLatin1String(text)); };
    };
    const auto there = on(stage, Step::Lookup);
    return beginAbroad(stage)
           + Chapter{{"lookup-abroad", type("4526018"), there},
                     {"lookup-abroad-number", type("452601818"), there},
                     {"lookup-abroad-swedish-number", type(kSoleTrader), there}};
}

Chapter rowsAbroad(Stage &stage)
{
    return beginAbroad(stage, "slow:brreg")
           + Chapter{{"results-still-asking", searchFor(stage, "Fjordvik"), stillAsking(stage)},
                     {"results-abroad", [] {}, allAnswered(stage)}};
}

Chapter stoppedAbroad(Stage &stage)
{
    return beginAbroad(stage, "slow:brreg")
           + Chapter{{"", searchFor(stage, "Fjordvik"), stillAsking(stage)},
                     {"results-stopped", [&stage] { stage.press("cancelRequest"); }, allAnswered(stage)}};
}

Chapter companyAbroad(Stage &stage)
{
    return beginAbroad(stage) + Chapter{{"company-abroad", searchFor(stage, "452601818"), on(stage, Step::Company)}};
}

Chapter detailsOfChosen(Stage &stage)
{
    const auto choose = [&stage] {
        stage.flow().select(0);
        stage.pressPrimary();
    };
    return beginUnder(stage, "slow:bolagsverket")
           + Chapter{{"", searchFor(stage, "exempel"), on(stage, Step::Results)},
                     {"results-fetching-details", choose, stillAsking(stage)}};
}

Chapter found(Stage &stage, const char *name, const char *number)
{
    return {{name, searchFor(stage, number), on(stage, Step::Company)}};
}

Chapter notFound(Stage &stage, const char *name, const char *number)
{
    return {{name, searchFor(stage, number), on(stage, Step::Results)}};
}

} // namespace

QList<Chapter> registerChapters(Stage &stage)
{
    const auto begin = [&stage] { return beginUnder(stage, ""); };
    return {countries(stage),
            rowsAbroad(stage),
            stoppedAbroad(stage),
            companyAbroad(stage),
            detailsOfChosen(stage),
            beginUnder(stage, "garbage:bolagsverket,down:vies")
                + notFound(stage, "results-silent-with-codes", "402292-9089"),
            begin() + notFound(stage, "results-nameless", "439092-6683"),
            beginWithoutKeys(stage) + notFound(stage, "results-without-keys", "436567-1439"),
            begin() + found(stage, "company-two-sources", "439825-9798"),
            beginUnder(stage, "down:bolagsverket") + found(stage, "company-status-silent", kBakery),
            beginWithoutKeys(stage) + found(stage, "company-status-untold", kBakery),
            begin() + found(stage, "company-status-part-silent", "438736-3734"),
            begin() + found(stage, "company-merging", "453450-5450"),
            begin() + found(stage, "company-only-statistics", "475501-8464")};
}
