#include "net/one_shot_upload.h"

#include <algorithm>
#include <cstring>
#include <utility>

OneShotUpload::OneShotUpload(QByteArray body) : m_body(std::move(body))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneShotUpload::readData(char *data, qint64 most)
{
    if (m_at == m_body.size())
        return -1;
    const qsizetype count = std::min<qsizetype>(most, m_body.size() - m_at);
    std::memcpy(data, m_body.constData() + m_at, static_cast<size_t>(count));
    m_at += count;
    return count;
}
