#include "signing/application_document.h"

#include "support/qt_test.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <optional>

using testing::HasSubstr;
using testing::Not;

namespace {

const QDate kToday(2026, 3, 2);

Company bakery()
{
    Company company;
    company.id = CompanyId(OrganisationNumber::parse(u"559999-0016", kToday).value());
    company.name = QStringLiteral("Ängens Bageri & Konditori AB");
    company.address = {QStringLiteral("Storgatan 1"), QStringLiteral("Åsa Öberg"), QStringLiteral("12345"),
                       QStringLiteral("Älvsjö"), QString()};
    return company;
}

Application application(const QString &language = QStringLiteral("sv"))
{
    Application one{bakery(), {*EmailAddress::parse(u"info@bageri.example"), QStringLiteral("08-123 45 67")},
                    {},       QStringLiteral("Demooperatören"),
                    language, {},
                    kToday,   QStringLiteral("5d0d7c1e-3f4a-4a53-9c39-2f2b7d6f0a11")};
    one.words.title = {QStringLiteral("Ansökan om e-fakturakonto"),
                       QStringLiteral("Application for an e-invoicing account")};
    one.words.intro = {QStringLiteral("Företaget nedan ansöker om ett konto för e-fakturering hos operatören."),
                       QStringLiteral("The company below applies for an e-invoicing account with the operator.")};
    one.words.declaration = {QStringLiteral("Jag bekräftar att jag har befogenheter att signera för organisationen"),
                             QStringLiteral("I confirm that I am authorised to sign for the organisation")};
    one.declaration = one.words.declaration.in(language);
    return one;
}

/// Makes the document and reads it back with poppler, as another program would.
struct ApplicationDocumentTest : testing::Test
{
    Result<QByteArray> made(const Application &application)
    {
        std::optional<Result<QByteArray>> got;
        const Pending pending =
            makeApplicationDocument(application, [&](Result<QByteArray> pdf) { got = std::move(pdf); });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    std::string ask(const QString &tool, const QByteArray &pdf, QStringList arguments = {})
    {
        QFile file(folder.filePath(QStringLiteral("application.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf);
        file.close();
        QProcess process;
        process.start(tool, arguments << file.fileName() << QStringLiteral("-"));
        EXPECT_TRUE(process.waitForFinished()) << "poppler-utils is missing?";
        return process.readAllStandardOutput().toStdString();
    }

    std::string textOf(const QByteArray &pdf)
    {
        return ask(QStringLiteral("pdftotext"), pdf, {QStringLiteral("-layout")});
    }

    std::string facts(const QByteArray &pdf)
    {
        ask(QStringLiteral("pdftotext"), pdf);
        QProcess process;
        process.start(QStringLiteral("pdfinfo"), {folder.filePath(QStringLiteral("application.pdf"))});
        EXPECT_TRUE(process.waitForFinished());
        return process.readAllStandardOutput().toStdString();
    }

    QTemporaryDir folder;
};

TEST_F(ApplicationDocumentTest, SaysWhatIsAppliedForAndByWhom)
{
    const auto pdf = made(application());

    ASSERT_TRUE(pdf);
    const std::string text = textOf(*pdf);
    for (const char *words :
         {"Demooperatören", "Ansökan om e-fakturakonto", "Företaget nedan ansöker", "Ängens Bageri & Konditori AB",
          "559999-0016", "c/o Åsa Öberg", "Storgatan 1", "123 45 Älvsjö", "info@bageri.example", "08-123 45 67",
          "2026-03-02", "5d0d7c1e-3f4a-4a53-9c39-2f2b7d6f0a11"})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST_F(ApplicationDocumentTest, IsOneSheetOfA4WithATitle)
{
    const auto pdf = made(application());

    ASSERT_TRUE(pdf);
    const std::string info = facts(*pdf);
    EXPECT_THAT(info, testing::ContainsRegex("Pages: +1\n"));
    EXPECT_THAT(info, HasSubstr("(A4)"));
    EXPECT_THAT(info, testing::ContainsRegex("Title: +Ansökan om e-fakturakonto\n"));
}

TEST_F(ApplicationDocumentTest, HasTheDeclarationToTheLetter)
{
    Application one = application();
    one.declaration = QStringLiteral("Jag <b>intygar</b> & bekräftar %1.");
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), HasSubstr("Jag <b>intygar</b> & bekräftar %1."));
}

TEST_F(ApplicationDocumentTest, IsSwedishAloneInASwedishWizard)
{
    const auto pdf = made(application());

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), Not(HasSubstr("Company")));
    EXPECT_THAT(textOf(*pdf), Not(HasSubstr("authorised")));
}

TEST_F(ApplicationDocumentTest, IsBothInAnEnglishWizard)
{
    Application one = application(QStringLiteral("en"));
    one.declaration = QStringLiteral("I do confirm it");
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    const std::string text = textOf(*pdf);
    for (const char *words : {"Ansökan om e-fakturakonto", "Application for an e-invoicing account",
                              "Organisationsnummer", "Organisation number", "Jag bekräftar att jag", "I do confirm it"})
        EXPECT_THAT(text, HasSubstr(words));
}

TEST_F(ApplicationDocumentTest, TakesNamesAsPlainText)
{
    Application one = application();
    one.company.name = QStringLiteral("Å & <b>Fet</b> %1 \"Snövit\" 'AB' <img src=x> שלום עולם");
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), HasSubstr("Å & <b>Fet</b> %1 \"Snövit\" 'AB' <img src=x>"));
}

