#include "domain/operator_profile.h"
#include "support/qt_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QByteArray embedded(const QString &id)
{
    QFile file(QStringLiteral(":/operators/%1.json").arg(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The object with the member at `path` replaced, or taken away by Undefined.
QJsonObject with(QJsonObject object, QStringList path, const QJsonValue &value)
{
    const QString name = path.takeFirst();
    object.insert(name, path.isEmpty() ? value : QJsonValue(with(object.value(name).toObject(), path, value)));
    return object;
}

QByteArray changed(const QString &path, const QJsonValue &value)
{
    const QJsonObject whole = QJsonDocument::fromJson(embedded(QStringLiteral("inexchange"))).object();
    return QJsonDocument(with(whole, path.split(u'.'), value)).toJson();
}

QString faultOf(const QByteArray &json)
{
    const auto profile = OperatorProfile::parse(json);
    if (profile)
        return QStringLiteral("none");
    EXPECT_EQ(profile.error().what, Failure::ProfileInvalid);
    return profile.error().detail;
}

QStringList membersOf(const QJsonObject &object, const QString &path = {})
{
    QStringList members;
    for (const QString &name : object.keys()) {
        members += path + name;
        members += membersOf(object.value(name).toObject(), path + name + u'.');
    }
    return members;
}

QStringList allMembers()
{
    return membersOf(QJsonDocument::fromJson(embedded(QStringLiteral("inexchange"))).object());
}

QJsonObject both(const QString &text)
{
    return {{QStringLiteral("sv"), text}, {QStringLiteral("en"), text}};
}

QJsonArray words(int count)
{
    QJsonArray words;
    while (words.size() < count)
        words.append(QStringLiteral("Word%1").arg(words.size()));
    return words;
}

} // namespace

TEST(OperatorProfile, InExchangeIsEmbedded)
{
    const auto profile = OperatorProfile::parse(embedded(QStringLiteral("inexchange")));
    ASSERT_TRUE(profile) << profile.error().detail.toStdString();
    EXPECT_EQ(profile->name, QStringLiteral("InExchange"));
    EXPECT_EQ(profile->signingName, QStringLiteral("Visma Sign"));
    EXPECT_EQ(profile->access, OperatorProfile::Access::Direct);
    EXPECT_EQ(profile->operatorBase.toString(), QStringLiteral("https://api.inexchange.com/v1/api/"));
    EXPECT_EQ(profile->signingBase.toString(), QStringLiteral("https://sign.visma.net"));
    EXPECT_EQ(profile->countries, QStringList{QStringLiteral("SE")});
    EXPECT_EQ(profile->support.email, QStringLiteral("kundservice@inexchange.se"));
    EXPECT_EQ(profile->browserHosts, QStringList{QStringLiteral("sign.visma.net")});
    EXPECT_EQ(profile->document.declaration.sv,
              QStringLiteral("Jag bekräftar att jag har befogenheter att signera för organisationen"));
    EXPECT_EQ(profile->document.declaration.en,
              QStringLiteral("I confirm that I have the authority to sign for the organisation"));
}

TEST(OperatorProfile, DemoIsEmbeddedAndLeadsToNoRealServer)
{
    const auto profile = OperatorProfile::parse(embedded(QStringLiteral("demo")));
    ASSERT_TRUE(profile) << profile.error().detail.toStdString();
    EXPECT_EQ(profile->id, QStringLiteral("demo"));
    EXPECT_EQ(profile->hosts(), QStringList{QStringLiteral("demo.invalid")});
    EXPECT_EQ(profile->document.declaration,
              OperatorProfile::parse(embedded(QStringLiteral("inexchange")))->document.declaration);
}

TEST(OperatorProfile, NamesEveryHostOnce)
{
    const QByteArray json =
        changed(QStringLiteral("mustAccept"),
                QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("terms")},
                                       {QStringLiteral("text"), both(QStringLiteral("Villkoren"))},
                                       {QStringLiteral("link"), both(QStringLiteral("https://villkor.example.se/"))}}});
    const QStringList hosts = OperatorProfile::parse(json)->hosts();
    EXPECT_EQ(hosts, (QStringList{QStringLiteral("api.inexchange.com"), QStringLiteral("sign.visma.net"),
                                  QStringLiteral("support.inexchange.com"), QStringLiteral("www.inexchange.se"),
                                  QStringLiteral("web.inexchange.com"), QStringLiteral("villkor.example.se")}));
}

