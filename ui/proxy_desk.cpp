#include "proxy_desk.h"

#include "dialogs/proxy_dialog.h"
#include "dialogs/settings_dialog.h"
#include "preferences.h"

#include <QApplication>

#include <utility>

ProxyDesk::ProxyDesk(QWidget &window, Preferences &preferences) : m_window(window), m_preferences(preferences)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ProxyDesk::putNext);
}

ProxyDesk::~ProxyDesk()
{
    m_putting.reset();
    delete m_dialog; // it may be a window of its own
}

Pending ProxyDesk::ask(const QString &host, bool wasRefused, Done<ProxyAnswer> done)
{
    auto scope = std::make_unique<QObject>();
    connect(scope.get(), &QObject::destroyed, this, &ProxyDesk::withdraw, Qt::QueuedConnection);
    m_asked.push_back({{host, wasRefused}, scope.get(), std::move(done)});
    m_next.start();
    return Pending(std::move(scope));
}

void ProxyDesk::putNext()
{
    while (!m_putting && !m_asked.empty() && !m_asked.front().scope)
        m_asked.pop_front();
    if (m_putting || m_asked.empty())
        return;
    if (m_preferences.isOpen())
        return putInSettings();
    auto *other = qobject_cast<QDialog *>(QApplication::activeModalWidget());
    if (!other)
        return putInADialog();
    constexpr auto kOnce = Qt::ConnectionType(Qt::QueuedConnection | Qt::UniqueConnection);
    connect(other, &QDialog::finished, this, &ProxyDesk::putNext, kOnce);
}

void ProxyDesk::putInSettings()
{
    SettingsDialog *settings = m_preferences.dialog();
    const auto refuse = [this] { answer(fail(Failure::ProxyRefused)); };
    m_putting = std::make_unique<QObject>();
    connect(settings, &SettingsDialog::loggedIn, m_putting.get(), [this](const ProxyAnswer &said) { answer(said); });
    connect(settings, &SettingsDialog::loginDeclined, m_putting.get(), refuse);
    connect(settings, &QDialog::finished, m_putting.get(), refuse);
    settings->askForLogin(nextQuestion());
}

void ProxyDesk::putInADialog()
{
    auto *dialog = new ProxyDialog(m_window.isVisible() ? &m_window : nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    m_putting = std::make_unique<QObject>();
    connect(dialog, &ProxyDialog::answered, m_putting.get(), [this](const ProxyAnswer &said) { answer(said); });
    connect(dialog, &QDialog::rejected, m_putting.get(), [this] { answer(fail(Failure::ProxyRefused)); });
    dialog->ask(nextQuestion());
}

ProxyQuestion ProxyDesk::nextQuestion() const
{
    const ProxyQuestion &asked = m_asked.front().question;
    const bool isAgain = asked.wasRefused && asked.host == m_answered.host;
    return isAgain ? ProxyQuestion{asked.host, true, m_answered.user, m_answered.isToBeKept} : asked;
}

void ProxyDesk::remember(const Asked &asked, const Result<ProxyAnswer> &said)
{
    m_answered = {};
    if (said)
        m_answered = {asked.question.host, false, said->login.user, said->isToBeKept};
}

void ProxyDesk::answer(const Result<ProxyAnswer> &said)
{
    if (!m_putting)
        return;
    stopListening();
    if (m_preferences.dialog())
        m_preferences.dialog()->endQuestion();
    const Asked asked = std::move(m_asked.front());
    m_asked.pop_front();
    remember(asked, said);
    m_next.start();
    if (asked.scope)
        asked.done(said);
}

// At once, though we are inside one of its connections: the dialog that has answered may also close.
void ProxyDesk::stopListening()
{
    for (QDialog *one : {m_dialog.data(), static_cast<QDialog *>(m_preferences.dialog())})
        if (one)
            one->disconnect(m_putting.get());
    m_putting.release()->deleteLater();
}

void ProxyDesk::withdraw()
{
    if (!m_putting || m_asked.front().scope)
        return;
    m_putting.reset();
    m_asked.pop_front();
    if (m_dialog)
        m_dialog->close();
    if (m_preferences.dialog())
        m_preferences.dialog()->endQuestion();
    putNext();
}
