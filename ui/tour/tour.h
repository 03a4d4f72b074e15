#pragma once

#include "tour/picture_book.h"
#include "tour/stage.h"
#include "tour/stop.h"
#include "tour/tour_plan.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>
#include <QTimer>

/// For those who build the program, so it speaks English only. Walks every page and state of the program and takes a picture of each. No event loop of its own: it looks again and
/// again whether the next stop is reached.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(TourWorld &world, const QString &folder, const TourPlan &plan);

    void start();
    /// Only the chapters with a stop whose name begins so; for a look at one page.
    void keepOnly(const QString &beginning);

    const QStringList &troubles() const
    {
        return m_troubles;
    } // not reached, not written, and what is wrong with a page; empty: all is well
    QString summary() const { return m_book.summary(); }

Q_SIGNALS:
    void finished();

private:
    const Stop &stop() const { return m_chapters.at(m_chapter).at(m_stop); }
    void enterStop();
    void nextStop();
    QString nextName() const;
    void skipChapter();
    void look();
    void picture();

    Stage m_stage;
    PictureBook m_book;
    QList<Chapter> m_chapters;
    qsizetype m_chapter = 0;
    qsizetype m_stop = 0;
    QTimer m_again;
    QDeadlineTimer m_patience;
    QElapsedTimer m_thereSince;
    bool m_isActing = false;
    QStringList m_troubles;
};
