#include "storage/record_store.h"

#include "storage/durable_file.h"
#include "storage/record_file.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

const QString kId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
const QString kOther = QStringLiteral("e1c0a1de-33cb-4c0e-8a53-6b8f2a0c9d22");

class RecordStoreTest : public testing::Test
{
protected:
    Result<void> finish(RecordStore &store, const QByteArray &payload, const QString &id = kId)
    {
        std::optional<Result<void>> got;
        const Pending saving = store.save(id, payload, [&](const auto &saved) { got = saved; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    void saved(std::initializer_list<const char *> payloads, const QString &id = kId)
    {
        RecordStore store(folder);
        for (const char *payload : payloads)
            ASSERT_TRUE(finish(store, payload, id));
    }

    QString file(const QString &id = kId) const { return folder + u'/' + id + QLatin1String(".json"); }

    static QByteArray bytesOf(const QString &path) { return readDurably(path).value_or(QByteArray()); }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile out(path);
        ASSERT_TRUE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        out.write(bytes);
    }

    QStringList names() const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("registrations"));
};

TEST_F(RecordStoreTest, IsEmptyBeforeAnythingIsSaved)
{
    RecordStore store(folder);
    const auto all = store.loadAll();
    ASSERT_TRUE(all);
    EXPECT_TRUE(all->isEmpty());
    EXPECT_EQ(store.load(kId).error().what, Failure::NotFound);
}

TEST_F(RecordStoreTest, LoadsWhatWasSaved)
{
    saved({R"({"name":"Bageri Ån & Åke"})"});
    saved({"another"}, kOther);

    RecordStore store(folder);
    const auto all = store.loadAll();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 2);
    EXPECT_EQ(all->at(0).id, kId);
    EXPECT_EQ(all->at(0).payload, QByteArray(R"({"name":"Bageri Ån & Åke"})"));
    EXPECT_FALSE(all->at(0).fromOlder);
    EXPECT_FALSE(all->at(0).problem);
    EXPECT_EQ(all->at(1).payload, QByteArray("another"));
}

TEST_F(RecordStoreTest, SavesInOrder)
{
    RecordStore store(folder);
    QByteArray order;
    const Pending first = store.save(kId, "one", [&](const auto &) { order += '1'; });
    const Pending second = store.save(kId, "two", [&](const auto &) { order += '2'; });
    const Pending third = store.remove(kOther, [&](const auto &) { order += '3'; });

    ASSERT_TRUE(eventually([&] { return order.size() == 3; }));
    EXPECT_EQ(order, QByteArray("123"));
    EXPECT_EQ(store.load(kId)->payload, QByteArray("two"));
}

TEST_F(RecordStoreTest, IsOnDiskWhenItSaysSo)
{
    RecordStore store(folder);
    QByteArray found;
    const Pending saving = store.save(
        kId, "one", [&](const auto &) { found = RecordStore(folder, RecordStore::Use::LookOnly).load(kId)->payload; });
    ASSERT_TRUE(eventually([&] { return !found.isEmpty(); }));
    EXPECT_EQ(found, QByteArray("one"));
}

