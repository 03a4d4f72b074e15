#include "tour/chapters.h"

namespace {

// A search under the fault, from a first page that has the number already.
Chapter searchUnder(Stage &stage, const char *name, const char *fault, const std::function<bool()> &isThere)
{
    const auto search = [&stage, fault] {
        stage.setFault(fault);
        searchFor(stage, kBakery)();
    };
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)}, {name, search, isThere}};
}

Chapter typing(Stage &stage)
{
    const auto type = [&stage](const char *text) {
        return [&stage, text] { stage.type("query", QLatin1String(text)); };
    };
    const auto there = on(stage, Step::Lookup);
    return {{"lookup-first", [&stage] { stage.open(); }, there},
            {"lookup-number-unfinished", type("408840-38"), there},
            {"lookup-number-wrong", type("408840-3889"), there},
            {"lookup-number", type(kBakery), there}};
}

Chapter results(Stage &stage)
{
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
            {"results-several", searchFor(stage, "exempel"), on(stage, Step::Results)},
            {"results-chosen", [&stage] { stage.flow().select(1); }, on(stage, Step::Results)}};
}

Chapter soleTraderFound(Stage &stage)
{
    const auto isAsked = [&stage] { return stage.isOn(Step::Lookup) && stage.flow().typedQuery().mustAskFirst(); };
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
            {"lookup-person-asked", searchFor(stage, kSoleTrader), isAsked},
            {"results-sole-trader", [&stage] { stage.press("send"); }, on(stage, Step::Results)}};
}

} // namespace

QList<Chapter> lookupChapters(Stage &stage)
{
    const auto open = [&stage] { stage.open(); };
    return {
        typing(stage),
        {{"lookup-keys-missing", [&stage] { stage.open(Stage::Keys::None); }, on(stage, Step::Lookup)}},
        searchUnder(stage, "lookup-searching", "slow", busy(stage)),
        searchUnder(stage, "lookup-offline", "offline", [&stage] { return stage.hasError() && stage.isWaitShown(); }),
        searchUnder(stage, "lookup-garbage", "garbage", failed(stage)),
        searchUnder(stage, "lookup-rate-limited", "rate-limited", failed(stage)),
        results(stage),
        {{"", open, on(stage, Step::Lookup)},
         {"results-none", searchFor(stage, "Företaget som inte finns"), on(stage, Step::Results)}},
        {{"", [&stage] { stage.open(Stage::Keys::WrongToSearch); }, on(stage, Step::Lookup)},
         {"results-source-silent", searchFor(stage, "402292-9089"), on(stage, Step::Results)}},
        soleTraderFound(stage)};
}
