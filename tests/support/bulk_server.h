#pragma once

#include "support/loopback_server.h"

#include <QTimer>

#include <optional>

/// A text as Bolagsverket's weekly file, with so many fictional companies (their numbers begin with 4, a group that is unused).
inline QByteArray bulkText(int companies, const QByteArray &nameEnd = "AB", int description = 3'000)
{
    QByteArray text =
        "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;organisationsform;"
        "avregistreringsdatum;avregistreringsorsak;pagandeAvvecklingsEllerOmstruktureringsforfarande;"
        "registreringsdatum;verksamhetsbeskrivning;postadress\n";
    for (int n = 0; n < companies; ++n) {
        QByteArray number = "40" + QByteArray::number(2'000'000 + n);
        int sum = 0;
        for (qsizetype i = 0; i < number.size(); ++i) {
            const int digit = (number[i] - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        number += QByteArray::number((10 - sum % 10) % 10);
        text += '"' + number + "$ORGNR-IDORG\";\"\";\"SE-LAND\";\"P\xC3\xA5hittade " + QByteArray::number(n) + ' '
                + nameEnd + "$FORETAGSNAMN-ORGNAM$2011-05-02\";\"AB-ORGFO\";\"\";\"\";\"\";\"2011-05-02\";\""
                + QByteArray(description, 'x') + "\";\"Storgatan 1$$SK\xC3\x96VDE$54130$SE-LAND\"\n";
    }
    return text;
}

/// Bolagsverket's file server with one file: ETag, Last-Modified, ranges, conditions; can break off.
class BulkServer : public LoopbackServer
{
public:
    BulkServer()
    {
        act = [this](QTcpSocket &socket) { serve(socket); };
    }

    QUrl file() const { return url(QStringLiteral("bulk.zip")); }
    QString asked(int request, const char *header) const // of the request so many; its value, or ""
    {
        const QByteArray head = seen.value(request).toLower();
        const qsizetype at = head.indexOf("\r\n" + QByteArray(header) + ": ");
        const qsizetype from = at + qsizetype(qstrlen(header)) + 4;
        return at < 0 ? QString() : QString::fromLatin1(head.mid(from, head.indexOf("\r\n", from) - from));
    }

    QByteArray content = bulkText(2'000);
    QByteArray etag = "\"v1\"";
    QByteArray lastModified = "Mon, 11 May 2026 01:30:00 GMT";
    std::optional<QByteArray> otherwise; // in place of the file
    QList<qsizetype> cuts; // of the answers to come, so many bytes of the body, then it breaks off
    bool stalls = false; // … or is silent
    bool tellsLength = true;

private:
    void serve(QTcpSocket &socket)
    {
        if (otherwise) {
            socket.write(*otherwise);
            return;
        }
        const int request = int(seen.size()) - 1;
        if (asked(request, "if-none-match") == QString::fromLatin1(etag)) {
            socket.write("HTTP/1.1 304 x\r\nConnection: close\r\n\r\n");
            return;
        }
        const bool isPart = asked(request, "if-range") == QString::fromLatin1(etag);
        const qsizetype from = isPart ? asked(request, "range").mid(6).chopped(1).toLongLong() : 0;
        const QByteArray size = QByteArray::number(content.size());
        socket.write(isPart ? "HTTP/1.1 206 x\r\n" : "HTTP/1.1 200 x\r\n");
        if (isPart)
            socket.write("Content-Range: bytes " + QByteArray::number(from) + '-'
                         + QByteArray::number(content.size() - 1) + '/' + size + "\r\n");
        if (tellsLength)
            socket.write("Content-Length: " + QByteArray::number(content.size() - from) + "\r\n");
        socket.write("Connection: close\r\nETag: " + etag + "\r\nLast-Modified: " + lastModified + "\r\n\r\n");
        const bool isCut = !cuts.isEmpty();
        socket.write(isCut ? content.mid(from, cuts.takeFirst()) : content.mid(from));
        if (!(isCut && stalls))
            socket.disconnectFromHost();
    }
};
