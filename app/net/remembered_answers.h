#pragma once

#include "net/http_request.h"
#include "net/raw_reply.h"

#include <optional>
#include <vector>

/// Good answers whose service would rather say "not changed" than send them again. In memory only, 64 of them and 4 MiB
/// at most; what has not been asked for longest goes first. What a service wants stored nowhere is not, nor is what was
/// asked for with a key: the key would have to be kept beside it.
class RememberedAnswers
{
public:
    /// To the same address with the same headers.
    std::optional<RawReply> find(const HttpRequest &request);
    /// Takes the place of what was known before, also when it is not to be kept.
    void keep(const HttpRequest &request, const RawReply &reply);

private:
    struct Known
    {
        std::size_t hash = 0; // of the address: most are told apart by it
        QUrl url;
        QList<std::pair<QByteArray, QByteArray>> headers;
        Expect expect;
        RawReply reply;
    };

    std::vector<Known>::iterator find(std::size_t hash, const HttpRequest &request);
    void makeRoom();

    std::vector<Known> m_known; // the oldest first
};
