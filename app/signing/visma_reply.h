#pragma once

#include "signing/signing_service.h"

#include <QJsonObject>

/// An id as Visma Sign gives them, fit to stand in a path: 8-4-4-4-12 hexadecimal digits.
bool isVismaId(QStringView text);

/// The last path part of a Location, when it is an id; the rest of it is not looked at and nothing of it is followed.
Result<QString> idInLocation(const QByteArray &location);

Result<QList<SigningMethod>> methodsOf(const QJsonObject &reply);

/// The id of the one document in a search's answer with exactly that name, one that still lives before one that was
/// ended. Nothing only when the answer shows all there is.
Result<std::optional<QString>> documentNamed(const QString &name, const QJsonObject &reply);
