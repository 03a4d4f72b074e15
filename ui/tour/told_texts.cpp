#include "tour/told_texts.h"

#include "tour/tour_plan.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace {

QString fileOf(const QDir &folder, const QString &begunIn)
{
    return folder.filePath(QStringLiteral("texts-%1.json").arg(begunIn));
}

} // namespace

void ToldTexts::add(const QString &state, const QString &language, const ShownTexts &texts)
{
    m_texts.insert(state + u'-' + language, texts);
}

bool ToldTexts::save(const QDir &folder, const QString &begunIn) const
{
    QJsonObject all;
    for (auto state = m_texts.cbegin(); state != m_texts.cend(); ++state) {
        QJsonObject texts;
        for (auto text = state->cbegin(); text != state->cend(); ++text)
            texts.insert(text.key(), text.value());
        all.insert(state.key(), texts);
    }
    QSaveFile file(fileOf(folder, begunIn));
    const QByteArray bytes = QJsonDocument(all).toJson();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

ToldTexts ToldTexts::of(const QDir &folder, const QString &begunIn)
{
    ToldTexts told;
    QFile file(fileOf(folder, begunIn));
    if (!file.open(QIODevice::ReadOnly))
        return told;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    for (auto state = all.begin(); state != all.end(); ++state) {
        const QJsonObject texts = state->toObject();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            told.m_texts[state.key()].insert(text.key(), text->toString());
    }
    return told;
}

QStringList ToldTexts::differencesTo(const ToldTexts &other) const
{
    QStringList found;
    for (auto state = m_texts.cbegin(); state != m_texts.cend(); ++state)
        for (const QString &one : ::differences(*state, other.m_texts.value(state.key())))
            found += QStringLiteral("%1: begun and switched differ: %2").arg(state.key(), one);
    return found;
}

QStringList ToldTexts::differences(const QDir &folder)
{
    QStringList found;
    const QString first = TourPlan::languages().first();
    const ToldTexts one = of(folder, first);
    for (const QString &language : TourPlan::languages().mid(1)) {
        const ToldTexts other = of(folder, language);
        if (one.m_texts.isEmpty() || one.m_texts.keys() != other.m_texts.keys())
            found += QStringLiteral("the tours begun in %1 and %2 are not of the same states").arg(first, language);
        found += one.differencesTo(other);
    }
    return found;
}
