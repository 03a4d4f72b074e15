#include "net/reachability.h"

#include <QNetworkInformation>

Reachability::Reachability(QObject *parent) : QObject(parent)
{
    const bool isTold = QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    const QNetworkInformation *system = isTold ? QNetworkInformation::instance() : nullptr;
    if (!system)
        return;
    connect(system, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability now) {
        if (now != QNetworkInformation::Reachability::Disconnected)
            Q_EMIT mayBeBack();
    });
}
