#include "signatory_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct SignatoryWords
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
        return SignatoryWords::tr("Usually the owner signs, or somebody with the owner's power of attorney.");
    if (isOneOf(form.code, "AB BAB FAB TPAB SE"))
        return SignatoryWords::tr(
            "Usually a signatory, the managing director, or somebody with a power of attorney signs. If two "
            "must sign together, say so below.");
    if (isOneOf(form.code, "HB"))
        return SignatoryWords::tr("Usually each partner may sign, unless something else is agreed or registered.");
    if (isOneOf(form.code, "KB"))
        return SignatoryWords::tr("Usually a general partner signs. A limited partner may not by that alone.");
    if (isOneOf(form.code, "BRF BF EK KHF SCE SF"))
        return SignatoryWords::tr(
            "Usually two of the board sign together, or somebody whom the board has chosen. If two are needed, "
            "say so below.");
    if (isOneOf(form.code, "I S TSF"))
        return SignatoryWords::tr(
            "The statutes or the minutes say who may sign. Often it is two of the board together.");
    return SignatoryWords::tr(
        "Those who may sign for the organisation, or whom they have given a power of attorney, may sign.");
}
