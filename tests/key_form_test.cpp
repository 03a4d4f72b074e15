// The form of keys: what it says of the keychain, and the ways on that it offers. The keychain itself answers in
// settings_keychain_test.
#include "dialogs/key_form.h"
#include "support/asked_help.h"
#include "support/qt_test.h"
#include "widgets/banner.h"
#include "widgets/message_line.h"

#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>

namespace {

using Where = KeyForm::Where;

struct KeyFormTest : testing::Test
{
    KeyFormTest()
    {
        form.addField("id");
        form.addField("secret");
        form.setWords({{QStringLiteral("&Id"), QStringLiteral("&Secret")},
                       QStringLiteral("Not accepted."),
                       QStringLiteral("It is not asked any more.")});
        QObject::connect(&form, &KeyForm::save, &form, [this](const QList<Secret> &typed, Where where) {
            saved.append(typed);
            places.append(where);
        });
        form.show();
    }

    void type(const QString &id, const QString &secret)
    {
        QTest::keyClicks(&child<QLineEdit>(form, "id"), id);
        QTest::keyClicks(&child<QLineEdit>(form, "secret"), secret);
    }

    QPushButton &button(const char *name) { return child<QPushButton>(form, name); }
    QString trouble() { return child<Banner>(form, "").text(); }
    MessageLine &message() { return child<MessageLine>(form, "keysMessage"); }
    QString state(const char *name) { return child<MessageLine>(form, name).text(); }

    // The ways on that are offered, in their order.
    QStringList choices()
    {
        QStringList names;
        for (const char *name : {"tryAgain", "useUntilTheEnd", "goOnWithout"})
            if (button(name).isVisible())
                names.append(QLatin1String(name));
        return names;
    }

