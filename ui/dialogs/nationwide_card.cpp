#include "dialogs/nationwide_card.h"

#include "error_text.h"
#include "nationwide_text.h"
#include "ui_nationwide_card.h"

#include <QEvent>

#include <array>
#include <utility>

namespace {

using Phase = RegisterKeeper::Phase;

constexpr int kWholeRegister = 1000;

} // namespace

NationwideCard::NationwideCard(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::NationwideCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->updateRegister, &QPushButton::clicked, this, &NationwideCard::update);
    connect(m_ui->pauseRegister, &QPushButton::clicked, this, &NationwideCard::pause);
    connect(m_ui->cancelRegister, &QPushButton::clicked, this, &NationwideCard::cancel);
    connect(m_ui->chooseRegister, &QPushButton::clicked, this, &NationwideCard::chooseFile);
    connect(m_ui->removeRegister, &QPushButton::clicked, this, &NationwideCard::askToRemove);
    render();
}

NationwideCard::~NationwideCard() = default;

void NationwideCard::show(const RegisterKeeper::State &state)
{
    m_asksToRemove = m_asksToRemove && state.phase == m_state.phase;
    m_state = state;
    render();
}

void NationwideCard::setRenews(bool on)
{
    m_ui->renewsRegister->setChecked(on);
}

bool NationwideCard::renews() const
{
    return m_ui->renewsRegister->isChecked();
}

void NationwideCard::setLocked(bool locked)
{
    m_isLocked = locked;
    render();
}

// Asked for twice on the same button, rather than by a dialog on a dialog.
void NationwideCard::askToRemove()
{
    const bool isSure = std::exchange(m_asksToRemove, !m_asksToRemove);
    render();
    if (isSure)
        Q_EMIT remove();
}

void NationwideCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QWidget::changeEvent(event);
}

void NationwideCard::render()
{
    m_ui->registerState->setText(stateText());
    renderProgress();
    m_ui->registerMessage->setVisible(m_asksToRemove || m_state.failure || m_state.isNewest);
    if (m_asksToRemove)
        m_ui->registerMessage->say(Tone::Warning,
                                   tr("Without it companies are looked up over the network only. Press once more to "
                                      "remove it."));
    else if (m_state.failure)
        m_ui->registerMessage->say(Tone::Error, errorLine(*m_state.failure));
    else
        m_ui->registerMessage->say(Tone::Success, m_state.isNewest ? tr("There is no newer one.") : QString());
    m_ui->registerHelp->leadFrom(m_asksToRemove ? QString() : m_ui->registerMessage->text());
    renderButtons();
    m_ui->renewsRegister->setEnabled(!m_isLocked);
    m_ui->renewsDecided->setVisible(m_isLocked);
}

void NationwideCard::renderProgress()
{
    const auto progress = registerProgress(m_state);
    m_ui->registerProgress->setVisible(m_state.phase != Phase::Resting);
    m_ui->registerProgress->setMaximum(progress || m_state.phase == Phase::Paused ? kWholeRegister : 0);
    m_ui->registerProgress->setValue(progress.value_or(0));
    m_ui->registerProgress->setAccessibleName(tr("Progress of the company register"));
    const QString work = registerProgressText(m_state);
    m_ui->registerProgress->setAccessibleDescription(work);
    m_ui->registerWork->setText(work);
    m_ui->registerWork->setVisible(!work.isEmpty());
}

// Who had the keyboard on one that goes finds it on the first that is there.
void NationwideCard::renderButtons()
{
    const bool isStopped = !m_state.isUnderWay();
    const bool isDownload = m_state.phase == Phase::Asking || m_state.phase == Phase::Downloading;
    const auto buttons = std::to_array<std::pair<QPushButton *, bool>>({
        {m_ui->updateRegister, isStopped},
        {m_ui->pauseRegister, isDownload},
        {m_ui->cancelRegister, m_state.phase != Phase::Resting},
        {m_ui->chooseRegister, m_state.phase == Phase::Resting},
        {m_ui->removeRegister, m_state.phase == Phase::Resting && m_state.facts},
    });
    bool isFocusLost = false;
    for (const auto &[button, isThere] : buttons)
        isFocusLost = isFocusLost || (window()->focusWidget() == button && !isThere);
    for (const auto &[button, isThere] : buttons)
        button->setVisible(isThere);
    m_ui->updateRegister->setText(updateText());
    m_ui->cancelRegister->setText(m_state.phase == Phase::Importing ? tr("Ca&ncel") : tr("Ca&ncel the download"));
    if (isFocusLost)
        (isStopped ? m_ui->updateRegister : m_ui->cancelRegister)->setFocus();
}

QString NationwideCard::stateText() const
{
    if (m_state.facts)
        return registerFactsText(*m_state.facts);
    return tr("It is not on this computer. The download is about 250 MB, and the register takes about 1 GB of the "
              "disk.");
}

QString NationwideCard::updateText() const
{
    if (m_state.phase == Phase::Paused)
        return tr("Contin&ue");
    return m_state.facts ? tr("Re&new") : tr("&Download");
}
