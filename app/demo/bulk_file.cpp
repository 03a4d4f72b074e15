#include "demo/bulk_file.h"

#include "demo/companies.h"

#include <QJsonArray>

#include <archive.h>
#include <archive_entry.h>

namespace demo {

namespace {

constexpr qsizetype kDay = 10; // of a date that may be longer
constexpr time_t kMade = 1778463000; // 2026-05-11 01:30 UTC

const char *const kHeader =
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;organisationsform;"
    "avregistreringsdatum;avregistreringsorsak;pagandeAvvecklingsEllerOmstruktureringsforfarande;"
    "registreringsdatum;verksamhetsbeskrivning;postadress\n";

QString coded(const QJsonObject &company, const char *member, const char *suffix)
{
    const QString code = company.value(QLatin1String(member)).toArray().at(0).toString();
    return code.isEmpty() ? QString() : code + QLatin1String(suffix);
}

// Each with a bar before it, the misspelt column's way.
QString proceedingsOf(const QJsonObject &company)
{
    QString all;
    for (const auto one : company.value(QLatin1String("proceedings")).toArray())
        all += QStringLiteral("|%1-AVOMFO$%2")
                   .arg(one.toArray().at(0).toString(), one.toArray().at(2).toString().left(kDay));
    return all.isEmpty() ? all : all + u'|';
}

QString addressOf(const QJsonObject &company)
{
    return QStringList{textOf(company, "street"), textOf(company, "careOf"), textOf(company, "town"),
                       textOf(company, "postcode"), QStringLiteral("SE-LAND")}
        .join(u'$');
}

QString identityOf(const QString &number)
{
    constexpr qsizetype kCompany = 10;
    return number + (number.size() == kCompany ? QLatin1String("$ORGNR-IDORG") : QLatin1String("$PERSON-IDORG"));
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QString lineOf(const QJsonObject &company, const QJsonObject &name)
{
    const QString registered = textOf(company, "registered").left(kDay);
    const QString serial = name.contains(u"serial") ? QString::number(name.value(u"serial").toInt()) : QString();
    QStringList fields{identityOf(textOf(company, "number")),
                       serial,
                       QStringLiteral("SE-LAND"),
                       QStringLiteral("%1$FORETAGSNAMN-ORGNAM$%2").arg(textOf(name, "name"), registered),
                       coded(company, "form", "-ORGFO"),
                       textOf(company, "deregistered").left(kDay),
                       coded(company, "deregisteredBecause", "-AVORG"),
                       proceedingsOf(company),
                       registered,
                       textOf(name, "business").simplified(),
                       addressOf(company)};
    for (QString &field : fields)
        field = quoted(field);
    return fields.join(u';') + u'\n';
}

/// A zip in memory, as libarchive writes it.
class Zip
{
public:
    explicit Zip(std::size_t room) : m_bytes(qsizetype(room), '\0'), m_archive(archive_write_new())
    {
        archive_write_set_format_zip(m_archive);
        archive_write_open_memory(m_archive, m_bytes.data(), room, &m_used);
    }
    Q_DISABLE_COPY_MOVE(Zip)
    ~Zip() { archive_write_free(m_archive); }

    void add(const char *name, const QByteArray &text)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name);
        archive_entry_set_size(entry, text.size());
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        archive_entry_set_mtime(entry, kMade, 0);
        archive_write_header(m_archive, entry);
        archive_write_data(m_archive, text.constData(), std::size_t(text.size()));
        archive_entry_free(entry);
    }

    QByteArray bytes()
    {
        archive_write_close(m_archive);
        return m_bytes.left(qsizetype(m_used));
    }

private:
    QByteArray m_bytes;
    archive *m_archive;
    std::size_t m_used = 0;
};

} // namespace

QByteArray bulkText(const Companies &companies)
{
    QByteArray text = kHeader;
    for (const QJsonObject &company : companies.all()) {
        for (const auto name : company.value(u"names").toArray())
            text += lineOf(company, name.toObject()).toUtf8();
    }
    return text;
}

QByteArray bulkZip(const Companies &companies)
{
    constexpr std::size_t kOverhead = 4096;
    const QByteArray text = bulkText(companies);
    Zip zip(std::size_t(text.size()) + kOverhead);
    zip.add("bolagsverket_bulkfil.txt", text);
    return zip.bytes();
}

} // namespace demo
