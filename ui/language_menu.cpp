#include "language_menu.h"

#include "widgets/palette_icon.h"

#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace {

QString ownName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1String("en"))
        name = QStringLiteral("English"); // Qt says "American English"
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

LanguageMenu::LanguageMenu(QWidget *parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("language"));
    setIcon(paletteIcon(QStringLiteral("globe"), QPalette::WindowText));
    setFlat(true);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &LanguageMenu::choose);
    retranslate();
}

void LanguageMenu::setLanguages(const QStringList &codes, bool isLocked)
{
    m_codes = codes;
    setEnabled(!isLocked);
    retranslate();
}

void LanguageMenu::setCompact(bool compact)
{
    m_isCompact = compact;
    retranslate();
}

void LanguageMenu::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPushButton::changeEvent(event);
}

void LanguageMenu::retranslate()
{
    const QStringList rest = others();
    const QString name = rest.size() == 1 ? ownName(rest.first()) : tr("Language");
    setText(m_isCompact ? QString() : name);
    setAccessibleName(tr("Language: %1").arg(name));
    const QString locked =
        isEnabled() ? QString() : tr("The language is decided by whoever looks after this computer.");
    setToolTip(locked.isEmpty() ? name.toHtmlEscaped() : locked);
    setAccessibleDescription(locked);
    setVisible(!rest.isEmpty());
}

void LanguageMenu::choose()
{
    const QStringList rest = others();
    if (rest.size() == 1)
        return Q_EMIT chosen(rest.first());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &code : rest)
        connect(menu->addAction(ownName(code)), &QAction::triggered, this, [this, code] { Q_EMIT chosen(code); });
    menu->popup(mapToGlobal(rect().topLeft()));
}

// Whoever switches the language makes its locale the default one first.
QStringList LanguageMenu::others() const
{
    QStringList rest;
    for (const QString &code : m_codes)
        if (QLocale(code).language() != QLocale().language())
            rest.append(code);
    return rest;
}
