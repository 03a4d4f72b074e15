#pragma once

#include <QFile>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <ctime>
#include <thread>
#include <vector>

inline double secondsOf(clockid_t clock)
{
    timespec now{};
    ::clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// What many small pieces of work took of the processor in this thread, each on its own.
class Samples
{
public:
    template<typename Work> void take(Work work)
    {
        const double begin = secondsOf(CLOCK_THREAD_CPUTIME_ID);
        work();
        m_microseconds.push_back((secondsOf(CLOCK_THREAD_CPUTIME_ID) - begin) * 1e6);
    }

    void add(double microseconds) { m_microseconds.push_back(microseconds); }

    /// NAME COUNT P50 P99 MAX, in microseconds, with tabs between.
    void print(const char *name)
    {
        if (m_microseconds.empty())
            return;
        std::ranges::sort(m_microseconds);
        std::printf("%s\t%zu\t%.1f\t%.1f\t%.1f\n", name, m_microseconds.size(), at(0.5), at(0.99),
                    m_microseconds.back());
        std::fflush(stdout);
    }

private:
    double at(double share) const
    {
        const auto rank = static_cast<std::size_t>(share * static_cast<double>(m_microseconds.size()));
        return m_microseconds[std::min(rank, m_microseconds.size() - 1)];
    }

    std::vector<double> m_microseconds;
};

/// The most private memory that the process had while this lived, looked at fifty times a second.
class PeakMemory
{
public:
    PeakMemory() : m_looking([this] { look(); }) {}
    ~PeakMemory()
    {
        if (m_looking.joinable())
            stop();
    }

    double megabytes()
    {
        stop();
        return static_cast<double>(m_peak) / 1024;
    }

private:
    void look()
    {
        while (!m_isOver) {
            QFile status(QStringLiteral("/proc/self/status"));
            if (!status.open(QIODevice::ReadOnly))
                return;
            for (const QByteArray &line : status.readAll().split('\n'))
                if (line.startsWith("RssAnon:"))
                    m_peak = std::max(m_peak, line.simplified().split(' ').value(1).toLongLong());
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
        }
    }
    void stop()
    {
        m_isOver = true;
        m_looking.join();
    }

    std::atomic<bool> m_isOver = false;
    qint64 m_peak = 0; // kilobytes
    std::thread m_looking;
};
