#include "wizard/leave_questions.h"

#include "domain/plain_text.h"
#include "widgets/measures.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <utility>

namespace {

struct LeaveWords
{
    Q_DECLARE_TR_FUNCTIONS(LeaveQuestions)
};

/// A question with its answers, in the language of the moment; to stay is always one of them.
class Question final : public QMessageBox
{
public:
    using Text = std::function<QString()>;

    Question(QWidget *parent, Text question, Text more)
        : QMessageBox(parent), m_question(std::move(question)), m_more(std::move(more))
    {
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(QCoreApplication::applicationName());
    }

    void addAnswer(const char *name, ButtonRole role, const Text &text, const std::function<void()> &then)
    {
        QPushButton *button = addButton(QString(), role);
        button->setObjectName(QLatin1String(name));
        m_answers.append({button, text});
        if (then)
            QObject::connect(button, &QPushButton::clicked, parent(), then);
    }

    void ask()
    {
        addAnswer("stay", RejectRole, [] { return LeaveWords::tr("&Stay here"); }, {});
        QPushButton *stay = m_answers.last().first;
        setDefaultButton(stay);
        setEscapeButton(stay);
        retranslate();
        open();
    }

protected:
    void changeEvent(QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange)
            retranslate();
        if (event->type() == QEvent::FontChange)
            arrange();
        QMessageBox::changeEvent(event);
    }

private:
    void retranslate()
    {
        setText(m_question());
        setInformativeText(m_more());
        for (QLabel *label : findChildren<QLabel *>()) // its own setTextFormat() forgets the second one
            label->setTextFormat(Qt::PlainText);
        for (const auto &[button, text] : std::as_const(m_answers))
            button->setText(text());
        arrange();
    }

    // Side by side where there is room, else one below the other.
    void arrange()
    {
        auto *row = findChild<QDialogButtonBox *>();
        int wide = 4 * kUnit;
        for (const auto &[button, text] : std::as_const(m_answers))
            wide += button->sizeHint().width() + kUnit;
        const int room = screen()->availableSize().width() - 4 * kUnit;
        row->setOrientation(wide < room ? Qt::Horizontal : Qt::Vertical);
        row->layout()->setSpacing(wide < room ? kUnit : kUnit / 2);
        for (QLabel *label : findChildren<QLabel *>()) // of few lines, so that all of it is on the screen
            label->setMinimumWidth(wide < room || label->text().isEmpty() ? 0 : room - 8 * kUnit);
    }

    Text m_question;
    Text m_more;
    QList<std::pair<QPushButton *, Text>> m_answers;
};

QString whatLeavingMeans(Leaving how)
{
    switch (how) {
    case Leaving::Kept:
        return LeaveWords::tr("What you have filled in can be kept on this computer, so that you can sign later.");
    case Leaving::NothingKept:
        return LeaveWords::tr("You chose not to save on this computer, so what you have filled in is gone when you "
                              "close. It can be kept this once all the same, so that you can sign later.");
    case Leaving::SignedAndNothingKept:
        return LeaveWords::tr("You have signed, and the other one still can. You chose not to save on this computer, "
                              "so the program does not ask again how it went. It can be kept this once all the same.");
    }
    Q_UNREACHABLE();
}

} // namespace

QMessageBox *askToLeave(QWidget *parent, Leaving how, const std::function<void()> &save,
                        const std::function<void()> &discard)
{
    auto *box = new Question(
        parent, [] { return LeaveWords::tr("Close before everything is done?"); },
        [how] { return whatLeavingMeans(how); });
    const auto saveText = [how] {
        return how == Leaving::Kept ? LeaveWords::tr("&Keep for later") : LeaveWords::tr("&Keep it this once");
    };
    const auto discardText = [how] {
        return how == Leaving::SignedAndNothingKept ? LeaveWords::tr("&Close without keeping")
                                                    : LeaveWords::tr("&Throw it away");
    };
    box->addAnswer("save", QMessageBox::AcceptRole, saveText, save);
    box->addAnswer("discard", QMessageBox::DestructiveRole, discardText, discard);
    box->ask();
    return box;
}

QMessageBox *askToLeaveUnkept(QWidget *parent, bool isSigned, const std::function<void()> &close,
                              const std::function<void()> &create)
{
    const auto meaning = [isSigned] {
        return isSigned
                   ? LeaveWords::tr("You have signed, and the other one still can. Nothing can be saved on this "
                                    "computer now, so the program may not ask again how it went.")
                   : LeaveWords::tr("What you have filled in cannot be kept on this computer now. What is not saved "
                                    "yet is gone when you close.");
    };
    auto *box = new Question(
        parent, [] { return LeaveWords::tr("Close before everything is done?"); }, meaning);
    if (create)
        box->addAnswer(
            "create", QMessageBox::AcceptRole, [] { return LeaveWords::tr("&Create the account, unsigned"); }, create);
    box->addAnswer(
        "close", QMessageBox::DestructiveRole, [] { return LeaveWords::tr("C&lose anyway"); }, close);
    box->ask();
    return box;
}

QMessageBox *askToCancelSigned(QWidget *parent, const std::function<void()> &cancel)
{
    auto *box = new Question(
        parent, [] { return LeaveWords::tr("Cancel what you have signed?"); },
        [] { return LeaveWords::tr("Your signature goes too. Both have to sign again if you start anew."); });
    box->addAnswer(
        "cancel", QMessageBox::DestructiveRole, [] { return LeaveWords::tr("C&ancel the signing"); }, cancel);
    box->ask();
    return box;
}

QMessageBox *askToOpenUnsigned(QWidget *parent, const QString &operatorName, const std::function<void()> &create,
                               const std::function<void()> &keep)
{
    const QString name = isolated(plainText(operatorName));
    auto *box = new Question(
        //: sv: Skapa kontot nu, osignerat?
        parent, [] { return LeaveWords::tr("Create the account now, unsigned?"); },
        [name] {
            return LeaveWords::tr(
                       "Then %1 sends the first mail at once, but invoices cannot be sent before you have signed.")
                .arg(name);
        });
    box->addAnswer(
        "create", QMessageBox::AcceptRole, [] { return LeaveWords::tr("&Create the account"); }, create);
    box->addAnswer(
        "keep", QMessageBox::ActionRole, [] { return LeaveWords::tr("Only &keep it"); }, keep);
    box->ask();
    return box;
}
