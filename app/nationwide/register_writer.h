#pragma once

#include "nationwide/register_facts.h"
#include "nationwide/register_rows.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

/// Writes a register's file, as register_schema.h says. For the thread that makes it. What fails: Failure::RegisterNoRoom or
/// NotSaved.
class RegisterWriter
{
public:
    explicit RegisterWriter(QString path); // where nothing lies
    ~RegisterWriter();

    Result<void> begin();
    Result<void> add(const RegisterRows::Row &row); // in the order of their ranks
    Result<void> addNumber(qint64 number, qint64 id); // in the order of the numbers
    Result<void> addWords(const std::string &list);
    Result<void> addFacts(const RegisterFacts &facts, qint64 active);
    /// A part of what makes the lists of words one whole, some tens of milliseconds; false: that was all.
    Result<bool> mergeSome();
    Result<bool> finish(const std::atomic<bool> &isCancelled); // closed, and on the disk; false: cancelled

private:
    Result<void> run(const QString &statement) const;
    Result<qint64> changes() const;

    QString m_path;
    QSqlDatabase m_database;
    std::unique_ptr<QSqlQuery> m_word;
    std::unique_ptr<QSqlQuery> m_record;
    std::unique_ptr<QSqlQuery> m_number;
    qint64 m_id = 0; // of the row added last
    bool m_isMerging = false;
};
