#pragma once

#include "page_line.h"

class Connection;

/// Says on whichever page is open that nothing outside answers just now, and what can be done all the same (R-F3).
class OfflineLine final : public QObject
{
    Q_OBJECT

public:
    OfflineLine(Wizard &wizard, const Connection &connection);

private:
    void follow();

    const Connection &m_connection;
    PageLine m_line;
};
