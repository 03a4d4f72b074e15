#pragma once

#include "support/raw_http.h"

/// What the demo's own checks expect, computed here once more and without the program's code.
namespace wire {

/// The Authorization of Visma Sign for the request as it stands, `Date` and `Content-MD5` included.
QByteArray authorization(const RawRequest &request, const QByteArray &identifier, const QByteArray &base64Secret);

/// The request with the demo's signature; `age` in seconds makes its Date older.
RawRequest signedRequest(RawRequest request, int age = 0);

RawRequest form(const QByteArray &target, const QByteArray &fields);
RawRequest json(const QByteArray &target, const QByteArray &body);

} // namespace wire
