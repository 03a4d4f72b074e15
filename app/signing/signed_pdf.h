#pragma once

#include "base/result.h"

#include <QByteArray>

/// That a file is a PDF with a signature in it that covers all of it, up to its end: Failure::NoSignature otherwise. The
/// cryptography is not verified, nor whose signature it is: the service's status is what says that it was signed.
Result<void> checkSignedPdf(const QByteArray &pdf);
