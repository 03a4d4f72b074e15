// What the pages ask of the world outside the window: links, and documents to read or keep.
#include "shell.h"

#include "i18n/language.h"
#include "wizard/done_page.h"

void Shell::connectOutside()
{
    connect(&m_wizard, &Wizard::openLink, this, &Shell::openLink);
    connect(&m_wizard, &Wizard::readDocument, this, &Shell::readDocument);
    DonePage &done = m_wizard.donePage();
    connect(&done, &DonePage::openDocument, this,
            [this] { m_outside.look(m_backend.flow().signingRun().signedCopy()); });
    connect(&done, &DonePage::saveDocument, this, [this] {
        m_outside.save(m_backend.flow().signingRun().signedCopy(), QStringLiteral("anslut-signerad.pdf"));
    });
    connect(&done, &DonePage::fetchDocument, this, [this, &done] {
        m_backend.flow().signingRun().fetchCopyAgain([&done](const Result<void> &fetched) {
            if (!fetched)
                done.kept(tl::unexpected(fetched.error()));
        });
    });
    connect(&done, &DonePage::saveReceipt, this,
            [this](const QString &text) { m_outside.save(text.toUtf8(), QStringLiteral("anslut.txt")); });
    connect(&m_outside, &Outside::saved, &done, [&done](const QString &path) { done.kept(path); });
    connect(&m_outside, &Outside::failed, &done, [&done](const Error &error) { done.kept(tl::unexpected(error)); });
}

void Shell::openLink(const QUrl &link)
{
    if (!Outside::open(link))
        m_wizard.browserFailed(link);
}

void Shell::readDocument()
{
    const QString declaration = m_backend.profile().document.declaration.in(m_language.current());
    m_preview = m_backend.flow().makePreview(declaration, [this](const Result<QByteArray> &pdf) {
        if (pdf)
            m_outside.look(*pdf);
    });
}
