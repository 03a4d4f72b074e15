#include "flow/contact_lost.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array kContactLost{
    Failure::Offline,     Failure::Timeout,      Failure::WebPage,        Failure::ProxyRefused,
    Failure::TlsRefused,  Failure::BadReply,     Failure::OutcomeUnknown, Failure::RateLimited,
    Failure::ServiceDown, Failure::KeychainSlow, Failure::KeychainLocked,
};

} // namespace

bool isContactLost(Failure what)
{
    return std::find(kContactLost.begin(), kContactLost.end(), what) != kContactLost.end();
}
