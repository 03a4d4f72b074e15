// A file comes to disk block by block, and goes on from where it was broken off.
#include "net/download_sink.h"
#include "storage/write_queue.h"
#include "support/http_fixture.h"

#include <QThread>

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

namespace {

/// Keeps what comes, in a thread of its own like a disk; can be slow, or full.
struct Kept final : DownloadSink
{
    Pending begin(const DownloadHead &head, Done<void> done) override
    {
        return queue.run(
            [this, head]() -> Result<void> {
                heads.append(head);
                bytes.truncate(head.from);
                return {};
            },
            std::move(done));
    }

    Pending write(const QByteArray &block, Done<void> done) override
    {
        return queue.run(
            [this, block]() -> Result<void> {
                QThread::msleep(static_cast<unsigned long>(slowness.count()));
                if (bytes.size() + block.size() > room)
                    return fail(Failure::DiskFull);
                bytes += block;
                return {};
            },
            std::move(done));
    }

    QByteArray bytes;
    QList<DownloadHead> heads;
    std::chrono::milliseconds slowness{0};
    qsizetype room = 1 << 30;
    WriteQueue queue;
};

struct Downloading : HttpFixture
{
    DownloadRequest wanted() const { return {.url = server.url(QStringLiteral("bulk.zip"))}; }

    DownloadRequest theRest()
    {
        kept.bytes = file.left(1000);
        DownloadRequest made = wanted();
        made.begun = 1000;
        made.begunEtag = "\"v1\"";
        return made;
    }

    Result<Downloaded> fetch(const DownloadRequest &request)
    {
        std::optional<Result<Downloaded>> result;
        const Pending pending =
            http.download(request, kept, [&result](Result<Downloaded> one) { result = std::move(one); });
        if (!eventually([&result] { return result.has_value(); }))
            return fail(Failure::Timeout, QStringLiteral("the test waited in vain"));
        return *result;
    }

    static std::optional<Failure> failureOf(const Result<Downloaded> &result)
    {
        return result ? std::nullopt : std::optional(result.error().what);
    }

    QByteArray whole(const QByteArray &headers = "ETag: \"v1\"\r\n") const
    {
        return LoopbackServer::http(200, file, "Content-Type: application/zip\r\n" + headers);
    }

    QByteArray part(const QByteArray &range, const QByteArray &body) const
    {
        return LoopbackServer::http(206, body, "ETag: \"v1\"\r\nContent-Range: bytes " + range + "\r\n");
    }

    std::string last() const { return server.seen.last().toLower().toStdString(); }

    const QByteArray file = QByteArray(3'000'000, 'z') + "the end";
    const qsizetype size = file.size();
    const QByteArray sizeText = QByteArray::number(size);
    qint64 sent = 0;
    Kept kept;
};

TEST_F(Downloading, BringsTheFileAndWhatItIsKnownBy)
{
    server.reply = whole("ETag: \"v1\"\r\nLast-Modified: Mon, 11 May 2026 01:30:00 GMT\r\n");

    const auto result = fetch(wanted());

    ASSERT_TRUE(result);
    EXPECT_EQ(result->etag, "\"v1\"");
    EXPECT_EQ(result->lastModified, "Mon, 11 May 2026 01:30:00 GMT");
    EXPECT_EQ(result->bytes, size);
    EXPECT_TRUE(kept.bytes == file);
    EXPECT_THAT(last(), Not(HasSubstr("range:")));
}

TEST_F(Downloading, TellsHowFarItIs)
{
    server.reply = whole();
    QList<std::pair<qint64, qint64>> told;
    DownloadRequest request = wanted();
    request.told = [&told](qint64 received, qint64 total) { told.emplaceBack(received, total); };

    ASSERT_TRUE(fetch(request));

    ASSERT_GT(told.size(), 2);
    EXPECT_LT(told.first().first, size);
    EXPECT_EQ(told.first().second, size);
    EXPECT_EQ(told.last(), std::pair(size, size));
}

TEST_F(Downloading, GoesOnFromWhereItWasBrokenOff)
{
    server.reply = part("1000-" + QByteArray::number(size - 1) + '/' + sizeText, file.mid(1000));

    const auto result = fetch(theRest());

    ASSERT_TRUE(result);
    EXPECT_EQ(result->bytes, size);
    EXPECT_TRUE(kept.bytes == file);
    EXPECT_THAT(last(), HasSubstr("\r\nrange: bytes=1000-\r\n"));
    EXPECT_THAT(last(), HasSubstr("\r\nif-range: \"v1\"\r\n"));
}

TEST_F(Downloading, StartsAfreshWhenTheFileHasChanged)
{
    server.reply = whole("ETag: \"v2\"\r\n");

    const auto result = fetch(theRest());

    ASSERT_TRUE(result);
    EXPECT_EQ(result->etag, "\"v2\"");
    EXPECT_TRUE(kept.bytes == file);
    EXPECT_EQ(kept.heads.first().from, 0);
}

TEST_F(Downloading, StartsAfreshWhenThereIsNoSuchPart)
{
    server.queue = {LoopbackServer::http(416, "no", "Content-Range: bytes */10\r\n"), whole("ETag: \"v2\"\r\n")};

    ASSERT_TRUE(fetch(theRest()));

    EXPECT_TRUE(kept.bytes == file);
    EXPECT_THAT(last(), Not(HasSubstr("range:")));
}

TEST_F(Downloading, StartsAfreshWithoutAnETagThatTellsBytesApart)
{
    server.reply = whole();
    DownloadRequest request = theRest();
    request.begunEtag = "W/\"v1\"";

    ASSERT_TRUE(fetch(request));

    EXPECT_THAT(last(), Not(HasSubstr("range:")));
    EXPECT_TRUE(kept.bytes == file);
}

TEST_F(Downloading, RefusesAPartThatBeginsElsewhere)
{
    for (const QByteArray &range : {"999-" + QByteArray::number(size - 1) + '/' + sizeText, "1000-1500/" + sizeText,
                                    QByteArray("1000-5/*"), QByteArray("1000")}) {
        server.reply = part(range, file.mid(1000));

        EXPECT_EQ(failureOf(fetch(theRest())), Failure::BadReply) << range.constData();
        EXPECT_EQ(kept.bytes.size(), 1000);
    }
}

TEST_F(Downloading, RefusesAPartThatNobodyAskedFor)
{
    server.reply = part("0-9/10", "0123456789");

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::BadReply);
    EXPECT_TRUE(kept.heads.isEmpty());
}

