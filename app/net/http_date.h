#pragma once

#include <QByteArray>
#include <QDateTime>

/// The one form of a date that RFC 9110 lets servers send, whole; else not valid.
QDateTime httpDateOf(const QByteArray &text);
