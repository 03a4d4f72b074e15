#include "support/qt_test.h"

#include "legal_form_text.h"
#include "nationwide_text.h"
#include "results/company_delegate.h"
#include "results/company_list.h"
#include "results/company_words.h"
#include "results/suggestion_list.h"
#include "results/suggestions_view.h"
#include "source_text.h"

#include <QListView>
#include <QPainter>

namespace {

Company bakery()
{
    Company company;
    company.id = CompanyId(*OrganisationNumber::parse(u"4020011013", QDate(2026, 3, 1)));
    company.name = QStringLiteral("Bageri Exemplet AB");
    company.form.code = QStringLiteral("AB");
    company.address.town = QStringLiteral("Malmö");
    company.status.kind = CompanyStatus::Kind::Active;
    company.source.id = QStringLiteral("bolagsverket");
    return company;
}

Company soleTrader()
{
    Company company = bakery();
    company.id = CompanyId(*OrganisationNumber::parse(u"198101052382", QDate(2026, 3, 1)));
    company.form.code = QStringLiteral("E");
    return company;
}

QImage painted(const QString &name)
{
    Company company = bakery();
    company.name = name;
    CompanyList list;
    list.setCompanies({company});
    QImage image(600, 80, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    CompanyDelegate().paint(&painter, option, list.index(0));
    return image;
}

TEST(CompanyWordsTest, SayNumberFormTownAndStatus)
{
    const QString detail = companyDetail(bakery());
    for (const char *part : {"402001-1013", "Limited company", "Malmö", "Registered"})
        EXPECT_TRUE(detail.contains(QString::fromUtf8(part))) << part;
}

TEST(CompanyWordsTest, ASoleTradersNumberIsMaskedForEyesAndEars)
{
    EXPECT_FALSE(companyDetail(soleTrader()).contains(QStringLiteral("810105")));
    EXPECT_FALSE(companySpoken(soleTrader()).contains(QStringLiteral("2382")));
}

struct Spoken
{
    CompanyStatus::Kind kind;
    const char *words;
};

class StatusTest : public testing::TestWithParam<Spoken>
{
};

TEST_P(StatusTest, IsSaidInWords)
{
    Company company = bakery();
    company.status = {GetParam().kind, QDate(2024, 5, 1), {}};
    EXPECT_TRUE(companySpoken(company).contains(QLatin1String(GetParam().words)));
}

INSTANTIATE_TEST_SUITE_P(All, StatusTest,
                         testing::Values(Spoken{CompanyStatus::Kind::Unknown, "Status unknown"},
                                         Spoken{CompanyStatus::Kind::Active, "Registered"},
                                         Spoken{CompanyStatus::Kind::NotYetActive, "Not active yet"},
                                         Spoken{CompanyStatus::Kind::Merging, "Merger"},
                                         Spoken{CompanyStatus::Kind::Restructuring, "Restructuring"},
                                         Spoken{CompanyStatus::Kind::Liquidation, "Liquidation"},
                                         Spoken{CompanyStatus::Kind::Bankrupt, "Bankruptcy"},
                                         Spoken{CompanyStatus::Kind::Deregistered, "Deregistered 2024"},
                                         Spoken{CompanyStatus::Kind::OnlyStatistics, "statistics"}));

TEST(CompanyListTest, NamesItsSourceAsPeopleKnowIt)
{
    CompanyList list;
    list.setCompanies({bakery()});
    EXPECT_EQ(list.index(0).data(SourceRole).toString(), QStringLiteral("Bolagsverket"));
}

TEST(CompanyListTest, TheSameCompaniesAgainLeaveTheListAsItIs)
{
    CompanyList list;
    list.setCompanies({bakery()});
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    list.setCompanies({bakery()});
    EXPECT_TRUE(reset.isEmpty());
}

TEST(CompanyListTest, RowsThatGoOnAreCompletedAndFollowedRowByRow)
{
    Company other = bakery();
    other.id = CompanyId(*OrganisationNumber::parse(u"5599990016", QDate(2026, 3, 1)));
    Company completed = bakery();
    completed.address.town = QStringLiteral("Lund");
    CompanyList list;
    list.setCompanies({bakery()});
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    const QSignalSpy changed(&list, &QAbstractItemModel::dataChanged);
    const QSignalSpy added(&list, &QAbstractItemModel::rowsInserted);
    list.setCompanies({completed, other});

    EXPECT_TRUE(reset.isEmpty());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(added.size(), 1);
    EXPECT_TRUE(list.index(0).data(DetailRole).toString().contains(QStringLiteral("Lund")));
    EXPECT_EQ(list.rowCount(), 2);
}

TEST(CompanyListTest, OtherCompaniesAreAnotherList)
{
    Company other = bakery();
    other.id = CompanyId(*OrganisationNumber::parse(u"5599990016", QDate(2026, 3, 1)));
    CompanyList list;
    list.setCompanies({bakery(), other});
    const QSignalSpy reset(&list, &QAbstractItemModel::modelReset);
    list.setCompanies({other});

    EXPECT_EQ(reset.size(), 1);
    EXPECT_EQ(list.rowCount(), 1);
}

TEST(CompanyDelegateTest, ShowsMarkupAsItIs)
{
    EXPECT_NE(painted(QStringLiteral("<u>A</u>")), painted(QStringLiteral("<s>A</s>")));
    EXPECT_NE(painted(QStringLiteral("<b></b>A")), painted(QStringLiteral("A")));
}

TEST(CompanyDelegateTest, WrapsALongNameWhereTheListIsNarrow)
{
    Company company = bakery();
    company.name = QString(QStringLiteral("Exempel ")).repeated(12);
    CompanyList list;
    list.setCompanies({bakery(), company});
    QListView view;
    view.setModel(&list);
    view.setItemDelegate(new CompanyDelegate(&view));
    view.resize(300, 300);
    view.show();
    EXPECT_GT(view.sizeHintForIndex(list.index(1)).height(), view.sizeHintForIndex(list.index(0)).height());
}

TEST(SuggestionListTest, IsReadAndSpokenWholeWithTheOtherNameThatWasTyped)
{
    SuggestionList list;
    list.setSuggestions({{bakery(), QStringLiteral("Lilla Bageriet")}});
    const QModelIndex row = list.index(0);
    for (const char *part : {"402001-1013", "Limited company", "Malmö"})
        EXPECT_TRUE(row.data(DetailRole).toString().contains(QString::fromUtf8(part))) << part;
    EXPECT_FALSE(row.data(DetailRole).toString().contains(QStringLiteral("Registered"))) << "which goes without saying";
    for (const char *part : {"Bageri Exemplet AB", "Lilla Bageriet", "402001-1013", "Limited company", "Malmö"})
        EXPECT_TRUE(row.data(Qt::AccessibleTextRole).toString().contains(QString::fromUtf8(part))) << part;
}

TEST(SuggestionListTest, SaysWhatSpeaksAgainstACompany)
{
    Company company = bakery();
    company.status.kind = CompanyStatus::Kind::Bankrupt;
    SuggestionList list;
    list.setSuggestions({{company, {}}});
    EXPECT_EQ(list.index(0).data(NoticeRole).toString(), QStringLiteral("Bankruptcy"));
    EXPECT_TRUE(list.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Bankruptcy")));
}

TEST(SuggestionsViewTest, HasRowsOfOneHeightAlsoWhenNarrow)
{
    Company company = bakery();
    company.name = QString(QStringLiteral("Exempel ")).repeated(12);
    SuggestionList list;
    list.setSuggestions({{bakery(), {}}, {company, {}}});
    SuggestionsView view;
    view.setModel(&list);
    for (const int width : {800, 250}) {
        view.resize(width, 300);
        view.show();
        const auto height = [&](int row) { return view.visualRect(list.index(row)).height(); };
        EXPECT_TRUE(eventually([&] { return height(0) == view.sizeHintForIndex(list.index(1)).height(); })) << width;
        EXPECT_EQ(height(0), height(1)) << width;
    }
}

TEST(LegalFormTextTest, KnowsEveryCodeOfTheRegister)
{
    EXPECT_EQ(legalFormCodes().size(), 29);
    for (const QString &code : legalFormCodes())
        EXPECT_FALSE(legalFormText({code, {}}).isEmpty()) << code.toStdString();
}

TEST(LegalFormTextTest, KeepsTheRegistersWordForACodeItDoesNotKnow)
{
    EXPECT_EQ(legalFormText({QStringLiteral("ZZ"), QStringLiteral("Ny form")}), QStringLiteral("Ny form"));
}

TEST(SourceTextTest, NamesAllThatHadAPart)
{
    const Source source{QStringLiteral("vies"), QDateTime::currentDateTimeUtc(), false, {QStringLiteral("peppol")}};
    const QString both = QLocale().createSeparatedList({QStringLiteral("VIES"), QStringLiteral("Peppol Directory")});
    EXPECT_EQ(sourceName(source), both);
    EXPECT_TRUE(fetchedText(source).startsWith(QStringLiteral("Fetched from %1 today at ").arg(both)));
}

TEST(SourceTextTest, SaysHowOldTheRegisterOnThisComputerIs)
{
    const QDateTime made(QDate(2026, 2, 23), QTime(12, 0), Qt::UTC);
    EXPECT_EQ(fetchedText({QStringLiteral("nationwide"), made}),
              QStringLiteral("From Sweden's company register on this computer, as of 23 February 2026."));
    const QString both = fetchedText({QStringLiteral("nationwide"), made, false, {QStringLiteral("peppol")}});
    for (const char *part : {"this computer", "Peppol Directory", "23 February 2026"})
        EXPECT_TRUE(both.contains(QLatin1String(part))) << both.toStdString();
}

TEST(SourceTextTest, IsShortInARow)
{
    Company company = bakery();
    company.source.id = QStringLiteral("nationwide");
    CompanyList list;
    list.setCompanies({company});
    EXPECT_EQ(list.index(0).data(SourceRole).toString(), QStringLiteral("this computer"));
    EXPECT_TRUE(list.index(0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("register")))
        << "spoken whole";
}

TEST(SourceTextTest, CallsARegisterOldAfterThirtyDays)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    EXPECT_FALSE(isOldRegister(now.addDays(-29)));
    EXPECT_TRUE(isOldRegister(now.addDays(-32)));
    EXPECT_FALSE(isOldRegister({})) << "of which nothing is known";
}

TEST(SourceTextTest, SaysWhatWasTypedByHand)
{
    EXPECT_EQ(sourceName(QStringLiteral("manual")), QStringLiteral("typed by hand"));
}

TEST(SourceTextTest, SaysTheTimeOfTheUsersClock)
{
    const QDateTime local(QDate(2026, 3, 1), QTime(14, 32));
    const QString text = fetchedText({QStringLiteral("bolagsverket"), local.toUTC(), false});
    EXPECT_TRUE(text.contains(QLocale().toString(local.time(), QLocale::ShortFormat))) << text.toStdString();
}

} // namespace
