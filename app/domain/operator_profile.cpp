#include "domain/operator_profile.h"

#include "domain/company_id.h"
#include "domain/contact.h"
#include "domain/json_members.h"
#include "domain/web_address.h"

#include <QUuid>

#include <algorithm>

namespace {

constexpr int kKnownVersion = 1;
constexpr qsizetype kMostLongText = 1000;

// What goes into a header or a body as a name of the service's own: visible ASCII.
bool isIdentifier(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar at) { return at > u' ' && at < u'\x7f'; });
}

bool isUuid(const QString &text)
{
    return QUuid(text).toString(QUuid::WithoutBraces) == text.toLower() && !QUuid(text).isNull();
}

bool isTelephone(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar at) { return (at >= u'0' && at <= u'9') || QStringView(u" +-()").contains(at); });
}

OperatorProfile::Access readAccess(JsonMembers &from)
{
    const QString access = from.text("access");
    from.demand(access == QLatin1String("direct") || access == QLatin1String("broker"), "access");
    return access == QLatin1String("broker") ? OperatorProfile::Access::Broker : OperatorProfile::Access::Direct;
}

void readOperator(OperatorProfile &profile, JsonMembers from, bool loopback)
{
    profile.operatorBase = from.address("base", loopback);
    from.demand(profile.operatorBase.path().endsWith(u'/'), "base");
    profile.lookupErpId = from.textOrNothing("lookupErpId");
    from.demand(isIdentifier(profile.lookupErpId), "lookupErpId");
    profile.processes = from.texts("processes");
    from.demand(!profile.processes.isEmpty(), "processes");
    profile.completeStatuses = from.texts("completeStatuses");
    profile.verifiedStatuses = from.texts("verifiedStatuses");
    from.finish();
}

void readSigningKeys(OperatorProfile &profile, JsonMembers &from)
{
    const QString auth = from.text("auth");
    from.demand(auth == QLatin1String("hmac") || auth == QLatin1String("oauth2"), "auth");
    const bool isPartner = auth == QLatin1String("oauth2");
    profile.signingKeys = isPartner ? OperatorProfile::SigningKeys::OAuth2 : OperatorProfile::SigningKeys::Hmac;
    profile.scopes = from.texts("scopes");
    from.demand(profile.scopes.isEmpty() != isPartner, "scopes");
    from.demand(std::all_of(profile.scopes.begin(), profile.scopes.end(), isIdentifier), "scopes");
    profile.asOrganisation = from.textOrNothing("asOrganisation");
    from.demand(profile.asOrganisation.isEmpty() || isUuid(profile.asOrganisation), "asOrganisation");
}

void readReturn(OperatorProfile &profile, JsonMembers &from)
{
    profile.returnsToUs = from.isText("returnUrl", QLatin1String("loopback"));
    if (!profile.returnsToUs)
        profile.returnUrl = from.addressOrNothing("returnUrl", false);
}

void readSigning(OperatorProfile &profile, JsonMembers from, bool loopback)
{
    profile.signingBase = from.address("base", loopback);
    from.demand(QStringView(u"/").startsWith(profile.signingBase.path()), "base");
    profile.signingBase.setPath(QString());
    readSigningKeys(profile, from);
    profile.authService = from.textOrNothing("authService");
    from.demand(isIdentifier(profile.authService), "authService");
    profile.identifierType = from.textOrNothing("identifierType");
    from.demand(isIdentifier(profile.identifierType), "identifierType");
    profile.sendsIdentifier = from.flag("sendIdentifier");
    profile.signAsOrganisation = from.flag("signAsOrganisation");
    profile.invitesInTurn = from.flag("inviteInTurn");
    readReturn(profile, from);
    profile.browserHosts = from.texts("browserHosts");
    from.demand(!profile.browserHosts.isEmpty(), "browserHosts");
    from.demand(std::all_of(profile.browserHosts.begin(), profile.browserHosts.end(), isHostName), "browserHosts");
    profile.waitMinutes = from.number("waitMinutes", 1, 60);
    profile.validityDays = from.number("validityDays", 1, 365);
    from.finish();
}

