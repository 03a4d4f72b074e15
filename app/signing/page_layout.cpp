#include "signing/page_layout.h"

#include "signing/application_page.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QTextCursor>
#include <QTextTable>

#include <optional>

namespace {

constexpr QRgb kInk = 0xff1b1f24;
constexpr QRgb kQuiet = 0xff5d6671; // 5.9:1 on white
constexpr QRgb kLine = 0xffc9ced6;
constexpr QRgb kPanel = 0xfff3f5f7;
constexpr qreal kTitle = 20; // points
constexpr qreal kSubtitle = 13;
constexpr qreal kBody = 10.5;
constexpr qreal kSmall = 8;
constexpr qreal kGap = 8; // as on a 96 dpi screen: the layout scales lengths to the device

QTextLength percent(int part)
{
    return QTextLength(QTextLength::PercentageLength, part);
}

/// Writes the page from top to bottom.
class PageWriter
{
public:
    PageWriter(QTextDocument &document, qreal scale) : m_cursor(&document), m_scale(scale) {}

    void write(const ApplicationPage &page)
    {
        line(page.operatorName, text(kBody, kQuiet));
        line(page.title.sv, text(kTitle, kInk, QFont::DemiBold), kGap);
        if (!page.title.en.isEmpty())
            line(page.title.en, text(kSubtitle, kQuiet));
        paragraph(page.intro, text(kBody, kInk));
        rows(page.company);
        heading(page.declarationLabel);
        paragraph(page.declaration, text(kBody, kInk), kPanel);
        rows(page.matter);
        paragraph(page.smallPrint, text(kSmall, kQuiet));
    }

private:
    QTextCharFormat text(qreal points, QRgb colour, QFont::Weight weight = QFont::Normal) const
    {
        QTextCharFormat format;
        format.setFontPointSize(points * m_scale);
        format.setFontWeight(weight);
        format.setForeground(QColor(colour));
        return format;
    }

    void put(const QString &words, const QTextCharFormat &format, qreal top = 0)
    {
        QTextBlockFormat block;
        // Left, whatever the direction of the first letter: a name from right to left does not move the page.
        block.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
        block.setTopMargin(top * m_scale);
        block.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        m_cursor.setBlockFormat(block);
        m_cursor.setBlockCharFormat(format);
        m_cursor.insertText(words, format);
    }

    void line(const QString &words, const QTextCharFormat &format, qreal top = 0)
    {
        put(words, format, top);
        m_cursor.insertBlock();
    }

    void heading(const PageText &words)
    {
        put(words.sv, text(kBody, kInk, QFont::DemiBold), 2 * kGap);
        if (!words.en.isEmpty())
            m_cursor.insertText(QStringLiteral("  ") + words.en, text(kSmall, kQuiet));
        m_cursor.insertBlock();
    }

    void paragraph(const PageText &words, QTextCharFormat format, std::optional<QRgb> panel = {})
    {
        QTextTable &columns = *table(1, words.en.isEmpty() ? QList{percent(100)} : QList{percent(50), percent(50)});
        fill(columns.cellAt(0, 0), {words.sv}, format);
        format.setForeground(QColor(kQuiet));
        if (!words.en.isEmpty())
            fill(columns.cellAt(0, 1), {words.en}, format);
        for (int column = 0; column < columns.columns(); ++column)
            shape(columns.cellAt(0, column), column, panel);
        leave(columns);
    }

    void rows(const QList<PageRow> &rows)
    {
        QTextTable &lines = *table(static_cast<int>(rows.size()), {percent(32), percent(68)});
        for (int i = 0; i < rows.size(); ++i) {
            fill(lines.cellAt(i, 0), {rows[i].label.sv}, text(kBody, kQuiet));
            if (!rows[i].label.en.isEmpty()) {
                m_cursor.insertBlock();
                put(rows[i].label.en, text(kSmall, kQuiet));
            }
            fill(lines.cellAt(i, 1), rows[i].lines, text(kBody, kInk));
            rule(lines.cellAt(i, 0), i == 0);
            rule(lines.cellAt(i, 1), i == 0);
        }
        leave(lines);
    }

    QTextTable *table(int rows, const QList<QTextLength> &widths)
    {
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setTopMargin(1.5 * kGap * m_scale);
        format.setBottomMargin(1.5 * kGap * m_scale);
        format.setWidth(percent(100));
        format.setColumnWidthConstraints(widths);
        return m_cursor.insertTable(rows, static_cast<int>(widths.size()), format);
    }

    // After the text: a cell's format lives in its first block, which the text writes over.
    void rule(QTextTableCell cell, bool isFirst) const
    {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        format.setTopPadding(kGap * 0.6 * m_scale);
        format.setBottomPadding(kGap * 0.6 * m_scale);
        format.setBottomBorder(1);
        format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBottomBorderBrush(QColor(kLine));
        if (isFirst) {
            format.setTopBorder(1);
            format.setTopBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setTopBorderBrush(QColor(kLine));
        }
        cell.setFormat(format);
    }

    void shape(QTextTableCell cell, int column, std::optional<QRgb> panel) const
    {
        QTextTableCellFormat format = cell.format().toTableCellFormat();
        if (panel) {
            format.setPadding(kGap * 1.2 * m_scale);
            format.setBackground(QColor(*panel));
        } else if (column > 0) {
            format.setLeftPadding(kGap * 1.2 * m_scale);
        }
        cell.setFormat(format);
    }

    void fill(const QTextTableCell &cell, const QStringList &lines, const QTextCharFormat &format)
    {
        m_cursor = cell.firstCursorPosition();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                m_cursor.insertBlock();
            put(lines[i], format);
        }
    }

    void leave(const QTextTable &table)
    {
        m_cursor = table.lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
    }

    QTextCursor m_cursor;
    qreal m_scale;
};

} // namespace

std::unique_ptr<QTextDocument> laidOut(const ApplicationPage &page, QPaintDevice &device, const QSizeF &size,
                                       qreal scale)
{
    auto document = std::make_unique<QTextDocument>();
    document->setUndoRedoEnabled(false);
    document->setDocumentMargin(0);
    QFont font;
    font.setLetterSpacing(QFont::PercentageSpacing, 100); // no ligatures: "fi" is to be found again in the text
    document->setDefaultFont(font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document->setDefaultTextOption(option);
    PageWriter(*document, scale).write(page);
    document->documentLayout()->setPaintDevice(&device);
    document->setPageSize(size);
    return document;
}
