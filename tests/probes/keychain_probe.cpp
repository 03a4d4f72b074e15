// Uses the keychain of the session it is started in, and says how each step ended.
//   keychain_probe STEP...   read  read2 (two at once)  write=TEXT  remove  leave (asks, and leaves before the answer)
//                            pair=TEXT  readpair (two names at once)  drop (asks, and lets go)  wait=MS  soft=MS  hard=MS (before the first step)

#include "secrets/keychain_store.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <functional>

namespace {

const SecretName kName{QStringLiteral("demo"), QStringLiteral("127.0.0.1:8095"), QStringLiteral("operator-api-key")};
const SecretName kOther{QStringLiteral("demo"), QStringLiteral("127.0.0.1:8095"), QStringLiteral("signing-secret")};

QString wordFor(Failure failure)
{
    switch (failure) {
    case Failure::NotFound: return QStringLiteral("NotFound");
    case Failure::KeychainMissing: return QStringLiteral("KeychainMissing");
    case Failure::KeychainLocked: return QStringLiteral("KeychainLocked");
    case Failure::KeychainSlow: return QStringLiteral("KeychainSlow");
    case Failure::KeychainFailed: return QStringLiteral("KeychainFailed");
    case Failure::TooLarge: return QStringLiteral("TooLarge");
    default: return QStringLiteral("something else");
    }
}

void say(const QString &step, const QString &outcome)
{
    std::printf("%s: %s\n", qPrintable(step), qPrintable(outcome));
    std::fflush(stdout);
}

class Probe
{
public:
    explicit Probe(QStringList steps) : m_steps(std::move(steps)) {}

    void next()
    {
        if (m_steps.isEmpty())
            return QCoreApplication::quit();
        const QString step = m_steps.takeFirst();
        const QString verb = step.section(u'=', 0, 0);
        const QString value = step.section(u'=', 1);
        if (verb == QLatin1String("soft"))
            m_limits.soft = std::chrono::milliseconds(value.toInt());
        else if (verb == QLatin1String("hard"))
            m_limits.hard = std::chrono::milliseconds(value.toInt());
        else
            return run(verb, value);
        next();
    }

private:
    void run(const QString &verb, const QString &value)
    {
        if (!m_store)
            m_store = std::make_unique<KeychainStore>([] { say(QStringLiteral("keychain"), QStringLiteral("slow")); },
                                                      m_limits);
        if (verb == QLatin1String("read"))
            read({kName});
        else if (verb == QLatin1String("read2"))
            read({kName, kName});
        else if (verb == QLatin1String("write"))
            m_pending[0] = m_store->write(kName, Secret(value.toUtf8()), saying(QStringLiteral("write")));
        else if (verb == QLatin1String("pair"))
            writePair(value);
        else if (verb == QLatin1String("readpair"))
            read({kName, kOther});
        else if (verb == QLatin1String("remove"))
            m_pending[0] = m_store->remove(kName, saying(QStringLiteral("remove")));
        else if (verb == QLatin1String("leave"))
            leave();
        else if (verb == QLatin1String("drop"))
            drop();
        else
            QTimer::singleShot(value.toInt(), QCoreApplication::instance(), [this] { next(); });
    }

    void writePair(const QString &value)
    {
        m_left = 2;
        for (int n = 0; n < 2; ++n)
            m_pending[n] =
                m_store->write(n == 0 ? kName : kOther, Secret(value.toUtf8()), [this](const Result<void> &done) {
                    say(QStringLiteral("write"), outcomeOf(done));
                    if (--m_left == 0)
                        next();
                });
    }

    void read(const QList<SecretName> &names)
    {
        m_left = static_cast<int>(names.size());
        for (int n = 0; n < names.size(); ++n) {
            m_pending[n] = m_store->read(names.at(n), [this](const Result<Secret> &got) {
                say(QStringLiteral("read"), got ? QString::fromUtf8(got->reveal()) : wordFor(got.error().what));
                if (--m_left == 0)
                    next();
            });
        }
    }

    void leave()
    {
        m_pending[0] = m_store->read(kName, [](const Result<Secret> &) {});
        m_store.reset();
        QTimer::singleShot(20, QCoreApplication::instance(), [] { QCoreApplication::quit(); });
    }

    void drop()
    {
        m_pending[0] =
            m_store->read(kName, [](const Result<Secret> &) { say(QStringLiteral("drop"), QStringLiteral("called")); });
        m_pending[0] = Pending();
        next();
    }

    static QString outcomeOf(const Result<void> &done)
    {
        return done ? QStringLiteral("done") : wordFor(done.error().what);
    }

    Done<void> saying(const QString &step)
    {
        return [this, step](const Result<void> &done) {
            say(step, outcomeOf(done));
            next();
        };
    }

    QStringList m_steps;
    KeychainLimits m_limits;
    std::unique_ptr<KeychainStore> m_store;
    Pending m_pending[2];
    int m_left = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Probe probe(QCoreApplication::arguments().mid(1));
    QTimer::singleShot(0, &app, [&] { probe.next(); });
    return QCoreApplication::exec();
}
