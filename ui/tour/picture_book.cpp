#include "tour/picture_book.h"

#include "appearance.h"
#include "i18n/language.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCoreApplication>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QPixmap>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>

namespace {

const QStringList &themes()
{
    static const QStringList all{QStringLiteral("light"), QStringLiteral("dark")};
    return all;
}

// What a switch of language or colours leaves to be done later is done now: the state may be over in a moment.
void settle(QWidget &window)
{
    for (const auto type : {QEvent::LanguageChange, QEvent::ApplicationPaletteChange, QEvent::PaletteChange,
                            QEvent::PolishRequest, QEvent::LayoutRequest, QEvent::LayoutRequest})
        QCoreApplication::sendPostedEvents(nullptr, type);
    window.ensurePolished();
}

QString fileName(const QString &name, const QString &language, const QString &theme)
{
    return QStringLiteral("%1-%2-%3.png").arg(name, language, theme);
}

// In words of one line; what wraps says itself how high it must be.
bool isClipped(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part); label && label->hasHeightForWidth())
        return part.height() < label->heightForWidth(part.width());
    return part.width() < part.minimumSizeHint().width() || part.height() < part.minimumSizeHint().height();
}

bool hasWords(const QWidget &part)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    return qobject_cast<const QLabel *>(&part) || (button && !button->text().isEmpty());
}

// What the Tab key comes to must tell a screen reader what it is.
bool isNameless(const QWidget &part)
{
    if (!(part.focusPolicy() & Qt::TabFocus) || !part.isEnabled())
        return false;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&part));
    return spoken && spoken->text(QAccessible::Name).isEmpty();
}

// Alt and a letter; empty when it has none.
QString keyOf(const QWidget &part)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&part);
    const auto *label = qobject_cast<const QLabel *>(&part);
    if (!part.isEnabled() || (label && !label->buddy()) || (!button && !label))
        return {};
    return QKeySequence::mnemonic(button ? button->text() : label->text()).toString();
}

QStringList sideways(const QWidget &window)
{
    QStringList faults;
    for (const auto *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            faults += QStringLiteral("scrolls to the side");
    return faults;
}

QStringList faultsOf(const QWidget &part)
{
    QStringList faults;
    if (hasWords(part) && isClipped(part))
        faults += QStringLiteral("%1 is clipped").arg(part.objectName());
    if (isNameless(part))
        faults += QStringLiteral("%1 has no name").arg(part.objectName());
    return faults;
}

QStringList faultsOfParts(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> keys;
    for (const auto *part : window.findChildren<QWidget *>()) {
        if (!part->isVisible())
            continue;
        faults += faultsOf(*part);
        const QString key = keyOf(*part);
        if (!key.isEmpty() && keys.contains(key))
            faults += QStringLiteral("%1 and %2 share %3").arg(keys.value(key), part->objectName(), key);
        keys.insert(key, part->objectName());
    }
    return faults;
}

} // namespace

PictureBook::PictureBook(const QString &folder, Language &language)
    : m_folder(folder), m_language(language), m_languageBefore(language.current())
{
}

PictureBook::~PictureBook()
{
    m_language.use(m_languageBefore);
    useAppearance(QStringLiteral("system"));
}

bool PictureBook::take(const QString &name, QWidget &window)
{
    m_names.append(name);
    bool isWritten = m_folder.mkpath(QStringLiteral("."));
    for (const QString &language : {QStringLiteral("en"), QStringLiteral("sv")}) {
        m_language.use(language);
        for (const QString &theme : themes()) {
            useAppearance(theme);
            settle(window);
            isWritten &= window.grab().save(m_folder.filePath(fileName(name, language, theme)));
        }
        lookForFaults(name + u'-' + language, window);
    }
    useAppearance(themes().first());
    return isWritten;
}

void PictureBook::lookForFaults(const QString &picture, const QWidget &window)
{
    for (const QString &fault : sideways(window) + faultsOfParts(window))
        m_faults.append(picture + QStringLiteral(": ") + fault);
}

bool PictureBook::writeIndex() const
{
    QString page = QStringLiteral("<!doctype html><meta charset=\"utf-8\"><title>Anslut</title>"
                                  "<style>img{max-width:48%;margin:4px;border:1px solid #888}</style>\n");
    for (const QString &name : m_names) {
        page += QStringLiteral("<h2 id=\"%1\">%1</h2>\n").arg(name);
        for (const char *language : {"sv", "en"})
            for (const QString &theme : themes()) {
                const QString file = fileName(name, QLatin1String(language), theme);
                page += QStringLiteral("<img loading=\"lazy\" src=\"%1\" alt=\"%1\">\n").arg(file);
            }
    }
    QSaveFile file(index());
    const QByteArray bytes = page.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}