TEST_F(Downloading, KeepsWhatCameBeforeTheConnectionBroke)
{
    server.reply = "HTTP/1.1 200 x\r\nETag: \"v1\"\r\nContent-Length: " + sizeText + "\r\n\r\n" + file.left(1'500'000);
    server.closes = true;

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::Offline);
    EXPECT_TRUE(kept.bytes == file.left(1'500'000));
    EXPECT_EQ(kept.heads.first().etag, "\"v1\"");
}

TEST_F(Downloading, EndsInSilence)
{
    server.reply = "HTTP/1.1 200 x\r\nContent-Length: " + sizeText + "\r\n\r\n" + file.left(1000);

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::Timeout);
    EXPECT_EQ(kept.bytes.size(), 1000);
}

// The silence is the disk's: the service has sent all that it was let.
TEST_F(Downloading, WaitsForASlowDisk)
{
    server.reply = whole();
    kept.slowness = 400ms;

    ASSERT_TRUE(fetch(wanted()));
    EXPECT_TRUE(kept.bytes == file);
}

TEST_F(Downloading, HoldsTheServiceBackWhileTheDiskIsBusy)
{
    server.act = [this](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 x\r\nContent-Length: 60000000\r\n\r\n");
        socket.write(QByteArray(60'000'000, 'z'));
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &server, [this](qint64 n) { sent += n; });
    };
    kept.slowness = 2000ms;
    const Pending pending = http.download(wanted(), kept, [](const Result<Downloaded> &) {});
    QTest::qWait(1500);

    EXPECT_LT(sent, 20'000'000); // what the sockets hold, and our buffer
}

TEST_F(Downloading, IsNotRepeatedWhenNothingHasChanged)
{
    server.reply = "HTTP/1.1 304 x\r\nConnection: close\r\n\r\n";
    DownloadRequest request = wanted();
    request.knownEtag = "\"v1\"";
    request.knownDate = "Mon, 11 May 2026 01:30:00 GMT";

    const auto result = fetch(request);

    ASSERT_TRUE(result);
    EXPECT_TRUE(result->isUnchanged);
    EXPECT_THAT(last(), HasSubstr("\r\nif-none-match: \"v1\"\r\n"));
    EXPECT_THAT(last(), HasSubstr("\r\nif-modified-since: mon, 11 may 2026 01:30:00 gmt\r\n"));
    EXPECT_TRUE(kept.heads.isEmpty());
}

TEST_F(Downloading, IsNoWebPage)
{
    server.reply = LoopbackServer::http(200, "<html>Wi-Fi</html>", "Content-Type: text/html; charset=utf-8\r\n");

    EXPECT_EQ(failureOf(fetch(theRest())), Failure::WebPage);
    EXPECT_EQ(kept.bytes.size(), 1000);
}

TEST_F(Downloading, FollowsNowhere)
{
    server.reply = LoopbackServer::http(302, "", "Location: http://127.0.0.2/\r\n");

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::Redirected);
    EXPECT_EQ(server.requests, 1);
}

TEST_F(Downloading, IsAGigabyteAtMost)
{
    server.reply = "HTTP/1.1 200 x\r\nContent-Length: 1073741825\r\n\r\nzz";

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::TooLarge);
    EXPECT_TRUE(kept.bytes.isEmpty());
}

TEST_F(Downloading, TriesAgainWhereTheServiceIsBusy)
{
    server.queue = {LoopbackServer::http(503, "", {}), LoopbackServer::http(429, "", {}), whole()};

    EXPECT_TRUE(fetch(wanted()));
    EXPECT_EQ(server.requests, 3);
}

TEST_F(Downloading, EndsWithTheDisksFault)
{
    server.reply = whole();
    kept.room = 1'500'000;

    EXPECT_EQ(failureOf(fetch(wanted())), Failure::DiskFull);
}

TEST_F(Downloading, SaysNothingOnceItIsLetGo)
{
    server.reply = whole();
    kept.slowness = 50ms;
    bool isTold = false;
    Pending pending = http.download(wanted(), kept, [&isTold](const Result<Downloaded> &) { isTold = true; });
    ASSERT_TRUE(eventually([this] { return server.requests == 1; }));
    pending = {};
    QTest::qWait(200);

    EXPECT_FALSE(isTold);
}

} // namespace
