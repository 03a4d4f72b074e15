#include "tour/tour.h"

#include "tour/chapters.h"

#include <algorithm>
#include <chrono>

namespace {

using namespace std::chrono_literals;
constexpr auto kLookAgain = 10ms;
constexpr auto kSettled = 250ms; // nothing moves any more
constexpr auto kPatience = 30s; // a rate limit asks for three waits of three seconds

} // namespace

Tour::Tour(TourWorld &world, const QString &folder, const TourPlan &plan)
    : m_stage(world), m_book(folder, m_stage.language(), plan), m_chapters(tourChapters(m_stage))
{
    m_again.setInterval(kLookAgain);
    connect(&m_again, &QTimer::timeout, this, &Tour::look);
    connect(&m_stage, &Stage::moved, this, [this] {
        if (!m_isActing && m_again.isActive() && stop().isBrief)
            look();
    });
}

void Tour::keepOnly(const QString &beginning)
{
    m_chapters.removeIf([&](const Chapter &chapter) {
        return std::none_of(chapter.begin(), chapter.end(),
                            [&](const Stop &stop) { return QLatin1String(stop.name).startsWith(beginning); });
    });
}

void Tour::start()
{
    m_chapter = 0;
    m_stop = 0;
    m_again.start();
    enterStop();
}

void Tour::enterStop()
{
    if (m_chapter == m_chapters.size()) {
        m_again.stop();
        m_stage.close();
        if (!m_book.close())
            m_troubles.append(QStringLiteral("%1: not written").arg(m_book.index()));
        m_troubles += m_book.faults();
        return Q_EMIT finished();
    }
    m_patience.setRemainingTime(kPatience);
    m_thereSince.invalidate();
    m_isActing = true;
    stop().act();
    m_isActing = false;
    if (stop().isBrief)
        look();
}

void Tour::look()
{
    if (!stop().isThere()) {
        m_thereSince.invalidate();
        if (m_patience.hasExpired())
            skipChapter();
        return;
    }
    if (!m_thereSince.isValid())
        m_thereSince.start();
    if (stop().isBrief || !*stop().name || m_thereSince.hasExpired(kSettled.count()))
        picture();
}

void Tour::picture()
{
    m_isActing = true; // the pictures themselves change language and colours
    const QString name = QLatin1String(stop().name);
    if (!name.isEmpty())
        m_book.take(name, *m_stage.front());
    if (m_stop + 1 == m_chapters.at(m_chapter).size())
        m_book.walk(name, *m_stage.front());
    m_isActing = false;
    nextStop();
}

void Tour::nextStop()
{
    if (++m_stop == m_chapters.at(m_chapter).size()) {
        m_stop = 0;
        ++m_chapter;
    }
    // Not at once: a brief state is seen from within the change that led to it.
    m_again.stop();
    QTimer::singleShot(0, this, [this] {
        m_again.start();
        enterStop();
    });
}

// The first picture from here on.
QString Tour::nextName() const
{
    const Chapter &chapter = m_chapters.at(m_chapter);
    for (qsizetype i = m_stop; i < chapter.size(); ++i)
        if (*chapter.at(i).name)
            return QLatin1String(chapter.at(i).name);
    return {};
}

void Tour::skipChapter()
{
    const QString name = *stop().name ? QLatin1String(stop().name) : QStringLiteral("on the way to %1").arg(nextName());
    m_troubles.append(QStringLiteral("%1: not reached").arg(name));
    m_stop = m_chapters.at(m_chapter).size() - 1;
    nextStop();
}