TEST(OperatorProfile, NamesAMemberThatIsMissing)
{
    QStringList members = allMembers();
    ASSERT_GT(members.size(), 40);
    members.removeOne(QStringLiteral("faq")); // the one that may be
    for (const QString &member : members)
        EXPECT_EQ(faultOf(changed(member, QJsonValue::Undefined)), member) << member.toStdString();
}

TEST(OperatorProfile, NamesAMemberOfAnotherType)
{
    const QList<QJsonValue> values{QJsonValue::Null, QJsonValue(12.5), QJsonArray{QJsonArray{}}};
    for (const QString &member : allMembers()) {
        for (const QJsonValue &value : values)
            EXPECT_EQ(faultOf(changed(member, value)), member) << member.toStdString();
    }
}

TEST(OperatorProfile, ItsQuestionsAreInBothLanguagesAndMayBeLeftOut)
{
    const auto with = OperatorProfile::parse(embedded(QStringLiteral("inexchange")));
    ASSERT_TRUE(with);
    ASSERT_GT(with->faq.size(), 2);
    for (const OperatorProfile::Answer &one : with->faq)
        EXPECT_FALSE(one.question.sv == one.question.en || one.answer.sv == one.answer.en)
            << one.question.sv.toStdString();
    const auto without = OperatorProfile::parse(changed(QStringLiteral("faq"), QJsonValue::Undefined));
    ASSERT_TRUE(without);
    EXPECT_TRUE(without->faq.isEmpty());
}

TEST(OperatorProfile, NamesAMemberOfAQuestionThatIsNotRight)
{
    const auto faultOfOne = [](const QJsonObject &one) {
        return faultOf(changed(QStringLiteral("faq"), QJsonArray{one}));
    };
    const QString question = QStringLiteral("question");
    const QString answer = QStringLiteral("answer");
    EXPECT_EQ(faultOfOne({{question, both(QStringLiteral("Why?"))}, {answer, both(QStringLiteral("So."))}}),
              QStringLiteral("none"));
    EXPECT_EQ(faultOfOne({{question, both(QStringLiteral("Why?"))}}), QStringLiteral("faq[0].answer"));
    EXPECT_EQ(faultOfOne({{question, both(QString())}, {answer, both(QStringLiteral("So."))}}),
              QStringLiteral("faq[0].question.sv"));
    EXPECT_EQ(faultOfOne({{question, both(QStringLiteral("Why?"))}, {answer, both(QString(1001, u'a'))}}),
              QStringLiteral("faq[0].answer.sv"));
    EXPECT_EQ(faultOfOne({{question, both(QStringLiteral("Why?"))},
                          {answer, both(QStringLiteral("So."))},
                          {QStringLiteral("link"), QStringLiteral("https://a.example.se/")}}),
              QStringLiteral("faq[0].link"));
}

TEST(OperatorProfile, NamesAMemberThatNobodyKnows)
{
    EXPECT_EQ(faultOf(changed(QStringLiteral("colour"), QStringLiteral("blue"))), QStringLiteral("colour"));
    EXPECT_EQ(faultOf(changed(QStringLiteral("signing.pages"), 1)), QStringLiteral("signing.pages"));
    EXPECT_EQ(faultOf(changed(QStringLiteral("links.faq.fi"), QString())), QStringLiteral("links.faq.fi"));
}

TEST(OperatorProfile, RefusesAnAddressThatIsNotPlainHttps)
{
    for (const char *address : {"",
                                "http://api.example.se/",
                                "ftp://api.example.se/",
                                "api.example.se",
                                "//api.example.se/",
                                "https:///v1/",
                                "https://api/",
                                "https://user@api.example.se/",
                                "https://user:pass@api.example.se/",
                                "https://@api.example.se/",
                                "https://api.example.se/?q=1",
                                "https://api.example.se/#top",
                                "https://api.example.se:99999/",
                                "https://api.example.se\\@evil.example/",
                                "https://api.example.se/a\\b/",
                                "https://api.example.se /",
                                " https://api.example.se/",
                                "https://api.example.se./",
                                "https://127.0.0.1/",
                                "https://[::1]/",
                                "https://10.0.0.1/",
                                "https://0x7f000001/",
                                "https://2130706433/",
                                "https://localhost/",
                                "https://%61pi.example.se/",
                                "https://API.example.se/",
                                "HTTPS://api.example.se/",
                                "https://аpi.example.se/",
                                "https://api_1.example.se/",
                                "https://-api.example.se/",
                                "https://api..example.se/",
                                "https://api.example.se/å/",
                                "https://api.example.se/\u202E/",
                                "javascript:alert(1)",
                                "file:///etc/passwd"})
        EXPECT_EQ(faultOf(changed(QStringLiteral("operator.base"), QString::fromUtf8(address))),
                  QStringLiteral("operator.base"))
            << address;
    EXPECT_EQ(faultOf(changed(QStringLiteral("operator.base"),
                              QStringLiteral("https://api.example.se/%1/").arg(QString(2000, u'a')))),
              QStringLiteral("operator.base"));
}

