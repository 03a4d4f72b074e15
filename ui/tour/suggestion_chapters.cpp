#include "tour/chapters.h"

namespace {

// The register on this computer, fetched in the settings.
Chapter beginWithRegister(Stage &stage, TourWorld::Keys keys)
{
    const auto fetch = [&stage] {
        Q_EMIT stage.wizard().wantsRegisterSettings();
        stage.press("updateRegister");
        stage.front()->close();
    };
    const auto isThere = [&stage] { return stage.flow().suggestions().made().isValid(); };
    return {{"", [&stage, keys] { stage.open(keys); }, on(stage, Step::Lookup)}, {"", fetch, isThere}};
}

Chapter whileTyping(Stage &stage, const char *name)
{
    const auto type = [&stage] { stage.type("query", QStringLiteral("bageri")); };
    const auto isSuggested = [&stage] { return !stage.flow().suggestions().all().isEmpty(); };
    return {{name, type, isSuggested}};
}

Chapter suggested(Stage &stage, const char *name)
{
    const auto choose = [&stage] { stage.flow().chooseSuggested(0); };
    return whileTyping(stage, "") + Chapter{{name, choose, on(stage, Step::Company)}};
}

} // namespace

QList<Chapter> suggestionChapters(Stage &stage)
{
    const auto begin = [&stage](TourWorld::Keys keys) { return beginWithRegister(stage, keys); };
    return {begin(TourWorld::Keys::All) + whileTyping(stage, "lookup-suggestions"),
            begin(TourWorld::Keys::All) + suggested(stage, "company-from-register"),
            begin(TourWorld::Keys::None) + suggested(stage, "company-from-register-old"),
            begin(TourWorld::Keys::All)
                + Chapter{{"results-from-register", searchFor(stage, "bageri"), on(stage, Step::Results)}}};
}
