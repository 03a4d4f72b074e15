#include "tour/chapters.h"

namespace {

// Presses what leads to the handbook, on the page where the chapter stands.
Stop helpBy(Stage &stage, const char *name, const char *button)
{
    return {name, [&stage, button] { stage.press(button); }, [&stage] { return stage.isDialogShown("pageText"); }};
}

Chapter fromAnError(Stage &stage)
{
    const auto press = [&stage] {
        stage.setFault("garbage");
        sign(stage);
    };
    return atSign(stage)
           + Chapter{{"", press, failed(stage)},
                     helpBy(stage, "help-code", "whatToDo"),
                     helpBy(stage, "help-contents", "contents")};
}

} // namespace

QList<Chapter> helpChapters(Stage &stage)
{
    return {atSign(stage) + Chapter{helpBy(stage, "help-personal-number", "whyNumber")},
            atSign(stage) + Chapter{helpBy(stage, "help-who-gets-what", "whoGetsWhat")},
            atDone(stage) + Chapter{helpBy(stage, "help-support", "help")}, fromAnError(stage)};
}
