#include "demo/signing_page.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"
#include "demo/numbers.h"
#include "demo/page.h"
#include "demo/pdf_signature.h"
#include "demo/random.h"
#include "demo/signing_view.h"

namespace demo {

namespace {

Answer unknownAddress(const Call &call)
{
    Answer answer = messagePage(QStringLiteral("over"), languageOf(call), {}, "page");
    answer.status = 410;
    answer.reason = QStringLiteral("an unknown signature address");
    return answer;
}

Answer pdf(const Document &document)
{
    return {.contentType = "application/pdf", .body = document.file, .kind = QStringLiteral("page")};
}

QString tokenOf(const Call &call)
{
    return call.path.mid(int(qstrlen(SigningPage::kBase))).section(u'/', 0, 0);
}

} // namespace

Answer SigningPage::answer(const Call &call)
{
    m_world.isChanged |= m_world.state.expire(WallClock::today());
    const auto link = m_world.state.links.find(tokenOf(call));
    const auto invitation =
        m_world.state.invitations.find(link == m_world.state.links.end() ? QString() : link->invitationId);
    if (invitation == m_world.state.invitations.end())
        return unknownAddress(call);
    if (link->isUsed || !invitation->isPending())
        return SigningView(m_world.state, *link, *invitation).over();
    if (call.path.endsWith(QLatin1String("/document.pdf")))
        return pdf(m_world.state.documents.value(invitation->documentId));
    return call.method == "POST" ? take(call, *link, *invitation) : show(call, *link, *invitation);
}

Answer SigningPage::show(const Call &call, SigningLink &link, Invitation &invitation)
{
    const SigningView view(m_world.state, link, invitation);
    if (call.path.endsWith(QLatin1String("/confirm")) && !link.proof.isEmpty())
        return view.confirm();
    if (invitation.status != QLatin1String("opened"))
        ++m_world.state.counts[QStringLiteral("opened")];
    invitation.status = QStringLiteral("opened");
    link.proof.clear(); // whoever comes back identifies again
    m_world.isChanged = true;
    Answer answer = view.identify({});
    if (m_world.fault.kind == Fault::Kind::Expired)
        m_world.state.end(m_world.state.documents[invitation.documentId]);
    return answer;
}

Answer SigningPage::take(const Call &call, SigningLink &link, Invitation &invitation)
{
    const auto form = formIn(call, {"action", "personal_number", "proof"});
    const QString action = form ? form->value(QStringLiteral("action")) : QString();
    const bool isProven = !link.proof.isEmpty() && form && form->value(QStringLiteral("proof")) == link.proof;
    const SigningView view(m_world.state, link, invitation);
    if (action == QLatin1String("decline") || m_world.fault.kind == Fault::Kind::Declined)
        return decline(link, invitation);
    if (action == QLatin1String("sign") && isProven)
        return sign(link, invitation);
    if (action == QLatin1String("continue") && isProven)
        return view.confirm();
    if (action == QLatin1String("identify"))
        return identify(form->value(QStringLiteral("personal_number")), link, invitation);
    Answer again = view.identify(QStringLiteral("problem.again"));
    again.status = 400;
    again.reason = QStringLiteral("the form is not one that the page has, or nobody has identified");
    return again;
}

Answer SigningPage::identify(const QString &typed, SigningLink &link, const Invitation &invitation)
{
    const SigningView view(m_world.state, link, invitation);
    const QString number = asPersonNumber(typed);
    if (number.isEmpty())
        return view.identify(QStringLiteral("problem.number"));
    if (!invitation.signatory.isEmpty() && m_world.state.fingerprint(number) != invitation.signatory)
        return view.identify(QStringLiteral("problem.person"));
    link.proof = newToken();
    m_world.isChanged = true;
    return view.progress();
}

Answer SigningPage::sign(SigningLink &link, Invitation &invitation)
{
    Document &document = m_world.state.documents[invitation.documentId];
    invitation.status = QStringLiteral("signed");
    document.file = withSignature(document.file, invitation.id.toLatin1(), WallClock::utc());
    if (m_world.state.isSignedByAll(document.id))
        document.status = QStringLiteral("signed");
    link.isUsed = true;
    m_world.isChanged = true;
    return SigningView(m_world.state, link, invitation).signedNow();
}

// The wire has no word for it: the invitation stays opened, and another address may be asked for.
Answer SigningPage::decline(SigningLink &link, const Invitation &invitation)
{
    link.isUsed = true;
    m_world.isChanged = true;
    return SigningView(m_world.state, link, invitation).declined();
}

} // namespace demo
