// A program to be killed, and to have its system calls fail, while it saves.
//   storage_probe save FOLDER N     saves record N; 0 when it was acknowledged
//   storage_probe storm FOLDER      saves 1, 2, 3 … and prints a line for each acknowledged one
//   storage_probe check FOLDER N    0 when the record is whole and not older than N, and nothing is left over
//   storage_probe remove FOLDER     0 when the removal was acknowledged
//   storage_probe load FOLDER       as a start does it: reads all; 0 when there is a whole record
//   storage_probe show FOLDER       which number is there, or "none", or what is broken or left over
// Before each: [break N ERRNO], which has the Nth system call below FOLDER fail so (-N: all from there on), or be killed
// there when ERRNO is 0; and says how many there were when N is 0. 100 when this machine does not allow that.

#include "storage/record_store.h"

#include "torture/broken_calls.h"

#include <QCoreApplication>
#include <QDir>

#include <cstdio>
#include <optional>
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

QStringList leftIn(const QString &folder)
{
    const QString name = kId + QLatin1String(".json");
    QStringList left = QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    left.removeIf([&name](const QString &one) { return one.startsWith(name) && !one.endsWith(QLatin1String(".tmp")); });
    return left;
}

/// Which number is there; 0: none. Nothing: broken.
std::optional<int> numberIn(RecordStore &store)
{
    const auto loaded = store.load(kId);
    if (!loaded)
        return loaded.error().what == Failure::NotFound ? std::optional(0) : std::nullopt;
    const int n = loaded->payload.left(loaded->payload.indexOf(' ')).toInt();
    return loaded->payload == recordOf(n) ? std::optional(n) : std::nullopt;
}

int check(const QString &folder, int least)
{
    RecordStore store(folder);
    const auto n = numberIn(store);
    if (!n)
        return complain("broken");
    if (*n < least)
        return complain(*n == 0 ? "lost" : "an older one");
    const QStringList left = leftIn(folder);
    return left.isEmpty() ? 0 : complain(qPrintable(left.join(u' ')));
}

int show(const QString &folder)
{
    RecordStore store(folder);
    const auto n = numberIn(store);
    const QStringList left = leftIn(folder);
    std::puts(!left.isEmpty() ? qPrintable(QStringLiteral("left over: ") + left.join(u' '))
              : !n            ? "broken"
              : *n == 0       ? "none"
                              : qPrintable(QString::number(*n)));
    return 0;
}

int load(const QString &folder)
{
    RecordStore store(folder);
    const auto all = store.loadAll();
    return all && all->size() == 1 && !all->first().payload.isEmpty() ? 0 : 1;
}

int carryOut(const QStringList &words)
{
    const QString &verb = words.at(0);
    if (verb == QLatin1String("check"))
        return check(words.at(1), words.at(2).toInt());
    if (verb == QLatin1String("show"))
        return show(words.at(1));
    if (verb == QLatin1String("load"))
        return load(words.at(1));

    RecordStore store(words.at(1));
    const auto leave = [](const Result<void> &done) { QCoreApplication::exit(done ? 0 : 1); };
    Storm storm(store);
    Pending work;
    if (verb == QLatin1String("save"))
        work = store.save(kId, recordOf(words.at(2).toInt()), leave);
    else if (verb == QLatin1String("remove"))
        work = store.remove(kId, leave);
    else
        storm.saveNext();
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1) + QStringList{{}, {}, {}, {}, {}};
    if (words.first() != QLatin1String("break"))
        return carryOut(words);
    const BrokenCall broken{words.at(1).toInt(), words.at(2).toInt()};
    words = words.mid(3);
    if (!broken.install(QFile::encodeName(words.at(1)).constData()))
        return 100;
    const int code = carryOut(words);
    if (broken.nth == 0)
        std::printf("%d\n", BrokenCall::counted());
    return code;
}
