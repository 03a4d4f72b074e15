#include "tour/chapters.h"

namespace {

Chapter manual(Stage &stage)
{
    const auto wrong = [&stage] {
        stage.type("name", QStringLiteral("Handskrivet Exempel AB"));
        stage.type("number", QStringLiteral("408840-3889"));
        stage.type("postcode", QStringLiteral("2113A"));
        stage.type("town", QStringLiteral("Malmö"));
    };
    const auto right = [&stage] {
        stage.type("number", QLatin1String(kBakery));
        stage.type("street", QStringLiteral("Storgatan 1"));
        stage.type("postcode", QStringLiteral("211 34"));
        stage.type("name", QStringLiteral("Handskrivet Exempel AB"));
    };
    return {{"", [&stage] { stage.open(); }, on(stage, Step::Lookup)},
            {"manual-empty", [&stage] { stage.press("manual"); }, on(stage, Step::Manual)},
            {"manual-wrong", wrong, on(stage, Step::Manual)},
            {"manual-filled-in", right, on(stage, Step::Manual)},
            {"company-by-hand", [&stage] { stage.pressPrimary(); }, on(stage, Step::Company)}};
}

Chapter contact(Stage &stage)
{
    const auto wrong = [&stage] {
        stage.type("email", QStringLiteral("info@bageri"));
        stage.type("phone", QStringLiteral("0500-12 34 56"));
    };
    const auto confirm = [&stage] {
        stage.setFault("slow");
        stage.pressPrimary();
    };
    const auto later = [&stage] {
        stage.setFault("");
        stage.flow().cancelRequest();
        stage.press("signLater");
    };
    return atCompany(stage, kBakery)
           + Chapter{{"company-found", [] {}, on(stage, Step::Company)},
                     {"company-mail-wrong", wrong, on(stage, Step::Company)},
                     {"company-filled-in", [&stage] { fillInContact(stage); }, on(stage, Step::Company)},
                     {"company-asking", confirm, busy(stage)},
                     {"later-question", later, [&stage] { return stage.isDialogShown("create"); }}};
}

Chapter one(Stage &stage, const char *name, const char *number)
{
    return atCompany(stage, number) + Chapter{{name, [] {}, on(stage, Step::Company)}};
}

} // namespace

QList<Chapter> companyChapters(Stage &stage)
{
    return {manual(stage),
            contact(stage),
            one(stage, "company-bankrupt", "476256-9582"),
            one(stage, "company-liquidation", "433524-7005"),
            one(stage, "company-deregistered", "437103-4994"),
            one(stage, "company-long-name", "428914-9371"),
            one(stage, "company-odd-name", "444469-2596")};
}
