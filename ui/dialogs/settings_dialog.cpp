#include "dialogs/settings_dialog.h"

#include "dialogs/key_form.h"
#include "dialogs/network_section.h"
#include "dialogs/operator_section.h"
#include "dialogs/proxy_form.h"
#include "dialogs/registers_section.h"
#include "dialogs/section_scroll.h"
#include "ui_settings_dialog.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QEvent>
#include <QScreen>

SettingsDialog::SettingsDialog(const Setup &setup, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::SettingsDialog>()),
      m_general(new GeneralSection),
      m_operator(new OperatorSection({setup.profile, setup.profileFile, setup.isDemo})),
      m_registers(new RegistersSection({setup.registers, setup.isDemo})),
      m_network(new NetworkSection),
      m_login(new ProxyForm),
      m_question(new SectionScroll(m_login))
{
    m_ui->setupUi(this);
    giveIcons(this);
    for (QWidget *section : std::initializer_list<QWidget *>{m_general, m_operator, m_registers, m_network})
        m_ui->sections->addTab(new SectionScroll(section), QString());
    m_ui->all->insertWidget(0, m_question, 1);
    endQuestion();
    retranslate();
    connect(m_registers, &RegistersSection::openLink, this, &SettingsDialog::openLink);
    connect(m_login, &ProxyForm::answered, this, &SettingsDialog::loggedIn);
    connect(m_login, &ProxyForm::declined, this, &SettingsDialog::loginDeclined);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &SettingsDialog::save);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setValues(const Values &values)
{
    m_general->setValues(values.language, values.appearance);
    m_registers->setOff(values.registersOff);
    m_network->setProxy(values.proxy);
}

SettingsDialog::Values SettingsDialog::values() const
{
    return {m_general->language(), m_general->appearance(), m_registers->off(), m_network->proxy()};
}

void SettingsDialog::setLocked(const Locked &locked)
{
    m_general->setLocked(locked.language, locked.appearance);
    m_registers->setLocked(locked.registers);
    m_network->setLocked(locked.proxy);
}

void SettingsDialog::turnTo(Section section)
{
    m_ui->sections->setCurrentIndex(static_cast<int>(section));
}

SettingsDialog::Section SettingsDialog::section() const
{
    return static_cast<Section>(m_ui->sections->currentIndex());
}

KeyForm *SettingsDialog::operatorKeys() const
{
    return m_operator->keys();
}

KeyForm *SettingsDialog::registerKeys() const
{
    return m_registers->keys();
}

// It takes the place of the rest, which waits with whoever needs the network.
void SettingsDialog::askForLogin(const QString &proxyHost, bool wasRefused)
{
    showQuestion(true);
    m_login->ask(proxyHost, wasRefused);
}

void SettingsDialog::endQuestion()
{
    m_login->empty();
    showQuestion(false);
}

void SettingsDialog::showQuestion(bool isAsking)
{
    m_question->setVisible(isAsking);
    m_ui->sections->setVisible(!isAsking);
    m_ui->cancel->setVisible(!isAsking);
    m_ui->save->setVisible(!isAsking);
    m_ui->save->setDefault(!isAsking);
}

void SettingsDialog::browserFailed()
{
    m_registers->browserFailed();
}

void SettingsDialog::save()
{
    if (isTypedAndNotSaved(operatorKeys(), Section::Operator) || isTypedAndNotSaved(registerKeys(), Section::Registers))
        return;
    if (!m_network->isRight()) {
        turnTo(Section::Network);
        return m_network->showFaults();
    }
    Q_EMIT chosen(values());
    accept();
}

// It would be lost with the window.
bool SettingsDialog::isTypedAndNotSaved(KeyForm *keys, Section where)
{
    if (!keys || !keys->hasTyped())
        return false;
    turnTo(where);
    keys->remind();
    return true;
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    const QSize wanted(lineWidth(fontMetrics()), 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(4 * kUnit, 8 * kUnit)));
    QDialog::showEvent(event);
}

void SettingsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->sections->setAccessibleName(windowTitle());
    const auto name = [this](Section section, const QString &text) {
        m_ui->sections->setTabText(static_cast<int>(section), text);
    };
    name(Section::General, tr("Genera&l"));
    name(Section::Operator, tr("&Operator"));
    name(Section::Registers, tr("&Company registers"));
    name(Section::Network, tr("Net&work"));
}
