#pragma once

#include "base/result.h"
#include "demo/bolagsverket_desk.h"
#include "demo/brreg_desk.h"
#include "demo/bulk_desk.h"
#include "demo/http_door.h"
#include "demo/inexchange_desk.h"
#include "demo/info_desk.h"
#include "demo/oauth_desk.h"
#include "demo/peppol_desk.h"
#include "demo/place.h"
#include "demo/prh_desk.h"
#include "demo/rate_gate.h"
#include "demo/signing_page.h"
#include "demo/state_file.h"
#include "demo/vies_desk.h"
#include "demo/visma_desk.h"

#include <chrono>
#include <functional>

namespace demo {

/// Takes every request: sends it to the service it is for, does the fault's mischief, counts, logs, and keeps the state
/// on disk before anything is answered.
class FrontDesk
{
public:
    FrontDesk(State state, StateFile file, std::chrono::milliseconds slowness);
    Q_DISABLE_COPY_MOVE(FrontDesk) // its desks hold on to its world

    HttpDoor::Reply reply(const Call &call);

    void setFault(const Fault &fault) { m_world.fault = fault; }
    void change(const std::function<void(State &)> &edit); // from outside any request
    int count(const QString &kind) const { return m_world.state.counts.value(kind); }
    QByteArray log() const { return m_log.lines(); }

private:
    Fault::Kind faultAt(Place place) const;
    Answer answerOf(const Call &call, Place place, Fault::Kind fault);
    bool isAdmitted(Place place);
    Answer serviceAnswer(const Call &call, Place place);
    void note(const Call &call, const Answer &answer);
    bool isLost(const Answer &answer);

    World m_world;
    StateFile m_file;
    RequestLog m_log;
    std::chrono::milliseconds m_slowness;
    // Two a second and sixty a minute; a tenth of the time is let off, for a busy computer brings requests closer.
    RateGate m_peppolGate{2, std::chrono::milliseconds(900)};
    RateGate m_bolagsverketGate{60, std::chrono::seconds(54)};
    OauthDesk m_oauth{m_world};
    BolagsverketDesk m_bolagsverket{m_world};
    ViesDesk m_vies{m_world};
    PeppolDesk m_peppol{m_world};
    BrregDesk m_brreg{m_world};
    PrhDesk m_prh{m_world};
    BulkDesk m_bulk{m_world};
    InexchangeDesk m_inexchange{m_world};
    VismaDesk m_visma{m_world};
    SigningPage m_signingPage{m_world};
    InfoDesk m_info{m_world, m_log};
};

} // namespace demo
