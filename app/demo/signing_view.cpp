#include "demo/signing_view.h"

#include "demo/page.h"
#include "demo/signing_page.h"

#include <QUrl>

#include <algorithm>

namespace demo {

namespace {

// An address on this computer is a program that waits to be told; anywhere else the person decides.
bool isOnThisComputer(const QUrl &url)
{
    static const QStringList hosts{QStringLiteral("127.0.0.1"), QStringLiteral("::1"), QStringLiteral("localhost")};
    return url.scheme() == QLatin1String("http") && hosts.contains(url.host());
}

void goOnTo(const QByteArray &address, Answer &answer)
{
    answer.headers.emplaceBack("Refresh", "2; url=" + address);
}

QString firstOf(std::initializer_list<QString> texts)
{
    const auto *found = std::find_if(texts.begin(), texts.end(), [](const QString &text) { return !text.isEmpty(); });
    return found == texts.end() ? QString() : *found;
}

} // namespace

SigningView::SigningView(const State &state, const SigningLink &link, const Invitation &invitation)
    : m_link(link),
      m_invitation(invitation),
      m_document(state.documents.value(invitation.documentId)),
      m_isWaitingForMail(
          std::any_of(state.invitations.begin(), state.invitations.end(), [&invitation](const Invitation &other) {
              return other.documentId == invitation.documentId && other.id != invitation.id && other.isMailed
                     && other.isPending();
          }))
{
}

// The first look begins with what is to be signed; after a mistake, where it was made.
Answer SigningView::identify(const QString &problem) const
{
    const bool isWrong = !problem.isEmpty();
    return form("identify",
                {{QStringLiteral("problem"), isWrong ? word(problem, m_invitation.language) : QString()},
                 {QStringLiteral("invalid"), isWrong ? QStringLiteral("true") : QStringLiteral("false")},
                 {QStringLiteral("focus"), isWrong ? QStringLiteral("autofocus") : QString()}},
                "page");
}

Answer SigningView::progress() const
{
    Answer answer = form("progress", {}, "identified");
    goOnTo(SigningPage::kBase + m_link.token.toLatin1() + "/confirm", answer);
    return answer;
}

Answer SigningView::confirm() const
{
    return form("confirm", {}, "page");
}

Answer SigningView::signedNow() const
{
    return leaving(message(QStringLiteral("signed"), "signed"));
}

Answer SigningView::declined() const
{
    return leaving(message(QStringLiteral("declined"), "declined"));
}

Answer SigningView::over() const
{
    Answer answer = message(reasonForEnd(), "page");
    answer.status = 410;
    answer.reason = QStringLiteral("the signature address is used up, or the invitation is over");
    return answer;
}

QString SigningView::reasonForEnd() const
{
    if (m_invitation.status == QLatin1String("signed"))
        return QStringLiteral("already");
    if (m_invitation.isExpired)
        return QStringLiteral("expired");
    return m_invitation.isPending() ? QStringLiteral("declined") : QStringLiteral("cancelled");
}

Answer SigningView::form(const char *name, QHash<QString, QString> more, const char *kind) const
{
    const QString language = m_invitation.language;
    const QString page = QLatin1String(name);
    const QString until = m_document.validUntil.toString(Qt::ISODate);
    more.insert(QStringLiteral("title"), word(page + QLatin1String(".title"), language));
    more.insert(QStringLiteral("page"), QLatin1String(SigningPage::kBase) + m_link.token);
    more.insert(QStringLiteral("proof"), m_link.proof);
    more.insert(QStringLiteral("document"), m_document.name);
    more.insert(QStringLiteral("inviter"), firstOf({m_invitation.inviter, word(QStringLiteral("nobody"), language)}));
    more.insert(QStringLiteral("signatory"),
                firstOf({m_invitation.name, m_invitation.email, word(QStringLiteral("anybody"), language)}));
    more.insert(QStringLiteral("until"), firstOf({until, word(QStringLiteral("always"), language)}));
    return demo::page(page, language, more, kind);
}

Answer SigningView::message(const QString &topic, const char *kind) const
{
    const QString mailbox = m_isWaitingForMail ? QStringLiteral("/mail") : QString();
    return messagePage(topic, m_invitation.language,
                       {{QStringLiteral("return"), m_link.returnUrl}, {QStringLiteral("mailbox"), mailbox}}, kind);
}

Answer SigningView::leaving(Answer answer) const
{
    const QUrl url(m_link.returnUrl, QUrl::StrictMode);
    if (isOnThisComputer(url))
        goOnTo(url.toEncoded(), answer);
    return answer;
}

} // namespace demo
