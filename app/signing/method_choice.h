#pragma once

#include "signing/signing_service.h"

/// The method the profile names, when it is offered; else the only one whose identifier or name says "bankid". Nothing
/// is guessed beyond that: Failure::NoSigningMethod.
Result<SigningMethod> chosenMethod(const QList<SigningMethod> &offered, const QString &preferred);
