#pragma once

#include "signing/signing_service.h"

/// What the service offers to sign with. The first is the preferred one only where it is said so.
struct OfferedMethods
{
    QList<SigningMethod> list;
    bool isFirstPreferred = false;
};

/// Preferred is the one that the profile names, when it is offered; else the only one whose identifier or name says
/// "bankid". Nothing is guessed beyond that.
OfferedMethods offeredMethods(QList<SigningMethod> list, const QString &named);

/// That one, or the preferred one when `identifier` is empty. Failure::NoSigningMethod.
Result<SigningMethod> chosenMethod(const OfferedMethods &offered, const QString &identifier);
