#include "settings/settings.h"

#include "storage/durable_file.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

namespace {

class SettingsTest : public testing::Test
{
protected:
    static void put(const QString &path, const QByteArray &bytes) { ASSERT_TRUE(writeDurably(path, bytes)); }

    QJsonObject saved() const { return QJsonDocument::fromJson(readDurably(path).value_or(QByteArray())).object(); }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("config"));
    QString path = folder + QStringLiteral("/settings.json");
    QString administrators = temporary.filePath(QStringLiteral("etc/settings.json"));
};

TEST_F(SettingsTest, BeginWithTheDefaultsAndWriteNothing)
{
    {
        const Settings settings(folder, administrators);
        EXPECT_EQ(settings.language(), QString());
        EXPECT_FALSE(settings.savesNothing());
        EXPECT_EQ(settings.appearance(), QStringLiteral("system"));
        EXPECT_FALSE(settings.remindsAtLogin());
        EXPECT_TRUE(settings.registersOff().isEmpty());
        EXPECT_FALSE(settings.isAccepted(QStringLiteral("x")));
        EXPECT_EQ(settings.operatorFile(), QString());
        EXPECT_FALSE(settings.problem());
    }
    EXPECT_FALSE(QFile::exists(folder));
}

TEST_F(SettingsTest, WhatAKilledSaveLeftIsSwept)
{
    put(path, R"({"version":1,"language":"sv"})");
    const QString leftover = folder + QStringLiteral("/.settings.json.99999999-0.tmp");
    put(leftover, "half a set");
    EXPECT_EQ(Settings(folder).language(), QStringLiteral("sv"));
    EXPECT_FALSE(QFile::exists(leftover));
}

TEST_F(SettingsTest, AreThereAtTheNextStart)
{
    {
        Settings settings(folder);
        settings.setLanguage(QStringLiteral("sv"));
        settings.setSavesNothing(true);
        settings.setAppearance(QStringLiteral("dark"));
        settings.setRemindsAtLogin(true);
        settings.setRegistersOff({QStringLiteral("vies")});
        settings.accept(QStringLiteral("other@example.se"));
    } // waits until they are written

    const Settings settings(folder);
    EXPECT_EQ(settings.language(), QStringLiteral("sv"));
    EXPECT_TRUE(settings.savesNothing());
    EXPECT_EQ(settings.appearance(), QStringLiteral("dark"));
    EXPECT_TRUE(settings.remindsAtLogin());
    EXPECT_EQ(settings.registersOff(), QStringList{QStringLiteral("vies")});
    EXPECT_TRUE(settings.isAccepted(QStringLiteral("other@example.se")));
    EXPECT_FALSE(settings.isAccepted(QStringLiteral("other@example.com")));
}

TEST_F(SettingsTest, SayWhenTheyChangeAndOnlyThen)
{
    Settings settings(folder);
    const QSignalSpy changed(&settings, &Settings::changed);
    settings.setLanguage(QStringLiteral("sv"));
    settings.setLanguage(QStringLiteral("sv"));
    settings.setSavesNothing(false);
    EXPECT_EQ(changed.count(), 1);
}

TEST_F(SettingsTest, WhatTheAdministratorSaysWinsAndIsLocked)
{
    put(path, R"({"version":1,"language":"en","appearance":"dark"})");
    put(administrators, R"({"language":"sv","saveNothing":true,"operatorFile":"/etc/anslut/operator.json"})");
    Settings settings(folder, administrators);

    settings.setLanguage(QStringLiteral("en"));
    settings.setSavesNothing(false);

    EXPECT_EQ(settings.language(), QStringLiteral("sv"));
    EXPECT_TRUE(settings.savesNothing());
    EXPECT_TRUE(settings.isLocked(Setting::Language));
    EXPECT_FALSE(settings.isLocked(Setting::Appearance));
    EXPECT_EQ(settings.appearance(), QStringLiteral("dark"));
    EXPECT_EQ(settings.operatorFile(), QStringLiteral("/etc/anslut/operator.json"));
}

TEST_F(SettingsTest, WhatTheAdministratorPresetsHoldsUntilTheUserDecides)
{
    put(administrators,
        R"({"preset":{"saveNothing":true,"language":"sv","appearance":"purple","operatorFile":"/etc/anslut/o.json"}})");
    {
        Settings settings(folder, administrators);
        EXPECT_TRUE(settings.savesNothing());
        EXPECT_FALSE(settings.isLocked(Setting::SavesNothing));
        EXPECT_EQ(settings.language(), QStringLiteral("sv"));
        EXPECT_EQ(settings.appearance(), QStringLiteral("system")) << "a wrong one is none";
        EXPECT_EQ(settings.operatorFile(), QStringLiteral("/etc/anslut/o.json"));
        EXPECT_FALSE(settings.isLocked(Setting::OperatorFile));
        settings.setSavesNothing(false);
    }
    EXPECT_FALSE(Settings(folder, administrators).savesNothing());
    EXPECT_EQ(saved().keys(), (QStringList{QStringLiteral("saveNothing"), QStringLiteral("version")}));
}

