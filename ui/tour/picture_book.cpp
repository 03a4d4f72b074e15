#include "tour/picture_book.h"

#include "appearance.h"
#include "i18n/language.h"
#include "tour/book_index.h"
#include "tour/contrast_audit.h"
#include "tour/keyboard_audit.h"
#include "tour/large_text.h"
#include "tour/other_screen.h"
#include "tour/page_audit.h"
#include "tour/pseudo_language.h"
#include "tour/settle.h"

#include <QGuiApplication>
#include <QImage>
#include <QPixmap>
#include <QSaveFile>
#include <QScreen>
#include <QWidget>

PictureBook::PictureBook(const QString &folder, Language &language, TourPlan plan)
    : m_folder(folder), m_language(language), m_plan(std::move(plan)), m_languageBefore(language.current())
{
    m_language.use(m_plan.language);
    useAppearance(m_plan.themes.first());
    if (!m_folder.mkpath(QStringLiteral(".")))
        m_faults += QStringLiteral("%1 cannot be made").arg(folder);
}

PictureBook::~PictureBook()
{
    m_language.use(m_languageBefore);
    useAppearance(QStringLiteral("system"));
}

void PictureBook::take(const QString &name, QWidget &window)
{
    m_names.append(name);
    const ShownTexts begun = textsOf(window);
    m_texts.add(name, m_plan.language, begun);
    for (const QString &language : m_plan.thereAndBack())
        show(name, language, window);
    for (const QString &one : differences(begun, textsOf(window)))
        add(name, {QStringLiteral("there and back it is another: %1").arg(one)});
    if (m_plan.movesScreens)
        drag(name, window);
    if (m_plan.enlarges)
        enlarge(name, window);
}

// To the screens of other scales and back, as with a laptop that has a second screen.
void PictureBook::drag(const QString &name, QWidget &window)
{
    const QImage before = window.grab().toImage();
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens) {
        if (screen == QGuiApplication::primaryScreen())
            continue;
        const OtherScreen there(window, *screen);
        const QString view = name + u'-' + screen->name();
        if (window.grab().devicePixelRatio() != screen->devicePixelRatio())
            add(view, {QStringLiteral("is not drawn at the screen's scale")});
        add(view, pageFaults(window));
        ++m_audits;
    }
    if (window.grab().toImage() != before)
        add(name, {QStringLiteral("looks different after it was on another screen")});
}

void PictureBook::show(const QString &name, const QString &language, QWidget &window)
{
    m_language.use(language);
    settle(window);
    add(name + u'-' + language, pageFaults(window));
    ++m_audits;
    if (language != m_plan.language)
        m_texts.add(name, language, textsOf(window));
    for (const QString &theme : std::as_const(m_plan.themes)) {
        const bool measures = language == m_plan.language;
        if (!measures && !wants(language, theme))
            continue;
        useAppearance(theme);
        settle(window);
        const QImage image = window.grab().toImage();
        if (measures)
            lookAtColours(name + u'-' + theme, window, image);
        if (wants(language, theme))
            save(name, language, theme + m_plan.mark, image);
    }
    useAppearance(m_plan.themes.first());
    settle(window);
}

void PictureBook::enlarge(const QString &name, QWidget &window)
{
    const auto audit = [&](const QString &view, const QSize &screen) {
        add(name + view, pageFaults(window, screen));
        ++m_audits;
    };
    {
        const PseudoLanguage longer;
        settle(window);
        audit(QStringLiteral("-longer"), {});
    }
    LargeText large(window);
    {
        const PseudoLanguage longer;
        large.fit();
        audit(QStringLiteral("-longer-text300"), LargeText::kScreen);
    }
    for (const QString &language : m_plan.thereAndBack()) {
        m_language.use(language);
        large.fit();
        audit(u'-' + language + QStringLiteral("-text300"), LargeText::kScreen);
        if (m_plan.takesAll)
            save(name, language, QStringLiteral("light-text300"), window.grab().toImage());
    }
}

void PictureBook::walk(const QString &name, QWidget &window)
{
    add(name, walkFaults(window));
}

void PictureBook::lookAtColours(const QString &picture, const QWidget &window, const QImage &image)
{
    for (const Contrast &one : contrastsIn(window, image)) {
        ++m_colours;
        if (!one.isEnough())
            add(picture, {QStringLiteral("%1 has a contrast of %2").arg(one.part, QString::number(one.ratio, 'f', 2))});
    }
}

bool PictureBook::wants(const QString &language, const QString &theme) const
{
    const bool isInDocuments = !m_plan.isPart && language == QLatin1String("sv") && theme == QLatin1String("light");
    return m_plan.takesAll || isInDocuments;
}

void PictureBook::save(const QString &name, const QString &language, const QString &look, const QImage &image)
{
    if (!image.save(m_folder.filePath(pictureName(name, language, look))))
        add(name, {QStringLiteral("not written")});
}

void PictureBook::add(const QString &picture, const QStringList &faults)
{
    for (const QString &fault : faults)
        m_faults.append(picture + QStringLiteral(": ") + fault);
}

bool PictureBook::close()
{
    if (!m_texts.save(m_folder, m_plan.language))
        return false;
    if (m_plan.isPart)
        return true;
    QSaveFile file(index());
    const QByteArray bytes = bookIndex(m_names).toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString PictureBook::summary() const
{
    return QStringLiteral("%1 states x 2 languages%2 audited in %3 views, %4 contrasts measured, %5 faults")
        .arg(QString::number(m_names.size()),
             m_plan.enlarges ? QStringLiteral(" at 100 % and 300 %, and in longer words") : QString(),
             QString::number(m_audits), QString::number(m_colours), QString::number(m_faults.size()));
}
