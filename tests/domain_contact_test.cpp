#include "domain/company.h"
#include "domain/contact.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QStringList>

namespace {

std::optional<EmailFault> emailFault(const QString &text)
{
    const auto email = EmailAddress::parse(text);
    return email ? std::nullopt : std::optional(email.error());
}

std::optional<PostcodeFault> postcodeFault(const QString &text)
{
    const auto postcode = Postcode::parse(text);
    return postcode ? std::nullopt : std::optional(postcode.error());
}

const QString ofLength(qsizetype length)
{
    return QString(length, u'a');
}

} // namespace

TEST(EmailAddress, IsTakenAsTypedWithItsDomainInLowerCase)
{
    const QList<std::pair<QString, QString>> good{
        {QStringLiteral("ekonomi@example.se"), QStringLiteral("ekonomi@example.se")},
        {QStringLiteral("  Ekonomi@Example.SE\n"), QStringLiteral("Ekonomi@example.se")},
        {QStringLiteral("a@b.co"), QStringLiteral("a@b.co")},
        {QStringLiteral("agda.andersson+faktura@post.example.se"),
         QStringLiteral("agda.andersson+faktura@post.example.se")},
        {QStringLiteral("o'hara_1@ex-ample.se"), QStringLiteral("o'hara_1@ex-ample.se")},
        {QStringLiteral("info@ÅKERI.se"), QStringLiteral("info@åkeri.se")},
        {QStringLiteral("info@a\u030Akeri.se"), QStringLiteral("info@åkeri.se")}, // as a Mac types it
        {QStringLiteral("info@bageri.xn--fiqs8s"), QStringLiteral("info@bageri.xn--fiqs8s")},
        {QStringLiteral("I@TITLE.SE"), QStringLiteral("I@title.se")}, // not a Turkish i
        {ofLength(64) + QStringLiteral("@example.se"), ofLength(64) + QStringLiteral("@example.se")},
    };
    for (const auto &[text, kept] : good) {
        const auto email = EmailAddress::parse(text);
        ASSERT_TRUE(email) << text.toStdString();
        EXPECT_EQ(email->text(), kept);
        EXPECT_EQ(EmailAddress::parse(email->text()), email);
    }
}