TEST_F(SettingsTest, WhatIsLockedIsNotPresetToo)
{
    put(administrators, R"({"language":"sv","preset":{"language":"en"}})");
    const Settings settings(folder, administrators);
    EXPECT_EQ(settings.language(), QStringLiteral("sv"));
    EXPECT_TRUE(settings.isLocked(Setting::Language));
}

TEST_F(SettingsTest, EverythingCanBeLockedAndThenNothingIsChanged)
{
    put(administrators,
        R"({"language":"sv","saveNothing":true,"appearance":"dark","remindersAtLogin":true,"registersOff":["vies"],)"
        R"("proxy":"http","proxyHost":"proxy.example.se","proxyPort":8080,"operatorFile":"","acceptedProfiles":[],)"
        R"("renewRegister":true,"offerRegister":false,"reduceMotion":true})");
    {
        Settings settings(folder, administrators);
        for (const Setting setting : kAllSettings)
            EXPECT_TRUE(settings.isLocked(setting)) << nameOf(setting).toStdString();
        const QSignalSpy changed(&settings, &Settings::changed);
        settings.setLanguage(QStringLiteral("en"));
        settings.setSavesNothing(false);
        settings.setAppearance(QStringLiteral("light"));
        settings.setRemindsAtLogin(false);
        settings.setRenewsRegister(false);
        settings.setRegistersOff({});
        settings.setProxy(QStringLiteral("none"), {}, 0);
        settings.setOffersRegister(true);
        settings.setReducesMotion(false);
        EXPECT_EQ(changed.count(), 0);
        EXPECT_TRUE(settings.reducesMotion());
        EXPECT_TRUE(settings.renewsRegister());
        EXPECT_FALSE(settings.offersRegister());
        EXPECT_TRUE(settings.remindsAtLogin());
        EXPECT_EQ(settings.registersOff(), QStringList{QStringLiteral("vies")});
        EXPECT_EQ(settings.proxyPort(), 8080);
    }
    EXPECT_FALSE(QFile::exists(path));
}

TEST_F(SettingsTest, TheAdministratorsValuesAreNeverCopiedToTheUsersFile)
{
    put(administrators, R"({"language":"sv"})");
    {
        Settings settings(folder, administrators);
        settings.setAppearance(QStringLiteral("light"));
    }
    EXPECT_FALSE(saved().contains(QStringLiteral("language")));
    EXPECT_TRUE(saved().contains(QStringLiteral("appearance")));
}

TEST_F(SettingsTest, AnAdministratorsYesToOneProfileLeavesTheUserTheirOwn)
{
    put(administrators, R"({"acceptedProfiles":["theirs@a.se"]})");
    Settings settings(folder, administrators);
    settings.accept(QStringLiteral("mine@b.se"));
    EXPECT_TRUE(settings.isAccepted(QStringLiteral("theirs@a.se")));
    EXPECT_TRUE(settings.isAccepted(QStringLiteral("mine@b.se")));
}

TEST_F(SettingsTest, TheUserCannotNameAnOperatorFileHere)
{
    put(path, R"({"version":1,"operatorFile":"/tmp/evil.json"})");
    EXPECT_EQ(Settings(folder).operatorFile(), QString());
}

TEST_F(SettingsTest, ValuesOfTheWrongKindAreTheDefaultOneByOne)
{
    const QByteArray wrong =
        R"({"version":1,"language":7,"saveNothing":"yes","appearance":"purple","registersOff":[1,2],)"
        R"("acceptedProfiles":"x","remindersAtLogin":true})";
    put(path, wrong);
    put(administrators, R"({"language":null,"appearance":["dark"]})");
    const Settings settings(folder, administrators);
    EXPECT_EQ(settings.language(), QString());
    EXPECT_FALSE(settings.savesNothing());
    EXPECT_EQ(settings.appearance(), QStringLiteral("system"));
    EXPECT_TRUE(settings.registersOff().isEmpty());
    EXPECT_TRUE(settings.remindsAtLogin());
    EXPECT_FALSE(settings.isLocked(Setting::Language));
}

TEST_F(SettingsTest, MembersThatWeDoNotKnowAreKept)
{
    put(path, R"({"version":1,"laterIdea":{"a":1}})");
    {
        Settings settings(folder);
        settings.setLanguage(QStringLiteral("sv"));
    }
    EXPECT_EQ(saved().value(QStringLiteral("laterIdea")).toObject().value(QStringLiteral("a")).toInt(), 1);
}