TEST(OperatorProfile, TakesAPortAndAPath)
{
    EXPECT_EQ(faultOf(changed(QStringLiteral("operator.base"), QStringLiteral("https://api.example.se:8443/a/b%20c/"))),
              QStringLiteral("none"));
}

TEST(OperatorProfile, LoopbackIsForTests)
{
    const QByteArray json = changed(QStringLiteral("operator.base"), QStringLiteral("http://127.0.0.1:8095/v1/api/"));
    EXPECT_EQ(faultOf(json), QStringLiteral("operator.base"));
    EXPECT_TRUE(OperatorProfile::parse(json, true));
}

TEST(OperatorProfile, ABrokerIsOneHostForBoth)
{
    const QString broker = QStringLiteral("broker");
    EXPECT_EQ(faultOf(changed(QStringLiteral("access"), broker)), QStringLiteral("access"));

    QJsonObject json = QJsonDocument::fromJson(changed(QStringLiteral("access"), broker)).object();
    json = with(json, {QStringLiteral("operator"), QStringLiteral("base")},
                QStringLiteral("https://b.example.se/v1/api/"));
    json = with(json, {QStringLiteral("signing"), QStringLiteral("base")}, QStringLiteral("https://b.example.se/"));
    const auto profile = OperatorProfile::parse(QJsonDocument(json).toJson());
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->access, OperatorProfile::Access::Broker);
    EXPECT_EQ(profile->signingBase.toString(), QStringLiteral("https://b.example.se"));
}

TEST(OperatorProfile, RefusesValuesOutsideTheirLimits)
{
    const QString longText(201, u'a');
    const QList<std::pair<QString, QJsonValue>> wrong{
        {QStringLiteral("version"), 2},
        {QStringLiteral("version"), 0},
        {QStringLiteral("version"), 1.5},
        {QStringLiteral("version"), 1e30},
        {QStringLiteral("version"), QStringLiteral("1")},
        {QStringLiteral("id"), QString()},
        {QStringLiteral("id"), QStringLiteral("In Exchange")},
        {QStringLiteral("id"), QStringLiteral("../demo")},
        {QStringLiteral("id"), QString(41, u'a')},
        {QStringLiteral("name"), QString()},
        {QStringLiteral("name"), QStringLiteral("In\u202EExchange")},
        {QStringLiteral("name"), QStringLiteral("In\nExchange")},
        {QStringLiteral("name"), QStringLiteral("In\u200BExchange")},
        {QStringLiteral("name"), QString(61, u'a')},
        {QStringLiteral("access"), QStringLiteral("proxy")},
        {QStringLiteral("countries"), QJsonArray{}},
        {QStringLiteral("countries"), QJsonArray{QStringLiteral("se")}},
        {QStringLiteral("countries"), QJsonArray{QStringLiteral("SE"), QStringLiteral("SE")}},
        {QStringLiteral("countries"), QJsonArray{QStringLiteral("SE"), 1}},
        {QStringLiteral("operator.base"), QStringLiteral("https://api.example.se/v1/api")}, // no slash at the end
        {QStringLiteral("operator.lookupErpId"), QStringLiteral("a b")},
        {QStringLiteral("operator.processes"), QJsonArray{}},
        {QStringLiteral("operator.processes"), QJsonArray{QString()}},
        {QStringLiteral("operator.processes"), words(21)},
        {QStringLiteral("signing.base"), QStringLiteral("https://sign.example.se/api")},
        {QStringLiteral("signing.authService"), QStringLiteral("a\r\nb")},
        {QStringLiteral("signing.auth"), QStringLiteral("basic")},
        {QStringLiteral("signing.auth"), QStringLiteral("")},
        {QStringLiteral("signing.scopes"), QJsonArray{QStringLiteral("document_get")}}, // not without a partner's token
        {QStringLiteral("signing.asOrganisation"), QStringLiteral("Bageriet")},
        {QStringLiteral("signing.asOrganisation"), QStringLiteral("00000000-0000-0000-0000-000000000000")},
        {QStringLiteral("signing.returnUrl"), QStringLiteral("http://example.se/")},
        {QStringLiteral("signing.returnUrl"), QStringLiteral("Loopback")},
        {QStringLiteral("signing.browserHosts"), QJsonArray{}},
        {QStringLiteral("signing.browserHosts"), QJsonArray{QStringLiteral("*.visma.net")}},
        {QStringLiteral("signing.browserHosts"), QJsonArray{QStringLiteral("visma")}},
        {QStringLiteral("signing.browserHosts"), QJsonArray{QStringLiteral("sign.visma.net:443")}},
        {QStringLiteral("signing.waitMinutes"), 0},
        {QStringLiteral("signing.waitMinutes"), 61},
        {QStringLiteral("signing.waitMinutes"), -1e30},
        {QStringLiteral("signing.validityDays"), 366},
        {QStringLiteral("support.email"), QStringLiteral("kundservice")},
        {QStringLiteral("support.telephone"), QStringLiteral("ring oss")},
        {QStringLiteral("support.hours.sv"), longText},
        {QStringLiteral("links.faq"), QJsonObject{{QStringLiteral("sv"), QString()},
                                                  {QStringLiteral("en"), QStringLiteral("https://a.example.se/")}}},
        {QStringLiteral("document.declaration.sv"), QString()},
        {QStringLiteral("document.title.en"), QStringLiteral("Title\u2066")},
        {QStringLiteral("document.intro.sv"), QString(1001, u'a')},
        {QStringLiteral("mustAccept"), QJsonArray{QStringLiteral("terms")}},
    };
    for (const auto &[member, value] : wrong)
        EXPECT_EQ(faultOf(changed(member, value)), member);
}

