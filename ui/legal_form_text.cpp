#include "legal_form_text.h"

#include <QCoreApplication>

#include <array>

namespace {

struct FormRow
{
    const char *code;
    const char *words;
};

// Bolagsverket's list of legal forms. An open list: a code may come that is not here.
constexpr std::array kForms = {
    //: sv: Aktiebolag
    FormRow{"AB", QT_TRANSLATE_NOOP("LegalFormText", "Limited company")},
    //: sv: Enskild näringsverksamhet
    FormRow{"E", QT_TRANSLATE_NOOP("LegalFormText", "Sole trader")},
    //: sv: Handelsbolag
    FormRow{"HB", QT_TRANSLATE_NOOP("LegalFormText", "Trading partnership")},
    //: sv: Kommanditbolag
    FormRow{"KB", QT_TRANSLATE_NOOP("LegalFormText", "Limited partnership")},
    //: sv: Ekonomisk förening
    FormRow{"EK", QT_TRANSLATE_NOOP("LegalFormText", "Economic association")},
    //: sv: Bostadsrättsförening
    FormRow{"BRF", QT_TRANSLATE_NOOP("LegalFormText", "Tenant-owners' association")},
    //: sv: Ideell förening som bedriver näringsverksamhet
    FormRow{"I", QT_TRANSLATE_NOOP("LegalFormText", "Non-profit association")},
    //: sv: Stiftelse som bedriver näringsverksamhet
    FormRow{"S", QT_TRANSLATE_NOOP("LegalFormText", "Foundation")},
    //: sv: Bankaktiebolag
    FormRow{"BAB", QT_TRANSLATE_NOOP("LegalFormText", "Banking company")},
    //: sv: Bostadsförening
    FormRow{"BF", QT_TRANSLATE_NOOP("LegalFormText", "Housing association (bostadsförening)")},
    //: sv: Utländsk banks filial
    FormRow{"BFL", QT_TRANSLATE_NOOP("LegalFormText", "Branch of a foreign bank")},
    //: sv: Enkla bolag
    FormRow{"EB", QT_TRANSLATE_NOOP("LegalFormText", "Simple partnership")},
    //: sv: Europeisk ekonomisk intressegruppering
    FormRow{"EEIG", QT_TRANSLATE_NOOP("LegalFormText", "European Economic Interest Grouping")},
    //: sv: Europeisk gruppering för territoriellt samarbete
    FormRow{"EGTS", QT_TRANSLATE_NOOP("LegalFormText", "European Grouping of Territorial Cooperation")},
    //: sv: Försäkringsaktiebolag
    FormRow{"FAB", QT_TRANSLATE_NOOP("LegalFormText", "Insurance company")},
    //: sv: Försäkringsförmedlare
    FormRow{"FF", QT_TRANSLATE_NOOP("LegalFormText", "Insurance intermediary")},
    //: sv: Filial
    FormRow{"FL", QT_TRANSLATE_NOOP("LegalFormText", "Branch")},
    //: sv: Försäkringsförening
    FormRow{"FOF", QT_TRANSLATE_NOOP("LegalFormText", "Insurance association")},
    //: sv: Kooperativ hyresrättsförening
    FormRow{"KHF", QT_TRANSLATE_NOOP("LegalFormText", "Cooperative tenants' association")},
    //: sv: Medlemsbank
    FormRow{"MB", QT_TRANSLATE_NOOP("LegalFormText", "Members' bank")},
    //: sv: Ömsesidigt försäkringsbolag
    FormRow{"OFB", QT_TRANSLATE_NOOP("LegalFormText", "Mutual insurance company")},
    //: sv: Ömsesidigt tjänstepensionsbolag
    FormRow{"OTPB", QT_TRANSLATE_NOOP("LegalFormText", "Mutual occupational pension company")},
    //: sv: Sparbank
    FormRow{"SB", QT_TRANSLATE_NOOP("LegalFormText", "Savings bank")},
    //: sv: Europakooperativ
    FormRow{"SCE", QT_TRANSLATE_NOOP("LegalFormText", "European Cooperative Society")},
    //: sv: Europabolag
    FormRow{"SE", QT_TRANSLATE_NOOP("LegalFormText", "European Company (SE)")},
    //: sv: Sambruksförening
    FormRow{"SF", QT_TRANSLATE_NOOP("LegalFormText", "Agricultural cooperative")},
    //: sv: Tjänstepensionsaktiebolag
    FormRow{"TPAB", QT_TRANSLATE_NOOP("LegalFormText", "Occupational pension company")},
    //: sv: Tjänstepensionsförening
    FormRow{"TPF", QT_TRANSLATE_NOOP("LegalFormText", "Occupational pension association")},
    //: sv: Trossamfund som bedriver näringsverksamhet
    FormRow{"TSF", QT_TRANSLATE_NOOP("LegalFormText", "Religious community")},
};

} // namespace

QString legalFormText(const LegalForm &form)
{
    for (const FormRow &row : kForms)
        if (form.code == QLatin1String(row.code))
            return QCoreApplication::translate("LegalFormText", row.words);
    return form.wireText;
}

QStringList legalFormCodes()
{
    QStringList codes;
    for (const FormRow &row : kForms)
        codes.append(QLatin1String(row.code));
    return codes;
}

QString legalFormHint(const OrganisationNumber &number)
{
    if (number.isPersonal())
        return QCoreApplication::translate("LegalFormText", "The number is a sole trader's.");
    switch (number.group()) {
    case '2': return QCoreApplication::translate("LegalFormText", "The number is usually a public body's.");
    case '3': return QCoreApplication::translate("LegalFormText", "The number is usually a foreign company's.");
    case '5': return QCoreApplication::translate("LegalFormText", "The number is usually a limited company's.");
    case '7':
        return QCoreApplication::translate("LegalFormText",
                                           "The number is usually an economic or a tenant-owners' association's.");
    case '8':
        return QCoreApplication::translate("LegalFormText",
                                           "The number is usually a non-profit association's or a foundation's.");
    case '9':
        return QCoreApplication::translate("LegalFormText",
                                           "The number is usually a trading or limited partnership's.");
    default: return {};
    }
}