TEST_F(SettingsTest, ADamagedFileIsSetAsideAndTheOneBeforeHolds)
{
    put(path, R"({"version":1,"language":"sv"})");
    put(path, "not json at all");
    {
        const Settings settings(folder);
        EXPECT_EQ(settings.language(), QStringLiteral("sv"));
        EXPECT_EQ(settings.problem(), Failure::StoreDamaged);
    }
    EXPECT_EQ(readDurably(path + QStringLiteral(".bad")), QByteArray("not json at all"));
}

TEST_F(SettingsTest, NothingInTheirPlaceCrashes)
{
    for (const char *bytes : {"", "{", "[]", "null", "{\"version\":1", "\xff\xfe"}) {
        QFile::remove(older(path));
        put(path, bytes);
        QFile::remove(older(path));
        EXPECT_EQ(Settings(folder).language(), QString()) << bytes;
    }
    ASSERT_TRUE(QDir().mkpath(path));
    ASSERT_TRUE(QDir().mkpath(administrators));
    EXPECT_EQ(Settings(folder, administrators).language(), QString());
}

TEST_F(SettingsTest, ANewerFileIsReadButNeverWritten)
{
    const QByteArray newer = R"({"version":9,"language":"sv"})";
    put(path, newer);
    {
        Settings settings(folder);
        EXPECT_EQ(settings.problem(), Failure::StoreTooNew);
        EXPECT_EQ(settings.language(), QStringLiteral("sv"));
        settings.setLanguage(QStringLiteral("en"));
        EXPECT_EQ(settings.language(), QStringLiteral("en"));
    }
    EXPECT_EQ(readDurably(path), newer);
}

TEST_F(SettingsTest, AChangeThatCannotBeWrittenHoldsAndIsSaid)
{
    put(folder, "a file where the folder should be");
    Settings settings(folder);
    const QSignalSpy notSaved(&settings, &Settings::notSaved);
    settings.setLanguage(QStringLiteral("sv"));

    EXPECT_TRUE(eventually([&] { return notSaved.count() == 1; }));
    EXPECT_EQ(settings.language(), QStringLiteral("sv"));
}

TEST_F(SettingsTest, TheProxyIsThereAtTheNextStart)
{
    {
        Settings settings(folder);
        EXPECT_EQ(settings.proxyKind(), QStringLiteral("system"));
        settings.setProxy(QStringLiteral("socks5"), QStringLiteral("proxy.example.se"), 1080);
    }
    const Settings settings(folder);
    EXPECT_EQ(settings.proxyKind(), QStringLiteral("socks5"));
    EXPECT_EQ(settings.proxyHost(), QStringLiteral("proxy.example.se"));
    EXPECT_EQ(settings.proxyPort(), 1080);
}

TEST_F(SettingsTest, AProxyIsNeverHalfAnother)
{
    Settings settings(folder);
    settings.setProxy(QStringLiteral("http"), QStringLiteral("proxy.example.se"), 8080);
    QStringList seen;
    QObject::connect(&settings, &Settings::changed, &settings, [&] {
        seen += QStringLiteral("%1 %2 %3").arg(settings.proxyKind(), settings.proxyHost()).arg(settings.proxyPort());
    });
    settings.setProxy(QStringLiteral("socks5"), QStringLiteral("another.example.se"), 1080);
    settings.setProxy(QStringLiteral("socks5"), QStringLiteral("another.example.se"), 1080);
    settings.setProxy(QStringLiteral("pac"), QStringLiteral("third.example.se"), 80);
    settings.setProxy(QStringLiteral("http"), QStringLiteral("third.example.se"), 65536);
    EXPECT_EQ(seen, QStringList{QStringLiteral("socks5 another.example.se 1080")});
}

TEST_F(SettingsTest, AProxyThatCannotBeIsTheSystems)
{
    for (const char *wrong : {R"("proxy":"pac")", R"("proxy":true)", R"("proxyPort":-1)", R"("proxyPort":65536)",
                              R"("proxyPort":80.5)", R"("proxyPort":"80")", R"("proxyHost":["a"])"}) {
        put(path, QByteArray(R"({"version":1,)") + wrong + '}');
        const Settings settings(folder);
        EXPECT_EQ(settings.proxyKind(), QStringLiteral("system")) << wrong;
        EXPECT_EQ(settings.proxyPort(), 0) << wrong;
        EXPECT_EQ(settings.proxyHost(), QString()) << wrong;
    }
}

TEST_F(SettingsTest, HalfAProxyOfTheAdministratorsLocksAllOfIt)
{
    put(administrators, R"({"proxyHost":"proxy.example.se"})");
    Settings settings(folder, administrators);
    EXPECT_TRUE(settings.isProxyLocked());
    settings.setProxy(QStringLiteral("none"), QString(), 0);
    EXPECT_EQ(settings.proxyKind(), QStringLiteral("system"));
}

} // namespace