TEST(EmailAddress, SaysWhichPartIsWrong)
{
    const QList<std::pair<QString, EmailFault>> bad{
        {QString(), EmailFault::Empty},
        {QStringLiteral(" \u00A0"), EmailFault::Empty},
        {QStringLiteral("ekonomi"), EmailFault::NoAt},
        {QStringLiteral("ekonomi.example.se"), EmailFault::NoAt},
        {QStringLiteral("ekonomi\uFF20example.se"), EmailFault::NoAt},
        {QStringLiteral("@example.se"), EmailFault::NoName},
        {QStringLiteral("@"), EmailFault::NoName},
        {QStringLiteral("ekonomi@"), EmailFault::NoDomain},
        {QStringLiteral("ekonomi@example"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example."), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@.se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example..se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@-example.se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example-.se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@exa_mple.se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@127.0.0.1"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@[127.0.0.1]"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example.se,"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example.se>"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@exam%70le.se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@example\u3002se"), EmailFault::BadDomain}, // an ideographic full stop
        {QStringLiteral("ekonomi@\uFF45xample.se"), EmailFault::BadDomain}, // a full-width e
        {QStringLiteral("ekonomi@e\uFB03ce.se"), EmailFault::BadDomain}, // a ligature
        {QStringLiteral("ekonomi@") + ofLength(64) + QStringLiteral(".se"), EmailFault::BadDomain},
        {QStringLiteral("ekonomi@") + QStringLiteral("å.").repeated(60) + QStringLiteral("se"), EmailFault::BadDomain},
        {QStringLiteral("eko nomi@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi@exa mple.se"), EmailFault::BadCharacter},
        {QStringLiteral("Agda <agda@example.se>"), EmailFault::BadCharacter},
        {QStringLiteral("a@b.se; c@d.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi@@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("\"eko nomi\"@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("\"ekonomi\"@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("mailto:ekonomi@example.se"), EmailFault::BadCharacter},
        {QStringLiteral(".ekonomi@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("eko..nomi@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi.@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("åsa@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("eko\u200Bnomi@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi@exam\u202Eple.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi@example.se\r\nBcc:x@example.se"), EmailFault::BadCharacter},
        {QStringLiteral("ekonomi@example.se") + QChar(u'\0'), EmailFault::BadCharacter},
        {ofLength(65) + QStringLiteral("@example.se"), EmailFault::TooLong},
        {ofLength(300), EmailFault::TooLong},
    };
    for (const auto &[text, fault] : bad)
        EXPECT_EQ(emailFault(text), fault) << text.toStdString();
}

TEST(EmailAddress, IsAtMost254Long)
{
    const QString label = ofLength(61) + u'.';
    const QString longest = ofLength(64) + u'@' + label + label + label + QStringLiteral("se");
    ASSERT_EQ(longest.size(), 253);
    EXPECT_EQ(emailFault(longest), std::nullopt);
    EXPECT_EQ(emailFault(longest + u's'), std::nullopt);
    EXPECT_EQ(emailFault(longest + QStringLiteral("ss")), EmailFault::TooLong);
}

TEST(Postcode, IsFiveDigitsHoweverTheyAreWritten)
{
    for (const QString &text : {QStringLiteral("54130"), QStringLiteral("541 30"), QStringLiteral(" 541\u00A030 "),
                                QStringLiteral("SE-541 30"), QStringLiteral("se 54130"), QStringLiteral("S-541 30"),
                                QStringLiteral("\uFF15\uFF14\uFF11\uFF13\uFF10"), QStringLiteral("541\u200B30")}) {
        const auto postcode = Postcode::parse(text);
        ASSERT_TRUE(postcode) << text.toStdString();
        EXPECT_EQ(postcode->digits(), QStringLiteral("54130"));
        EXPECT_EQ(postcode->display(), QStringLiteral("541 30"));
        EXPECT_EQ(Postcode::parse(postcode->display()), postcode);
    }
}

TEST(Postcode, SaysWhichPartIsWrong)
{
    const QList<std::pair<QString, PostcodeFault>> bad{
        {QString(), PostcodeFault::Empty},
        {QStringLiteral("\t"), PostcodeFault::Empty},
        {QStringLiteral("541"), PostcodeFault::Incomplete},
        {QStringLiteral("SE-"), PostcodeFault::Incomplete},
        {QStringLiteral("541 300"), PostcodeFault::TooLong},
        {QStringLiteral("54130 54131"), PostcodeFault::TooLong},
        {QStringLiteral("541301 Skövde"), PostcodeFault::TooLong},
        {QStringLiteral("541-30"), PostcodeFault::NotDigits},
        {QStringLiteral("541 3O"), PostcodeFault::NotDigits},
        {QStringLiteral("FI-00100"), PostcodeFault::NotDigits},
        {QStringLiteral("54130 Skövde"), PostcodeFault::NotDigits},
        {QStringLiteral("\u0665\u0664\u0661\u0663\u0660"), PostcodeFault::NotDigits},
        {QStringLiteral("5413") + QChar(0xD800), PostcodeFault::NotDigits},
    };
    for (const auto &[text, fault] : bad)
        EXPECT_EQ(postcodeFault(text), fault) << text.toStdString();
}

TEST(Contact, AnyTextAtAllGetsAnAnswer)
{
    QRandomGenerator dice = sameDice();
    const QString alphabet = QStringLiteral("ab@..-å1 \u00ADSE5");
    for (int i = 0; i < 20000; ++i) {
        QString text;
        for (int left = dice.bounded(20); left > 0; --left) {
            const bool isWild = dice.bounded(10) == 0;
            const int at = dice.bounded(isWild ? 0x10000 : static_cast<int>(alphabet.size()));
            text += isWild ? QChar(static_cast<char16_t>(at)) : alphabet[at];
        }
        if (const auto email = EmailAddress::parse(text)) {
            EXPECT_EQ(EmailAddress::parse(email->text()), email);
        }
        if (const auto postcode = Postcode::parse(text)) {
            EXPECT_EQ(postcode->digits().size(), 5);
        }
    }
}

TEST(CompanyId, OfASwedishCompanyIsItsNumber)
{
    const CompanyId id = *OrganisationNumber::parse(QStringLiteral("559999-0016"), today);
    EXPECT_EQ(id.country(), QStringLiteral("SE"));
    EXPECT_EQ(id.display(), QStringLiteral("559999-0016"));
    EXPECT_EQ(id.publicNumber(), QStringLiteral("5599990016"));
    EXPECT_FALSE(id.isPersonal());
}

TEST(CompanyId, OfASoleTraderIsMasked)
{
    const CompanyId id = *OrganisationNumber::parse(QStringLiteral("198101052382"), today);
    EXPECT_TRUE(id.isPersonal());
    EXPECT_EQ(id.display(), QStringLiteral("••••••-••••"));
    EXPECT_EQ(id.publicNumber(), std::nullopt);
}

TEST(CompanyId, OfAnotherCountryIsKeptAsItsRegisterWritesIt)
{
    const auto id = CompanyId::foreign(QStringLiteral("FI"), QStringLiteral("1234567-1"));
    ASSERT_TRUE(id);
    EXPECT_EQ(id->country(), QStringLiteral("FI"));
    EXPECT_EQ(id->display(), QStringLiteral("1234567-1"));
    EXPECT_EQ(id->publicNumber(), QStringLiteral("1234567-1"));
    EXPECT_FALSE(id->isPersonal());
    EXPECT_EQ(id->swedish(), std::nullopt);
    EXPECT_NE(*id, *CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("1234567-1")));
}

TEST(CompanyId, RefusesWhatIsNoForeignNumber)
{
    const QString number = QStringLiteral("923609016");
    for (const QString &country : {QStringLiteral("SE"), QStringLiteral("no"), QStringLiteral("NOR"), QString(),
                                   QStringLiteral("N1"), QStringLiteral("ÅÄ")})
        EXPECT_FALSE(CompanyId::foreign(country, number)) << country.toStdString();
    for (const QString &text : {QString(), QStringLiteral("---"), QStringLiteral("923 609 016"), QString(21, u'1'),
                                QStringLiteral("92<b>"), QStringLiteral("\u0665\u0665"), QStringLiteral("1/../2")})
        EXPECT_FALSE(CompanyId::foreign(QStringLiteral("NO"), text)) << text.toStdString();
}

TEST(Company, WritesItsPostcodeAsItsCountryDoes)
{
    Company company;
    company.address.postcode = QStringLiteral("54130");
    EXPECT_EQ(company.writtenPostcode(), QStringLiteral("541 30")) << "a sole trader read back from disk";
    company.address.country = QStringLiteral("FI");
    EXPECT_EQ(company.writtenPostcode(), QStringLiteral("54130"));
    company.address.country.clear();
    company.id = CompanyId::foreign(QStringLiteral("FI"), QStringLiteral("1234567-1"));
    EXPECT_EQ(company.writtenPostcode(), QStringLiteral("54130"));
    company.address.country = QStringLiteral("SE");
    EXPECT_EQ(company.writtenPostcode(), QStringLiteral("541 30"));
    company.address.postcode = QStringLiteral("5413");
    EXPECT_EQ(company.writtenPostcode(), QStringLiteral("5413"));
}
