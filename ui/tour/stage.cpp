#include "tour/stage.h"

#include "flow/backend.h"
#include "flow/login_reminder.h"
#include "settings/settings.h"
#include "widgets/busy_line.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

namespace {

constexpr auto kSchemes = {"http", "https", "mailto", "file"};

} // namespace

Stage::Stage(TourWorld &world) : m_world(world)
{
    m_language.use(QStringLiteral("sv"));
    for (const char *scheme : kSchemes)
        QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "browse");
}

Stage::~Stage()
{
    close();
    for (const char *scheme : kSchemes)
        QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
}

void Stage::open(Keys keys)
{
    close();
    m_disk = std::make_unique<QTemporaryDir>();
    m_keys = keys;
    m_world.renew();
    start();
}

void Stage::openAgain()
{
    close();
    start();
}

void Stage::close()
{
    m_shell.reset();
    m_login.reset();
    m_settings.reset();
    m_backend.reset();
}

void Stage::start()
{
    m_world.setFault({});
    m_opened.clear();
    m_backend = m_world.backend(m_disk->filePath(QStringLiteral("data")), m_keys);
    m_backend->load();
    m_settings = std::make_unique<Settings>(m_disk->filePath(QStringLiteral("settings")));
    m_shell = std::make_unique<Shell>(*m_backend, m_language, *m_settings, Wizard::Standing::Demo);
    const LoginEntry::Start atLogin{QCoreApplication::applicationFilePath(), {}, m_disk->path()};
    m_login = std::make_unique<LoginReminder>(*m_settings, LoginEntry(atLogin, m_disk->path()));
    m_shell->useLogin(*m_login);
    connect(&m_backend->flow(), &Onboarding::changed, this, &Stage::moved);
    connect(&wizard(), &QWizard::currentIdChanged, this, &Stage::moved);
    m_shell->start();
}

Onboarding &Stage::flow()
{
    return m_backend->flow();
}

QWidget *Stage::front() const
{
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        if (window->isVisible() && qobject_cast<QDialog *>(window) && !qobject_cast<Wizard *>(window))
            return window;
    return &m_shell->wizard();
}

template<typename T> T *Stage::find(const char *name) const
{
    const QWidget *window = front();
    const QWidget *place = window == &m_shell->wizard() ? m_shell->wizard().currentPage() : window;
    return place ? place->findChild<T *>(QLatin1String(name)) : nullptr;
}

void Stage::type(const char *field, const QString &text)
{
    auto *edit = find<QLineEdit>(field);
    if (!edit)
        return;
    edit->setFocus();
    edit->selectAll();
    QKeyEvent away(QEvent::KeyPress, Qt::Key_Delete, Qt::NoModifier);
    QCoreApplication::sendEvent(edit, &away);
    for (const QChar letter : text) {
        QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(edit, &key);
    }
}

void Stage::press(const char *button)
{
    auto *found = find<QAbstractButton>(button);
    if (!found)
        found = wizard().findChild<QAbstractButton *>(QLatin1String(button));
    if (found)
        found->click();
}

void Stage::scrollTo(const char *name)
{
    constexpr std::chrono::milliseconds kLaidOut{100}; // what is new in it has its place then
    QTimer::singleShot(kLaidOut, this, [what = QPointer(find<QWidget>(name))] {
        for (QWidget *one = what; one; one = one->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(one))
                area->ensureWidgetVisible(what, 0, 0);
    });
}

void Stage::pressPrimary()
{
    auto *finish = wizard().button(QWizard::FinishButton);
    (finish->isVisible() ? finish : wizard().button(QWizard::NextButton))->click();
}

bool Stage::isOn(Step step)
{
    return wizard().isVisible() && wizard().step() == step;
}

bool Stage::isIn(Waiting state)
{
    return isOn(Step::Waiting) && flow().waiting() == state;
}

bool Stage::isWaiting()
{
    return flow().isBusy() || flow().companySearch().isAsking() || flow().isAwaitingNetwork();
}

bool Stage::isWaitShown()
{
    return isWaitLineThere() && isWaiting();
}

bool Stage::isWaitOver()
{
    return !isWaitLineThere() && !isWaiting();
}

bool Stage::isWaitLineThere()
{
    const auto *line = wizard().currentPage() ? wizard().currentPage()->findChild<BusyLine *>() : nullptr;
    return line && line->isVisible();
}

bool Stage::isDialogShown(const char *name)
{
    return front() != &wizard() && find<QWidget>(name);
}

bool Stage::hasError()
{
    return flow().error().has_value() && !flow().isBusy();
}

const RegisterKeeper::State &Stage::nationwide() const
{
    return m_backend->nationwide().state();
}

void Stage::browse(const QUrl &address)
{
    m_opened = address;
    Q_EMIT moved();
}
