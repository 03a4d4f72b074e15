#pragma once

#include "net/http_request.h"
#include "net/raw_reply.h"

#include <optional>
#include <vector>

/// Good answers whose service would rather say "not changed" than send them again. In memory only, 64 of them and 4 MiB
/// at most; what has not been asked for longest goes first. What a service wants stored nowhere is not.
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
        QByteArray question; // a hash: the headers may hold a key
        RawReply reply;
    };

    void makeRoom();

    std::vector<Known> m_known; // the oldest first
};
