#include "demo/companies.h"

#include "demo/foreign_numbers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// A static library's resources are linked in only when somebody asks for them; that must be outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace demo {

Companies::Companies(const QString &file)
{
    loadResources();
    QFile resource(file);
    if (!resource.open(QIODevice::ReadOnly))
        qFatal("the demo's companies are missing");
    const QJsonArray companies = QJsonDocument::fromJson(resource.readAll()).array();
    for (const auto company : companies)
        add(company.toObject());
}

// A chain is so many companies that differ in nothing but the number.
void Companies::add(const QJsonObject &company)
{
    QJsonObject link = company;
    m_companies.append(link);
    for (int more = company.value(QLatin1String("chain")).toInt(1) - 1; more > 0; --more) {
        link.insert(QStringLiteral("number"), nextFinnishNumber(textOf(link, "number")));
        m_companies.append(link);
    }
}

const QJsonObject *Companies::find(const QString &number) const
{
    for (const QJsonObject &company : m_companies) {
        if (textOf(company, "number") == number)
            return &company;
    }
    return nullptr;
}

QString textOf(const QJsonObject &object, const char *member)
{
    return object.value(QLatin1String(member)).toString();
}

} // namespace demo
