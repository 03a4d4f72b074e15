#pragma once

#include <QObject>

/// A hint of the system's that the network may be there again (N15). Where the system does not tell there is no hint, and
/// nothing is refused or waited for because of it.
class Reachability final : public QObject
{
    Q_OBJECT

public:
    explicit Reachability(QObject *parent = nullptr);

Q_SIGNALS:
    void mayBeBack();
};
