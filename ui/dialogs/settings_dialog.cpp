#include "dialogs/settings_dialog.h"

#include "dialogs/key_form.h"
#include "dialogs/nationwide_card.h"
#include "dialogs/network_section.h"
#include "dialogs/operator_section.h"
#include "dialogs/reading_order.h"
#include "dialogs/registers_section.h"
#include "dialogs/section_scroll.h"
#include "keep_choice.h"
#include "ui_settings_dialog.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QKeyEvent>
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
    followReadingOrder(this);
    showQuestion(false);
    retranslate();
    for (const Section section : {Section::Operator, Section::Registers})
        listenTo(keysOf(section));
    connect(m_registers, &RegistersSection::openLink, this, &SettingsDialog::openLink);
    connect(m_login, &ProxyForm::answered, this, &SettingsDialog::loggedIn);
    connect(m_login, &ProxyForm::declined, this, &SettingsDialog::loginDeclined);
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, &SettingsDialog::save);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setValues(const Values &values)
{
    m_general->setValues(values.language, values.appearance, values.reminders);
    m_registers->setOff(values.registersOff);
    m_network->setProxy(values.proxy);
    m_general->keeping().setChecked(values.keepsNothing);
    m_general->setReducesMotion(values.reducesMotion);
    nationwide().setRenews(values.renewsRegister);
}

SettingsDialog::Values SettingsDialog::values() const
{
    return {m_general->language(), m_general->appearance(),          m_registers->off(),
            m_network->proxy(),    m_general->keeping().isChecked(), m_general->reminders(),
            nationwide().renews(), m_general->reducesMotion()};
}

void SettingsDialog::setLocked(const Locked &locked)
{
    m_general->setLocked({locked.language, locked.appearance, locked.reminders, locked.motion});
    m_registers->setLocked(locked.registers);
    m_network->setLocked(locked.proxy);
    m_general->keeping().setLocked(locked.keeping);
    nationwide().setLocked(locked.renewing);
}

void SettingsDialog::turnTo(Section section)
{
    m_ui->sections->setCurrentIndex(static_cast<int>(section));
}

void SettingsDialog::turnToKeys(Section section)
{
    turnTo(section);
    if (!keysOf(section))
        return;
    keysOf(section)->setFocus();
    auto *scroll = static_cast<SectionScroll *>(m_ui->sections->currentWidget());
    scroll->reveal(keysOf(section));
    scroll->reveal(focusWidget()); // the form may be higher than the window
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

NationwideCard &SettingsDialog::nationwide() const
{
    return m_registers->nationwide();
}

void SettingsDialog::browserFailed()
{
    m_registers->browserFailed();
}

KeyForm *SettingsDialog::keysOf(Section section) const
{
    return section == Section::Operator ? operatorKeys() : registerKeys();
}

void SettingsDialog::listenTo(KeyForm *keys)
{
    if (!keys)
        return;
    connect(keys, &KeyForm::letGo, this, [this] { m_savesWhenTested = false; });
    connect(keys, &KeyForm::tested, this, [this](bool isRight) {
        m_savesWhenTested = m_savesWhenTested && isRight;
        if (m_savesWhenTested)
            save();
    });
}

void SettingsDialog::save()
{
    m_savesWhenTested = false;
    if (keepsOpen(Section::Operator) || keepsOpen(Section::Registers))
        return;
    if (!m_network->isRight()) {
        turnTo(Section::Network);
        return m_network->showFaults();
    }
    Q_EMIT chosen(values());
    accept();
}

// What is typed would be lost with the window, and so would the answer, when it is being tested: that is waited for.
bool SettingsDialog::keepsOpen(Section section)
{
    KeyForm *keys = keysOf(section);
    if (!keys || !keys->hasTyped())
        return false;
    turnTo(section);
    m_savesWhenTested = keys->isTesting();
    keys->remind();
    return true;
}

// Only the question goes: what is typed behind it would be lost with the window.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_question->isVisible())
        return m_login->decline();
    QDialog::keyPressEvent(event);
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
