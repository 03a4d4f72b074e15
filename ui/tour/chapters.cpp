#include "tour/chapters.h"

QList<Chapter> tourChapters(Stage &stage)
{
    return lookupChapters(stage) + registerChapters(stage) + suggestionChapters(stage) + companyChapters(stage)
           + signChapters(stage) + waitingChapters(stage) + settingsChapters(stage) + helpChapters(stage)
           + endChapters(stage);
}

std::function<bool()> on(Stage &stage, Step step)
{
    return [&stage, step] { return stage.isOn(step) && !stage.flow().isBusy(); };
}

std::function<bool()> in(Stage &stage, Waiting state)
{
    return [&stage, state] { return stage.isIn(state); };
}

std::function<bool()> failed(Stage &stage)
{
    return [&stage] { return stage.hasError(); };
}

std::function<bool()> busy(Stage &stage)
{
    return [&stage] { return stage.isWaitShown(); };
}

std::function<void()> searchFor(Stage &stage, const char *what)
{
    return [&stage, what] {
        stage.type("query", QString::fromUtf8(what));
        stage.pressPrimary();
    };
}

Chapter atCompany(Stage &stage, const char *number, TourWorld::Keys keys)
{
    return {{"", [&stage, keys] { stage.open(keys); }, on(stage, Step::Lookup)},
            {"", searchFor(stage, number), on(stage, Step::Company)}};
}

Chapter atSign(Stage &stage, const char *number, TourWorld::Keys keys)
{
    const auto confirm = [&stage] {
        fillInContact(stage);
        stage.pressPrimary();
    };
    return atCompany(stage, number, keys) + Chapter{{"", confirm, on(stage, Step::Sign)}};
}

void fillInContact(Stage &stage)
{
    stage.type("email", QStringLiteral("info@bageriexemplet.example"));
}

void fillInSignature(Stage &stage)
{
    stage.type("number", QLatin1String(kSignatory));
    stage.press("authority");
}

void sign(Stage &stage)
{
    fillInSignature(stage);
    stage.pressPrimary();
}

Chapter atWaiting(Stage &stage, const char *number)
{
    return atSign(stage, number) + Chapter{{"", [&stage] { sign(stage); }, in(stage, Waiting::WaitingForBrowser)}};
}

Chapter atDone(Stage &stage, const char *number)
{
    return atWaiting(stage, number)
           + Chapter{{"", [&stage] { stage.press("open"); }, [&stage] { return stage.wasOpened(); }},
                     {"", [&stage] { stage.visit(TourWorld::Visit::Sign); }, on(stage, Step::Done)}};
}
