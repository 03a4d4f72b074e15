#include "support/pages_fixture.h"
#include "support/test_numbers.h"

#include "widgets/banner.h"
#include "widgets/message_line.h"
#include "widgets/text_label.h"
#include "widgets/wrapping_check_box.h"
#include "wizard/company_page.h"
#include "wizard/sign_page.h"

namespace {

struct CompanyPageTest : PagesFixture
{
    void show(const Company &company)
    {
        toCompany(company);
        page = std::make_unique<CompanyPage>(*flow);
        page->show();
    }
    QLineEdit &email() { return child<QLineEdit>(*page, "email"); }
    MessageLine &message() { return child<MessageLine>(*page, "emailMessage"); }

    std::unique_ptr<CompanyPage> page;
};

struct SignPageTest : PagesFixture
{
    void show(const Company &company)
    {
        toSign(company);
        page = std::make_unique<SignPage>(*flow);
        page->show();
    }
    QLineEdit &number() { return child<QLineEdit>(*page, "number"); }
    MessageLine &message() { return child<MessageLine>(*page, "numberMessage"); }
    QCheckBox &authority() { return child<WrappingCheckBox>(*page, "authority"); }
    void type(const char *digits) { QTest::keyClicks(&number(), QLatin1String(digits)); }

    std::unique_ptr<SignPage> page;
};

} // namespace

TEST_F(CompanyPageTest, GivesTheThreeNumbersToCopy)
{
    show(smithy);
    child<QPushButton>(*page, "numberCopy").click();
    EXPECT_EQ(clipboard(), QStringLiteral("5599990016"));
    child<QPushButton>(*page, "vatCopy").click();
    EXPECT_EQ(clipboard(), QStringLiteral("SE559999001601"));
    child<QPushButton>(*page, "peppolCopy").click();
    EXPECT_EQ(clipboard(), QStringLiteral("0007:5599990016"));
}

TEST_F(CompanyPageTest, TheNameIsCopiedAndEachCopyIsSaidAloudAlsoTheSecond)
{
    show(smithy);
    const QSignalSpy said(&child<MessageLine>(*page, "copied"), &MessageLine::announced);
    child<QPushButton>(*page, "nameCopy").click();
    EXPECT_EQ(clipboard(), smithy.name);
    EXPECT_EQ(child<MessageLine>(*page, "copied").text(), QStringLiteral("The name is copied."));
    EXPECT_TRUE(eventually([&said] { return said.size() == 1; }));
    child<QPushButton>(*page, "nameCopy").click();
    EXPECT_TRUE(eventually([&said] { return said.size() == 2; }));
    EXPECT_FALSE(child<QPushButton>(*page, "nameCopy").accessibleName().isEmpty());
}

TEST_F(CompanyPageTest, HidesASoleTradersNumberAndWhatIsMadeFromIt)
{
    show(soleTrader);

    EXPECT_FALSE(textOf<TextLabel>(*page, "number").contains(QLatin1String("81")));
    for (const char *name : {"numberCopy", "vat", "vatCopy", "peppol", "peppolCopy"})
        EXPECT_FALSE(isShown(*page, name)) << name;
    EXPECT_TRUE(isShown(*page, "personal"));
}

TEST_F(CompanyPageTest, WarnsOfABankruptcyButLetsTheUserGoOn)
{
    Company bankrupt = bakery;
    bankrupt.status = {CompanyStatus::Kind::Bankrupt, QDate(2026, 3, 12), {}};
    show(bankrupt);
    QTest::keyClicks(&email(), QStringLiteral("info@exemplet.example"));

    EXPECT_TRUE(child<Banner>(*page, "warning").text().contains(QLatin1String("12 March 2026")));
    EXPECT_TRUE(page->isComplete());
}

TEST_F(CompanyPageTest, GoesNoFurtherWithACompanyOfAnotherCountry)
{
    Company norwegian = bakery;
    norwegian.id = CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("923609016"));
    show(norwegian);
    QTest::keyClicks(&email(), QStringLiteral("info@exemplet.example"));

    EXPECT_FALSE(page->isComplete());
    const QString warning = child<Banner>(*page, "warning").text();
    for (const char *help : {"Norway", "support", "010-000 00 00", "support@operator.example"})
        EXPECT_TRUE(warning.contains(QLatin1String(help))) << warning.toStdString();
}

