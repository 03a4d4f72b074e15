#pragma once

#include "tour/told_texts.h"
#include "tour/tour_plan.h"

#include <QStringList>

class Language;
class QImage;
class QWidget;

/// Pictures of a window as the plan wants them, what is wrong in any of them, and the page that shows them all.
class PictureBook
{
public:
    PictureBook(const QString &folder, Language &language, TourPlan plan);
    ~PictureBook(); // the language and the colours are as they were

    void take(const QString &name, QWidget &window); // what it shows now
    void walk(const QString &name, QWidget &window); // through it with the Tab key, when nothing comes after
    bool close(); // the texts and the page that shows the pictures are written
    qsizetype size() const { return m_names.size(); } // states
    QString index() const { return m_folder.filePath(QStringLiteral("index.html")); }
    const QStringList &faults() const { return m_faults; }
    QString summary() const;

private:
    void show(const QString &name, const QString &language, QWidget &window);
    void enlarge(const QString &name, QWidget &window);
    void drag(const QString &name, QWidget &window);
    void lookAtColours(const QString &picture, const QWidget &window, const QImage &image);
    void save(const QString &name, const QString &language, const QString &look, const QImage &image);
    void add(const QString &picture, const QStringList &faults);
    bool wants(const QString &language, const QString &theme) const;

    QDir m_folder;
    Language &m_language;
    TourPlan m_plan;
    QString m_languageBefore;
    QStringList m_names;
    QStringList m_faults;
    ToldTexts m_texts;
    qsizetype m_audits = 0;
    qsizetype m_colours = 0; // parts whose contrast was measured
};
