#pragma once

#include "nationwide/register_import.h"

#include <QElapsedTimer>

/// What an import tells on its way, and whether it is still wanted.
class ImportNews
{
public:
    explicit ImportNews(ImportWatch &watch) : m_watch(watch) { m_since.start(); }

    const std::atomic<bool> &isCancelled() const { return m_watch.isCancelled; }

    void tell(double share, qint64 lines)
    {
        constexpr qint64 kBetween = 100; // ms
        m_lines = lines;
        if (m_since.elapsed() < kBetween)
            return;
        m_since.start();
        m_watch.told({share, lines});
    }
    void tell(double share) { tell(share, m_lines); }

private:
    ImportWatch &m_watch;
    QElapsedTimer m_since; // something was told
    qint64 m_lines = 0;
};
