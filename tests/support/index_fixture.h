#pragma once

#include "nationwide/register_import.h"
#include "nationwide/register_index.h"
#include "support/bulk_company.h"
#include "support/qt_test.h"

#include <QFile>
#include <QTemporaryDir>

/// A register on an empty disk, made of a text.
struct IndexFixture : testing::Test
{
    QString put(const std::string &bytes, const char *name = "bulk.txt")
    {
        const QString path = disk.filePath(QLatin1String(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) >= 0);
        return path;
    }

    Result<std::optional<RegisterFacts>> import(const ImportFiles &files)
    {
        ImportWatch watch;
        return importRegister(files, registerFile, watch);
    }

    void haveText(const std::string &text)
    {
        const auto facts = import({put(text)});
        ASSERT_TRUE(facts && *facts);
        open();
    }
    void have(const std::vector<BulkCompany> &companies) { haveText(bulkTextOf(companies)); }

    void open()
    {
        index = RegisterIndex::open(registerFile).value_or(nullptr);
        ASSERT_TRUE(index);
    }

    /// Names of what answers, the best first.
    QStringList found(const char *text, int most = 20) { return found(QString::fromUtf8(text), most); }
    QStringList found(const QString &text, int most = 20)
    {
        QStringList names;
        for (const RegisterHit &hit : index->search(text, most))
            names.append(hit.company.name);
        return names;
    }

    QByteArray registerBytes() const
    {
        QFile file(registerFile);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir disk;
    QString registerFile = disk.filePath(QStringLiteral("nationwide/register.db"));
    std::unique_ptr<RegisterIndex> index;
};
