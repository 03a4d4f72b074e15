#include "registers/catalogue.h"

#include "net/http.h"
#include "secrets/memory_store.h"
#include "support/json_file.h"
#include "support/wire_server.h"
#include "support/wizard_fixture.h"

#include <QComboBox>
#include <QMap>

// Every source × every fault, over real HTTP to the page that the user reads: the code of its sentence, how often the
// service was asked, and that another source's rows are there all the same.

using namespace std::chrono_literals;

namespace {

const QByteArray kJson = "application/json";
constexpr int kQtsOwnTries = 2; // of a GET whose connection broke: it may be sent again, and Qt does so by itself

/// One thing that can go wrong, as the wire shows it, and what must come of it.
struct SourceFault
{
    const char *name;
    QByteArray answer; // empty: made for the source, or none at all
    const char *code; // empty: nothing is said, there was nothing to find
    int requests = 1;
};

/// A source, how to ask for something that another one knows too, and its ways of saying what every service says its own way.
struct AskedSource
{
    const char *name; // of its cells
    const char *id;
    const char *country;
    const char *query;
    const char *path; // that is counted
    const char *otherRow; // of another source, to be read on the page
    QByteArray unknown; // empty: it says 404
    QByteArray nulls;
    QByteArray wrongTypes;
    QMap<QByteArray, const char *> codes; // where it differs from the others
    QMap<QByteArray, int> requests;
};

QByteArray answered(int status, const QByteArray &body = "{}", const QByteArray &headers = {})
{
    return WireServer::http(status, kJson, body, headers);
}

const QList<SourceFault> &faults()
{
    static const QList<SourceFault> all{
        {"unknown", {}, ""},
        {"malformed", answered(200, "{\"a\": ]"), "NET-08"},
        {"empty body", answered(200, ""), "NET-08"},
        {"web page", WireServer::http(200, "text/html", "<html>Welcome to the hotel</html>"), "NET-04"},
        {"missing members", answered(200), "NET-08"},
        {"null members", {}, "NET-08"},
        {"wrong types", {}, "NET-08"},
        {"400", answered(400), "SVC-04"},
        {"401", answered(401), "SVC-01"},
        {"403", answered(403), "SVC-09"},
        {"404", answered(404), "SVC-02"},
        {"410", answered(410), "SVC-02"},
        {"429, in a second", answered(429, "{}", "Retry-After: 1\r\n"), "SVC-05", 3},
        {"429, in a billion seconds", answered(429, "{}", "Retry-After: 1000000000\r\n"), "SVC-05"},
        {"429, some time", answered(429, "{}", "Retry-After: -soon\r\n"), "SVC-05", 3},
        {"500", answered(500), "SVC-06"},
        {"503", answered(503), "SVC-06", 3},
        {"silence", {}, "NET-02"},
        {"reset", WireServer::kReset, "NET-01", 3},
        {"redirect", {}, "NET-05"},
    };
    return all;
}

// Without Peppol by number: it is the last to be asked for one, when no other source knows whose it is.
const QList<AskedSource> &sources()
{
    static const QList<AskedSource> all{
        {"bolagsverket",
         "bolagsverket",
         "SE",
         "559999-0008",
         "/organisationer",
         "Påhitt enligt VIES AB",
         R"({"organisationer":[]})",
         R"({"organisationer":[{"organisationsidentitet":null,"organisationsnamn":null,"organisationsform":null}]})",
         R"({"organisationer":"none"})",
         {{"404", ""}, {"410", ""}}, // to it, a number that it does not know
         {{"401", 2}}}, // with a new token
        {"vies",
         "vies",
         "SE",
         "559999-0008",
         "/check-vat-number",
         "Påhitt enligt Peppol AB",
         R"({"valid":false,"name":"---","address":"---"})",
         R"({"valid":null,"name":null,"address":null})",
         R"({"valid":"yes","name":17})",
         {},
         {}},
        {"peppol",
         "peppol",
         "NO",
         "Oppspinn",
         "/search/1.0/json",
         "OPPSPINN FISK AS",
         R"({"matches":[]})",
         R"({"matches":null})",
         R"({"matches":{"participantID":1}})",
         {},
         {{"reset", kQtsOwnTries}}},
        {"brreg",
         "brreg",
         "NO",
         "Oppspinn",
         "/enheter",
         "Oppspinn etter Peppol AS",
         R"({"_links":{},"page":{"size":20,"totalElements":0,"totalPages":0,"number":0}})",
         R"({"_embedded":null,"page":null})",
         R"({"_embedded":{"enheter":"none"},"page":{}})",
         {},
         {{"reset", kQtsOwnTries}}},
        {"prh",
         "prh",
         "FI",
         "Sepite",
         "/companies",
         "Sepite Peppolin mukaan Oy",
         R"({"totalResults":0,"companies":[]})",
         R"({"totalResults":null,"companies":null})",
         R"({"totalResults":"0","companies":17})",
         {},
         {{"reset", kQtsOwnTries}}},
        {"brreg_number",
         "brreg",
         "NO",
         "319999043",
         "/enheter/319999043",
         "Oppspinn etter Peppol AS",
         {},
         R"({"organisasjonsnummer":null,"navn":null,"organisasjonsform":null})",
         R"({"organisasjonsnummer":319999043,"navn":["Oppspinn"]})",
         {{"404", ""}, {"410", ""}},
         {{"reset", kQtsOwnTries}}},
        {"prh_number",
         "prh",
         "FI",
         "9999904-4",
         "/companies",
         "Påhitt enligt VIES AB",
         R"({"totalResults":0,"companies":[]})",
         R"({"totalResults":null,"companies":null})",
         R"({"totalResults":"0","companies":17})",
         {{"404", ""}, {"410", ""}},
         {{"reset", kQtsOwnTries}}},
    };
    return all;
}

QByteArray peppolAnswer(const QByteArray &country, const QList<std::pair<QByteArray, QByteArray>> &companies)
{
    QByteArrayList matches;
    for (const auto &[number, name] : companies)
        matches.append(R"({"participantID":{"scheme":"iso6523-actorid-upis","value":")" + number
                       + R"("},"entities":[{"name":[{"name":")" + name + R"("}],"countryCode":")" + country
                       + R"("}]})");
    return answered(200, R"({"matches":[)" + matches.join(',') + "]}");
}

