#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace demo {

/// The fictional companies of one file of resources/demo; its README names the members.
class Companies
{
public:
    explicit Companies(const QString &file); // ":/demo/companies.json"

    const QJsonObject *find(const QString &number) const; // as the file has it; nullptr: unknown
    const QList<QJsonObject> &all() const { return m_companies; }

private:
    void add(const QJsonObject &company);

    QList<QJsonObject> m_companies;
};

QString textOf(const QJsonObject &object, const char *member);

} // namespace demo
