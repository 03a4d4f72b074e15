#include "net/retry_after.h"

#include "net/http_date.h"

#include <algorithm>

namespace {

constexpr qint64 kSoonest = 1;
constexpr qint64 kLatest = 120;

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

int retryAfterOf(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (isNumber(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return static_cast<int>(std::clamp(fits ? seconds : kLatest, kSoonest, kLatest));
    }
    const QDateTime date = httpDateOf(text);
    return date.isValid() ? static_cast<int>(std::clamp(now.secsTo(date), kSoonest, kLatest)) : 0;
}

std::chrono::milliseconds pauseAfter(int tries, int toldSeconds, std::chrono::milliseconds first, double chance)
{
    const std::chrono::milliseconds pause =
        toldSeconds > 0 ? std::chrono::seconds(toldSeconds) : first * (1 << (tries - 1));
    return pause + std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(pause.count()) / 5 * chance));
}
