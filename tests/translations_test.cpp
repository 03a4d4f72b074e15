#include "support/qt_test.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    bool isUnfinished = false;
    bool isPlural = false;
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.isUnfinished = !xml.attributes().value(QLatin1String("type")).isEmpty();
    if (!message.isPlural) {
        message.translations.append(xml.readElementText());
        return;
    }
    while (xml.readNextStartElement())
        message.translations.append(xml.readElementText());
}

QList<Message> messagesIn(const char *language)
{
    QFile file(QStringLiteral(TEST_DATA "/../../translations/anslut_%1.ts").arg(QLatin1String(language)));
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly))
        return messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages.append({context, {}, {}, false, xml.attributes().hasAttribute(QLatin1String("numerus"))});
        else if (xml.name() == QLatin1String("source"))
            messages.last().source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, messages.last());
    }
    return messages;
}

QSet<QString> placesIn(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d+|n)"));
    QSet<QString> places;
    for (auto found = place.globalMatch(text); found.hasNext();)
        places.insert(found.next().captured());
    return places;
}

QString mnemonicOf(const QString &text)
{
    static const QRegularExpression mnemonic(QStringLiteral("(?<!&)&([^&\\s])"));
    return mnemonic.match(text).captured(1).toLower();
}

QString without(QChar mark, QString text)
{
    return text.remove(mark);
}

} // namespace

TEST(Translations, NothingIsLeftUntranslatedInSwedish)
{
    const auto messages = messagesIn("sv");
    ASSERT_GT(messages.size(), 400);
    for (const Message &message : messages) {
        EXPECT_FALSE(message.isUnfinished) << message.context.toStdString() << ": " << message.source.toStdString();
        for (const QString &translation : message.translations)
            EXPECT_FALSE(translation.isEmpty()) << message.source.toStdString();
    }
}

TEST(Translations, EnglishPluralsAreThere)
{
    for (const Message &message : messagesIn("en"))
        EXPECT_FALSE(message.isPlural && message.isUnfinished) << message.source.toStdString();
}

TEST(Translations, EveryPlaceForAValueIsKept)
{
    for (const char *language : {"sv", "en"})
        for (const Message &message : messagesIn(language))
            for (const QString &translation : message.translations)
                EXPECT_TRUE(translation.isEmpty() || placesIn(translation) == placesIn(message.source))
                    << message.source.toStdString();
}

TEST(Translations, NoMnemonicIsLost)
{
    for (const Message &message : messagesIn("sv"))
        EXPECT_EQ(mnemonicOf(message.source).isEmpty(), mnemonicOf(message.translations.value(0)).isEmpty())
            << message.source.toStdString();
}

// What a search and replace leaves behind when it goes wrong.
TEST(Translations, NoWordIsGarbled)
{
    static const QRegularExpression twice(QStringLiteral("\\b(\\w+ \\w+) \\1\\b"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    for (const char *language : {"sv", "en"})
        for (const Message &message : messagesIn(language))
            for (const QString &translation : message.translations) {
                EXPECT_FALSE(translation.contains(QLatin1String("amp;"))) << translation.toStdString();
                EXPECT_FALSE(translation.contains(twice)) << translation.toStdString();
            }
}

TEST(Translations, TheWordsThatArePrescribedAreUsed)
{
    QSet<QString> words;
    for (const Message &message : messagesIn("sv"))
        words.insert(without(u'&', message.translations.value(0)));
    for (const char *wanted : {"Företagsnamn eller organisationsnummer",
                               "Hämta",
                               "Fyll i uppgifterna själv",
                               "Signera senare",
                               "Stämmer inte uppgifterna?",
                               "Fyll i dem själv",
                               "ifyllt för hand",
                               "Ändra",
                               "Signera",
                               "Kontot är skapat",
                               "Registrera ett företag till",
                               "Information om verifiering",
                               "Fortsätt",
                               "Skapa kontot nu, osignerat?",
                               "Vilket företag gäller det?",
                               "Välj ditt företag",
                               "Stämmer uppgifterna?",
                               "Signera ansökan",
                               "Signera i webbläsaren",
                               "Företaget har redan ett konto",
                               "%1 av 12 siffror.",
                               "12 av 12 siffror, och kontrollsiffran stämmer.",
                               "Tillbaka",
                               "Läs den först",
                               "Kopiera länken"})
        EXPECT_TRUE(words.contains(QString::fromUtf8(wanted))) << wanted;
}
