// What a look-up costs beside the least that Qt takes for the same requests; `./dev bench network` counts it.
//   network_bench server                              prints its address, and serves until its input ends
//   network_bench bare|json|ours  name|number  ADDRESS TIMES
#include "bench/bare_work.h"
#include "bench/bench_server.h"
#include "bench/our_work.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTextStream>

#include <unistd.h>

namespace {

int serve()
{
    const BenchServer server;
    QTextStream(stdout) << server.url().toString() << Qt::endl;
    const QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

std::unique_ptr<BenchWork> workOf(const QString &who, const QUrl &server, Asked what)
{
    if (who == QLatin1String("ours"))
        return std::make_unique<OurWork>(server, what);
    return std::make_unique<BareWork>(server, who == QLatin1String("json"));
}

/// One request after the other.
class Run : public QObject
{
public:
    Run(BenchWork &work, Asked what, int times) : m_work(work), m_what(what), m_times(times) {}

    void step()
    {
        if (m_done == m_times)
            return QCoreApplication::exit(0);
        m_work.ask(m_what, m_done++, [this](bool isGood) {
            if (!isGood)
                return QCoreApplication::exit(1);
            QMetaObject::invokeMethod(
                this, [this] { step(); }, Qt::QueuedConnection);
        });
    }

private:
    BenchWork &m_work;
    Asked m_what;
    int m_times;
    int m_done = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("server"))
        return serve();
    if (words.size() != 5)
        return 2;
    const Asked what = words.at(2) == QLatin1String("number") ? Asked::Number : Asked::Name;
    const auto work = workOf(words.at(1), QUrl(words.at(3)), what);
    Run run(*work, what, words.at(4).toInt());
    QMetaObject::invokeMethod(
        &run, [&run] { run.step(); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}
