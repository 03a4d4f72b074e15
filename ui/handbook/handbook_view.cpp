#include "handbook/handbook_view.h"

#include "widgets/colours.h"
#include "widgets/measures.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>

#include <utility>

namespace {

using BlockKind = HandbookBlock::Kind;

constexpr int kNarrowView = 28; // a view that is narrower than so many text lines are high
constexpr int kTitleSize = 2; // steps above the text, as Qt counts them

QTextCharFormat strong(int size = 0)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setProperty(QTextFormat::FontSizeAdjustment, size);
    return format;
}

/// Writes a page into an empty document, block by block.
class Writer
{
public:
    Writer(QTextDocument &document, QPalette palette, const QFontMetrics &metrics)
        : m_at(&document), m_palette(std::move(palette)), m_indent(metrics.horizontalAdvance(QStringLiteral("00.")))
    {
    }

    void write(const HandbookPage &page, const QString &code)
    {
        if (!code.isEmpty())
            add(code, spaced(0), quiet());
        QTextBlockFormat title = spaced(code.isEmpty() ? 0 : kUnit / 4);
        title.setHeadingLevel(1);
        add(page.title, title, strong(kTitleSize));
        for (const HandbookBlock &block : page.blocks)
            write(block);
    }

private:
    void write(const HandbookBlock &block)
    {
        m_step = block.kind == BlockKind::Step ? m_step + 1 : 0;
        switch (block.kind) {
        case BlockKind::Heading: return writeHeading(block.text);
        case BlockKind::Paragraph: return add(block.text, spaced(kUnit), {});
        case BlockKind::Item: return add(QStringLiteral("\u2022\t") + block.text, row(), {});
        case BlockKind::Step: return add(QStringLiteral("%1.\t%2").arg(QString::number(m_step), block.text), row(), {});
        case BlockKind::Link: return; // HandbookLinks
        }
    }

    void writeHeading(const QString &text)
    {
        QTextBlockFormat heading = spaced(3 * kUnit);
        heading.setHeadingLevel(2);
        add(text, heading, strong());
    }

    void add(const QString &text, const QTextBlockFormat &block, const QTextCharFormat &letters)
    {
        if (m_isFirst)
            m_at.setBlockFormat(block);
        else
            m_at.insertBlock(block);
        m_isFirst = false;
        m_at.setBlockCharFormat(letters);
        m_at.insertText(text, letters);
    }

    static QTextBlockFormat spaced(int above)
    {
        QTextBlockFormat format;
        format.setTopMargin(above);
        return format;
    }

    // The number is a letter of the text, so that it is read aloud and copied; the rest hangs beside it.
    QTextBlockFormat row() const
    {
        QTextBlockFormat format = spaced(kUnit);
        format.setLeftMargin(m_indent);
        format.setTextIndent(-m_indent);
        format.setTabPositions({QTextOption::Tab(m_indent, QTextOption::LeftTab)});
        return format;
    }

    QTextCharFormat quiet() const
    {
        QTextCharFormat format;
        format.setForeground(quietColour(m_palette, m_palette.color(QPalette::Base)));
        return format;
    }

    QTextCursor m_at;
    QPalette m_palette;
    qreal m_indent;
    int m_step = 0;
    bool m_isFirst = true;
};

} // namespace

int handbookSide(const QWidget &page)
{
    return page.width() < kNarrowView * page.fontMetrics().lineSpacing() ? 2 * kUnit : 4 * kUnit;
}

HandbookView::HandbookView(QWidget *parent) : QTextEdit(parent)
{
    setFrameShape(NoFrame);
    setReadOnly(true);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void HandbookView::show(const HandbookPage &page, const QString &code)
{
    m_page = page;
    m_code = code;
    setAccessibleName(page.title);
    lay();
    moveCursor(QTextCursor::Start);
}

// What is written carries colours and measures, so it is written anew when they are others.
void HandbookView::lay()
{
    const int place = verticalScrollBar()->value();
    const int at = textCursor().position();
    auto *page = new QTextDocument(this); // one that is shown tells each letter that it gets
    page->setUndoRedoEnabled(false);
    page->setDefaultFont(font());
    Writer(*page, palette(), fontMetrics()).write(m_page, m_code);
    setDocument(page);
    delete std::exchange(m_document, page);
    fit();
    QTextCursor cursor(document());
    cursor.setPosition(std::min(at, document()->characterCount() - 1));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(place);
}

// Also from within lay(): a page that is longer than the last brings a scroll bar, which takes width.
void HandbookView::fit()
{
    QTextFrameFormat frame = document()->rootFrame()->frameFormat();
    const int side = handbookSide(*this);
    frame.setLeftMargin(side);
    frame.setTopMargin(3 * kUnit);
    frame.setBottomMargin(3 * kUnit);
    frame.setRightMargin(std::max(side, viewport()->width() - side - ::lineWidth(fontMetrics())));
    if (frame != document()->rootFrame()->frameFormat())
        document()->rootFrame()->setFrameFormat(frame);
}

void HandbookView::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        lay();
}

void HandbookView::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fit();
}

int HandbookView::wholeHeight() const
{
    return qRound(document()->size().height());
}
