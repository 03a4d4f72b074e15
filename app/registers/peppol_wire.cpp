#include "registers/peppol_wire.h"

#include "registers/wire_text.h"

#include <algorithm>
#include <array>

namespace peppol {
namespace {

/// Which country's numbers a scheme holds (Peppol's code list of participant identifier schemes).
struct Scheme
{
    QLatin1String code;
    QLatin1String country;
};

// Of Finland's only 0216 is given out now; the others may still stand in the directory.
constexpr std::array kSchemes = {
    Scheme{QLatin1String("0007"), QLatin1String("SE")}, Scheme{QLatin1String("0192"), QLatin1String("NO")},
    Scheme{QLatin1String("0216"), QLatin1String("FI")}, Scheme{QLatin1String("0037"), QLatin1String("FI")},
    Scheme{QLatin1String("0212"), QLatin1String("FI")}, Scheme{QLatin1String("0213"), QLatin1String("FI")}};

constexpr QLatin1String kFinnishPrefix("0037"); // of an OVT code, before the eight digits
constexpr qsizetype kFinnishDigits = 8;

QString countryOf(QStringView scheme)
{
    const auto *const known =
        std::find_if(kSchemes.begin(), kSchemes.end(), [scheme](const Scheme &one) { return one.code == scheme; });
    return known == kSchemes.end() ? QString() : QString(known->country);
}

// An OVT code may have its prefix or not, and ends in a department's own characters.
QString withoutDepartment(QStringView number)
{
    if (number.size() >= kFinnishPrefix.size() + kFinnishDigits && number.startsWith(kFinnishPrefix))
        number = number.mid(kFinnishPrefix.size());
    const bool isHyphened = number.contains(u'-');
    return (isHyphened ? number : number.left(kFinnishDigits)).toString();
}

bool isTenDigits(const QString &number)
{
    constexpr qsizetype kDigits = 10;
    return number.size() == kDigits
           && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Access points have typed in VAT numbers and worse as 0007 numbers: only one that holds is a company's.
std::optional<CompanyId> numberIn(QStringView scheme, const QString &number, const QString &country, QDate today)
{
    if (country == QLatin1String("SE") && !isTenDigits(number))
        return std::nullopt;
    const bool isOvt = scheme == QLatin1String("0216") || scheme == QLatin1String("0037");
    const auto id = CompanyId::parse(isOvt ? withoutDepartment(number) : number, country, today);
    return id && !id->isPersonal() ? std::optional(*id) : std::nullopt;
}

std::optional<CompanyId> idOf(const QJsonObject &participant, const QString &country, QDate today)
{
    if (participant.value(u"scheme").toString() != QLatin1String("iso6523-actorid-upis"))
        return std::nullopt;
    const QString value = plainAt(participant, u"value");
    const qsizetype colon = value.indexOf(u':');
    const QStringView scheme = QStringView(value).left(std::max<qsizetype>(colon, 0));
    if (country.isEmpty() || countryOf(scheme) != country)
        return std::nullopt;
    return numberIn(scheme, value.mid(colon + 1), country, today);
}

// Documented as a text; the wire sends a list of objects.
QString nameOf(const QJsonValue &name)
{
    if (name.isString())
        return plainText(name.toString());
    for (const auto &one : name.toArray()) {
        QString text = plainAt(one.toObject(), u"name");
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<Company> companyOf(const QJsonObject &participant, const QJsonObject &entity, const QDateTime &now)
{
    Company company;
    company.id = idOf(participant, plainAt(entity, u"countryCode").toUpper(), now.date());
    company.name = nameOf(entity.value(u"name"));
    company.source = {QStringLiteral("peppol"), now, false};
    if (!company.id || company.name.isEmpty() || isPersonsNumber(company.name, now.date()))
        return std::nullopt;
    return company;
}

void add(QList<Company> &companies, const std::optional<Company> &company)
{
    const bool isNew = company && std::none_of(companies.begin(), companies.end(), [&company](const Company &has) {
                           return has.id == company->id;
                       });
    if (isNew)
        companies.append(*company);
}

} // namespace

std::optional<QString> participantOf(const CompanyId &id)
{
    const auto number = id.publicNumber();
    if (!number)
        return std::nullopt;
    if (const auto &swedish = id.swedish())
        return swedish->peppolId();
    if (id.country() == QLatin1String("NO"))
        return QLatin1String("0192:") + *number;
    if (id.country() == QLatin1String("FI"))
        return QLatin1String("0216:") + kFinnishPrefix + QString(*number).remove(u'-');
    return std::nullopt;
}

Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now)
{
    const QJsonValue matches = answer.value(u"matches");
    if (!matches.isArray())
        return fail(Failure::BadReply, QStringLiteral("peppol: no list of matches"));

    QList<Company> companies;
    for (const auto &match : matches.toArray()) {
        const QJsonObject participant = match.toObject().value(u"participantID").toObject();
        for (const auto &entity : match.toObject().value(u"entities").toArray())
            add(companies, companyOf(participant, entity.toObject(), now));
    }
    return companies;
}

} // namespace peppol
