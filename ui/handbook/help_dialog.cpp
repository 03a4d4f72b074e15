#include "handbook/help_dialog.h"

#include "handbook/handbook_links.h"
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

#include <algorithm>

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
      m_links(new HandbookLinks),
      m_below(new QVBoxLayout),
      m_row(new QHBoxLayout),
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
    constexpr int kFirst = 1000; // the links have what the text leaves
    auto *paper = new QWidget;
    paper->setBackgroundRole(QPalette::Base);
    paper->setAutoFillBackground(true);
    all->addWidget(paper, 1);
    auto *column = new QVBoxLayout(paper);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_view, kFirst);
    column->addLayout(m_below, 1);
    m_below->addWidget(m_links);
    m_links->setObjectName(QStringLiteral("pageLinks"));
    m_row->setContentsMargins(2 * kUnit, kUnit + kUnit / 2, 2 * kUnit, kUnit + kUnit / 2);
    m_row->setSpacing(kUnit);
    m_row->addWidget(m_contents);
    m_row->addStretch();
    m_row->addWidget(m_back);
    m_row->addWidget(m_close);
    all->addLayout(m_row);
    connect(m_contents, &QPushButton::clicked, this, [this] { turnTo(kContents); });
    connect(m_back, &QPushButton::clicked, this, &HelpDialog::back);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_links, &HandbookLinks::chosen, this, &HelpDialog::turnTo);
    connect(m_links, &HandbookLinks::openLink, this, &HelpDialog::openLink);
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
    if (event->type() == QEvent::FontChange)
        share();
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
    const HandbookPage whole = read(page());
    const auto isLink = [](const HandbookBlock &block) { return block.kind == HandbookBlock::Kind::Link; };
    const auto first = std::find_if(whole.blocks.begin(), whole.blocks.end(), isLink);
    m_view->show({whole.title, {whole.blocks.begin(), first}}, isOneCode(page()) ? page() : QString());
    m_links->show({first, whole.blocks.end()});
    m_links->setAccessibleName(tr("Pages"));
    share();
}

// The links follow the text. Where there is no room for both, what is short is whole, and the links have a third at least.
void HelpDialog::share()
{
    const int below = m_links->isHidden() ? 0 : 2 * kUnit;
    m_below->setContentsMargins(handbookSide(*m_view) - kUnit / 2, 0, 0, below); // as far in as the text
    const int room = height() - m_row->sizeHint().height() - below;
    const int links = m_links->isHidden() ? 0 : m_links->wholeHeight();
    m_view->setMaximumHeight(links == 0 ? QWIDGETSIZE_MAX : m_view->wholeHeight());
    m_links->setMinimumHeight(qMin(links, room / 3));
}

void HelpDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    layout()->activate(); // the text is as high as it is narrow
    share();
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
