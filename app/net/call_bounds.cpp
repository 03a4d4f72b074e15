#include "net/call_bounds.h"

namespace {

constexpr qint64 kJsonBytes = qint64{2} * 1024 * 1024;
constexpr qint64 kPdfBytes = qint64{20} * 1024 * 1024;

} // namespace

std::chrono::milliseconds totalOf(CallKind kind, Expect expect, const HttpLimits &limits)
{
    if (makesSomething(kind))
        return limits.createTotal;
    return expect == Expect::Pdf ? limits.fileTotal : limits.total;
}

TransferBounds boundsOf(CallKind kind, const HttpRequest &request, std::chrono::milliseconds silence,
                        std::chrono::milliseconds left)
{
    return {.silence = silence,
            .total = left,
            .bytes = request.expect == Expect::Pdf ? kPdfBytes : kJsonBytes,
            .isBodyWanted = request.expect != Expect::Created && request.expect != Expect::Nothing,
            .isRemembered = kind == CallKind::Get && request.isRemembered,
            .isPatient = makesSomething(kind)};
}
