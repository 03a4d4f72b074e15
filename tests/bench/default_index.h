#pragma once

#include "nationwide/bulk_reader.h"
#include "nationwide/folded_name.h"
#include "nationwide/register_record.h"
#include "nationwide/text_blocks.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

#include <memory>

/// The same companies in SQLite as one comes to it first: a table in the file's order, its names in FTS5 with its own ways of
/// folding and ranking.
class DefaultIndex
{
public:
    explicit DefaultIndex(const QString &path) : m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE")))
    {
        m_database.setDatabaseName(path);
        m_isOpen = m_database.open();
    }

    bool isOpen() const { return m_isOpen; }

    /// As quickly as it goes: one transaction, no journal, nothing synced. The folded names into `folded`, a line each.
    bool import(const QString &zip, QFile &folded)
    {
        for (const char *statement :
             {"PRAGMA journal_mode=OFF", "PRAGMA synchronous=OFF", "PRAGMA locking_mode=EXCLUSIVE", "BEGIN",
              "CREATE TABLE rec(id INTEGER PRIMARY KEY, number TEXT, name TEXT, data BLOB)",
              "CREATE VIRTUAL TABLE ft USING fts5(name, content='rec', content_rowid='id', prefix='2 3')"})
            if (!run(statement))
                return false;
        return readAll(zip, folded) && run("CREATE INDEX byNumber ON rec(number)") && run("COMMIT");
    }

    /// The records of the first twenty, in the file's order or by rank (bm25).
    std::unique_ptr<QSqlQuery> matching(const char *order) const
    {
        return prepared(QStringLiteral("SELECT rec.data FROM ft JOIN rec ON rec.id = ft.rowid WHERE ft MATCH ? "
                                       "ORDER BY %1 LIMIT 20")
                            .arg(QLatin1String(order)));
    }
    std::unique_ptr<QSqlQuery> holding() const
    {
        return prepared(QStringLiteral("SELECT data FROM rec WHERE name LIKE ? LIMIT 20"));
    }

    static QString matchOf(const QString &typed)
    {
        QStringList words;
        for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
            words.append(u'"' + QString(word).remove(u'"') + u'"');
        return words.join(QStringLiteral(" AND ")) + u'*';
    }

    static int rowsOf(QSqlQuery &query, const QString &asked)
    {
        query.bindValue(0, asked);
        int rows = 0;
        for (bool isRow = query.exec() && query.next(); isRow; isRow = query.next())
            rows += query.value(0).toByteArray().isEmpty() ? 0 : 1;
        query.finish();
        return rows;
    }

private:
    std::unique_ptr<QSqlQuery> prepared(const QString &statement) const
    {
        auto query = std::make_unique<QSqlQuery>(m_database);
        query->setForwardOnly(true);
        query->prepare(statement);
        return query;
    }

    bool run(const char *statement) { return QSqlQuery(m_database).exec(QLatin1String(statement)); }

    bool readAll(const QString &zip, QFile &folded)
    {
        const auto record = prepared(QStringLiteral("INSERT INTO rec VALUES(?, ?, ?, ?)"));
        const auto words = prepared(QStringLiteral("INSERT INTO ft(rowid, name) VALUES(?, ?)"));
        auto blocks = TextBlocks::open(zip);
        for (auto block = (*blocks)->next(); block && !block->empty(); block = (*blocks)->next()) {
            for (std::string_view text = *block; !text.empty();) {
                const std::size_t end = text.find('\n');
                if (m_reader.read(text.substr(0, end), m_row) == BulkLine::Organisation
                    && !add(*record, *words, folded))
                    return false;
                text.remove_prefix(end + 1);
            }
        }
        return true;
    }

    bool add(QSqlQuery &record, QSqlQuery &words, QFile &folded)
    {
        ++m_rows;
        std::string names;
        for (const std::string_view name : m_row.names)
            (names += name) += ' ';
        const std::string line = foldedName(names) + '\n';
        folded.write(line.data(), static_cast<qint64>(line.size()));
        std::string data;
        RegisterRecord::append(m_row, {}, {}, data);
        record.bindValue(0, m_rows);
        record.bindValue(1, QString::fromLatin1(m_row.number.data(), static_cast<qsizetype>(m_row.number.size())));
        record.bindValue(2, QString::fromStdString(names));
        record.bindValue(3, QByteArray::fromStdString(data));
        words.bindValue(0, m_rows);
        words.bindValue(1, QString::fromStdString(names));
        return record.exec() && words.exec();
    }

    QSqlDatabase m_database;
    bool m_isOpen = false;
    BulkReader m_reader;
    BulkRow m_row;
    qint64 m_rows = 0;
};
