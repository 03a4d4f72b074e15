#include "nationwide/register_writer.h"

#include "nationwide/register_schema.h"
#include "nationwide/slow_sync.h"
#include "storage/file_calls.h"

#include <QSqlError>
#include <QUuid>

namespace {

// Nobody else sees the file before it is whole, so neither journal nor locks nor waiting for the disk are needed. A small
// table of new words fits the processor's cache; the many pieces it makes are merged at the end, some pages at a time.
constexpr std::array kSettings = {
    QLatin1String("PRAGMA journal_mode=OFF"),       QLatin1String("PRAGMA synchronous=OFF"),
    QLatin1String("PRAGMA locking_mode=EXCLUSIVE"), QLatin1String("PRAGMA cache_size=-32000"),
    QLatin1String("PRAGMA temp_store=MEMORY"),
};
constexpr std::array kWordSettings = {
    QLatin1String("INSERT INTO ft(ft, rank) VALUES('hashsize', 4194304)"),
    QLatin1String("INSERT INTO ft(ft, rank) VALUES('automerge', 0)"),
    QLatin1String("INSERT INTO ft(ft, rank) VALUES('crisismerge', 1999)"),
};
constexpr int kPagesAtOnce = 1000;

tl::unexpected<Error> failed(const QSqlError &error)
{
    const bool isFull = error.nativeErrorCode() == QLatin1String("13"); // SQLITE_FULL
    return fail(isFull ? Failure::RegisterNoRoom : Failure::NotSaved,
                QStringLiteral("sqlite ") + error.nativeErrorCode());
}

Result<void> executed(QSqlQuery &query)
{
    return query.exec() ? Result<void>{} : failed(query.lastError());
}

QByteArray viewed(std::string_view text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

RegisterWriter::RegisterWriter(QString path)
    : m_path(std::move(path)),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QUuid::createUuid().toString()))
{
}

RegisterWriter::~RegisterWriter()
{
    m_word.reset();
    m_record.reset();
    m_number.reset();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> RegisterWriter::begin()
{
    file_calls::writeNew(m_path, {}); // so that it is 0600 from the beginning; SQLite says what is wrong with it
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return failed(m_database.lastError());
    QStringList statements;
    statements.append(QStringLiteral("PRAGMA user_version=%1").arg(register_schema::kVersion));
    statements.append(QStringLiteral("PRAGMA application_id=%1").arg(register_schema::kApplication));
    for (const QLatin1String setting : kSettings)
        statements.append(setting);
    statements.append(QStringLiteral("BEGIN"));
    for (const QLatin1String table : register_schema::kTables)
        statements.append(table);
    for (const QLatin1String setting : kWordSettings)
        statements.append(setting);
    for (const QString &statement : statements)
        if (auto done = run(statement); !done)
            return done;
    const auto prepared = [this](const char *statement) {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->prepare(QLatin1String(statement));
        return query;
    };
    m_word = prepared("INSERT INTO ft(rowid, words) VALUES(?, CAST(? AS TEXT))");
    m_record = prepared("INSERT INTO rec VALUES(?, ?)");
    m_number = prepared("INSERT OR IGNORE INTO num VALUES(?, ?)");
    return {};
}

Result<void> RegisterWriter::add(const RegisterRows::Row &row)
{
    ++m_id;
    m_word->bindValue(0, m_id);
    m_word->bindValue(1, viewed(row.words));
    if (auto done = executed(*m_word); !done)
        return done;
    m_record->bindValue(0, m_id);
    m_record->bindValue(1, viewed(row.record));
    return executed(*m_record);
}

Result<void> RegisterWriter::addNumber(qint64 number, qint64 id)
{
    m_number->bindValue(0, number);
    m_number->bindValue(1, id);
    return executed(*m_number);
}

Result<void> RegisterWriter::addWords(const std::string &list)
{
    QSqlQuery query(m_database);
    query.prepare(QStringLiteral("INSERT INTO words VALUES(?)"));
    query.bindValue(0, viewed(list));
    return executed(query);
}

Result<void> RegisterWriter::addFacts(const RegisterFacts &facts, qint64 active)
{
    const std::array<std::pair<QLatin1String, QVariant>, 6> all{{
        {register_schema::kCompanies, facts.companies},
        {register_schema::kActive, active},
        {register_schema::kPersons, facts.persons},
        {register_schema::kBadLines, facts.badLines},
        {register_schema::kPublished, facts.published.toSecsSinceEpoch()},
        {register_schema::kImported, facts.imported.toSecsSinceEpoch()},
    }};
    for (const auto &[key, value] : all) {
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("INSERT INTO meta VALUES(?, ?)"));
        query.bindValue(0, QString(key));
        query.bindValue(1, value);
        if (auto done = executed(query); !done)
            return done;
    }
    return {};
}

// SQLite's own words for it: a negative number of pages makes all pieces one level, then as often as something is done.
Result<bool> RegisterWriter::mergeSome()
{
    constexpr qint64 kNothingDone = 2; // rows that change when there was nothing to merge
    const int pages = m_isMerging ? kPagesAtOnce : -kPagesAtOnce;
    auto ready = m_isMerging ? Result<void>{} : run(QStringLiteral("COMMIT"));
    m_isMerging = true;
    return ready.and_then([this] { return changes(); }).and_then([this, pages](qint64 before) {
        return run(QStringLiteral("INSERT INTO ft(ft, rank) VALUES('merge', %1)").arg(pages))
            .and_then([this] { return changes(); })
            .map([before](qint64 after) { return after - before >= kNothingDone; });
    });
}

// SQLite was told not to wait for the disk.
Result<bool> RegisterWriter::finish(const std::atomic<bool> &isCancelled)
{
    m_word.reset();
    m_record.reset();
    m_number.reset();
    if (!m_isMerging)
        if (const auto done = run(QStringLiteral("COMMIT")); !done)
            return tl::unexpected(done.error());
    m_database.close();
    return syncSlowly(m_path, isCancelled);
}

Result<void> RegisterWriter::run(const QString &statement) const
{
    QSqlQuery query(m_database);
    return query.exec(statement) ? Result<void>{} : failed(query.lastError());
}

Result<qint64> RegisterWriter::changes() const
{
    QSqlQuery query(QStringLiteral("SELECT total_changes()"), m_database);
    if (!query.next())
        return failed(query.lastError());
    return query.value(0).toLongLong();
}