TEST(OperatorProfile, SendsTheBrowserBackToAPageToUsOrNowhere)
{
    const auto with = [](const char *url) {
        return *OperatorProfile::parse(changed(QStringLiteral("signing.returnUrl"), QLatin1String(url)));
    };
    EXPECT_TRUE(with("loopback").returnsToUs);
    EXPECT_TRUE(with("loopback").returnUrl.isEmpty());
    EXPECT_FALSE(with("").returnsToUs);
    EXPECT_TRUE(with("").returnUrl.isEmpty());
    EXPECT_FALSE(with("https://example.se/klar?a=b").returnsToUs);
    EXPECT_EQ(with("https://example.se/klar?a=b").returnUrl, QUrl(QStringLiteral("https://example.se/klar?a=b")));
}

TEST(OperatorProfile, APartnersTokenHasScopes)
{
    const QString uuid = QStringLiteral("5C0E1D2F-0000-4000-8000-00000000000a");
    QJsonObject json =
        QJsonDocument::fromJson(changed(QStringLiteral("signing.auth"), QStringLiteral("oauth2"))).object();
    const auto set = [&](const char *member, const QJsonValue &value) {
        json = with(json, {QStringLiteral("signing"), QLatin1String(member)}, value);
        return QJsonDocument(json).toJson();
    };
    EXPECT_EQ(faultOf(set("asOrganisation", uuid)), QStringLiteral("signing.scopes"));
    EXPECT_EQ(faultOf(set("scopes", QJsonArray{QStringLiteral("a b")})), QStringLiteral("signing.scopes"));
    const auto profile = OperatorProfile::parse(
        set("scopes", QJsonArray{QStringLiteral("document_get"), QStringLiteral("document_create")}));
    ASSERT_TRUE(profile) << profile.error().detail.toStdString();
    EXPECT_EQ(profile->signingKeys, OperatorProfile::SigningKeys::OAuth2);
    EXPECT_EQ(profile->scopes, QStringList({QStringLiteral("document_get"), QStringLiteral("document_create")}));
    EXPECT_EQ(profile->asOrganisation, uuid);
}

