// The settings as a person uses them, in the session that it is started in, with that session's keychain.
//   settings_probe SERVICES.json STEP...   open=operator|registers  type=FIELD:TEXT  click=BUTTON  until=WORDS (that can be
//   read)  words (prints all that can be read)  search=TEXT  soft=MS  hard=MS (of the keychain, before the first step)
#include "flow/backend.h"
#include "i18n/language.h"
#include "secrets/keychain_store.h"
#include "settings/settings.h"
#include "shell.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTest>

#include <cstdio>

namespace {

constexpr int kPatienceMs = 15000;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class Probe
{
public:
    explicit Probe(const QString &servicesFile)
        : m_addresses(ServiceAddresses::parse(contentsOf(servicesFile)).value()),
          m_settings(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
    {
    }

    // False: something that was waited for never came.
    bool run(const QString &step)
    {
        const QString verb = step.section(u'=', 0, 0);
        const QString value = step.section(u'=', 1);
        if (verb == QLatin1String("soft"))
            m_limits.soft = std::chrono::milliseconds(value.toInt());
        else if (verb == QLatin1String("hard"))
            m_limits.hard = std::chrono::milliseconds(value.toInt());
        else
            return use(verb, value);
        return true;
    }

private:
    bool use(const QString &verb, const QString &value)
    {
        if (!m_shell)
            start();
        if (verb == QLatin1String("open"))
            value == QLatin1String("operator") ? Q_EMIT wizard().wantsKeys() : Q_EMIT wizard().wantsRegisterSettings();
        else if (verb == QLatin1String("type"))
            QTest::keyClicks(named<QLineEdit>(value.section(u':', 0, 0)), value.section(u':', 1));
        else if (verb == QLatin1String("click"))
            named<QAbstractButton>(value)->click();
        else if (verb == QLatin1String("search"))
            search(value);
        else if (verb == QLatin1String("words"))
            std::printf("%s\n", qPrintable(words()));
        else
            return waitFor(value);
        return true;
    }

    void start()
    {
        OperatorProfile profile = *OperatorProfile::parse(contentsOf(QStringLiteral(":/operators/demo.json")));
        m_backend = std::make_unique<Backend>(
            Backend::Options{.profile = m_addresses.applied(profile),
                             .addresses = m_addresses,
                             .dataFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation),
                             .secrets = std::make_unique<KeychainStore>(std::function<void()>(), m_limits)});
        m_backend->load();
        m_language.use(QStringLiteral("en"));
        m_shell = std::make_unique<Shell>(*m_backend, m_language, m_settings, Wizard::Standing::TestServices);
        m_shell->start();
    }

    void search(const QString &text)
    {
        m_backend->flow().setQuery(text);
        m_backend->flow().search();
        std::ignore = QTest::qWaitFor([this] { return !m_backend->flow().isBusy(); }, kPatienceMs);
    }

    bool waitFor(const QString &text)
    {
        const bool isThere = QTest::qWaitFor([&] { return words().contains(text); }, kPatienceMs);
        if (!isThere)
            std::printf("never: %s\n%s\n", qPrintable(text), qPrintable(words()));
        return isThere;
    }

    Wizard &wizard() { return m_shell->wizard(); }

    QWidget *front()
    {
        auto *dialog = wizard().findChild<SettingsDialog *>();
        return dialog ? static_cast<QWidget *>(dialog) : &wizard();
    }

    // The one that can be seen: two sections have fields of the same name.
    template<typename T> T *named(const QString &name)
    {
        for (auto *one : front()->findChildren<T *>(name))
            if (one->isVisible())
                return one;
        qFatal("nothing called %s can be seen", qPrintable(name));
    }

    QString words()
    {
        QStringList all;
        for (const auto *one : front()->findChildren<QLabel *>())
            if (one->isVisible())
                all += one->text();
        for (const auto *one : front()->findChildren<QAbstractButton *>())
            if (one->isVisible())
                all += one->text().remove(u'&');
        for (const auto *one : front()->findChildren<QLineEdit *>())
            if (one->isVisible())
                all += one->objectName() + u'=' + one->text() + u'|' + one->placeholderText();
        return all.join(u'\n');
    }

    ServiceAddresses m_addresses;
    Settings m_settings;
    Language m_language;
    KeychainLimits m_limits;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Shell> m_shell;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Anslut"));
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QStringList steps = QCoreApplication::arguments().mid(1);
    Probe probe(steps.value(0));
    for (const QString &step : steps.mid(1))
        if (!probe.run(step))
            return 1;
    return 0;
}
