#include "start_questions.h"

#include "domain/operator_profile.h"
#include "error_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace {

struct StartWords
{
    Q_DECLARE_TR_FUNCTIONS(StartQuestions)
};

// QMessageBox forgets the second text when it is told the format of the first, and its picture has no name.
void dress(QMessageBox &box, const QString &pictureName)
{
    for (QLabel *label : box.findChildren<QLabel *>()) {
        label->setTextFormat(Qt::PlainText);
        if (!label->pixmap(Qt::ReturnByValue).isNull())
            label->setAccessibleName(pictureName);
    }
}

// The name of a member, as it stands in the file: "signing.base".
QString partOf(const Error &error)
{
    const bool isOfAFile = error.what == Failure::ProfileInvalid || error.what == Failure::ServicesInvalid;
    return isOfAFile && !error.detail.isEmpty() ? StartWords::tr("The part that is wrong: %1").arg(error.detail)
                                                : QString();
}

std::unique_ptr<QMessageBox> question(const QString &text, const QString &more, const QString &yes, const QString &no)
{
    auto box = std::make_unique<QMessageBox>();
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setIcon(QMessageBox::Question);
    box->setText(text);
    box->setInformativeText(more);
    dress(*box, StartWords::tr("Question"));
    box->addButton(yes, QMessageBox::AcceptRole);
    auto *refuse = box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(refuse);
    box->setEscapeButton(refuse);
    return box;
}

} // namespace

std::unique_ptr<QMessageBox> askToUse(const OperatorProfile &profile)
{
    return question(
        StartWords::tr("Use the operator \"%1\"?").arg(profile.name),
        StartWords::tr(
            "It is not one of Anslut's own. Your details and your signature would go through these addresses: "
            "%1. Go on only if you know whose they are.")
            .arg(profile.hosts().join(QStringLiteral(", "))),
        StartWords::tr("&Use it"), StartWords::tr("&Do not start"));
}

std::unique_ptr<QMessageBox> askToOpenAnyway(Hindrance why)
{
    const QString text = why == Hindrance::OtherHangs
                             ? StartWords::tr("Anslut is running already, but does not answer.")
                             : StartWords::tr("Anslut seems to be running on another computer.");
    const QString more =
        why == Hindrance::OtherHangs
            ? StartWords::tr(
                "Wait a little and try again. If it stays so, end the other one before you start Anslut anew.")
            : StartWords::tr("If it is not, or this computer has changed its name, open it here all the same.");
    return question(text, more,
                    why == Hindrance::OtherHangs ? StartWords::tr("&Try again") : StartWords::tr("&Open it here"),
                    StartWords::tr("&Close"));
}

QString cannotStartText(const Error &error)
{
    return QStringLiteral("%1\n%2").arg(errorLine(error), partOf(error)).trimmed();
}

std::unique_ptr<QMessageBox> sayCannotStart(const Error &error)
{
    const ErrorText text = errorText(error);
    auto box = std::make_unique<QMessageBox>();
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setIcon(QMessageBox::Warning);
    box->setText(text.sentence);
    box->setInformativeText(QStringLiteral("%1 (%2)\n%3").arg(text.nextStep, text.code, partOf(error)).trimmed());
    dress(*box, StartWords::tr("Warning"));
    box->addButton(StartWords::tr("&Close"), QMessageBox::RejectRole);
    return box;
}
