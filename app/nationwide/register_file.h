#pragma once

#include "nationwide/register_facts.h"
#include "nationwide/register_question.h"
#include "nationwide/other_words.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <optional>

/// A register's file, open for reading, and what it is asked. For one thread.
class RegisterFile
{
public:
    explicit RegisterFile(QString path);
    ~RegisterFile();

    std::optional<RegisterFacts> open(); // nothing: no register of this version, or not whole

    qint64 active() const { return m_active; } // ids above it are deregistered
    qint64 last() const { return m_last; }

    std::vector<qint64> matching(const QString &match, qint64 most); // ids in order: the first of them
    std::vector<qint64> numbered(NumberRange range, qint64 most); // in the order of their numbers
    QByteArray record(qint64 id);
    OtherWords &words(); // read when it is first wanted

private:
    std::optional<qint64> number(const QString &query);

    QString m_path;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_matching;
    std::unique_ptr<QSqlQuery> m_numbered;
    std::unique_ptr<QSqlQuery> m_record;
    std::optional<OtherWords> m_words;
    qint64 m_active = 0;
    qint64 m_last = 0;
};
