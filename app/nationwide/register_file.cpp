#include "nationwide/register_file.h"

#include "nationwide/register_schema.h"

#include <QFileInfo>
#include <QUrl>
#include <QUuid>

namespace {

std::vector<qint64> idsOf(QSqlQuery &query)
{
    std::vector<qint64> found;
    if (query.exec())
        while (query.next())
            found.push_back(query.value(0).toLongLong());
    query.finish();
    return found;
}

} // namespace

RegisterFile::RegisterFile(QString path)
    : m_path(std::move(path)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{
}

RegisterFile::~RegisterFile()
{
    m_matching.reset();
    m_numbered.reset();
    m_record.reset();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

std::optional<RegisterFacts> RegisterFile::open()
{
    // A register is never changed, only another put in its place: no locks.
    m_database.setDatabaseName(QUrl::fromLocalFile(m_path).toString(QUrl::FullyEncoded)
                               + QStringLiteral("?mode=ro&immutable=1"));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
    if (!m_database.open() || number(QStringLiteral("PRAGMA user_version")) != register_schema::kVersion
        || number(QStringLiteral("PRAGMA application_id")) != register_schema::kApplication)
        return std::nullopt;
    number(QStringLiteral("PRAGMA cache_size=-8000")); // 8 MB: what a question of the whole register touches
    const auto meta = [this](QLatin1String key) {
        return number(QStringLiteral("SELECT value FROM meta WHERE key = '%1'").arg(key)).value_or(-1);
    };
    const auto time = [&meta](QLatin1String key) { return QDateTime::fromSecsSinceEpoch(meta(key), Qt::UTC); };
    m_active = meta(register_schema::kActive);
    m_last = meta(register_schema::kCompanies);
    if (number(QStringLiteral("PRAGMA page_count")).value_or(0) * number(QStringLiteral("PRAGMA page_size")).value_or(0)
        != QFileInfo(m_path).size())
        return std::nullopt; // SQLite takes a last page that is cut short
    if (m_active < 0 || m_last < m_active || number(QStringLiteral("SELECT max(id) FROM rec")).value_or(0) != m_last)
        return std::nullopt;
    const auto prepared = [this](const char *statement) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        query->prepare(QLatin1String(statement));
        return query;
    };
    m_matching = prepared("SELECT rowid FROM ft WHERE ft MATCH ? ORDER BY rowid LIMIT ?");
    m_numbered = prepared("SELECT id FROM num WHERE number BETWEEN ? AND ? ORDER BY number LIMIT ?");
    m_record = prepared("SELECT data FROM rec WHERE id = ?");
    return RegisterFacts{.companies = m_last,
                         .persons = meta(register_schema::kPersons),
                         .badLines = meta(register_schema::kBadLines),
                         .bytes = QFileInfo(m_path).size(),
                         .published = time(register_schema::kPublished),
                         .imported = time(register_schema::kImported)};
}

std::optional<qint64> RegisterFile::number(const QString &query)
{
    QSqlQuery asked(query, m_database);
    return asked.next() ? std::optional(asked.value(0).toLongLong()) : std::nullopt;
}

std::vector<qint64> RegisterFile::matching(const QString &match, qint64 most)
{
    m_matching->bindValue(0, match);
    m_matching->bindValue(1, most);
    return idsOf(*m_matching);
}

std::vector<qint64> RegisterFile::numbered(NumberRange range, qint64 most)
{
    m_numbered->bindValue(0, range.first);
    m_numbered->bindValue(1, range.last);
    m_numbered->bindValue(2, most);
    return idsOf(*m_numbered);
}

QByteArray RegisterFile::record(qint64 id)
{
    m_record->bindValue(0, id);
    QByteArray bytes = m_record->exec() && m_record->next() ? m_record->value(0).toByteArray() : QByteArray();
    m_record->finish();
    return bytes;
}

OtherWords &RegisterFile::words()
{
    if (!m_words) {
        QSqlQuery query(QStringLiteral("SELECT list FROM words"), m_database);
        m_words.emplace(WordList(query.next() ? query.value(0).toByteArray() : QByteArray()));
    }
    return *m_words;
}
