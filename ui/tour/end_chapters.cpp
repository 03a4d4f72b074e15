#include "tour/chapters.h"

namespace {

Chapter unsignedThenReminded(Stage &stage)
{
    const auto isReminded = [&stage] { return stage.isDialogShown("goOn"); };
    const auto later = [&stage] {
        fillInContact(stage);
        stage.flow().signLater(true);
    };
    return atCompany(stage, kBakery)
           + Chapter{{"done-unsigned", later, on(stage, Step::Done)},
                     {"reminder-unsigned", [&stage] { stage.openAgain(); }, isReminded},
                     {"reminder-remove", [&stage] { stage.press("remove"); }, isReminded}};
}

Chapter sentOnceTheNetworkIsBack(Stage &stage)
{
    const auto later = [&stage] {
        fillInContact(stage);
        stage.setFault("offline");
        stage.flow().signLater(true);
    };
    return atCompany(stage, kBakery) + Chapter{{"done-queued", later, on(stage, Step::Done)}};
}

Chapter takenUpAgain(Stage &stage)
{
    const auto isChoice = [&stage] { return stage.isDialogShown("anew"); };
    return atCompany(stage, kBakery)
           + Chapter{{"company-welcome-back", [&stage] { stage.openAgain(); }, on(stage, Step::Company)},
                     {"", [&stage] { stage.flow().startOver(); }, on(stage, Step::Lookup)},
                     {"", searchFor(stage, "445244-5192"), on(stage, Step::Company)},
                     {"registrations", [&stage] { stage.openAgain(); }, isChoice},
                     {"registrations-remove", [&stage] { stage.press("remove"); }, isChoice}};
}

Chapter known(Stage &stage)
{
    const auto confirm = [&stage] {
        fillInContact(stage);
        stage.pressPrimary();
    };
    return atDone(stage)
           + Chapter{{"done-signed", [] {}, on(stage, Step::Done)},
                     {"", [&stage] { stage.press("another"); }, on(stage, Step::Lookup)},
                     {"", searchFor(stage, kBakery), on(stage, Step::Company)},
                     {"existing-ours", confirm, on(stage, Step::Existing)}};
}

Chapter taken(Stage &stage)
{
    return atSign(stage, "493736-3101")
           + Chapter{{"existing-taken", [&stage] { sign(stage); }, on(stage, Step::Existing)}};
}

} // namespace

QList<Chapter> endChapters(Stage &stage)
{
    return {
        known(stage),
        unsignedThenReminded(stage),
        sentOnceTheNetworkIsBack(stage),
        takenUpAgain(stage),
        taken(stage),
        {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
         {"settings", [&stage] { stage.press("settings"); }, [&stage] { return stage.front() != &stage.wizard(); }}}};
}
