#pragma once

#include <QElapsedTimer>

/// How fast something comes, as of the last seconds.
class Speed
{
public:
    void begin(qint64 bytes);
    double now(qint64 bytes); // a second; 0 in the first moment

private:
    QElapsedTimer m_since;
    qint64 m_from = 0;
    double m_lately = 0;
};
