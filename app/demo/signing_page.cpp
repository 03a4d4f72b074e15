#include "demo/signing_page.h"

#include "demo/body_rules.h"
#include "demo/numbers.h"
#include "demo/page.h"
#include "demo/random.h"

namespace demo {

namespace {

Answer over(const QString &language)
{
    Answer answer = messagePage(QStringLiteral("over"), language, {}, "page");
    answer.status = 410;
    answer.reason = QStringLiteral("the signature address is used up or unknown");
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
    m_world.isChanged |= m_world.state.expire(QDate::currentDate());
    const auto link = m_world.state.links.find(tokenOf(call));
    if (link == m_world.state.links.end())
        return over(QStringLiteral("sv"));
    const auto invitation = m_world.state.invitations.find(link->invitationId);
    if (link->isUsed || invitation == m_world.state.invitations.end() || !invitation->isPending())
        return over(invitation == m_world.state.invitations.end() ? QStringLiteral("sv") : invitation->language);
    if (call.path.endsWith(QLatin1String("/document.pdf")))
        return pdf(m_world.state.documents.value(invitation->documentId));
    return call.method == "POST" ? take(call, *link, *invitation) : show(*link, *invitation);
}

Answer SigningPage::show(SigningLink &link, Invitation &invitation)
{
    if (invitation.status != QLatin1String("opened"))
        ++m_world.state.counts[QStringLiteral("opened")];
    invitation.status = QStringLiteral("opened");
    link.proof.clear();
    m_world.isChanged = true;
    return identifyPage(invitation, {});
}

Answer SigningPage::take(const Call &call, SigningLink &link, Invitation &invitation)
{
    const auto form = formIn(call, {"action", "personal_number", "proof"});
    const QString action = form ? form->value(QStringLiteral("action")) : QString();
    const bool isProven = !link.proof.isEmpty() && form && form->value(QStringLiteral("proof")) == link.proof;
    if (action == QLatin1String("decline"))
        return decline(link, invitation);
    if (action == QLatin1String("sign") && isProven)
        return sign(link, invitation);
    if (action == QLatin1String("identify"))
        return identify(form->value(QStringLiteral("personal_number")), link, invitation);
    Answer again = identifyPage(invitation, QStringLiteral("problem.again"));
    again.status = 400;
    again.reason = QStringLiteral("the form is not one that the page has, or nobody has identified");
    return again;
}

Answer SigningPage::identify(const QString &typed, SigningLink &link, const Invitation &invitation)
{
    const QString number = asPersonNumber(typed);
    if (number.isEmpty())
        return identifyPage(invitation, QStringLiteral("problem.number"));
    if (!invitation.signatory.isEmpty() && m_world.state.fingerprint(number) != invitation.signatory)
        return identifyPage(invitation, QStringLiteral("problem.person"));
    link.proof = newToken();
    m_world.isChanged = true;
    const Document document = m_world.state.documents.value(invitation.documentId);
    return page(QStringLiteral("confirm"), invitation.language,
                {{QStringLiteral("title"), word(QStringLiteral("confirm.title"), invitation.language)},
                 {QStringLiteral("document"), document.name},
                 {QStringLiteral("file"), QLatin1String(kBase) + link.token + QLatin1String("/document.pdf")},
                 {QStringLiteral("proof"), link.proof}},
                "identified");
}

Answer SigningPage::sign(SigningLink &link, Invitation &invitation)
{
    Document &document = m_world.state.documents[invitation.documentId];
    invitation.status = QStringLiteral("signed");
    // A comment after the end of the file: still the same page, and no longer the same bytes.
    document.file += "\n%% Demo signature " + QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toLatin1() + ' '
                     + invitation.id.toLatin1() + "\n";
    if (m_world.state.isSignedByAll(document.id))
        document.status = QStringLiteral("signed");
    link.isUsed = true;
    m_world.isChanged = true;
    return messagePage(QStringLiteral("signed"), invitation.language, {{QStringLiteral("return"), link.returnUrl}},
                       "signed");
}

// The wire has no word for it: the invitation stays opened, and another address may be asked for.
Answer SigningPage::decline(SigningLink &link, const Invitation &invitation)
{
    link.isUsed = true;
    m_world.isChanged = true;
    return messagePage(QStringLiteral("declined"), invitation.language, {{QStringLiteral("return"), link.returnUrl}},
                       "declined");
}

Answer SigningPage::identifyPage(const Invitation &invitation, const QString &problem) const
{
    const QString language = invitation.language;
    return page(QStringLiteral("identify"), language,
                {{QStringLiteral("title"), word(QStringLiteral("identify.title"), language)},
                 {QStringLiteral("document"), m_world.state.documents.value(invitation.documentId).name},
                 {QStringLiteral("problem"), problem.isEmpty() ? QString() : word(problem, language)}},
                "page");
}

} // namespace demo
