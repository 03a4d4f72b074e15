#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <tl/expected.hpp>

#include <utility>

namespace demo {

/// One request as the services see it.
struct Call
{
    QByteArray method; // "GET"
    QString path; // decoded, without query
    QByteArray target; // path and query as they were sent
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
    QString origin; // of this server, for a Location

    QByteArray header(const char *lowerCaseName) const { return headers.value(QByteArray(lowerCaseName)); }
    QByteArray mediaType() const; // of the body, in lower case, without its parameters
    QString parameter(const char *name) const; // of the query, decoded; empty: not there
};

/// What goes back over the wire, and what is written of it in the request log.
struct Answer
{
    int status = 200;
    QByteArray contentType = {};
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QString kind = {}; // what is counted when it went well
    QString reason = {}; // why it did not, for the request log
    qsizetype sent = -1; // so many bytes of the body, then the connection breaks; less than none: all
    bool isHeld = false; // … or is silent
    bool isExpected = false; // a status from 400 on that tells something, and breaks no rule
};

/// Why a service says no; each service has its own way of writing it.
struct Refusal
{
    int status = 400;
    QString reason;
    QString field = {};
};

using Outcome = tl::expected<Answer, Refusal>;

inline tl::unexpected<Refusal> refuse(int status, QString reason, QString field = {})
{
    return tl::unexpected<Refusal>({status, std::move(reason), std::move(field)});
}

/// The outcome, or what the service makes of a refusal.
template<typename Write> Answer settled(const Outcome &outcome, Write write)
{
    if (outcome)
        return *outcome;
    Answer answer = write(outcome.error());
    answer.reason = outcome.error().reason;
    return answer;
}

Answer jsonAnswer(int status, const QJsonObject &object, const char *kind);
Answer jsonListAnswer(int status, const QJsonArray &array, const char *kind);
Answer textAnswer(int status, const QByteArray &text, const char *kind);
Answer emptyAnswer(int status, const char *kind);
Answer createdAt(const QString &location, const char *kind);

} // namespace demo
