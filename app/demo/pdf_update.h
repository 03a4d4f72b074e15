#pragma once

#include <QByteArray>
#include <QMap>

namespace demo {

/// New and changed objects of a PDF, written after its end. Reads only what the program's own documents have: objects that
/// stand in the clear, and a classic table.
class PdfUpdate
{
public:
    explicit PdfUpdate(const QByteArray &pdf);

    QByteArray root() const { return m_root; } // "1 0 R"; empty: the file has none that can be read
    QByteArray object(const QByteArray &reference) const; // its newest text between obj and endobj
    QByteArray nextReference(); // for a new one

    void write(const QByteArray &reference, const QByteArray &text);
    qsizetype beginOf(const QByteArray &reference) const { return m_places.value(numberOf(reference)); }
    QByteArray finished(const QByteArray &root); // with the table and the trailer

private:
    static int numberOf(const QByteArray &reference) { return reference.split(' ').first().toInt(); }

    QByteArray m_bytes;
    QByteArray m_root;
    QByteArray m_rest; // of the trailer, as it stays
    int m_size = 1;
    QMap<int, qsizetype> m_places; // of what was written
};

} // namespace demo
