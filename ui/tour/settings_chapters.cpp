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

} // namespace

QList<Chapter> settingsChapters(Stage &stage)
{
    return {sectionBy(stage, "settings-operator", &Wizard::wantsKeys),
            sectionBy(stage, "settings-registers", &Wizard::wantsRegisterSettings), proxies(stage)};
}
