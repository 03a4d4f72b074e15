#include "tour/chapters.h"

namespace {

using Way = void (Wizard::*)();

Chapter sectionBy(Stage &stage, const char *name, Way way)
{
    const auto isOpen = [&stage] { return stage.front() != &stage.wizard(); };
    const auto open = [&stage, way] { Q_EMIT(stage.wizard().*way)(); };
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)}, {name, open, isOpen}};
}

Chapter proxies(Stage &stage)
{
    const auto isShown = [&stage] { return stage.isDialogShown("host"); };
    const auto half = [&stage] {
        stage.press("socks5");
        stage.type("host", QStringLiteral("proxy.example.se:8080"));
        stage.type("port", QStringLiteral("80800"));
    };
    return sectionBy(stage, "settings-network", &Wizard::wantsNetworkSettings)
           + Chapter{{"settings-network-wrong", half, isShown}};
}

using Phase = RegisterKeeper::Phase;

// At the national register in the settings, with what came of a press on its button.
Chapter nationwide(Stage &stage, const char *fault, const Stop &after)
{
    const auto open = [&stage, fault] {
        stage.setFault(fault);
        Q_EMIT stage.wizard().wantsRegisterSettings();
    };
    const auto isOpen = [&stage] { return stage.isDialogShown("nationwide"); };
    const auto look = [&stage] { stage.scrollTo("nationwide"); }; // it is longer or shorter than before
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
            {"", open, isOpen},
            {"", after.act, after.isThere},
            {after.name, look, after.isThere}};
}

QList<Chapter> nationwideChapters(Stage &stage)
{
    const auto press = [&stage] { stage.press("updateRegister"); };
    const auto isIn = [&stage](Phase phase) { return [&stage, phase] { return stage.nationwide().phase == phase; }; };
    const auto hasCome = [&stage] { return stage.nationwide().phase == Phase::Downloading; };
    const auto isReady = [&stage] { return stage.nationwide().facts && !stage.nationwide().isUnderWay(); };
    const auto hasFailed = [&stage] { return stage.nationwide().failure.has_value(); };
    const auto pause = [&stage] {
        stage.press("pauseRegister");
        stage.scrollTo("nationwide");
    };
    return {nationwide(stage, "", {"register-none", [] {}, isIn(Phase::Resting)}),
            nationwide(stage, "halt:nationwide", {"register-downloading", press, hasCome})
                + Chapter{{"register-paused", pause, isIn(Phase::Paused)}},
            nationwide(stage, "", {"register-ready", press, isReady}),
            nationwide(stage, "garbage:nationwide", {"register-failed", press, hasFailed})};
}

} // namespace

QList<Chapter> settingsChapters(Stage &stage)
{
    return QList<Chapter>{sectionBy(stage, "settings-operator", &Wizard::wantsKeys),
                          sectionBy(stage, "settings-registers", &Wizard::wantsRegisterSettings), proxies(stage)}
           + nationwideChapters(stage);
}
