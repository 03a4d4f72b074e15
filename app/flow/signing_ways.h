#pragma once

#include "net/return_door.h"
#include "signing/signing_attempt.h"

#include <QObject>
#include <QUrl>

/// The ways to the signing page. Each press asks for a fresh address of the one invitation there is, and so never starts
/// a second signature. Where the operator's profile allows it, a browser on this computer finds its way back.
class SigningWays final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Browser, Copy, Phone };

    explicit SigningWays(const OperatorProfile &profile, QObject *parent = nullptr);

    void follow(SigningAttempt *attempt); // nothing: there is none
    void setReturnWords(const ReturnWords &words) { m_door.setWords(words); }

    void ask(Way way); // one at a time; then ready() or failed()
    bool isFetching() const { return m_isFetching; }
    QUrl address() const { return m_address; } // the freshest one; empty before the first was asked for

    void askMethods(); // what else one can identify with; then changed() or failed()
    const OfferedMethods &methods() const { return m_methods; } // as the service names them; empty until asked for
    QString chosen() const { return m_chosen; } // an identifier; empty: the preferred one
    void choose(const QString &identifier); // for every address from now on

Q_SIGNALS:
    void changed();
    void ready(SigningWays::Way way, const QUrl &address);
    void failed(const Error &error);
    void cameBack(); // a browser, which tells nothing else

private:
    void fetched(Way way, const Result<QUrl> &address);

    const OperatorProfile &m_profile;
    SigningAttempt *m_attempt = nullptr;
    ReturnDoor m_door;
    OfferedMethods m_methods;
    QString m_chosen;
    QUrl m_address;
    bool m_isFetching = false;
};