/// The whole wizard on the real registers, each with a server of its own.
struct SourceFaults : FlowFixture, testing::WithParamInterface<std::tuple<int, int>>
{
    SourceFaults()
    {
        for (const AskedSource &one : sources())
            servers.try_emplace(QString::fromLatin1(one.id), std::make_unique<WireServer>());
        QList<QUrl> origins;
        RegisterAddresses addresses;
        for (const auto &[id, server] : servers) {
            origins.append(server->url());
            addresses[id] = {{QStringLiteral("api"), server->url()},
                             {QStringLiteral("token"), server->url(QStringLiteral("/token"))}};
        }
        for (const SecretName &name : registerSecrets(addresses))
            secrets.put(name, Secret("key"));
        http = std::make_unique<Http>(origins, HttpLimits{.silence = 300ms, .total = 8s, .firstPause = 1ms});
        lookup = std::make_unique<CompanyLookup>(makeRegisters(*http, secrets, addresses, serviceLimits()));
        start();
        wizard = std::make_unique<Wizard>(*flow);
        wizard->show();
    }

    ~SourceFaults() override
    {
        wizard.reset();
        flow.reset();
        lookup.reset();
    }

    WireServer &server(const char *id) { return *servers.at(QString::fromLatin1(id)); }

    // What the others know.
    void answerWell()
    {
        server("bolagsverket")
            .answerJson("/token", R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})");
        server("bolagsverket").answerAll(answered(200, R"({"organisationer":[]})"));
        const bool isViesFaulty = qstrcmp(source().id, "vies") == 0;
        server("vies").answerAll(answered(
            200, isViesFaulty ? QByteArray(R"({"valid":false})")
                              : QByteArray(R"({"valid":true,"name":"Påhitt enligt VIES AB","address":"---"})")));
        server("brreg").answerAll(answered(200, dataFile("brreg/search.json")));
        server("prh").answerAll(answered(200, dataFile("prh/search.json")));
        const QByteArray country = source().country;
        if (country == "NO")
            server("peppol").answerAll(peppolAnswer(
                "NO", {{"0192:319999043", "Oppspinn etter Peppol AS"}, {"0192:319999051", "Oppspinn to AS"}}));
        else if (country == "FI")
            server("peppol").answerAll(peppolAnswer(
                "FI", {{"0216:003799999044", "Sepite Peppolin mukaan Oy"}, {"0216:003799999052", "Sepite Kaksi Oy"}}));
        else
            server("peppol").answerAll(peppolAnswer("SE", {{"0007:5599990008", "Påhitt enligt Peppol AB"}}));
    }

    static const AskedSource &source() { return sources().at(std::get<0>(GetParam())); }
    static const SourceFault &fault() { return faults().at(std::get<1>(GetParam())); }

    QByteArray faultyAnswer() const
    {
        const QByteArray name = fault().name;
        if (name == "unknown")
            return source().unknown.isEmpty() ? answered(404) : answered(200, source().unknown);
        if (name == "null members")
            return answered(200, source().nulls);
        if (name == "wrong types")
            return answered(200, source().wrongTypes);
        if (name == "redirect")
            return answered(302, "", "Location: " + elsewhere.url().toEncoded() + "\r\n");
        return fault().answer;
    }

    void ask()
    {
        auto &country = child<QComboBox>(*wizard->currentPage(), "country");
        country.setCurrentIndex(country.findData(QLatin1String(source().country)));
        Q_EMIT country.activated(country.currentIndex());
        flow->setQuery(QString::fromUtf8(source().query));
        wizard->button(QWizard::NextButton)->click();
    }

    /// Everything that can be read on the page: its labels, and the rows of its list.
    QString words() const
    {
        QStringList all;
        for (const auto *label : wizard->currentPage()->findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        for (const auto *list : wizard->currentPage()->findChildren<QListView *>())
            for (int row = 0; list->isVisible() && row < list->model()->rowCount(); ++row)
                all += list->model()->index(row, 0).data().toString();
        return all.join(u'\n');
    }

    bool isSettled() const
    {
        return wizard->step() != Step::Lookup && !flow->isBusy() && flow->draft().waiting.isEmpty();
    }

    MemoryStore secrets;
    std::map<QString, std::unique_ptr<WireServer>> servers;
    WireServer elsewhere;
    std::unique_ptr<Http> http;
    std::unique_ptr<Wizard> wizard;
};