TEST_F(RecordStoreTest, LettingGoSilencesASaveButItIsDone)
{
    bool called = false;
    {
        RecordStore store(folder);
        for (int n = 0; n < 20; ++n)
            std::ignore = store.save(kId, QByteArray::number(n), [&](const auto &) { called = true; });
    } // waits

    EXPECT_EQ(RecordStore(folder).load(kId)->payload, QByteArray("19"));
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

TEST_F(RecordStoreTest, TheCallbackMayDropItsOwnPending)
{
    RecordStore store(folder);
    Pending saving;
    bool called = false;
    saving = store.save(kId, "one", [&](const auto &) {
        saving = Pending();
        called = true;
    });
    EXPECT_TRUE(eventually([&] { return called; }));
}

TEST_F(RecordStoreTest, NoCallbackIsNeeded)
{
    RecordStore store(folder);
    const Pending saving = store.save(kId, "one", {});
    EXPECT_TRUE(eventually([&] { return store.load(kId).has_value(); }));
    QTest::qWait(20);
}

TEST_F(RecordStoreTest, RemovesARecordWithEverythingLeftOfIt)
{
    saved({"one", "two"});
    put(file() + QStringLiteral(".bad"), "damaged once");
    saved({"stays"}, kOther);

    RecordStore store(folder);
    std::optional<Result<void>> got;
    const Pending removing = store.remove(kId, [&](const auto &removed) { got = removed; });
    ASSERT_TRUE(eventually([&] { return got.has_value(); }));
    EXPECT_TRUE(got->has_value());
    EXPECT_EQ(names(), QStringList{kOther + QLatin1String(".json")});
}

TEST_F(RecordStoreTest, AnIdThatIsNoUuidNeverBecomesAFileName)
{
    RecordStore store(folder);
    for (const char *id : {"", "../../etc/passwd", "{0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11}",
                           "0F5B2A86-7D1C-4C5E-9A53-4D1F6F0C2B11", "0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11/../x"}) {
        EXPECT_EQ(finish(store, "x", QString::fromLatin1(id)).error().what, Failure::NotSaved) << id;
        EXPECT_EQ(store.load(QString::fromLatin1(id)).error().what, Failure::NotFound) << id;
    }
    EXPECT_EQ(names(), QStringList());
}

TEST_F(RecordStoreTest, WhatIsNoTextIsRefused)
{
    RecordStore store(folder);
    EXPECT_EQ(finish(store, "\xff\xfe").error().what, Failure::NotSaved);
}

TEST_F(RecordStoreTest, EachFlippedByteGivesTheOlderGenerationOrIsLeftAlone)
{
    saved({"one", "two"});
    const QByteArray whole = bytesOf(file());
    const QByteArray before = bytesOf(older(file()));
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged.at(at) ^ 0x04);
        put(file(), damaged);

        RecordStore store(folder);
        const auto loaded = store.load(kId);
        ASSERT_TRUE(loaded) << at;
        ASSERT_TRUE(loaded->problem) << at;
        if (loaded->problem == Failure::StoreTooNew) {
            EXPECT_EQ(bytesOf(file()), damaged);
        } else {
            EXPECT_EQ(loaded->problem, Failure::StoreDamaged) << at;
            EXPECT_TRUE(loaded->fromOlder);
            EXPECT_EQ(loaded->payload, QByteArray("one"));
            EXPECT_EQ(bytesOf(file() + QStringLiteral(".bad")), damaged);
            EXPECT_TRUE(QFile::remove(file() + QStringLiteral(".bad")));
        }
        ASSERT_EQ(bytesOf(older(file())), before);
    }
}

TEST_F(RecordStoreTest, EachCutGivesTheOlderGeneration)
{
    saved({"one", "two"});
    const QByteArray whole = bytesOf(file());
    for (qsizetype length = 0; length < whole.size(); ++length) {
        put(file(), whole.left(length));
        const auto loaded = RecordStore(folder).load(kId);
        ASSERT_TRUE(loaded) << length;
        ASSERT_EQ(loaded->problem, Failure::StoreDamaged) << length;
        ASSERT_EQ(loaded->payload, QByteArray("one")) << length;
        QFile::remove(file() + QStringLiteral(".bad"));
    }
}

TEST_F(RecordStoreTest, DamageIsToldOnceAndTheNextSaveKeepsTheGoodGeneration)
{
    saved({"one", "two"});
    put(file(), "noise");
    EXPECT_EQ(RecordStore(folder).load(kId)->problem, Failure::StoreDamaged);
    EXPECT_FALSE(RecordStore(folder).load(kId)->problem);

    saved({"three"});
    const auto loaded = RecordStore(folder).load(kId);
    EXPECT_EQ(loaded->payload, QByteArray("three"));
    EXPECT_EQ(unsealed(bytesOf(older(file()))), QByteArray("one"));
}