TEST_F(ApplicationDocumentTest, StaysOnOnePageHoweverLongTheNames)
{
    Application one = application(QStringLiteral("en"));
    one.company.name = QString(200, u'W');
    one.company.address = {QString(200, u'M'), QString(200, u'W'), QStringLiteral("12345"), QString(200, u'M'),
                           QStringLiteral("SE")};
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(facts(*pdf), testing::ContainsRegex("Pages: +1\n"));
}

TEST_F(ApplicationDocumentTest, IsRefusedWhenItCouldNotBeReadOnOnePage)
{
    Application one = application();
    one.words.intro.sv = QStringLiteral("Villkor. ").repeated(2000);

    EXPECT_EQ(made(one), fail(Failure::DocumentFailed, QStringLiteral("more than one page")));
}

TEST_F(ApplicationDocumentTest, IsRefusedWithoutANumber)
{
    Application one = application();
    one.company.id.reset();

    EXPECT_EQ(made(one).error().what, Failure::DocumentFailed);
}

TEST_F(ApplicationDocumentTest, ShowsTheNumberOfASoleTraderWhole)
{
    Application one = application();
    one.company.id = CompanyId(OrganisationNumber::parse(u"19810105-2382", kToday).value());
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), HasSubstr("810105-2382"));
}

TEST_F(ApplicationDocumentTest, ShowsNoEmptyRow)
{
    Application one = application();
    one.contact.telephone.clear();
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), Not(HasSubstr("Telefon")));
}

TEST_F(ApplicationDocumentTest, NamesTheCountryOfAForeignCompany)
{
    Application one = application();
    one.company.id = CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("923609016"));
    one.company.address.country = QStringLiteral("NO");
    const auto pdf = made(one);

    ASSERT_TRUE(pdf);
    EXPECT_THAT(textOf(*pdf), HasSubstr("NO 923609016"));
}

TEST_F(ApplicationDocumentTest, IsSilentWhenNobodyWantsItAnyMore)
{
    bool called = false;
    {
        const Pending pending = makeApplicationDocument(application(), [&](const auto &) { called = true; });
    }
    ASSERT_TRUE(made(application())); // the worker has come past the first one
    EXPECT_FALSE(called);
}

TEST_F(ApplicationDocumentTest, TheAnswerMayLetGoOfTheWork)
{
    Pending pending;
    bool called = false;
    pending = makeApplicationDocument(application(), [&](const auto &) {
        pending = {};
        called = true;
    });
    EXPECT_TRUE(eventually([&] { return called; }));
}

TEST_F(ApplicationDocumentTest, IsMadeWhileTheWindowStaysAlive)
{
    QElapsedTimer sinceTick;
    qint64 longest = 0;
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &tick, [&] { longest = std::max(longest, sinceTick.restart()); });
    sinceTick.start();
    tick.start(1);
    QElapsedTimer whole;
    whole.start();
    ASSERT_TRUE(made(application(QStringLiteral("en"))));

    EXPECT_LT(longest, std::max<qint64>(50, whole.elapsed())) << "the event loop stood still while the page was made";
}

} // namespace
