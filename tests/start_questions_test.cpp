#include "start_questions.h"

#include "domain/operator_profile.h"
#include "support/qt_test.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace {

OperatorProfile foreignOperator()
{
    OperatorProfile profile;
    profile.name = QStringLiteral("<b>Operatör</b> %1");
    profile.operatorBase = QUrl(QStringLiteral("https://api.example.se/"));
    profile.signingBase = QUrl(QStringLiteral("https://sign.example.org"));
    return profile;
}

QString words(const QMessageBox &box)
{
    return box.text() + u'\n' + box.informativeText();
}

TEST(StartQuestions, FirstUseNamesTheOperatorAndEveryHost)
{
    const auto box = askToUse(foreignOperator());
    for (const char *part : {"<b>Operatör</b> %1", "api.example.se", "sign.example.org"})
        EXPECT_TRUE(words(*box).contains(QString::fromUtf8(part))) << part;
}

TEST(StartQuestions, NoIsWhatHappensWithoutThinking)
{
    for (const auto &box : {askToUse(foreignOperator()).release(), askToOpenAnyway(Hindrance::OtherHangs).release(),
                            askToOpenAnyway(Hindrance::OtherComputer).release()}) {
        const std::unique_ptr<QMessageBox> owned(box);
        const QSignalSpy accepted(box, &QDialog::accepted);
        const QSignalSpy rejected(box, &QDialog::rejected);
        box->show();
        QTest::keyClick(box, Qt::Key_Return);
        EXPECT_EQ(accepted.count(), 0);
        EXPECT_EQ(rejected.count(), 1);
    }
}

TEST(StartQuestions, TheirPictureHasANameForWhoDoesNotSeeIt)
{
    for (const QMessageBox *box :
         {askToOpenAnyway(Hindrance::OtherHangs).release(), askToUse(foreignOperator()).release(),
          sayCannotStart(Error{Failure::ProfileInvalid, {}, 0, {}}).release()}) {
        const std::unique_ptr<const QMessageBox> owned(box);
        int pictures = 0;
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->pixmap(Qt::ReturnByValue).isNull())
                continue;
            ++pictures;
            EXPECT_FALSE(label->accessibleName().isEmpty());
        }
        EXPECT_EQ(pictures, 1);
    }
}

TEST(StartQuestions, YesIsAccepted)
{
    const auto box = askToUse(foreignOperator());
    const QSignalSpy accepted(box.get(), &QDialog::accepted);
    box->show();
    box->buttons().first()->click();
    EXPECT_EQ(accepted.count(), 1);
}

TEST(StartQuestions, NoTextIsReadAsHtml)
{
    for (const QMessageBox *box :
         {askToUse(foreignOperator()).release(), sayCannotStart(Error{Failure::ProfileInvalid, {}, 0, {}}).release()}) {
        const std::unique_ptr<const QMessageBox> owned(box);
        for (const QLabel *label : box->findChildren<QLabel *>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
    }
}

TEST(StartQuestions, AFileThatIsNotRightSaysWhichPart)
{
    const Error error{Failure::ProfileInvalid, QStringLiteral("signing.base"), 0, {}};
    EXPECT_TRUE(cannotStartText(error).contains(QLatin1String("(APP-01)")));
    EXPECT_TRUE(cannotStartText(error).endsWith(QLatin1String("signing.base")));
    EXPECT_TRUE(words(*sayCannotStart(error)).contains(QLatin1String("signing.base")));
    EXPECT_FALSE(cannotStartText(Error{Failure::DiskFull, QStringLiteral("write errno 28"), 0, {}})
                     .contains(QLatin1String("errno")));
}

TEST(StartQuestions, AServicesFileIsNotTheOperators)
{
    const Error error{.what = Failure::ServicesInvalid, .detail = QStringLiteral("signing")};
    const QString text = cannotStartText(error);
    EXPECT_TRUE(text.contains(QLatin1String("services file")));
    EXPECT_TRUE(text.contains(QLatin1String("(APP-04)")));
    EXPECT_TRUE(text.endsWith(QLatin1String("signing")));
    EXPECT_FALSE(text.contains(QLatin1String("operator")));
}

} // namespace
