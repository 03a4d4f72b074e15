#pragma once

#include "flow/waiting.h"

#include <QDateTime>
#include <QObject>
#include <QUrl>

#include <optional>

struct Error;

/// The waiting step: from the document to the signed account. What the waiting page shows and asks for.
class SigningRun : public QObject
{
    Q_OBJECT

public:
    Waiting state() const;
    std::optional<Error> error() const; // LostContact, RefusedByService, AccountNotCreated
    QDate lastDay() const;              // of the invitation
    std::optional<int> secondsLeft() const; // of the wait; nothing when it is not counted
    int secondsInAll() const;
    bool isFetchingAddress() const; // an address was asked for and is under way
    QUrl address() const; // the freshest one; empty before the first was asked for. For the QR code

    /// Each asks for a fresh signature address, then says it by `addressReady`. Never starts a second signature.
    enum class Way { Browser, Copy, Phone };
    void askAddress(Way way);

    void wake();        // the window was activated or the network is back: poll at once
    void setMinimised(bool minimised);
    void keepWaiting(); // after the wait ended
    void retry();       // from AccountNotCreated, Ended, RefusedByService, LostContact: what is still to do
    void cancel();      // at once here; reaches the service with its own deadline
    bool needsPersonalNumber() const; // a retry that needs a new invitation: back to Sign

Q_SIGNALS:
    void changed();
    void ticked(); // once a second while it counts
    void addressReady(SigningRun::Way way, const QUrl &address);
    void finished(); // the wizard turns the page
};
