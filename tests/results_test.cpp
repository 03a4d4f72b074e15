#include "support/qt_test.h"

#include "legal_form_text.h"
#include "results/company_delegate.h"
#include "results/company_list.h"
#include "results/company_words.h"
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

TEST(CompanyWordsTest, ACompanyAbroadSaysItsCountry)
{
    Company abroad = bakery();
    abroad.id = CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("777777777"));
    EXPECT_TRUE(companyDetail(abroad).contains(QStringLiteral("Norway")));
    EXPECT_FALSE(companyDetail(bakery()).contains(QStringLiteral("Sweden")));
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