TEST(OperatorProfile, ChecksEachCondition)
{
    const QJsonObject good{{QStringLiteral("id"), QStringLiteral("terms")},
                           {QStringLiteral("text"), both(QStringLiteral("Villkoren"))},
                           {QStringLiteral("link"), both(QString())}};
    const auto fault = [](const QJsonArray &conditions) {
        return faultOf(changed(QStringLiteral("mustAccept"), conditions));
    };
    EXPECT_EQ(fault({good}), QStringLiteral("none"));
    EXPECT_EQ(fault({good, good}), QStringLiteral("mustAccept[1].id"));
    EXPECT_EQ(fault({good, QJsonObject{}}), QStringLiteral("mustAccept[1].id"));
    EXPECT_EQ(fault({with(good, {QStringLiteral("link")}, both(QStringLiteral("http://a.example.se/")))}),
              QStringLiteral("mustAccept[0].link.sv"));
}

TEST(OperatorProfile, RefusesWhatIsNoProfileAtAll)
{
    EXPECT_EQ(faultOf(QByteArray()), QStringLiteral("json"));
    EXPECT_EQ(faultOf("<html>"), QStringLiteral("json"));
    EXPECT_EQ(faultOf("[]"), QStringLiteral("json"));
    EXPECT_EQ(faultOf("{}"), QStringLiteral("version"));
    EXPECT_EQ(faultOf(QByteArray("[").repeated(100000)), QStringLiteral("json"));
    EXPECT_EQ(faultOf(embedded(QStringLiteral("inexchange")) + QByteArray(256 * 1024, ' ')), QStringLiteral("size"));
}

TEST(OperatorProfile, AHostThatOnlyLooksLikeAnotherIsRefusedOrSeen)
{
    const auto base = [](const char *address) {
        return changed(QStringLiteral("operator.base"), QString::fromUtf8(address));
    };
    // Cyrillic a in plain letters, and full-width dots and letters.
    for (const char *address :
         {"https://аpi.inexchange.com/", "https://api。inexchange.com/", "https://ａpi.inexchange.com/"})
        EXPECT_EQ(faultOf(base(address)), QStringLiteral("operator.base")) << address;
    const auto encoded = OperatorProfile::parse(base("https://xn--pi-6kc.inexchange.com/"));
    EXPECT_TRUE(!encoded || encoded->hosts().first() == QLatin1String("xn--pi-6kc.inexchange.com"))
        << "as it is, never as letters";
}

TEST(OperatorProfile, HtmlIsTextAndNothingInvisibleGetsIn)
{
    const QString html = QStringLiteral("<b>A</b> & B");
    EXPECT_EQ(OperatorProfile::parse(changed(QStringLiteral("name"), html))->name, html);
    for (const char16_t sign :
         {u'\u202A', u'\u202E', u'\u2066', u'\u2069', u'\u200E', u'\u200D', u'\uFEFF', u'\u0007', u'\u0085', u'\u2028'})
        for (const char *member : {"name", "signingName", "document.title.sv", "document.declaration.en"})
            EXPECT_EQ(faultOf(changed(QLatin1String(member), QStringLiteral("A%1B").arg(QChar(sign)))),
                      QLatin1String(member))
                << static_cast<int>(sign);
}

TEST(OperatorProfile, RefusesAListOfHostsThatIsNotOne)
{
    const QString member = QStringLiteral("signing.browserHosts");
    for (const char *host :
         {"", ".", "sign.visma.net.", "https://sign.visma.net", "sign.visma.net/", "user@sign.visma.net", "127.0.0.1",
          "[::1]", "SIGN.visma.net", "sign.vismа.net", "sign visma.net"})
        EXPECT_EQ(faultOf(changed(member, QJsonArray{QString::fromUtf8(host)})), member) << host;
    EXPECT_EQ(faultOf(changed(member, QJsonArray{QStringLiteral("a.example.se"), QStringLiteral("a.example.se")})),
              member);
    QJsonArray many;
    while (many.size() < 21)
        many.append(QStringLiteral("h%1.example.se").arg(many.size()));
    EXPECT_EQ(faultOf(changed(member, many)), member);
    EXPECT_EQ(faultOf(changed(member, QJsonArray{QJsonObject{}})), member);
}

TEST(OperatorProfile, CutOffAnywhereIsRefused)
{
    const QByteArray whole = embedded(QStringLiteral("inexchange")).trimmed();
    for (qsizetype size = 0; size < whole.size(); size += 7)
        EXPECT_EQ(faultOf(whole.left(size)), QStringLiteral("json")) << size;
}
