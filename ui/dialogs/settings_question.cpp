// A proxy's question for a log-in, while the settings are open.
#include "dialogs/section_scroll.h"
#include "dialogs/settings_dialog.h"
#include "ui_settings_dialog.h"

// It takes the place of the rest, which waits with whoever needs the network.
void SettingsDialog::askForLogin(const ProxyQuestion &question)
{
    m_heldFocus = focusWidget();
    showQuestion(true);
    m_login->ask(question);
}

void SettingsDialog::endQuestion()
{
    m_login->empty();
    showQuestion(false);
    if (m_heldFocus)
        m_heldFocus->setFocus();
}

void SettingsDialog::showQuestion(bool isAsking)
{
    m_question->setVisible(isAsking);
    m_ui->sections->setVisible(!isAsking);
    m_ui->cancel->setVisible(!isAsking);
    m_ui->save->setVisible(!isAsking);
    m_ui->save->setDefault(!isAsking);
}
