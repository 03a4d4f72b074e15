#pragma once

#include "base/failure.h"

#include <QStringList>
#include <tl/expected.hpp>

#include <utility>

/// Why a connection could not be made secure.
enum class TlsFault {
    None,
    Expired, // by this computer's clock
    NotYetValid, // by this computer's clock
    WrongHost,
    UnknownIssuer, // self-signed, or signed by nobody this computer trusts
    NoNames, // a certificate that does not say for which host it is
    TooWeak, // key or signature
    NothingInCommon, // no handshake at all, mostly because what is offered is older than TLS 1.2
    Other,
};

/// What failed. Nothing in it is a service's text: `detail` is for the log and made by us ("http 409"), `codes` are
/// machine codes that the caller listed as safe.
struct Error
{
    Failure what = Failure::BadReply;
    QString detail = {};
    int retryAfter = 0; // seconds, RateLimited only; 0: not told
    QStringList codes = {};
    QString host = {}; // whom we asked, of a failure of the network or the proxy; empty: it does not matter
    TlsFault tls = TlsFault::None; // TlsRefused only
    QString proxy = {}; // Timeout only: what stands before the host, when nobody behind it was heard

    bool operator==(const Error &) const = default;
};

template<typename T> using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(Failure what, QString detail = {})
{
    return tl::unexpected<Error>(Error{.what = what, .detail = std::move(detail)});
}
