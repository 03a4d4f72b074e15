#include "wizard/leave_questions.h"

#include "domain/plain_text.h"

#include <QCoreApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

#include <utility>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestions)
};

struct Answer
{
    QString name;
    QString text;
    QMessageBox::ButtonRole role;
    std::function<void()> then;
};

QMessageBox *ask(QWidget *parent, const QString &question, const QString &more, const QList<Answer> &answers)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(QCoreApplication::applicationName());
    box->setText(question);
    box->setInformativeText(more);
    for (QLabel *label : box->findChildren<QLabel *>()) // its own setTextFormat() forgets the second one
        label->setTextFormat(Qt::PlainText);
    for (const Answer &answer : answers) {
        QPushButton *button = box->addButton(answer.text, answer.role);
        button->setObjectName(answer.name);
        QObject::connect(button, &QPushButton::clicked, parent, answer.then);
    }
    QPushButton *stay = box->addButton(Words::tr("&Stay here"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stay"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    box->open();
    return box;
}

} // namespace

QMessageBox *askToLeave(QWidget *parent, std::function<void()> save, std::function<void()> discard)
{
    return ask(
        parent, Words::tr("Close before everything is done?"),
        Words::tr("What you have filled in can be kept on this computer, so that you can sign later."),
        {{QStringLiteral("save"), Words::tr("&Keep and sign later"), QMessageBox::AcceptRole, std::move(save)},
         {QStringLiteral("discard"), Words::tr("&Throw it away"), QMessageBox::DestructiveRole, std::move(discard)}});
}

QMessageBox *askToOpenUnsigned(QWidget *parent, const QString &operatorName, std::function<void()> create,
                               std::function<void()> keep)
{
    //: sv: Skapa kontot nu, osignerat?
    return ask(
        parent, Words::tr("Create the account now, unsigned?"),
        Words::tr("Then %1 sends the first mail at once, but invoices cannot be sent before you have signed.")
            .arg(isolated(plainText(operatorName))),
        {{QStringLiteral("create"), Words::tr("&Create the account"), QMessageBox::AcceptRole, std::move(create)},
         {QStringLiteral("keep"), Words::tr("Only &keep what I filled in"), QMessageBox::ActionRole, std::move(keep)}});
}
