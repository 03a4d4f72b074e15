#include "handbook/help_dialog.h"

#include "handbook/handbook_view.h"
#include "handbook/made_pages.h"
#include "widgets/announce.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"
#include "window_language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScreen>

namespace {

constexpr QLatin1String kContents("contents");
constexpr QLatin1String kSupport("support");

QPushButton *makeButton(const char *name)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false); // Enter follows a link
    return button;
}

bool isOneCode(const QString &page)
{
    return handbookCodes().contains(page);
}

} // namespace

HelpDialog::HelpDialog(const OperatorProfile &profile)
    : m_profile(profile),
      m_view(new HandbookView),
      m_contents(makeButton("contents")),
      m_back(makeButton("back")),
      m_close(makeButton("close")),
      m_pages{kContents}
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_view->setObjectName(QStringLiteral("pageText"));
    m_contents->setFlat(true);
    m_contents->setIcon(paletteIcon(QStringLiteral("help"), QPalette::Highlight));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_view, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(2 * kUnit, kUnit + kUnit / 2, 2 * kUnit, kUnit + kUnit / 2);
    row->setSpacing(kUnit);
    row->addWidget(m_contents);
    row->addStretch();
    row->addWidget(m_back);
    row->addWidget(m_close);
    all->addLayout(row);
    connect(m_contents, &QPushButton::clicked, this, [this] { turnTo(kContents); });
    connect(m_back, &QPushButton::clicked, this, &HelpDialog::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_view, &HandbookView::chosen, this, &HelpDialog::turnTo);
    connect(m_view, &HandbookView::openLink, this, &HelpDialog::openLink);
    const QSize wanted(lineWidth(fontMetrics()) + 8 * kUnit, 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(4 * kUnit, 8 * kUnit)));
    retranslate();
}

void HelpDialog::turnTo(const QString &page)
{
    if (page != m_pages.last())
        m_pages.append(page);
    openPage();
}

void HelpDialog::back()
{
    m_pages.removeLast();
    openPage();
}

// Who comes to it is told its name, which is the page's title; who is there already has to be told.
void HelpDialog::openPage()
{
    showPage();
    if (m_view->hasFocus())
        announce(*m_view, m_view->accessibleName());
    m_view->setFocus(Qt::OtherFocusReason);
}

// On its screen, and all of it to be seen (R-H5).
void HelpDialog::placeBeside(const QWidget &window)
{
    const QRect there = window.screen()->availableGeometry();
    setScreen(window.screen());
    const QPoint wanted = window.frameGeometry().center() - rect().center() + QPoint(4 * kUnit, 4 * kUnit);
    move(std::clamp(wanted.x(), there.left(), std::max(there.left(), there.right() - width())),
         std::clamp(wanted.y(), there.top(), std::max(there.top(), there.bottom() - height())));
}

void HelpDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void HelpDialog::retranslate()
{
    setWindowTitle(tr("Help"));
    m_contents->setText(tr("Co&ntents"));
    m_back->setText(tr("&Back"));
    m_close->setText(tr("C&lose"));
    showPage();
}

void HelpDialog::showPage()
{
    m_back->setEnabled(m_pages.size() > 1);
    m_contents->setEnabled(page() != kContents);
    m_view->show(read(page()), isOneCode(page()) ? page() : QString());
}

HandbookPage HelpDialog::read(const QString &page) const
{
    const QString language = windowLanguage();
    const HandbookNames names{m_profile.name, m_profile.signingName};
    if (page == kSupport)
        return supportPage(m_profile, language);
    if (page.contains(u' '))
        return severalCodesPage(page.split(u' '), language, names);
    auto found = handbookPage(page, language, names);
    if (!found)
        return contentsPage(language, names);
    if (isOneCode(page))
        found->blocks.append({HandbookBlock::Kind::Link, tr("Questions and support"), kSupport});
    return *found;
}
