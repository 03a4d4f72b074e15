#include "demo/pdf_update.h"

#include <QRegularExpression>

namespace demo {

namespace {

QByteArray captured(const char *pattern, const QByteArray &text)
{
    return QRegularExpression(QLatin1String(pattern)).match(QString::fromLatin1(text)).captured(1).toLatin1();
}

QByteArray member(const char *name, const QByteArray &value)
{
    return value.isEmpty() ? QByteArray() : QByteArray(" /") + name + ' ' + value;
}

QByteArray tenDigits(qsizetype number)
{
    return QByteArray::number(number).rightJustified(10, '0');
}

} // namespace

PdfUpdate::PdfUpdate(const QByteArray &pdf) : m_bytes(pdf)
{
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
    const qsizetype trailer = pdf.lastIndexOf("trailer");
    if (trailer < 0)
        return;
    const QByteArray text = pdf.mid(trailer);
    const QByteArray root = captured(R"(/Root\s+(\d+ \d+ R))", text);
    if (object(root).isEmpty())
        return;
    m_root = root;
    m_size = captured(R"(/Size\s+(\d+))", text).toInt();
    m_rest = member("Info", captured(R"(/Info\s+(\d+ \d+ R))", text))
             + member("ID", captured(R"(/ID\s*(\[[^\]]*\]))", text))
             + member("Prev", captured(R"(startxref\s+(\d+))", text));
}

QByteArray PdfUpdate::object(const QByteArray &reference) const
{
    const QByteArray head = '\n' + reference.chopped(reference.isEmpty() ? 0 : 1) + "obj";
    const qsizetype begin = reference.isEmpty() ? -1 : m_bytes.lastIndexOf(head);
    return begin < 0
               ? QByteArray()
               : m_bytes.mid(begin + head.size(), m_bytes.indexOf("endobj", begin) - begin - head.size()).trimmed();
}

QByteArray PdfUpdate::nextReference()
{
    return QByteArray::number(m_size++) + " 0 R";
}

void PdfUpdate::write(const QByteArray &reference, const QByteArray &text)
{
    m_places.insert(numberOf(reference), m_bytes.size());
    m_bytes += reference.chopped(1) + "obj\n" + text + "\nendobj\n";
}

QByteArray PdfUpdate::finished(const QByteArray &root)
{
    const QByteArray table = QByteArray::number(m_bytes.size());
    m_bytes += "xref\n";
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place)
        m_bytes += QByteArray::number(place.key()) + " 1\n" + tenDigits(place.value()) + " 00000 n \n";
    m_bytes += "trailer\n<< /Size " + QByteArray::number(m_size) + " /Root " + root + m_rest + " >>\nstartxref\n"
               + table + "\n%%EOF\n";
    return m_bytes;
}

} // namespace demo
