#include "dialogs/proxy_form.h"

#include "domain/plain_text.h"
#include "ui_proxy_form.h"

#include <QEvent>

ProxyForm::ProxyForm(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProxyForm>())
{
    m_ui->setupUi(this);
    m_ui->password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_ui->user->setInputMethodHints(Qt::ImhNoPredictiveText);
    connect(m_ui->logIn, &QPushButton::clicked, this, &ProxyForm::answer);
    connect(m_ui->decline, &QPushButton::clicked, this, &ProxyForm::decline);
    connect(m_ui->user, &QLineEdit::textChanged, this, &ProxyForm::render);
    render();
}

ProxyForm::~ProxyForm() = default;

void ProxyForm::ask(const ProxyQuestion &question)
{
    m_host = question.host;
    m_wasRefused = question.wasRefused;
    empty();
    m_ui->user->setText(question.user);
    m_ui->remember->setChecked(question.isToBeKept);
    render();
    m_ui->logIn->setDefault(true); // Return is the dialog's, and must find this
    (question.user.isEmpty() ? m_ui->user : m_ui->password)->setFocus();
}

void ProxyForm::answer()
{
    if (m_ui->user->text().isEmpty())
        return;
    const ProxyAnswer given{{m_ui->user->text(), Secret(m_ui->password->text().toUtf8())}, m_ui->remember->isChecked()};
    empty();
    Q_EMIT answered(given);
}

void ProxyForm::decline()
{
    empty();
    Q_EMIT declined();
}

void ProxyForm::empty()
{
    m_ui->user->setText(QString());
    m_ui->password->setText(QString()); // forgets what could be undone, unlike clear()
    m_ui->remember->setChecked(false);
}

void ProxyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QWidget::changeEvent(event);
}

void ProxyForm::render()
{
    m_ui->text->setText(
        tr("%1 lets the program through only with a name and a password.").arg(isolated(plainText(m_host))));
    m_ui->refused->setVisible(m_wasRefused);
    m_ui->refused->say(Tone::Error, tr("It did not accept what it was told. Check both and try again."));
    m_ui->logIn->setEnabled(!m_ui->user->text().isEmpty());
}
