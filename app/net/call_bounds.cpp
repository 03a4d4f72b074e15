#include "net/call_bounds.h"

namespace {

constexpr std::chrono::hours kForever{24 * 365};
constexpr qint64 kJsonBytes = qint64{2} * 1024 * 1024;
constexpr qint64 kPdfBytes = qint64{20} * 1024 * 1024;

} // namespace

std::chrono::milliseconds totalOf(CallKind kind, Expect expect, const HttpLimits &limits)
{
    if (makesSomething(kind))
        return limits.createTotal;
    if (expect == Expect::File)
        return kForever;
    return expect == Expect::Pdf ? limits.fileTotal : limits.total;
}

TransferBounds boundsOf(CallKind kind, const HttpRequest &request, const HttpLimits &limits,
                        std::chrono::milliseconds left)
{
    const bool isFile = request.expect == Expect::File;
    return {.silence = isFile ? limits.downloadSilence : limits.silence,
            .total = left,
            .bytes = request.expect == Expect::Pdf ? kPdfBytes : kJsonBytes,
            .isBodyWanted = request.expect != Expect::Created && request.expect != Expect::Nothing,
            .areValidatorsWanted = kind == CallKind::Get && (request.isRemembered || isFile),
            .isPatient = makesSomething(kind)};
}