TEST_F(CompanyPageTest, JudgesTheAddressOnlyWhenTheFieldIsLeft)
{
    show(bakery);
    QTest::keyClicks(&email(), QStringLiteral("info@exemplet"));
    EXPECT_EQ(message().tone(), Tone::Neutral);

    QTest::keyClick(&email(), Qt::Key_Return);
    EXPECT_EQ(message().tone(), Tone::Error);
    QTest::keyClicks(&email(), QStringLiteral(".example"));
    EXPECT_EQ(message().tone(), Tone::Neutral);
    EXPECT_TRUE(page->missing().isEmpty());
}

TEST_F(CompanyPageTest, ChangingTheDetailsLeadsToFillingInByHand)
{
    show(bakery);
    QSignalSpy byHand(flow.get(), &Onboarding::wentByHand);
    child<QPushButton>(*page, "edit").click();

    EXPECT_EQ(byHand.size(), 1);
    EXPECT_EQ(flow->draft().manual.name, bakery.name);
}

TEST_F(SignPageTest, SaysWhatIsSignedAndWhatLeavesTheComputer)
{
    profile.links.terms.en = QStringLiteral("https://operator.example/terms");
    profile.links.privacy.en = QStringLiteral("https://operator.example/privacy");
    show(bakery);
    const QString what = textOf<TextLabel>(*page, "what");
    EXPECT_TRUE(what.contains(bakery.name));
    EXPECT_TRUE(what.contains(bakery.id->display()));
    EXPECT_TRUE(what.contains(profile.name));
    const QString leaves = textOf<TextLabel>(*page, "leaves");
    EXPECT_TRUE(leaves.contains(profile.name));
    EXPECT_TRUE(leaves.contains(profile.signingName));
    EXPECT_TRUE(textOf<TextLabel>(*page, "mail").contains(flow->draft().email));
    for (const char *name : {"read", "changeMail", "terms", "privacy"})
        EXPECT_TRUE(isShown(*page, name)) << name;

    QSignalSpy links(page.get(), &SignPage::openLink);
    child<QPushButton>(*page, "terms").click();
    child<QPushButton>(*page, "privacy").click();
    ASSERT_EQ(links.size(), 2);
    EXPECT_NE(links.at(0).at(0).toUrl(), links.at(1).at(0).toUrl());
}

TEST_F(SignPageTest, SaysWhatIsLeftUntilNumberAndConfirmationAreThere)
{
    show(bakery);
    EXPECT_EQ(page->missing(), QStringLiteral("Left to do: your personal number and the confirmation."));
    type("191212121212");
    EXPECT_EQ(page->missing(), QStringLiteral("Left to do: the confirmation."));
    EXPECT_FALSE(page->isComplete());
    authority().click();
    EXPECT_TRUE(page->isComplete());
}

TEST_F(SignPageTest, CountsTheDigitsAndSaysWhatIsWrongOnlyAfterTheLast)
{
    show(bakery);
    type("19121212");
    EXPECT_EQ(message().text(), QStringLiteral("8 of 12 digits."));
    type("121");
    EXPECT_EQ(message().tone(), Tone::Neutral);
    type("3");
    EXPECT_EQ(message().tone(), Tone::Error);
    QTest::keyClick(&number(), Qt::Key_Backspace);
    type("2");
    EXPECT_EQ(message().text(), QStringLiteral("12 of 12 digits, and the check digit fits."));
}

