#pragma once

#include "support/loopback_server.h"

#include <QJsonDocument>
#include <QJsonObject>

/// Both registers, on connections that stay open, in a process of its own so that its work is not counted.
class BenchServer
{
public:
    BenchServer()
    {
        m_server.act = [this](QTcpSocket &socket) {
            socket.write(answerTo(m_server.seen.last()));
            m_server.seen.clear();
        };
    }

    QUrl url() const { return m_server.url(); }

private:
    static QByteArray answerTo(const QByteArray &request)
    {
        if (request.startsWith("GET /search/1.0/json?name="))
            return ok(searchAnswer());
        if (request.startsWith("POST /token "))
            return ok(R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})");
        if (request.startsWith("POST /v1/organisationer "))
            return ok(companyAnswer(request.mid(request.indexOf("\r\n\r\n") + 4)));
        return "HTTP/1.1 404 x\r\nContent-Length: 0\r\n\r\n";
    }

    static QByteArray ok(const QByteArray &json)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size())
               + "\r\n\r\n" + json;
    }

    // A kilobyte: one participant, as many document types as it takes.
    static QByteArray searchAnswer()
    {
        static const QByteArray json =
            R"({"version":"1.0","total-result-count":1,"used-result-count":1,"result-page-index":0,)"
            R"("result-page-count":20,"first-result-index":0,"last-result-index":0,"query-terms":"name=nordvik",)"
            R"("creation-dt":"2026-01-02T03:04:05.837143677Z","matches":[)"
            R"({"participantID":{"scheme":"iso6523-actorid-upis","value":"0007:5599990016"},"docTypes":[)"
            R"({"scheme":"busdox-docid-qns","value":"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##a"},)"
            R"({"scheme":"busdox-docid-qns","value":"urn:oasis:names:specification:ubl:schema:xsd:Invoice-2::Invoice##b"},)"
            R"({"scheme":"busdox-docid-qns","value":"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2::CreditNote##a"},)"
            R"({"scheme":"busdox-docid-qns","value":"urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2::CreditNote##b"}],)"
            R"("entities":[{"name":[{"name":"Nordvik Trä AB","language":"sv"}],"countryCode":"SE",)"
            R"("geoInfo":"Skövde","regDate":"2021-01-02"}]}]})";
        return json;
    }

    static QByteArray companyAnswer(const QByteArray &body)
    {
        static const QByteArray json =
            R"({"organisationer":[{"organisationsidentitet":{"identitetsbeteckning":"NUMBER",)"
            R"("typ":{"kod":"ORGNR","klartext":"Organisationsnummer"}},"namnskyddslopnummer":null,)"
            R"("organisationsnamn":{"fel":null,"dataproducent":"Bolagsverket","organisationsnamnLista":[)"
            R"({"namn":"Nordvik Trä AB","organisationsnamntyp":{"kod":"FORETAGSNAMN","klartext":"Företagsnamn"},)"
            R"("registreringsdatum":"2018-01-15","verksamhetsbeskrivningSarskiltForetagsnamn":null}]},)"
            R"("organisationsform":{"kod":"AB","klartext":"Aktiebolag","dataproducent":"Bolagsverket","fel":null},)"
            R"("avregistreradOrganisation":null,"avregistreringsorsak":null,)"
            R"("pagaendeAvvecklingsEllerOmstruktureringsforfarande":null,)"
            R"("organisationsdatum":{"registreringsdatum":"2018-01-15","dataproducent":"Bolagsverket","fel":null},)"
            R"("postadressOrganisation":{"dataproducent":"Bolagsverket","fel":null,"postadress":)"
            R"({"utdelningsadress":"Storgatan 1","coAdress":"","postnummer":"54130","postort":"SKÖVDE","land":null}},)"
            R"("verksamOrganisation":{"kod":"JA","dataproducent":"SCB","fel":null},"reklamsparr":null}]})";
        const QByteArray number =
            QJsonDocument::fromJson(body).object().value(u"identitetsbeteckning").toString().toLatin1();
        return QByteArray(json).replace("NUMBER", number);
    }

    LoopbackServer m_server;
};
