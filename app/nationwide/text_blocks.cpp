#include "nationwide/text_blocks.h"

#include "nationwide/block_maker.h"
#include "nationwide/text_source.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>

namespace {

constexpr std::size_t kMostWaiting = 3;

} // namespace

/// The thread and what it has read.
class TextBlocks::Reading
{
public:
    explicit Reading(std::unique_ptr<TextSource> source) : m_source(std::move(source)), m_thread([this] { readAll(); })
    {
    }
    Reading(const Reading &) = delete;
    Reading &operator=(const Reading &) = delete;

    ~Reading()
    {
        m_isStopped = true;
        {
            const std::lock_guard lock(m_mutex); // else it could fall asleep between its look and our call
        }
        m_taken.notify_all();
        m_thread.join();
    }

    Result<std::string> take()
    {
        std::unique_lock lock(m_mutex);
        m_given.wait(lock, [this] { return !m_waiting.empty() || m_end; });
        if (m_waiting.empty())
            return m_end->map([] { return std::string(); });
        std::string block = std::move(m_waiting.front());
        m_waiting.pop();
        m_taken.notify_all();
        return block;
    }

    const TextSource &source() const { return *m_source; }

private:
    void readAll()
    {
        const auto end = readBlocks();
        const std::lock_guard lock(m_mutex);
        m_end = end;
        m_given.notify_all();
    }

    Result<void> readBlocks()
    {
        BlockMaker maker;
        while (!m_isStopped) {
            const auto piece = m_source->next();
            if (!piece)
                return tl::unexpected(piece.error());
            if (piece->empty()) {
                give(maker.last());
                return {};
            }
            auto block = maker.add(*piece);
            if (!block)
                return tl::unexpected(block.error());
            if (*block)
                give(std::move(**block));
        }
        return {};
    }

    void give(std::string block)
    {
        if (block.empty())
            return;
        std::unique_lock lock(m_mutex);
        m_taken.wait(lock, [this] { return m_waiting.size() < kMostWaiting || m_isStopped; });
        m_waiting.push(std::move(block));
        m_given.notify_all();
    }

    std::unique_ptr<TextSource> m_source;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::condition_variable m_taken;
    std::queue<std::string> m_waiting;
    std::optional<Result<void>> m_end; // how it ended
    std::atomic<bool> m_isStopped = false;
    std::thread m_thread; // last: it uses all of the above
};

Result<std::unique_ptr<TextBlocks>> TextBlocks::open(const QString &path)
{
    return TextSource::open(path).map([](std::unique_ptr<TextSource> source) {
        return std::unique_ptr<TextBlocks>(new TextBlocks(std::make_unique<Reading>(std::move(source))));
    });
}

TextBlocks::TextBlocks(std::unique_ptr<Reading> reading) : m_reading(std::move(reading)) {}
TextBlocks::~TextBlocks() = default;

Result<std::string> TextBlocks::next()
{
    return m_reading->take();
}

double TextBlocks::share() const
{
    return m_reading->source().share();
}

QDateTime TextBlocks::written() const
{
    return m_reading->source().written();
}