TEST_F(SignPageTest, AHiddenNumberIsToldByItsLengthAlone)
{
    show(bakery);
    type("191212121212");
    EXPECT_EQ(number().echoMode(), QLineEdit::Password);
    EXPECT_EQ(number().accessibleDescription(), QStringLiteral("12 of 12 digits."));
    child<QPushButton>(*page, "reveal").click();
    EXPECT_EQ(number().echoMode(), QLineEdit::Normal);
    EXPECT_TRUE(number().inputMethodHints().testFlags(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText));
    EXPECT_EQ(number().accessibleDescription(), QStringLiteral("1 9 1 2 1 2 1 2 - 1 2 1 2. 12 of 12 digits."))
        << "each of them, not a number of many millions";
    child<QPushButton>(*page, "reveal").click();
    EXPECT_EQ(number().accessibleDescription(), QStringLiteral("12 of 12 digits."));
}

TEST_F(SignPageTest, ANumberOfTenDigitsIsRightAndIsPartedAsItIsWrittenWhenTheFieldIsLeft)
{
    show(bakery);
    const QString ten = withCheckDigit(QStringLiteral("200101238"));
    QTest::keyClicks(&number(), ten);
    EXPECT_EQ(number().text(), ten.left(8) + u'-' + ten.mid(8)) << "it may be the beginning of twelve";
    EXPECT_EQ(message().tone(), Tone::Success);
    QTest::keyClick(&number(), Qt::Key_Return);
    EXPECT_EQ(number().text(), ten.left(6) + u'-' + ten.mid(6));
    EXPECT_EQ(message().tone(), Tone::Success);
}

TEST_F(SignPageTest, ASecondSignatoryIsAskedForOnlyByWhoSaysThatThereIsOne)
{
    show(bakery);
    EXPECT_FALSE(isShown(*page, "otherEmail"));
    child<WrappingCheckBox>(*page, "together").click();
    EXPECT_TRUE(isShown(*page, "otherEmail"));
    EXPECT_TRUE(page->missing().contains(QLatin1String("the other signatory's e-mail address")));
    QTest::keyClicks(&child<QLineEdit>(*page, "otherEmail"), QStringLiteral("anna@bageri.example"));
    EXPECT_FALSE(page->missing().contains(QLatin1String("the other signatory's")));
    EXPECT_EQ(flow->draft().otherEmail, QStringLiteral("anna@bageri.example"));

    child<WrappingCheckBox>(*page, "together").click();
    EXPECT_TRUE(flow->draft().otherEmail.isEmpty());
}

TEST_F(SignPageTest, TheCheckBoxSaysTheDeclarationsExactWords)
{
    show(bakery);
    EXPECT_EQ(authority().text().replace(QLatin1String("&&"), QLatin1String("&")), profile.document.declaration.en);
}

TEST_F(SignPageTest, AFailureKeepsTheNumberAndSuccessForgetsItAndTheWayBackToIt)
{
    show(bakery);
    type("191212121212");
    authority().click();
    page->submit();
    ASSERT_TRUE(answer<Registered>(accounts.opened, fail(Failure::ServiceDown)));
    EXPECT_EQ(number().text(), QStringLiteral("19121212-1212"));

    page->submit();
    ASSERT_TRUE(answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Pending, {}}));
    EXPECT_TRUE(number().text().isEmpty());
    EXPECT_FALSE(number().isUndoAvailable());
    EXPECT_FALSE(authority().isChecked());
}

TEST_F(SignPageTest, TheOperatorsConditionsMustBeAcceptedToo)
{
    profile.mustAccept = {{QStringLiteral("terms"), {QStringLiteral("Villkoren"), QStringLiteral("The terms")}, {}}};
    show(bakery);
    type("191212121212");
    authority().click();
    EXPECT_FALSE(page->isComplete());
    child<QCheckBox>(*page, "terms").click();

    EXPECT_EQ(flow->draft().accepted, QStringList{QStringLiteral("terms")});
    EXPECT_TRUE(page->isComplete());
}

TEST_F(SignPageTest, ASoleTraderIsToldThatTheNumberIsPersonalAndItIsNotShown)
{
    show(soleTrader);
    EXPECT_FALSE(textOf<TextLabel>(*page, "what").contains(QLatin1String("2382")));
    EXPECT_TRUE(textOf<TextLabel>(*page, "leaves").contains(QLatin1String("personal number too")));
}
