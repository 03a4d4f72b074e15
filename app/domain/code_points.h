#pragma once

#include <QChar>
#include <QStringView>

/// Walks a text by Unicode characters, without a copy of it. Half a surrogate pair comes out as itself.
class CodePoints
{
public:
    explicit CodePoints(QStringView text) : m_text(text) {}

    bool hasNext() const { return m_at < m_text.size(); }

    char32_t next()
    {
        const QChar first = m_text[m_at++];
        if (first.isHighSurrogate() && hasNext() && m_text[m_at].isLowSurrogate())
            return QChar::surrogateToUcs4(first, m_text[m_at++]);
        return first.unicode();
    }

private:
    QStringView m_text;
    qsizetype m_at = 0;
};
