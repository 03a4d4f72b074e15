#include "widgets/help_link.h"

#include "error_text.h"
#include "widgets/palette_icon.h"

#include <QCoreApplication>
#include <QHelpEvent>

HelpLink::HelpLink(QWidget *parent) : QPushButton(parent)
{
    setFlat(true);
    setAutoDefault(false);
    setIcon(paletteIcon(QStringLiteral("help"), QPalette::Highlight));
    setText(tr("What can I do?"));
    connect(this, &QPushButton::clicked, this, [this] { askFor(*this, m_page); });
    hide();
}

void HelpLink::leadTo(const QString &page)
{
    m_page = page;
    setVisible(!page.isEmpty());
}

void HelpLink::leadFrom(const QString &message)
{
    leadTo(codeIn(message));
}

void HelpLink::askFor(QWidget &from, const QString &page)
{
    QWhatsThisClickedEvent asked(page);
    QCoreApplication::sendEvent(&from, &asked);
}

void HelpLink::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setText(tr("What can I do?"));
    QPushButton::changeEvent(event);
}
