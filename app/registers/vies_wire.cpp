#include "registers/vies_wire.h"

#include "registers/wire_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace vies {
namespace {

struct Meaning
{
    QLatin1String fault;
    Failure what;
};

constexpr std::array kMeanings = {
    Meaning{QLatin1String("INVALID_INPUT"), Failure::DetailsRefused},
    Meaning{QLatin1String("INVALID_REQUESTER_INFO"), Failure::DetailsRefused},
    Meaning{QLatin1String("VOW-ERR-11"), Failure::DetailsRefused}, // an empty number
    Meaning{QLatin1String("MS_MAX_CONCURRENT_REQ"), Failure::RateLimited},
    Meaning{QLatin1String("MS_MAX_CONCURRENT_REQ_TIME"), Failure::RateLimited},
    Meaning{QLatin1String("GLOBAL_MAX_CONCURRENT_REQ"), Failure::RateLimited},
    Meaning{QLatin1String("GLOBAL_MAX_CONCURRENT_REQ_TIME"), Failure::RateLimited},
    Meaning{QLatin1String("TIMEOUT"), Failure::Timeout},
    Meaning{QLatin1String("MS_UNAVAILABLE"), Failure::ServiceDown},
    Meaning{QLatin1String("SERVICE_UNAVAILABLE"), Failure::ServiceDown},
    Meaning{QLatin1String("IP_BLOCKED"), Failure::NotPermitted},
    Meaning{QLatin1String("VAT_BLOCKED"), Failure::NotPermitted},
};

// "---": the country does not tell.
QString toldText(const QString &text)
{
    const QString plain = plainText(text);
    return plain == QLatin1String("---") ? QString() : plain;
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &one : text.split(u'\n')) {
        const QString line = toldText(one);
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

// Sweden and Finland end with a line of five digits and a town; what is written otherwise stays whole, in the street.
Address addressIn(const QString &text)
{
    static const QRegularExpression kPostcodeAndTown(
        QStringLiteral("^(?:(?:SE|FI|S|FIN)-)?(\\d{3}) ?(\\d{2}) +(\\S.*)$"));
    QStringList lines = linesOf(text);
    Address address;
    const auto last = kPostcodeAndTown.match(lines.isEmpty() ? QString() : lines.last());
    if (last.hasMatch()) {
        address.postcode = last.captured(1) + last.captured(2);
        address.town = last.captured(3);
        lines.removeLast();
    }
    const auto careOf = std::find_if(lines.begin(), lines.end(), [](const QString &line) {
        return line.startsWith(QLatin1String("c/o "), Qt::CaseInsensitive);
    });
    if (careOf != lines.end())
        address.careOf = *careOf;
    lines.removeAll(address.careOf);
    address.street = plainText(lines.join(QLatin1String(", ")));
    return address;
}

Error noVerdict()
{
    return {Failure::ServiceDown, QStringLiteral("vies: another fault")};
}

// By POST the answer says `valid`, by GET `isValid`.
std::optional<bool> validity(const QJsonObject &answer)
{
    const auto valid = boolAt(answer, u"valid");
    return valid ? valid : boolAt(answer, u"isValid");
}

bool isAboutAnother(const QJsonObject &answer, const CompanyId &asked)
{
    const QString number = textAt(answer, u"vatNumber").value_or(QString());
    const QString country = textAt(answer, u"countryCode").value_or(QString());
    return (!number.isEmpty() && !number.contains(vatNumberOf(asked)))
           || (!country.isEmpty() && country != asked.country());
}

} // namespace

QString vatNumberOf(const CompanyId &id)
{
    if (const auto &swedish = id.swedish())
        return swedish->reveal() + QLatin1String("01");
    return id.publicNumber().value_or(QString()).remove(u'-');
}

QStringList faultsOf(const QJsonObject &answer)
{
    QStringList faults;
    for (const auto &one : answer.value(u"errorWrappers").toArray())
        faults.append(textAt(one.toObject(), u"error").value_or(QString()));
    if (faults.isEmpty() && boolAt(answer, u"actionSucceed") == false)
        faults.append(QString());
    const QString word = textAt(answer, u"userError").value_or(QString());
    const bool isVerdict = word.isEmpty() || word == QLatin1String("VALID") || word == QLatin1String("INVALID");
    if (!isVerdict) // it comes with valid: false though nobody has looked
        faults.append(word);
    return faults;
}

std::optional<Error> errorOf(const QString &fault)
{
    for (const Meaning &meaning : kMeanings) {
        if (fault == meaning.fault)
            return Error{meaning.what, QLatin1String("vies: ") + meaning.fault};
    }
    return std::nullopt;
}

Result<QList<Company>> companiesOf(const QJsonObject &answer, const CompanyId &asked, const QDateTime &now)
{
    if (const QStringList faults = faultsOf(answer); !faults.isEmpty())
        return tl::unexpected(errorOf(faults.first()).value_or(noVerdict()));
    const auto isValid = validity(answer);
    if (!isValid)
        return fail(Failure::BadReply, QStringLiteral("vies: no verdict"));
    if (isAboutAnother(answer, asked))
        return fail(Failure::BadReply, QStringLiteral("vies: another number than was asked for"));
    if (!*isValid)
        return QList<Company>{};
    Company company;
    company.id = asked;
    company.name = toldText(textAt(answer, u"name").value_or(QString()));
    company.address = addressIn(textAt(answer, u"address").value_or(QString()));
    company.source = {QStringLiteral("vies"), now, false};
    return QList<Company>{company};
}

} // namespace vies
