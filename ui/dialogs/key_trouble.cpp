#include "dialogs/key_trouble.h"

#include "error_text.h"
#include "widgets/banner.h"
#include "widgets/help_link.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

KeyTrouble::KeyTrouble(QWidget *parent)
    : QWidget(parent),
      m_banner(new Banner),
      m_again(addChoice("tryAgain")),
      m_untilTheEnd(addChoice("useUntilTheEnd")),
      m_goOn(addChoice("goOnWithout")),
      m_help(new HelpLink)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_banner);
    m_banner->addButton(m_help);
    m_help->setObjectName(QStringLiteral("troubleHelp"));
    connect(m_again, &QPushButton::clicked, this, &KeyTrouble::tryAgain);
    connect(m_untilTheEnd, &QPushButton::clicked, this, &KeyTrouble::useUntilTheEnd);
    connect(m_goOn, &QPushButton::clicked, this, &KeyTrouble::goOn);
    render();
}

QPushButton *KeyTrouble::addChoice(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    m_banner->addButton(button);
    return button;
}

void KeyTrouble::tell(const What &what)
{
    m_what = what;
    render();
    if (what.kind == Kind::Slow || what.kind == Kind::Failed)
        m_banner->announce();
}

void KeyTrouble::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void KeyTrouble::render()
{
    m_again->setText(tr("Tr&y again"));
    m_untilTheEnd->setText(tr("&Use until the program ends"));
    m_goOn->setText(tr("&Go on without"));
    m_again->setVisible(m_what.kind != Kind::Slow);
    m_untilTheEnd->setVisible(m_what.isSaving);
    m_goOn->setVisible(!m_what.isSaving || m_what.kind == Kind::Slow);
    switch (m_what.kind) {
    case Kind::Failed: m_banner->say(Tone::Warning, QStringLiteral("warning"), text()); break;
    case Kind::Slow: m_banner->say(Tone::Neutral, QStringLiteral("info"), text()); break;
    case Kind::None:
    case Kind::Nothing: m_banner->sayQuietly(text()); break; // as it should be at a first start
    }
    m_help->leadFrom(m_banner->text());
    setVisible(m_what.kind != Kind::None);
}

QString KeyTrouble::text() const
{
    switch (m_what.kind) {
    case Kind::None: return {};
    case Kind::Nothing:
        return tr(
            "Not all keys are in the keychain. If you have saved them before, it may be locked: unlock it and try "
            "again.");
    case Kind::Slow: return tr("Still waiting for your keychain. It may be asking for a password behind this window.");
    case Kind::Failed: return errorLine(m_what.error);
    }
    Q_UNREACHABLE();
}
