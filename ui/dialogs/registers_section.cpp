#include "dialogs/registers_section.h"

#include "dialogs/key_form.h"
#include "dialogs/register_row.h"
#include "ui_registers_section.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QEvent>

namespace {

// Its page about APIs, with the form that an access is asked for with.
constexpr QLatin1String kBolagsverketsPage("https://bolagsverket.se/apierochoppnadata.2531.html");

} // namespace

RegistersSection::RegistersSection(const Setup &setup, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::RegistersSection>())
{
    m_ui->setupUi(this);
    giveIcons(m_ui->openPage->parentWidget());
    auto *rows = new QVBoxLayout(m_ui->card);
    rows->setContentsMargins(2 * kUnit, 2 * kUnit, 2 * kUnit, 2 * kUnit);
    rows->setSpacing(2 * kUnit);
    bool needsKeys = false;
    for (const RegisterTraits &traits : setup.registers) {
        m_registers.append(new RegisterRow(traits));
        rows->addWidget(m_registers.last());
        needsKeys = needsKeys || traits.needsKeys;
    }
    for (const char *field : {"clientId", "clientSecret"})
        m_ui->keys->addField(field);
    m_hasKeys = needsKeys && !setup.isDemo;
    m_ui->access->setVisible(m_hasKeys);
    m_ui->demoAccess->setVisible(needsKeys && setup.isDemo);
    setLocked(false);
    retranslate();
    connect(m_ui->openPage, &QPushButton::clicked, this, [this] { Q_EMIT openLink(QUrl(kBolagsverketsPage)); });
}

RegistersSection::~RegistersSection() = default;

void RegistersSection::setOff(const QStringList &ids)
{
    m_unknownOff = ids;
    for (RegisterRow *row : m_registers) {
        row->setOn(!ids.contains(row->id()));
        m_unknownOff.removeAll(row->id());
    }
}

QStringList RegistersSection::off() const
{
    QStringList ids = m_unknownOff;
    for (const RegisterRow *row : m_registers) {
        if (!row->isOn())
            ids.append(row->id());
    }
    return ids;
}

void RegistersSection::setLocked(bool locked)
{
    for (RegisterRow *row : m_registers)
        row->setLocked(locked);
    m_ui->decided->setVisible(locked);
}

KeyForm *RegistersSection::keys() const
{
    return m_hasKeys ? m_ui->keys : nullptr;
}

NationwideCard &RegistersSection::nationwide() const
{
    return *m_ui->nationwide;
}

void RegistersSection::browserFailed()
{
    m_browserFailed = true;
    retranslate();
}

void RegistersSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegistersSection::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->pageMessage->setVisible(m_browserFailed);
    m_ui->pageMessage->say(Tone::Warning,
                           tr("No web browser could be opened. Look for APIs on Bolagsverket's web site yourself."));
    m_ui->keys->setWords(
        {{tr("Client &id"), tr("Client s&ecret")},
         tr("Bolagsverket does not accept this id and secret. Check that both are whole and in their own field."),
         tr("Without them Bolagsverket is not asked any more; the other registers are. Press once more to remove "
            "them.")});
}
