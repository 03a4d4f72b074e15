#pragma once

#include "base/secret.h"

#include <QByteArray>

/// What Visma Sign's signature covers of a request (signing.md 1.2): each part exactly as it is sent.
struct VismaCall
{
    QByteArray method; // upper case
    QByteArray body;
    QByteArray contentType; // empty: no such header
    QByteArray date; // the Date header
    QByteArray path; // with the query, percent-encoded
};

QByteArray vismaContentMd5(const QByteArray &body);

/// The Authorization header. `secret` is the decoded key.
QByteArray vismaAuthorization(const VismaCall &call, const QByteArray &identifier, const Secret &secret);
