#include "net/client_credentials.h"

HttpRequest clientCredentialsRequest(const QUrl &token, const Secret &id, const Secret &secret,
                                     const QStringList &scopes)
{
    HttpRequest request;
    request.url = token;
    request.body = "grant_type=client_credentials&client_id=" + id.reveal().toPercentEncoding() + "&client_secret="
                   + secret.reveal().toPercentEncoding() + "&scope=" + scopes.join(u' ').toUtf8().toPercentEncoding();
    request.contentType = "application/x-www-form-urlencoded";
    request.refuseDuplicates = true;
    return request;
}

Error clientCredentialsError(Error error)
{
    if (error.what == Failure::DetailsRefused) // a wrong id or secret may be a 400 (RFC 6749, 5.2)
        error.what = Failure::KeyRefused;
    return error;
}
