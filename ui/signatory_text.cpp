#include "signatory_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SignatoryText)
};

bool isOneOf(const QString &code, const char *codes)
{
    return QString(QLatin1String(codes)).split(u' ').contains(code);
}

} // namespace

QString signatoryText(const LegalForm &form)
{
    if (form.isSoleTrader())
        return Words::tr("Usually the owner signs, or somebody with the owner's power of attorney.");
    if (isOneOf(form.code, "AB BAB FAB TPAB SE"))
        return Words::tr(
            "Usually a signatory, the managing director, or somebody with a power of attorney signs. If two "
            "must sign together, agree before you confirm.");
    if (isOneOf(form.code, "HB"))
        return Words::tr("Usually each partner may sign, unless something else is agreed or registered.");
    if (isOneOf(form.code, "KB"))
        return Words::tr("Usually a general partner signs. A limited partner may not by that alone.");
    if (isOneOf(form.code, "BRF BF EK KHF SCE SF"))
        return Words::tr(
            "Usually two of the board sign together, or somebody whom the board has chosen. Agree before you "
            "confirm.");
    if (isOneOf(form.code, "I S TSF"))
        return Words::tr("The statutes or the minutes say who may sign. Often it is two of the board together.");
    return Words::tr("Those who may sign for the organisation, or whom they have given a power of attorney, may sign.");
}
