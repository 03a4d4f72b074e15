#include "tour/chapters.h"

namespace {

Chapter begin(Stage &stage, TourWorld::Keys keys = TourWorld::Keys::All)
{
    return {{"", [&stage, keys] { stage.open(keys); }, on(stage, Step::Lookup)}};
}

std::function<void()> inCountry(Stage &stage, const char *country, std::function<void()> then)
{
    return [&stage, country, then = std::move(then)] {
        stage.flow().setCountry(QLatin1String(country));
        then();
    };
}

std::function<void()> under(Stage &stage, const char *fault, std::function<void()> then)
{
    return [&stage, fault, then = std::move(then)] {
        stage.setFault(fault);
        then();
    };
}

// Rows are there, and a register is still being asked.
std::function<bool()> stillAsking(Stage &stage)
{
    return [&stage] { return stage.isOn(Step::Results) && stage.isWaitShown(); };
}

std::function<bool()> allAnswered(Stage &stage)
{
    return [&stage] { return stage.isOn(Step::Results) && !stage.flow().isAsking(); };
}

Chapter countries(Stage &stage)
{
    const auto type = [&stage](const char *text) {
        return [&stage, text] { stage.type("query", QLatin1String(text)); };
    };
    const auto there = on(stage, Step::Lookup);
    return begin(stage)
           + Chapter{{"lookup-abroad", inCountry(stage, "NO", type("4526018")), there},
                     {"lookup-abroad-number", type("452601818"), there},
                     {"lookup-abroad-swedish-number", type(kSoleTrader), there}};
}

Chapter rowsAbroad(Stage &stage)
{
    const auto search = under(stage, "slow:brreg", searchFor(stage, "Fjordvik"));
    return begin(stage)
           + Chapter{{"results-still-asking", inCountry(stage, "NO", search), stillAsking(stage)},
                     {"results-abroad", [] {}, allAnswered(stage)}};
}

Chapter stoppedAbroad(Stage &stage)
{
    const auto search = under(stage, "slow:brreg", searchFor(stage, "Fjordvik"));
    return begin(stage)
           + Chapter{{"", inCountry(stage, "NO", search), stillAsking(stage)},
                     {"results-stopped", [&stage] { stage.press("cancelRequest"); }, allAnswered(stage)}};
}

Chapter chosen(Stage &stage)
{
    const auto choose = [&stage] {
        stage.setFault("slow:bolagsverket");
        stage.flow().select(0);
        stage.pressPrimary();
    };
    return begin(stage)
           + Chapter{{"", searchFor(stage, "exempel"), on(stage, Step::Results)},
                     {"results-fetching-details", choose, stillAsking(stage)}};
}

Chapter found(Stage &stage, const char *name, const char *number, const char *fault = "",
              TourWorld::Keys keys = TourWorld::Keys::All)
{
    return begin(stage, keys)
           + Chapter{{name, under(stage, fault, searchFor(stage, number)), on(stage, Step::Company)}};
}

Chapter notFound(Stage &stage, const char *name, const char *number, const char *fault = "",
                 TourWorld::Keys keys = TourWorld::Keys::All)
{
    return begin(stage, keys)
           + Chapter{{name, under(stage, fault, searchFor(stage, number)), on(stage, Step::Results)}};
}

Chapter companyAbroad(Stage &stage)
{
    const auto search = inCountry(stage, "NO", searchFor(stage, "452601818"));
    return begin(stage) + Chapter{{"company-abroad", search, on(stage, Step::Company)}};
}

} // namespace

QList<Chapter> registerChapters(Stage &stage)
{
    return {countries(stage),
            rowsAbroad(stage),
            stoppedAbroad(stage),
            chosen(stage),
            notFound(stage, "results-silent-with-codes", "402292-9089", "garbage:bolagsverket,down:vies"),
            notFound(stage, "results-nameless", "439092-6683"),
            notFound(stage, "results-without-keys", "436567-1439", "", TourWorld::Keys::None),
            found(stage, "company-two-sources", "439825-9798"),
            found(stage, "company-status-silent", kBakery, "down:bolagsverket"),
            found(stage, "company-status-untold", kBakery, "", TourWorld::Keys::None),
            found(stage, "company-status-part-silent", "438736-3734"),
            found(stage, "company-merging", "453450-5450"),
            found(stage, "company-only-statistics", "475501-8464"),
            companyAbroad(stage)};
}
