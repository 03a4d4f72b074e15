#include "dialogs/proxy_dialog.h"

#include "ui_proxy_dialog.h"
#include "widgets/measures.h"

#include <QEvent>
#include <QScreen>

ProxyDialog::ProxyDialog(QWidget *parent) : QDialog(parent), m_ui(std::make_unique<Ui::ProxyDialog>())
{
    m_ui->setupUi(this);
    setMinimumWidth(qMin(lineWidth(fontMetrics()), screen()->availableSize().width() - 4 * kUnit));
    connect(m_ui->form, &ProxyForm::declined, this, &QDialog::reject);
    connect(m_ui->form, &ProxyForm::answered, this, [this](const ProxyAnswer &answer) {
        Q_EMIT answered(answer);
        accept();
    });
}

ProxyDialog::~ProxyDialog() = default;

void ProxyDialog::ask(const ProxyQuestion &question)
{
    m_ui->form->ask(question);
    open();
    resize(minimumWidth(), layout()->heightForWidth(minimumWidth()));
}

void ProxyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_ui->retranslateUi(this);
    QDialog::changeEvent(event);
}
