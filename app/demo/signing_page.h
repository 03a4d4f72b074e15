#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Where a document is "signed" in the user's browser: identify, then confirm or decline. A test may walk it too:
///   GET  /sign/TOKEN                                            marks the invitation opened
///   POST /sign/TOKEN  action=identify&personal_number=…         answers with a page that holds `proof`
///   GET  /sign/TOKEN/confirm  or  POST action=continue&proof=…  where that page goes by itself, and by a press
///   POST /sign/TOKEN  action=sign&proof=…  or  action=decline   urlencoded, as the browser sends it
///   GET  /sign/TOKEN/document.pdf
class SigningPage
{
public:
    static constexpr const char *kBase = "/sign/";

    explicit SigningPage(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Answer show(const Call &call, SigningLink &link, Invitation &invitation);
    Answer take(const Call &call, SigningLink &link, Invitation &invitation);
    Answer identify(const QString &typed, SigningLink &link, const Invitation &invitation);
    Answer sign(SigningLink &link, Invitation &invitation);
    Answer decline(SigningLink &link, const Invitation &invitation);

    World &m_world;
};

} // namespace demo
