#include "tour_run.h"

#include "console/command_line.h"
#include "demo/visitor.h"
#include "flow/backend.h"
#include "motion.h"
#include "secrets/memory_store.h"
#include "tour/tour.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "world.h"

#include <QApplication>
#include <QTextStream>

namespace {

using namespace std::chrono_literals;

/// The demo on loopback. Everything is a little quicker than in life, so that the walk takes a minute and not ten.
class DemoWorld final : public TourWorld
{
public:
    void renew() override
    {
        World::Wanted wanted;
        wanted.inDemo = true;
        wanted.slowness = 1500ms;
        m_world = std::move(*World::make(wanted));
    }

    std::unique_ptr<Backend> backend(const QString &dataFolder, Keys keys) override
    {
        std::unique_ptr<SecretStore> secrets = m_world.secrets();
        if (keys == Keys::None)
            secrets = std::make_unique<MemoryStore>();
        if (keys == Keys::WrongToSign)
            spoil(*secrets, QLatin1String("signing-secret"));
        if (keys == Keys::WrongToSearch)
            spoil(*secrets, QLatin1String("client-secret"));
        return std::make_unique<Backend>(Backend::Options{
            m_world.profile, m_world.addresses, dataFolder, std::move(secrets), {}, {200ms, 200ms, 400ms, 1min}});
    }

    void setFault(const QString &name) override { m_world.demo->setFault(name); }
    void endInvitations() override { m_world.demo->expireInvitations(); }

    void visit(const QUrl &signingPage, Visit what) override
    {
        if (what == Visit::Look)
            m_visitor.look(signingPage);
        else
            m_visitor.sign(signingPage, QStringLiteral("191212121212"));
    }

private:
    void spoil(SecretStore &secrets, QLatin1String key)
    {
        for (const SecretName &name : m_world.keys())
            if (name.name == key)
                m_spoiling = secrets.write(name, Secret("b2xkIGtleQ=="), [](const Result<void> &) {});
    }

    World m_world;
    DemoVisitor m_visitor;
    Pending m_spoiling;
};

} // namespace

int runTour(const CommandLine &line, int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new LookStyle);
    setStill(true); // a picture is to come out the same each time
    const FocusRing ring;
    QTextStream errors(stderr);
    DemoWorld demo;
    Tour tour(demo, line.folder);
    if (!line.only.isEmpty())
        tour.keepOnly(line.only);
    QObject::connect(&tour, &Tour::finished, &app, &QCoreApplication::quit, Qt::QueuedConnection);
    tour.start();
    QApplication::exec();
    for (const QString &trouble : tour.troubles())
        errors << trouble << Qt::endl;
    QTextStream(stdout) << tour.summary() << Qt::endl;
    return tour.troubles().isEmpty() ? 0 : 1;
}
