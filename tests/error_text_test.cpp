#include "error_report.h"
#include "error_text.h"

#include "support/qt_test.h"

#include <QDate>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace {

constexpr int kFailures = static_cast<int>(Failure::BrowserMissing) + 1;

Error errorOf(int failure)
{
    return {static_cast<Failure>(failure), QStringLiteral("http 500 from https://example.test"), 0, {}};
}

QString errorsPage()
{
    QFile file(QStringLiteral(TEST_DATA "/../../docs/errors.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

TEST(ErrorText, EveryFailureHasACodeASentenceAndANextStep)
{
    for (int i = 0; i < kFailures; ++i) {
        const ErrorText text = errorText(errorOf(i));
        EXPECT_TRUE(QRegularExpression(QStringLiteral("^[A-Z]{3}-[0-9]{2}$")).match(text.code).hasMatch()) << i;
        EXPECT_TRUE(text.sentence.endsWith(u'.')) << i;
        EXPECT_TRUE(text.nextStep.endsWith(u'.')) << i;
    }
}

TEST(ErrorText, NoTwoFailuresShareACodeOrASentence)
{
    QSet<QString> codes;
    QSet<QString> sentences;
    for (int i = 0; i < kFailures; ++i) {
        codes.insert(errorText(errorOf(i)).code);
        sentences.insert(errorText(errorOf(i)).sentence);
    }
    EXPECT_EQ(codes.size(), kFailures);
    EXPECT_EQ(sentences.size(), kFailures);
}

TEST(ErrorText, NeverShowsWhatIsMeantForTheLog)
{
    for (int i = 0; i < kFailures; ++i) {
        const ErrorText text = errorText(errorOf(i));
        const QString all = text.sentence + text.nextStep;
        EXPECT_FALSE(all.contains(QLatin1String("http"))) << i;
        EXPECT_FALSE(all.contains(QLatin1String("example.test"))) << i;
        EXPECT_FALSE(all.contains(u'%')) << i;
    }
}

TEST(ErrorText, EachReasonWhyAConnectionIsNotSecureNamesTheHostAndIsOnTheErrorsPage)
{
    const QString page = errorsPage();
    const QString today = QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"));
    QSet<QString> sentences;
    for (int fault = static_cast<int>(TlsFault::Expired); fault <= static_cast<int>(TlsFault::Other); ++fault) {
        Error error{.what = Failure::TlsRefused, .host = QStringLiteral("HOST"), .tls = static_cast<TlsFault>(fault)};
        ErrorText text = errorText(error);
        EXPECT_EQ(text.code, QStringLiteral("NET-03"));
        EXPECT_TRUE(text.sentence.contains(error.host)) << fault;
        text.sentence.replace(today, QStringLiteral("TODAY"));
        EXPECT_TRUE(page.contains(QStringLiteral("| %1 | %2 |").arg(text.sentence, text.nextStep)))
            << text.sentence.toStdString();
        sentences.insert(text.sentence);
    }
    EXPECT_EQ(sentences.size(), 8);
}

TEST(ErrorText, ACertificateOutOfItsTimeNamesTheComputersDate)
{
    const QString today = QLocale().toString(QDate::currentDate(), QStringLiteral("d MMMM yyyy"));
    for (const TlsFault fault : {TlsFault::Expired, TlsFault::NotYetValid}) {
        const Error error{.what = Failure::TlsRefused, .host = QStringLiteral("register.example"), .tls = fault};
        EXPECT_TRUE(errorText(error).sentence.contains(today));
        EXPECT_TRUE(errorText(error).nextStep.contains(QStringLiteral("date and time")));
    }
}

TEST(ErrorText, NamesTheProxyWhenItIsKnown)
{
    const Error error{.what = Failure::ProxyRefused, .host = QStringLiteral("proxy.example")};
    EXPECT_TRUE(errorText(error).sentence.contains(error.host));
}

TEST(ErrorText, ASilentProxyIsNamedWithTheWayToItsSettings)
{
    const Error error{
        .what = Failure::Timeout, .host = QStringLiteral("HOST"), .proxy = QStringLiteral("proxy.example")};
    const ErrorText text = errorText(error);
    EXPECT_EQ(text.code, QStringLiteral("NET-02"));
    EXPECT_TRUE(text.sentence.contains(error.proxy));
    EXPECT_TRUE(text.nextStep.contains(QStringLiteral("network settings")));
    const QString listed = QString(text.sentence).replace(error.proxy, QStringLiteral("PROXY"));
    EXPECT_TRUE(errorsPage().contains(QStringLiteral("| %1 | %2 |").arg(listed, text.nextStep)))
        << listed.toStdString();
}

TEST(ErrorReport, IsMadeOfTheKindOfFailureAloneAndNamesNoHost)
{
    const QString host = QStringLiteral("proxy.bageriet.example");
    const QList<Error> errors{
        {.what = Failure::TlsRefused, .host = host, .tls = TlsFault::WrongHost},
        {.what = Failure::ProxyRefused, .host = host},
        {.what = Failure::Timeout, .host = host, .proxy = host},
        {.what = Failure::RateLimited, .detail = QStringLiteral("http 429 from ") + host, .retryAfter = 42},
        {.what = Failure::RateLimited},
    };
    const QString report = errorReport(errors, QDate(2026, 3, 1));
    for (const QString &code : codesOf(errors))
        EXPECT_TRUE(report.contains(code)) << code.toStdString();
    EXPECT_TRUE(report.contains(QStringLiteral("2026-03-01")));
    EXPECT_FALSE(report.contains(QStringLiteral("bageriet"))) << report.toStdString();
    EXPECT_EQ(report.count(QStringLiteral("SVC-05:")), 1) << "the same is said once";
}

TEST(ErrorText, TellsTheSecondsOnlyWhenTheServiceToldThem)
{
    const Error told{Failure::RateLimited, {}, 42, {}};
    const Error notTold{Failure::RateLimited, {}, 0, {}};

    EXPECT_TRUE(errorText(told).nextStep.contains(QLatin1String("42")));
    EXPECT_FALSE(errorText(notTold).nextStep.contains(u'0'));
}

TEST(ErrorText, TheErrorsPageListsEveryCodeWithItsSentence)
{
    const QString page = errorsPage();
    for (int i = 0; i < kFailures; ++i) {
        const ErrorText text = errorText(errorOf(i));
        EXPECT_TRUE(page.contains(QStringLiteral("| %1 |").arg(text.code))) << text.code.toStdString();
        EXPECT_TRUE(page.contains(QStringLiteral("| %1 | %2").arg(text.sentence, text.nextStep)))
            << text.sentence.toStdString();
    }
}
