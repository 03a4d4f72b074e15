#include "flow/waiting.h"

#include <array>
#include <cstddef>

namespace {

using Cell = std::optional<Waiting>;
using Row = std::array<Cell, kWaitingEvents>;

template<typename... To> constexpr Row row(To... to)
{
    static_assert(sizeof...(To) == kWaitingEvents, "a state lists every event");
    return {Cell(to)...};
}

template<typename... Rows> constexpr std::array<Row, kWaitings> table(Rows... rows)
{
    static_assert(sizeof...(Rows) == kWaitings, "every state is listed");
    return {rows...};
}

// NOLINTBEGIN(readability-identifier-naming): columns of four letters, so that the table fits
constexpr std::nullopt_t ignored = std::nullopt;
constexpr auto prep = Waiting::Preparing;
constexpr auto clos = Waiting::ClosingOld;
constexpr auto strt = Waiting::Starting;
constexpr auto brws = Waiting::WaitingForBrowser;
constexpr auto opnd = Waiting::Opened;
constexpr auto othr = Waiting::WaitingForOther;
constexpr auto sgnd = Waiting::Signed;
constexpr auto copy = Waiting::FetchingCopy;
constexpr auto acct = Waiting::CreatingAccount;
constexpr auto pend = Waiting::AccountPending;
constexpr auto nacc = Waiting::AccountNotCreated;
constexpr auto exst = Waiting::ExistsAfterSigning;
constexpr auto notf = Waiting::NotFinished;
constexpr auto endd = Waiting::Ended;
constexpr auto cncl = Waiting::CancelledByUser;
constexpr auto lost = Waiting::LostContact;
constexpr auto rfsd = Waiting::RefusedByService;
constexpr auto done = Waiting::Finished;
// NOLINTEND(readability-identifier-naming): see above

// clang-format off
// In the order of the enums. A signature is never undone: from Signed on nothing leads back, and cancel is ignored.
constexpr auto kTable = table(
    //  OldFound  OldShut   DocMade   DocFail   Invited   Unopened  Opened    SignedHere Signed    Ended     CopyAsk   CopyGot   CopyFail  AccDone   AccPend   AccFail   AccTaken  WaitEnd   WentOn    KeepWait  Lost      Refused   Cancel    Retry
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored), // NotBegun
    row(ignored,  ignored,  ignored,  ignored,  ignored,  brws,     opnd,     othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // Resuming
    row(clos,     ignored,  strt,     rfsd,     ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // Preparing
    row(ignored,  prep,     ignored,  ignored,  ignored,  ignored,  ignored,  othr,      sgnd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // ClosingOld
    row(clos,     ignored,  ignored,  ignored,  brws,     ignored,  ignored,  ignored,   sgnd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // Starting
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  opnd,     othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  notf,     ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // WaitingForBrowser
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  notf,     ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // Opened
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     rfsd,     cncl,     ignored), // WaitingForOther
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  copy,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored), // Signed
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  acct,     acct,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored), // FetchingCopy
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  done,     pend,     nacc,     exst,     ignored,  ignored,  ignored,  nacc,     nacc,     ignored,  ignored), // CreatingAccount
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  done,     ignored,  nacc,     exst,     ignored,  done,     ignored,  ignored,  nacc,     ignored,  ignored), // AccountPending
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  acct), // AccountNotCreated
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  done,     ignored,  ignored,  ignored,  ignored,  ignored), // ExistsAfterSigning
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  brws,     lost,     rfsd,     cncl,     brws), // NotFinished
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  cncl,     prep), // Ended
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   sgnd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  prep), // CancelledByUser
    row(ignored,  ignored,  ignored,  ignored,  brws,     brws,     opnd,     othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  rfsd,     cncl,     prep), // LostContact
    row(ignored,  ignored,  ignored,  ignored,  ignored,  brws,     opnd,     othr,      sgnd,     endd,     ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  lost,     ignored,  cncl,     prep), // RefusedByService
    row(ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,   ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored,  ignored) // Finished
);
// clang-format on

} // namespace

std::optional<Waiting> nextWaiting(Waiting state, WaitingEvent event)
{
    return kTable.at(static_cast<std::size_t>(state)).at(static_cast<std::size_t>(event));
}
