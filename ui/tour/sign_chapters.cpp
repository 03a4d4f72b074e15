#include "tour/chapters.h"

namespace {

Chapter form(Stage &stage)
{
    const auto there = on(stage, Step::Sign);
    const auto wrong = [&stage] { stage.type("number", QStringLiteral("19121212-1213")); };
    return atSign(stage)
           + Chapter{{"sign-empty", [] {}, there},
                     {"sign-number-wrong", wrong, there},
                     {"sign-ready", [&stage] { fillInSignature(stage); }, there},
                     {"leave-question", [&stage] { stage.wizard().reject(); },
                      [&stage] { return stage.isDialogShown("discard"); }}};
}

Chapter signUnder(Stage &stage, const char *name, const char *fault, const std::function<bool()> &isThere)
{
    const auto press = [&stage, fault] {
        stage.setFault(fault);
        sign(stage);
    };
    return atSign(stage) + Chapter{{name, press, isThere}};
}

// A sole trader's number is on no disk: the next start asks for it again.
Chapter soleTraderBack(Stage &stage)
{
    const auto choose = [&stage] {
        stage.flow().select(0);
        stage.pressPrimary();
    };
    const auto confirm = [&stage] {
        fillInContact(stage);
        stage.pressPrimary();
    };
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
            {"", searchFor(stage, kSoleTrader), [&stage] { return stage.flow().typedQuery().mustAskFirst(); }},
            {"", [&stage] { stage.press("send"); }, on(stage, Step::Results)},
            {"company-sole-trader", choose, on(stage, Step::Company)},
            {"sign-sole-trader", confirm, on(stage, Step::Sign)},
            {"done-sole-trader", [&stage] { stage.flow().signLater(true); }, on(stage, Step::Done)},
            {"reminder-sole-trader", [&stage] { stage.openAgain(); }, [&stage] { return stage.isDialogShown("goOn"); }},
            {"sign-number-asked-again", [&stage] { stage.press("goOn"); }, on(stage, Step::Sign)}};
}

} // namespace

QList<Chapter> signChapters(Stage &stage)
{
    return {form(stage),
            soleTraderBack(stage),
            atSign(stage, "498076-1631") + Chapter{{"sign-may-have-account", [] {}, on(stage, Step::Sign)}},
            signUnder(stage, "sign-registering", "slow", busy(stage)),
            signUnder(stage, "sign-offline", "offline", failed(stage)),
            signUnder(stage, "sign-garbage", "garbage", failed(stage)),
            signUnder(stage, "sign-rate-limited", "rate-limited", failed(stage))};
}
