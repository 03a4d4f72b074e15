// The settings: the national register on this computer.
#include "dialogs/nationwide_card.h"
#include "file_question.h"
#include "flow/backend.h"
#include "flow/nationwide.h"
#include "preferences.h"
#include "settings/settings.h"
#include "wizard/lookup_page.h"

#include <QFileDialog>

void Preferences::takeUpRegister()
{
    ::takeUpRegister(m_backend.nationwide(), m_settings);
}

// Not while it comes.
void Preferences::offerRegister(LookupPage &page)
{
    const auto offer = [this, &page] {
        page.offerRegister(m_settings.offersRegister() && !m_backend.nationwide().state().isUnderWay());
    };
    connect(&page, &LookupPage::wantsNoRegister, this, [this] { m_settings.setOffersRegister(false); });
    connect(&m_backend.nationwide(), &RegisterKeeper::changed, &page, [this, wasComing = false, offer]() mutable {
        const bool isComing = m_backend.nationwide().state().isUnderWay();
        if (std::exchange(wasComing, isComing) != isComing) // ten times a second it only comes on
            offer();
    });
    offer();
}

// It goes on when the settings are closed: it is the keeper's, and the card only shows it.
void Preferences::connectNationwide()
{
    RegisterKeeper &keeper = m_backend.nationwide();
    NationwideCard &card = m_dialog->nationwide();
    connect(&keeper, &RegisterKeeper::changed, &card, [&keeper, &card] { card.show(keeper.state()); });
    connect(&card, &NationwideCard::update, &keeper, &RegisterKeeper::update);
    connect(&card, &NationwideCard::pause, &keeper, &RegisterKeeper::pause);
    connect(&card, &NationwideCard::cancel, &keeper, &RegisterKeeper::cancel);
    connect(&card, &NationwideCard::remove, &keeper, &RegisterKeeper::remove);
    connect(&card, &NationwideCard::chooseFile, this, &Preferences::chooseRegisterFile);
    card.show(keeper.state());
}

// The system's own, where one looks for files.
void Preferences::chooseRegisterFile()
{
    QFileDialog *dialog = makeFileQuestion(m_dialog);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Bolagsverket's register (*.zip *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, &m_backend.nationwide(),
            [this](const QString &path) { m_backend.nationwide().import(path); });
    dialog->open();
}
