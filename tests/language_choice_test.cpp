#include "i18n/language.h"

#include "support/qt_test.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

TEST(LanguageChoice, SwedishAndEnglishAreOnOffer)
{
    EXPECT_THAT(Language::available(), testing::UnorderedElementsAre(QStringLiteral("en"), QStringLiteral("sv")));
}

TEST(LanguageChoice, FollowsTheFirstOfTheSystemsLanguagesThatWeSpeak)
{
    EXPECT_EQ(Language::preferred({QStringLiteral("sv-SE"), QStringLiteral("en-US")}), QStringLiteral("sv"));
    EXPECT_EQ(Language::preferred({QStringLiteral("fi-FI"), QStringLiteral("sv-FI")}), QStringLiteral("sv"));
    EXPECT_EQ(Language::preferred({QStringLiteral("en-GB"), QStringLiteral("sv")}), QStringLiteral("en"));
    EXPECT_EQ(Language::preferred({QStringLiteral("sv_SE")}), QStringLiteral("sv"));
    EXPECT_EQ(Language::preferred({QStringLiteral("sv-Latn-SE")}), QStringLiteral("sv"));
}

TEST(LanguageChoice, IsEnglishWhenWeSpeakNoneOfThem)
{
    EXPECT_EQ(Language::preferred({}), QStringLiteral("en"));
    EXPECT_EQ(Language::preferred({QStringLiteral("C"), QStringLiteral("de-DE"), QStringLiteral("svx")}),
              QStringLiteral("en"));
}

TEST(LanguageChoice, IsRememberedWhileTheProgramRuns)
{
    Language language;
    EXPECT_EQ(language.current(), QString());
    ASSERT_TRUE(language.use(QStringLiteral("sv")));
    EXPECT_EQ(language.current(), QStringLiteral("sv"));
    EXPECT_EQ(QLocale().language(), QLocale::Swedish);
    ASSERT_TRUE(language.use(QStringLiteral("en")));
    EXPECT_EQ(language.current(), QStringLiteral("en"));
}

TEST(LanguageChoice, AnUnknownOneChangesNothing)
{
    Language language;
    ASSERT_TRUE(language.use(QStringLiteral("sv")));
    for (const char *code : {"xx", "", "../anslut_en", "sv-SE"})
        EXPECT_FALSE(language.use(QString::fromLatin1(code))) << code;
    EXPECT_EQ(language.current(), QStringLiteral("sv"));
}

} // namespace
