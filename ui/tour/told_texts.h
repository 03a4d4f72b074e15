#pragma once

#include "tour/shown_texts.h"

#include <QDir>

/// What each state of a tour said, in the language the tour began in and in those it was switched to; kept beside the
/// pictures, so that two tours that began in different ones can be compared.
class ToldTexts
{
public:
    void add(const QString &state, const QString &language, const ShownTexts &texts);
    bool save(const QDir &folder, const QString &begunIn) const;

    /// What is said otherwise after a switch than by a start in that language, of the tours in a folder that began in two.
    static QStringList differences(const QDir &folder);

private:
    static ToldTexts of(const QDir &folder, const QString &begunIn);
    QStringList differencesTo(const ToldTexts &other) const;

    QMap<QString, ShownTexts> m_texts; // by state and language
};