TEST_F(RecordStoreTest, ASaveOverADamagedFileDoesNotPushOutTheGoodOne)
{
    saved({"one", "two"});
    RecordStore store(folder);
    put(file(), "noise");
    ASSERT_TRUE(finish(store, "three"));

    EXPECT_EQ(unsealed(bytesOf(older(file()))), QByteArray("one"));
    EXPECT_EQ(bytesOf(file() + QStringLiteral(".bad")), QByteArray("noise"));
}

TEST_F(RecordStoreTest, BothDamagedIsSaidWithoutAnything)
{
    saved({"one", "two"});
    put(file(), "noise");
    put(older(file()), "");
    const auto all = RecordStore(folder).loadAll();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1);
    EXPECT_EQ(all->first().problem, Failure::StoreDamaged);
    EXPECT_TRUE(all->first().payload.isEmpty());
    EXPECT_TRUE(RecordStore(folder).loadAll()->isEmpty());
}

TEST_F(RecordStoreTest, AFolderInPlaceOfTheFileIsSetAside)
{
    saved({"one", "two"});
    QFile::remove(file());
    ASSERT_TRUE(QDir().mkpath(file() + QStringLiteral("/inside")));

    RecordStore store(folder);
    EXPECT_EQ(store.load(kId)->payload, QByteArray("one"));
    EXPECT_TRUE(finish(store, "three"));
    EXPECT_EQ(store.load(kId)->payload, QByteArray("three"));
}

TEST_F(RecordStoreTest, AFileOfANewerProgramIsLeftAlone)
{
    saved({"one", "two"});
    QByteArray newer = bytesOf(file());
    newer.replace(R"("version":1)", R"("version":7)");
    put(file(), newer);

    RecordStore store(folder);
    EXPECT_EQ(store.load(kId)->problem, Failure::StoreTooNew);
    EXPECT_EQ(finish(store, "three").error().what, Failure::StoreTooNew);
    EXPECT_EQ(bytesOf(file()), newer);
}

TEST_F(RecordStoreTest, ANewerOlderGenerationIsNotOverwrittenEither)
{
    saved({"one", "two"});
    put(older(file()), R"({"version":2})");
    put(file(), "noise");

    RecordStore store(folder);
    EXPECT_EQ(store.load(kId)->problem, Failure::StoreTooNew);
    EXPECT_EQ(finish(store, "three").error().what, Failure::StoreTooNew);
}

TEST_F(RecordStoreTest, SomebodyWhoOnlyLooksChangesNothing)
{
    saved({"one", "two"});
    put(file(), "noise");
    put(folder + QStringLiteral("/.x.json.1-0.tmp"), "another program's save under way");
    const QStringList before = names();

    RecordStore store(folder, RecordStore::Use::LookOnly);
    EXPECT_EQ(store.load(kId)->payload, QByteArray("one"));
    EXPECT_FALSE(finish(store, "three"));
    EXPECT_EQ(names(), before);
}

TEST_F(RecordStoreTest, OwningTheFolderSweepsLeftovers)
{
    saved({"one"});
    put(folder + QStringLiteral("/.x.json.99999999-0.tmp"), "half a record");
    RecordStore store(folder);
    EXPECT_EQ(names(), QStringList{kId + QLatin1String(".json")});
}

TEST_F(RecordStoreTest, StrangeFilesAreNoRecords)
{
    saved({"one"});
    put(folder + QStringLiteral("/notes.json"), "x");
    put(folder + QStringLiteral("/.json"), "x");
    EXPECT_EQ(RecordStore(folder).loadAll()->size(), 1);
}

TEST_F(RecordStoreTest, AFileInPlaceOfTheFolderIsAnErrorAndNotACrash)
{
    put(folder, "a file");
    RecordStore store(folder);
    EXPECT_EQ(store.loadAll().error().what, Failure::StoreDamaged);
    EXPECT_EQ(finish(store, "x").error().what, Failure::NotSaved);
}

} // namespace
