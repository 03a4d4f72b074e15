#pragma once

#include <QDir>
#include <QStringList>

class Language;
class QWidget;

/// Pictures of a window in both languages, light and dark, and the page that shows them all.
class PictureBook
{
public:
    PictureBook(const QString &folder, Language &language);
    ~PictureBook(); // the language and the colours are as they were

    /// NAME-LANGUAGE-THEME.png of what the window shows now. False when one could not be written.
    bool take(const QString &name, QWidget &window);
    qsizetype size() const { return m_names.size(); } // states
    QString index() const { return m_folder.filePath(QStringLiteral("index.html")); }
    bool writeIndex() const;
    /// What no page may have: clipped words, scrolling to the side, a nameless control, two with one Alt key.
    const QStringList &faults() const { return m_faults; }

private:
    void lookForFaults(const QString &picture, const QWidget &window);

    QDir m_folder;
    Language &m_language;
    QString m_languageBefore;
    QStringList m_names;
    QStringList m_faults;
};
