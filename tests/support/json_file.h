#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

/// A file of tests/data, as it would come over the wire.
inline QByteArray dataFile(const char *path)
{
    QFile file(QLatin1String(TEST_DATA "/") + QLatin1String(path));
    if (!file.open(QIODevice::ReadOnly))
        ADD_FAILURE() << "no such file: " << path;
    return file.readAll();
}

inline QJsonObject jsonFile(const char *path)
{
    return QJsonDocument::fromJson(dataFile(path)).object();
}
