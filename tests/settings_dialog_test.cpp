// The sections of the settings, one by one: what each shows, takes and refuses.
#include "dialogs/key_form.h"
#include "dialogs/proxy_form.h"
#include "i18n/language.h"
#include "support/settings_fixture.h"
#include "widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

namespace {

TEST_F(SettingsDialogTest, GivesWhatWasChosen)
{
    SettingsDialog::Values before{QStringLiteral("en"),
                                  GeneralSection::Appearance::Dark,
                                  {QStringLiteral("vies")},
                                  {ProxyChoice::Kind::Http, QStringLiteral("proxy.example.se"), 8080}};
    before.reducesMotion = true;
    dialog.setValues(before);
    EXPECT_EQ(dialog.values(), before);

    SettingsDialog::Values given;
    QObject::connect(&dialog, &SettingsDialog::chosen, &dialog, [&](const SettingsValues &values) { given = values; });
    dialog.open();
    button("save").click();
    EXPECT_EQ(given, before);
    EXPECT_FALSE(dialog.isVisible());
}

TEST_F(SettingsDialogTest, WhatTheAdministratorDecidedCanBeSeenAndNotChanged)
{
    EXPECT_FALSE(words(Section::General).contains(QLatin1String("looks after this computer")));
    dialog.setLocked({.language = true, .registers = true, .proxy = true, .motion = true});
    EXPECT_FALSE(button("still").isEnabled());
    EXPECT_FALSE(child<QComboBox>(dialog, "language").isEnabled());
    EXPECT_TRUE(child<QComboBox>(dialog, "appearance").isEnabled());
    EXPECT_FALSE(button("peppol").isEnabled());
    for (const char *way : {"system", "http", "socks5", "none"})
        EXPECT_FALSE(button(way).isEnabled()) << way;
    for (const Section section : {Section::General, Section::Registers, Section::Network})
        EXPECT_TRUE(words(section).contains(QLatin1String("looks after this computer")));
}

// Operator

TEST_F(SettingsDialogTest, SaysWhichProfileIsInUseAndWhomItTalksTo)
{
    const QString text = words(Section::Operator);
    for (const char *part :
         {"Exempeloperatören", "Exempelsign", "exempel", "one of Anslut's own", "api.example.se", "sign.example.se"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(part))) << part;
}

struct ForeignOperator : SettingsDialogTest
{
    ForeignOperator() : SettingsDialogTest(setup()) {}

    static SettingsDialog::Setup setup()
    {
        SettingsDialog::Setup foreign = exampleSetup();
        foreign.profile.name = QStringLiteral("<b>A & B</b> %2");
        foreign.profileFile = QStringLiteral("/srv/operator.json");
        return foreign;
    }
};

TEST_F(ForeignOperator, ShowsItsFileAndItsNameAsItStands)
{
    const QString text = words(Section::Operator);
    EXPECT_TRUE(text.contains(QLatin1String("/srv/operator.json")));
    EXPECT_TRUE(text.contains(QLatin1String("<b>A & B</b> %2")));
    for (const auto *label : dialog.findChildren<QLabel *>())
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << label->text().toStdString();
}

struct BrokeredOperator : SettingsDialogTest
{
    BrokeredOperator() : SettingsDialogTest(setup()) {}

    static SettingsDialog::Setup setup()
    {
        SettingsDialog::Setup brokered = exampleSetup();
        brokered.profile.access = OperatorProfile::Access::Broker;
        return brokered;
    }
};

TEST_F(BrokeredOperator, SaysWhoAddsTheKeysAndAsksForNone)
{
    EXPECT_TRUE(words(Section::Operator).contains(QLatin1String("api.example.se adds the keys")));
    EXPECT_FALSE(dialog.operatorKeys());
    EXPECT_FALSE(field("apiKey").isVisible());
}

struct PartnersOperator : SettingsDialogTest
{
    PartnersOperator() : SettingsDialogTest(setup()) {}

    static SettingsDialog::Setup setup()
    {
        SettingsDialog::Setup partners = exampleSetup();
        partners.profile.signingKeys = OperatorProfile::SigningKeys::OAuth2;
        return partners;
    }
};

TEST_F(PartnersOperator, AsksForAClientIdAndItsSecret)
{
    const QString text = words(Section::Operator).remove(u'&');
    EXPECT_TRUE(text.contains(QLatin1String("The signing service's client id")));
    EXPECT_TRUE(text.contains(QLatin1String("The signing service's client secret")));
    EXPECT_FALSE(text.contains(QLatin1String("The signing service's identifier")));
}

struct DemoSettings : SettingsDialogTest
{
    DemoSettings() : SettingsDialogTest(setup()) {}