    KeyForm form;
    QList<QList<Secret>> saved;
    QList<Where> places;
};

TEST_F(KeyFormTest, LooksOnceItIsSeenAndNotBefore)
{
    KeyForm other;
    const QSignalSpy look(&other, &KeyForm::look);
    EXPECT_EQ(look.size(), 0);
    other.show();
    EXPECT_EQ(look.size(), 0) << "the first paint comes before";
    EXPECT_TRUE(eventually([&] { return look.size() == 1; }));
}

TEST_F(KeyFormTest, ShowsWhatIsKeptAsDotsThatAreNobodys)
{
    form.showKept(QList{Kept::InKeychain, Kept::No});
    EXPECT_EQ(child<QLineEdit>(form, "id").placeholderText(), QString(12, QChar(0x2022)));
    EXPECT_TRUE(child<QLineEdit>(form, "id").text().isEmpty());
    EXPECT_TRUE(child<QLineEdit>(form, "secret").placeholderText().isEmpty());
    EXPECT_TRUE(state("idState").startsWith(QLatin1String("Saved")));
    EXPECT_EQ(state("secretState"), QStringLiteral("Not saved."));
    EXPECT_EQ(child<QLineEdit>(form, "id").echoMode(), QLineEdit::Password);
}

TEST_F(KeyFormTest, WantsWhatIsNotKeptYet)
{
    form.showKept(QList{Kept::InKeychain, Kept::No});
    button("saveKeys").click();
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_EQ(message().tone(), Tone::Error);

    type({}, QStringLiteral("new"));
    button("saveKeys").click();
    ASSERT_EQ(saved.size(), 1);
    EXPECT_EQ(saved.first(), (QList{Secret(), Secret("new")})) << "the other stays as it is";
}

TEST_F(KeyFormTest, WantsAllWhenItCannotKnow)
{
    form.showKept(fail(Failure::KeychainLocked));
    type({}, QStringLiteral("new"));
    button("saveKeys").click();
    EXPECT_TRUE(saved.isEmpty());
}

TEST_F(KeyFormTest, RefusesWhatNoKeychainTakes)
{
    type(QStringLiteral("id"), QString(2001, u'x'));
    button("saveKeys").click();
    EXPECT_TRUE(saved.isEmpty());
    EXPECT_EQ(message().tone(), Tone::Error);
}

TEST_F(KeyFormTest, ForgetsWhatIsSavedAndKeepsWhatIsNot)
{
    type(QStringLiteral("id"), QStringLiteral("secret"));
    button("saveKeys").click();
    form.showSaved(fail(Failure::KeyRefused));
    EXPECT_EQ(child<QLineEdit>(form, "secret").text(), QStringLiteral("secret"));
    EXPECT_TRUE(message().text().contains(QLatin1String("Not accepted. Nothing is saved. (SVC-01)")));
    const AskedHelp asked;
    button("keysHelp").click();
    EXPECT_EQ(asked.pages, QStringList{QStringLiteral("SVC-01")});

    button("saveKeys").click();
    form.showSaved(KeptKeys{});
    EXPECT_FALSE(button("keysHelp").isVisible());
    EXPECT_EQ(message().tone(), Tone::Success);
    for (const char *field : {"id", "secret"}) {
        EXPECT_TRUE(child<QLineEdit>(form, field).text().isEmpty());
        EXPECT_FALSE(child<QLineEdit>(form, field).isUndoAvailable());
    }
}

TEST_F(KeyFormTest, SaysWhyTheyCouldNotBeTestedAndThatTheyAreSaved)
{
    const std::pair<Failure, const char *> table[] = {{Failure::Offline, "NET-01"},
                                                      {Failure::Timeout, "NET-02"},
                                                      {Failure::NotPermitted, "SVC-09"},
                                                      {Failure::ServiceDown, "SVC-06"}};
    for (const auto &[why, code] : table) {
        type(QStringLiteral("id"), QStringLiteral("secret"));
        button("saveKeys").click();
        form.showSaved(KeptKeys{Error{.what = why}});
        EXPECT_EQ(message().tone(), Tone::Warning) << code;
        EXPECT_TRUE(message().text().startsWith(QLatin1String("The keys are saved"))) << code;
        EXPECT_TRUE(message().text().contains(QLatin1String(code))) << code;
    }
}

// The five cases of the keychain

struct KeychainCase
{
    Failure what;
    const char *code;
};

struct EachKeychainFailure : KeyFormTest, testing::WithParamInterface<KeychainCase>
{
};

TEST_P(EachKeychainFailure, HasItsTextAndTwoWaysOnWhenItIsLookedAt)
{
    const QSignalSpy look(&form, &KeyForm::look);
    form.showKept(fail(GetParam().what));
    EXPECT_TRUE(trouble().contains(QLatin1String(GetParam().code))) << trouble().toStdString();
    EXPECT_EQ(choices(), (QStringList{QStringLiteral("tryAgain"), QStringLiteral("goOnWithout")}));
    EXPECT_EQ(state("idState"), QStringLiteral("Whether it is saved is not known."));
    const AskedHelp asked;
    button("troubleHelp").click();
    EXPECT_EQ(asked.pages, QStringList{QLatin1String(GetParam().code)});

    button("tryAgain").click();
    EXPECT_GE(look.size(), 1);
    form.showKept(fail(GetParam().what));
    button("goOnWithout").click();
    EXPECT_TRUE(choices().isEmpty());
    EXPECT_TRUE(child<QLineEdit>(form, "id").isEnabled());
}

TEST_P(EachKeychainFailure, LosesNothingTypedAndOffersToGoOnWithoutSaving)
{
    type(QStringLiteral("id"), QStringLiteral("secret"));
    button("saveKeys").click();
    form.showSaved(fail(GetParam().what));
    EXPECT_TRUE(trouble().contains(QLatin1String(GetParam().code)));
    EXPECT_EQ(choices(), (QStringList{QStringLiteral("tryAgain"), QStringLiteral("useUntilTheEnd")}));

    button("tryAgain").click();
    form.showSaved(fail(GetParam().what));
    button("useUntilTheEnd").click();
    EXPECT_EQ(saved.size(), 3);
    EXPECT_EQ(saved.last(), (QList{Secret("id"), Secret("secret")}));
    EXPECT_EQ(places, (QList{Where::Keychain, Where::Keychain, Where::UntilTheEnd}));

    form.showSaved(KeptKeys{});
    EXPECT_TRUE(message().text().contains(QLatin1String("until the program ends")));
    EXPECT_TRUE(state("idState").contains(QLatin1String("until the program ends")));
    EXPECT_TRUE(choices().isEmpty());
}

INSTANTIATE_TEST_SUITE_P(KeyForm, EachKeychainFailure,
                         testing::Values(KeychainCase{Failure::KeychainMissing, "KEY-02"},
                                         KeychainCase{Failure::KeychainLocked, "KEY-03"},
                                         KeychainCase{Failure::KeychainSlow, "KEY-04"},
                                         KeychainCase{Failure::KeychainFailed, "KEY-05"}),
                         [](const auto &one) { return std::string(one.param.code).replace(3, 1, "_"); });

TEST_F(KeyFormTest, WhatIsNotThereMayBeLockedAndIsSaidSo)
{
    form.showKept(QList{Kept::No, Kept::No});
    EXPECT_TRUE(trouble().contains(QLatin1String("may be locked")));
    EXPECT_EQ(choices(), (QStringList{QStringLiteral("tryAgain"), QStringLiteral("goOnWithout")}));
    EXPECT_FALSE(button("removeKeys").isVisible()) << "there is nothing to remove";
}

TEST_F(KeyFormTest, WhatIsNotThereLooksLikeNoTrouble)
{
    const auto edge = [this] {
        const QImage strip = child<Banner>(form, "").grab().toImage();
        return strip.pixelColor(strip.width() / 2, 0);
    };
    form.showKept(QList{Kept::No, Kept::No});
    EXPECT_EQ(edge(), form.palette().color(QPalette::Window));
    form.showKept(fail(Failure::KeychainLocked));
    EXPECT_NE(edge(), form.palette().color(QPalette::Window));
}

TEST_F(KeyFormTest, ASlowOneIsSaidAndNeedNotBeWaitedFor)
{
    const QSignalSpy letGo(&form, &KeyForm::letGo);
    EXPECT_TRUE(eventually([this] { return form.isVisible(); }));
    form.showKept(fail(Failure::KeychainLocked));
    button("tryAgain").click();
    form.showSlow();
    EXPECT_TRUE(trouble().startsWith(QLatin1String("Still waiting")));
    button("goOnWithout").click();
    EXPECT_EQ(letGo.size(), 1);
    EXPECT_TRUE(choices().isEmpty());
}

TEST_F(KeyFormTest, ASlowOneNeedNotBeWaitedForToGoOnWithWhatIsTyped)
{
    type(QStringLiteral("id"), QStringLiteral("secret"));
    button("saveKeys").click();
    form.showSlow();
    EXPECT_EQ(choices(), (QStringList{QStringLiteral("useUntilTheEnd"), QStringLiteral("goOnWithout")}));
    button("useUntilTheEnd").click();
    EXPECT_EQ(places, (QList{Where::Keychain, Where::UntilTheEnd}));
}

TEST_F(KeyFormTest, ASlowOneThatNobodyWaitsForIsNotSaid)
{
    form.showKept(QList{Kept::InKeychain, Kept::InKeychain});
    form.showSlow();
    EXPECT_TRUE(trouble().isEmpty());
}

TEST_F(KeyFormTest, RemovesOnlyWhenPressedTwiceAndSaysWhatFollows)
{
    form.showKept(QList{Kept::InKeychain, Kept::InKeychain});
    const QSignalSpy removed(&form, &KeyForm::remove);
    button("removeKeys").click();
    EXPECT_EQ(removed.size(), 0);
    EXPECT_EQ(message().text(), QStringLiteral("It is not asked any more."));
    button("removeKeys").click();
    EXPECT_EQ(removed.size(), 1);
    form.showRemoved({});
    EXPECT_EQ(state("idState"), QStringLiteral("Not saved."));
    EXPECT_FALSE(button("removeKeys").isVisible());
}

TEST_F(KeyFormTest, ADoubleClickRemovesNothingUnread)
{
    form.showKept(QList{Kept::InKeychain, Kept::InKeychain});
    const QSignalSpy removed(&form, &KeyForm::remove);
    QPushButton &button = this->button("removeKeys");
    const QPointF at = button.rect().center();
    for (const QEvent::Type what : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease, QEvent::MouseButtonDblClick,
                                    QEvent::MouseButtonRelease}) {
        QMouseEvent event(what, at, button.mapToGlobal(at), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&button, &event);
    }
    EXPECT_EQ(message().text(), QStringLiteral("It is not asked any more."));
    EXPECT_EQ(removed.size(), 0);
}

TEST_F(KeyFormTest, WhatIsTypedAfterLettingGoIsNotTakenForWhatWasSaved)
{
    type(QStringLiteral("id"), QStringLiteral("secret"));
    button("saveKeys").click();
    form.showSlow();
    button("goOnWithout").click();
    type({}, QStringLiteral("2"));
    form.showSaved(KeptKeys{});
    EXPECT_EQ(child<QLineEdit>(form, "secret").text(), QStringLiteral("secret2"));
}

} // namespace
