// What the sign page says of the document: what it is, and what of it leaves the computer.
#include "domain/plain_text.h"
#include "ui_sign_page.h"
#include "window_language.h"
#include "widgets/put_text.h"
#include "wizard/sign_page.h"

void SignPage::showDocument()
{
    const Draft &draft = flow().draft();
    const OperatorProfile &profile = flow().profile();
    const QString name = draft.company ? isolated(draft.company->name) : QString();
    const bool isPerson = draft.company && draft.company->isPersonal();
    const QString number = draft.company && draft.company->id && !isPerson ? draft.company->id->display() : QString();
    m_ui->what->setText(
        number.isEmpty()
            ? tr("An application for an e-invoicing account with %1, for %2.").arg(profile.name, name)
            : tr("An application for an e-invoicing account with %1, for %2, %3.").arg(profile.name, name, number));
    QString leaves = tr("To %1 go the company's details and your e-mail address, to %2 the document and your personal "
                        "number. The personal number is not kept on this computer.")
                         .arg(profile.name, profile.signingName);
    if (isPerson)
        leaves +=
            u' ' + tr("The organisation number is a personal number too. It goes to both and stands in the document.");
    if (!draft.otherEmail.isEmpty())
        leaves += u' ' + tr("The other signatory's address goes to %1.").arg(profile.signingName);
    m_ui->leaves->setText(leaves);
    m_ui->terms->setVisible(linkOf(profile.links.terms).isValid());
    m_ui->privacy->setVisible(linkOf(profile.links.privacy).isValid());
    m_ui->mail->setText(tr("The account's first mail goes to %1.")
                            .arg(isNarrow() ? breakable(draft.email, QStringLiteral("@.")) : draft.email));
    m_ui->next->setText(
        tr("Next comes %1 in your browser, where you sign with BankID. This window waits, and goes on by "
           "itself.")
            .arg(profile.signingName));
}
