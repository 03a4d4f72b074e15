#pragma once

#include "demo/exchange.h"
#include "demo/state.h"

namespace demo {

/// What the signing page shows of one invitation, in the invitation's language.
class SigningView
{
public:
    SigningView(const State &state, const SigningLink &link, const Invitation &invitation);

    Answer identify(const QString &problem) const; // a word of words.json; empty: nothing was wrong
    Answer progress() const; // goes on by itself
    Answer confirm() const;
    Answer signedNow() const;
    Answer declined() const;
    Answer over() const; // and why

private:
    Answer form(const char *name, QHash<QString, QString> more, const char *kind) const;
    Answer message(const QString &topic, const char *kind) const;
    Answer leaving(Answer answer) const;
    QString reasonForEnd() const;

    const SigningLink &m_link;
    const Invitation &m_invitation;
    Document m_document;
    bool m_isWaitingForMail; // somebody else got a mail and is still to sign
};

} // namespace demo