OperatorProfile::Support readSupport(JsonMembers from)
{
    constexpr qsizetype kMostTelephone = 30;
    OperatorProfile::Support support{from.text("email"), from.textOrNothing("telephone", kMostTelephone),
                                     from.localText("hours")};
    from.demand(EmailAddress::parse(support.email).has_value(), "email");
    from.demand(isTelephone(support.telephone), "telephone");
    from.finish();
    return support;
}

OperatorProfile::Links readLinks(JsonMembers from)
{
    OperatorProfile::Links links{from.localAddress("faq"), from.localAddress("help"), from.localAddress("terms"),
                                 from.localAddress("privacy"), from.localAddress("logIn")};
    from.finish();
    return links;
}

QList<OperatorProfile::Answer> readQuestions(QList<JsonMembers> from)
{
    QList<OperatorProfile::Answer> answers;
    for (JsonMembers &each : from) {
        answers.append({each.localText("question"), each.localText("answer", kMostLongText)});
        each.finish();
    }
    return answers;
}

OperatorProfile::Document readDocument(JsonMembers from)
{
    OperatorProfile::Document document{from.localText("title"), from.localText("intro", kMostLongText),
                                       from.localText("declaration"), from.text("version")};
    from.demand(isIdentifier(document.version), "version");
    from.finish();
    return document;
}

QList<Condition> readConditions(QList<JsonMembers> from)
{
    QList<Condition> conditions;
    for (JsonMembers &each : from) {
        const Condition condition{each.word("id"), each.localText("text"), each.localAddress("link")};
        const auto isSame = [&](const Condition &other) { return other.id == condition.id; };
        each.demand(std::none_of(conditions.begin(), conditions.end(), isSame), "id");
        each.finish();
        conditions.append(condition);
    }
    return conditions;
}

OperatorProfile read(JsonMembers from, bool loopback)
{
    OperatorProfile profile;
    from.number("version", kKnownVersion, kKnownVersion);
    profile.id = from.word("id");
    profile.name = from.text("name", 60);
    profile.signingName = from.text("signingName", 60);
    profile.access = readAccess(from);
    profile.countries = from.texts("countries");
    from.demand(!profile.countries.isEmpty(), "countries");
    from.demand(std::all_of(profile.countries.begin(), profile.countries.end(), isCountryCode), "countries");
    readOperator(profile, from.object("operator"), loopback);
    readSigning(profile, from.object("signing"), loopback);
    profile.support = readSupport(from.object("support"));
    profile.links = readLinks(from.object("links"));
    if (from.has("faq")) // the one member that may be left out
        profile.faq = readQuestions(from.objects("faq"));
    profile.document = readDocument(from.object("document"));
    profile.mustAccept = readConditions(from.objects("mustAccept"));
    const bool isOneBroker = profile.operatorBase.host() == profile.signingBase.host();
    from.demand(profile.access == OperatorProfile::Access::Direct || isOneBroker, "access");
    from.finish();
    return profile;
}

} // namespace

Result<OperatorProfile> OperatorProfile::parse(const QByteArray &json, bool loopback)
{
    return jsonObject(json).and_then([loopback](const QJsonObject &object) -> Result<OperatorProfile> {
        QString fault;
        OperatorProfile profile = read(JsonMembers(object, QString(), fault), loopback);
        if (!fault.isEmpty())
            return fail(Failure::ProfileInvalid, fault);
        return profile;
    });
}

QStringList OperatorProfile::hosts() const
{
    QStringList hosts{operatorBase.host(), signingBase.host(), returnUrl.host()};
    hosts += browserHosts;
    QList<LocalText> opened{links.faq, links.help, links.terms, links.privacy, links.logIn};
    for (const Condition &condition : mustAccept)
        opened.append(condition.link);
    for (const LocalText &link : opened)
        hosts += {QUrl(link.sv).host(), QUrl(link.en).host()};
    hosts.removeAll(QString());
    hosts.removeDuplicates();
    return hosts;
}
