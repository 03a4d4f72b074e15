#pragma once

#include <QTemporaryFile>

/// Screens in memory, to be made before the QApplication: one of 800 x 800, for an audit with two of other scales beside it
/// (Qt's own style blurs its buttons then, which no picture should show); at 200 % (QT_SCALE_FACTOR) a small one of 800 x 600,
/// of which Qt's own would be a quarter.
class OwnScreens
{
public:
    explicit OwnScreens(bool isAudit);

private:
    QTemporaryFile m_file; // Qt reads them from it
};
