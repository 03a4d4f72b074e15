// A program to be killed, and to have its system calls fail, while it saves.
//   storage_probe save FOLDER N     saves record N; 0 when it was acknowledged
//   storage_probe storm FOLDER      saves 1, 2, 3 … and prints a line for each acknowledged one
//   storage_probe check FOLDER N    0 when the record is whole and not older than N, and nothing is left over
//   storage_probe remove FOLDER     0 when the removal was acknowledged

#include "storage/record_store.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <unistd.h>

namespace {

const QString kId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");

QByteArray recordOf(int n)
{
    return QByteArray::number(n) + ' ' + QByteArray(40'000, static_cast<char>('a' + n % 26));
}

class Storm
{
public:
    explicit Storm(RecordStore &store) : m_store(store) {}

    void saveNext()
    {
        m_saving = m_store.save(kId, recordOf(++m_n), [this](const Result<void> &saved) {
            if (!saved || ::write(STDOUT_FILENO, "\n", 1) != 1)
                QCoreApplication::exit(1);
            QMetaObject::invokeMethod(
                QCoreApplication::instance(), [this] { saveNext(); }, Qt::QueuedConnection);
        });
    }

private:
    RecordStore &m_store;
    Pending m_saving;
    int m_n = 0;
};

int complain(const char *what)
{
    std::puts(what);
    return 1;
}

int check(const QString &folder, int least)
{
    const QString name = kId + QLatin1String(".json");
    RecordStore store(folder);
    const auto loaded = store.load(kId);
    if (!loaded)
        return least == 0 ? 0 : complain("lost");
    const int n = loaded->payload.left(loaded->payload.indexOf(' ')).toInt();
    if (loaded->payload != recordOf(n) || loaded->problem)
        return complain("broken");
    if (n < least)
        return complain("an older one");
    QStringList left = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    left.removeOne(name);
    left.removeOne(name + QLatin1String(".1"));
    return left.isEmpty() ? 0 : complain(qPrintable(left.join(u' ')));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments() + QStringList{{}, {}, {}};
    const QString &verb = words.at(1);
    if (verb == QLatin1String("check"))
        return check(words.at(2), words.at(3).toInt());

    RecordStore store(words.at(2));
    const auto leave = [](const Result<void> &done) { QCoreApplication::exit(done ? 0 : 1); };
    Storm storm(store);
    Pending work;
    if (verb == QLatin1String("save"))
        work = store.save(kId, recordOf(words.at(3).toInt()), leave);
    else if (verb == QLatin1String("remove"))
        work = store.remove(kId, leave);
    else
        storm.saveNext();
    return QCoreApplication::exec();
}
