#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace demo {

/// The fictional companies of resources/demo/companies.json; its README names the members.
class Companies
{
public:
    Companies();

    const QJsonObject *find(const QString &number) const; // ten digits, a person's twelve; nullptr: unknown
    const QList<QJsonObject> &all() const { return m_companies; }

private:
    QList<QJsonObject> m_companies;
};

QString textOf(const QJsonObject &object, const char *member);

} // namespace demo
