#include "demo/companies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

// A static library's resources are linked in only when somebody asks for them; that must be outside a namespace.
static void loadResources()
{
    Q_INIT_RESOURCE(demo);
}

namespace demo {

Companies::Companies()
{
    loadResources();
    QFile file(QStringLiteral(":/demo/companies.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the demo's companies are missing");
    const QJsonArray companies = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto company : companies)
        m_companies.append(company.toObject());
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