struct NameOfCell
{
    std::string operator()(const testing::TestParamInfo<std::tuple<int, int>> &info) const
    {
        QString name = QLatin1String(sources().at(std::get<0>(info.param)).name) + u'_'
                       + QLatin1String(faults().at(std::get<1>(info.param)).name);
        name.replace(u' ', u'_').remove(u',').remove(u'-');
        return name.toStdString();
    }
};

} // namespace

TEST_P(SourceFaults, AreToldInOneSentenceAndHideNobodyElsesRows)
{
    answerWell();
    WireServer &faulty = server(source().id);
    faulty.answer(source().path, faultyAnswer());

    ask();
    ASSERT_TRUE(QTest::qWaitFor([this] { return isSettled(); }, 15000)) << words().toStdString();

    const QByteArray name = fault().name;
    const char *code = source().codes.value(name, fault().code);
    const QString read = words();
    EXPECT_TRUE(read.contains(QString::fromUtf8(source().otherRow))) << read.toStdString();
    EXPECT_EQ(read.count(QLatin1String("NET-")) + read.count(QLatin1String("SVC-")), qstrlen(code) > 0 ? 1 : 0)
        << read.toStdString();
    EXPECT_TRUE(read.contains(QLatin1String(code))) << read.toStdString();
    EXPECT_EQ(faulty.asked(source().path).size(), source().requests.value(name, fault().requests));
    EXPECT_TRUE(elsewhere.requests.isEmpty());
    EXPECT_EQ(flow->draft().query, QString::fromUtf8(source().query)) << "what was typed is lost";
}

INSTANTIATE_TEST_SUITE_P(Cells, SourceFaults,
                         testing::Combine(testing::Range(0, int(sources().size())),
                                          testing::Range(0, int(faults().size()))),
                         NameOfCell());