    static SettingsDialog::Setup setup()
    {
        SettingsDialog::Setup demo = exampleSetup();
        demo.isDemo = true;
        return demo;
    }
};

TEST_F(DemoSettings, HasKeysOfItsOwn)
{
    EXPECT_FALSE(dialog.operatorKeys());
    EXPECT_FALSE(dialog.registerKeys());
    EXPECT_TRUE(words(Section::Operator).contains(QLatin1String("nothing to enter")));
    EXPECT_TRUE(words(Section::Registers).contains(QLatin1String("nothing to enter")));
}

// Company registers

TEST_F(SettingsDialogTest, EachRegisterSaysWhatItIsAndWhatItIsSent)
{
    const QString text = words(Section::Registers);
    for (const char *part : {"Norway's register", "Finland's register", "VAT number", "e-invoices", "keys of your own",
                             "inside an encrypted request", "Never a sole trader's"})
        EXPECT_TRUE(text.contains(QLatin1String(part))) << part;
    EXPECT_EQ(child<QCheckBox>(dialog, "another").text(), QStringLiteral("another")) << "one that nobody has words for";
}

TEST_F(SettingsDialogTest, ARegisterOfAnotherVersionStaysOff)
{
    dialog.setValues({.language = QStringLiteral("en"), .registersOff = {QStringLiteral("of-tomorrow")}});
    button("vies").click();
    EXPECT_EQ(dialog.values().registersOff, (QStringList{QStringLiteral("of-tomorrow"), QStringLiteral("vies")}));
}

TEST_F(SettingsDialogTest, BolagsverketsPageIsHttpsAndItsOwn)
{
    QUrl opened;
    QObject::connect(&dialog, &SettingsDialog::openLink, &dialog, [&](const QUrl &link) { opened = link; });
    dialog.turnTo(Section::Registers);
    button("openPage").click();
    EXPECT_EQ(opened.scheme(), QStringLiteral("https"));
    EXPECT_EQ(opened.host(), QStringLiteral("bolagsverket.se"));

    dialog.browserFailed();
    EXPECT_TRUE(words(Section::Registers).contains(QLatin1String("No web browser")));
}

TEST_F(SettingsDialogTest, KeysThatAreTypedAndNotSavedKeepTheWindowOpen)
{
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.open();
    field("clientId").setText(QStringLiteral("abc"));
    button("save").click();
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_EQ(dialog.section(), Section::Registers);
    EXPECT_TRUE(words(Section::Registers).contains(QLatin1String("not saved yet")));
}

// Network

TEST_F(SettingsDialogTest, AProxyNeedsItsNameAndPortOnlyWhenItIsChosen)
{
    words(Section::Network);
    EXPECT_FALSE(field("host").isVisible());
    button("http").click();
    EXPECT_TRUE(field("host").isVisible());
    EXPECT_TRUE(message("hostMessage").text().isEmpty()) << "nothing is wrong before the user is done";

    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    button("save").click();
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_FALSE(message("hostMessage").text().isEmpty());
    EXPECT_FALSE(message("portMessage").text().isEmpty());

    button("none").click();
    button("save").click();
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(dialog.values().proxy, ProxyChoice{ProxyChoice::Kind::None});
}

TEST_F(SettingsDialogTest, SaysWhatIsWrongWithAProxyAndKeepsTheWindowOpen)
{
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    dialog.open();
    for (const char *host : {"http://proxy.example.se", "proxy.example.se:8080", "user@proxy.example.se", "a b", "-a",
                             "proxy.example.se/", "a..b", "prøxy.example.se"}) {
        choose("http", QString::fromUtf8(host), QStringLiteral("8080"));
        EXPECT_EQ(message("hostMessage").tone(), Tone::Error) << host;
        button("save").click();
    }
    for (const char *port : {"0", "65536", "-1", "8o8o", "99999999999", "80.5"}) {
        choose("socks5", QStringLiteral("proxy.example.se"), QLatin1String(port));
        EXPECT_FALSE(message("portMessage").text().isEmpty()) << port;
        button("save").click();
    }
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_EQ(dialog.section(), Section::Network);
}

TEST_F(SettingsDialogTest, TakesANameAnAddressAndAHostOfThisNetworkAlone)
{
    for (const char *host : {"proxy.example.se", "proxy", "10.0.0.1", "fe80::1"}) {
        choose("http", QLatin1String(host), QStringLiteral("3128"));
        EXPECT_TRUE(message("hostMessage").text().isEmpty()) << host;
        EXPECT_EQ(dialog.values().proxy, (ProxyChoice{ProxyChoice::Kind::Http, QLatin1String(host), 3128}));
    }
}

// The proxy's question takes the place of the sections

TEST_F(SettingsDialogTest, AProxysQuestionIsPutInsideAndGivenBackOnce)
{
    ProxyAnswer said;
    QObject::connect(&dialog, &SettingsDialog::loggedIn, &dialog, [&](const ProxyAnswer &answer) { said = answer; });
    dialog.open();
    dialog.askForLogin({QStringLiteral("proxy.example.se"), false});
    EXPECT_TRUE(field("user").isVisible());
    EXPECT_FALSE(button("save").isVisible());
    EXPECT_FALSE(button("logIn").isEnabled()) << "nobody is nobody";

    QTest::keyClicks(&field("user"), QStringLiteral("anna"));
    QTest::keyClicks(&field("password"), QStringLiteral("s3cret"));
    button("remember").click();
    button("logIn").click();
    EXPECT_EQ(said.login.user, QStringLiteral("anna"));
    EXPECT_EQ(said.login.password, Secret("s3cret"));
    EXPECT_TRUE(said.isToBeKept);
    EXPECT_TRUE(field("password").text().isEmpty());
    EXPECT_FALSE(field("password").isUndoAvailable());

    dialog.endQuestion();
    EXPECT_TRUE(button("save").isVisible());
}

TEST_F(SettingsDialogTest, ReturnAnswersTheProxyAndSavesNothing)
{
    const QSignalSpy loggedIn(&dialog, &SettingsDialog::loggedIn);
    const QSignalSpy chosen(&dialog, &SettingsDialog::chosen);
    QObject::connect(&dialog, &SettingsDialog::loggedIn, &dialog, &SettingsDialog::endQuestion);
    dialog.open();
    dialog.askForLogin({QStringLiteral("proxy.example.se"), false});
    QTest::keyClick(&field("user"), Qt::Key_Return);
    EXPECT_EQ(loggedIn.size(), 0) << "nobody is nobody";

    QTest::keyClicks(&field("user"), QStringLiteral("anna"));
    QTest::keyClick(&field("password"), Qt::Key_Return);
    EXPECT_EQ(loggedIn.size(), 1);
    EXPECT_EQ(chosen.size(), 0);
    EXPECT_TRUE(dialog.isVisible());

    QTest::keyClick(&dialog, Qt::Key_Return);
    EXPECT_EQ(chosen.size(), 1) << "then it is the dialog's own again";
}

TEST_F(SettingsDialogTest, WhatWasTypedForOneProxyIsNotOfferedToTheNext)
{
    dialog.open();
    const auto type = [this] {
        dialog.askForLogin({QStringLiteral("proxy.example.se"), false});
        QTest::keyClicks(&field("user"), QStringLiteral("anna"));
        QTest::keyClicks(&field("password"), QStringLiteral("s3cret"));
        button("remember").click();
    };
    const auto isEmpty = [this] {
        return field("user").text().isEmpty() && field("password").text().isEmpty() && !button("remember").isChecked();
    };
    type();
    dialog.endQuestion();
    EXPECT_TRUE(isEmpty());
    type();
    dialog.askForLogin({QStringLiteral("another.example.se"), false});
    EXPECT_TRUE(isEmpty());
}

TEST_F(SettingsDialogTest, AProxyThatRefusedSaysSo)
{
    const QSignalSpy declined(&dialog, &SettingsDialog::loginDeclined);
    dialog.open();
    dialog.askForLogin({QStringLiteral("proxy.example.se"), true});
    EXPECT_TRUE(message("refused").isVisible());
    EXPECT_FALSE(message("refused").text().isEmpty());
    button("decline").click();
    EXPECT_EQ(declined.size(), 1);
}

// For all sections

struct InALanguage : testing::TestWithParam<const char *>
{
};

TEST_P(InALanguage, NoTwoThingsOfASectionShareAMnemonic)
{
    Language language;
    ASSERT_TRUE(language.use(QLatin1String(GetParam())));
    SettingsDialog dialog(exampleSetup());
    dialog.open();
    for (const Section section : {Section::General, Section::Operator, Section::Registers, Section::Network}) {
        dialog.turnTo(section);
        if (section == Section::Network)
            child<QRadioButton>(dialog, "http").click();
        for (KeyForm *keys : {dialog.operatorKeys(), dialog.registerKeys()})
            keys->showKept(fail(Failure::KeychainLocked));
        QStringList seen;
        const auto look = [&seen](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            if (key.isEmpty())
                return;
            EXPECT_FALSE(seen.contains(key.toString())) << text.toStdString();
            seen.append(key.toString());
        };
        for (const auto *button : dialog.findChildren<QAbstractButton *>())
            if (button->isVisible())
                look(button->text());
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->isVisible() && label->buddy())
                look(label->text());
        const auto *tabs = dialog.findChild<QTabBar *>();
        for (int i = 0; i < tabs->count(); ++i)
            look(tabs->tabText(i));
    }
    EXPECT_TRUE(language.use(QStringLiteral("en")));
}

TEST_P(InALanguage, EveryFieldHasAName)
{
    Language language;
    ASSERT_TRUE(language.use(QLatin1String(GetParam())));
    const SettingsDialog dialog(exampleSetup());
    for (const auto *field : dialog.findChildren<QLineEdit *>()) {
        bool isNamed = !field->accessibleName().isEmpty();
        for (const auto *label : dialog.findChildren<QLabel *>())
            isNamed = isNamed || label->buddy() == field;
        EXPECT_TRUE(isNamed) << field->objectName().toStdString();
    }
    EXPECT_TRUE(language.use(QStringLiteral("en")));
}

INSTANTIATE_TEST_SUITE_P(Both, InALanguage, testing::Values("sv", "en"));

} // namespace
