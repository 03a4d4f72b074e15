// What a key costs on the first page with the national register: from the key to the list of suggestions painted anew.
//   paint_bench FOLDER [ZIP]     FOLDER holds register.db; with ZIP an import of it goes on meanwhile, as the program does it
// Prints NAME COUNT P50 P99 MAX in microseconds of the wall, with tabs between: nine names to fourteen letters, and whole
// names; keys that change nothing in the list are not counted. For nobody to see: QT_QPA_PLATFORM=offscreen.
#include "bench_names.h"
#include "bench_time.h"

#include "flow/backend.h"
#include "flow/nationwide.h"
#include "results/suggestions_view.h"
#include "secrets/memory_store.h"
#include "widgets/look_style.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTimer>

namespace {

/// Types into the first page and waits for what comes of it.
class Typist : public QObject
{
public:
    explicit Typist(Wizard &wizard, Onboarding &flow)
        : m_field(*wizard.findChild<QLineEdit *>(QStringLiteral("query"))),
          m_view(*wizard.findChild<SuggestionsView *>(QStringLiteral("suggestions")))
    {
        m_view.viewport()->installEventFilter(this);
        connect(&flow.suggestions(), &Suggestions::changed, this, [this] { m_hasChanged = true; });
    }

    void type(const QString &name, Samples &samples)
    {
        m_field.clear();
        settle();
        for (const QChar letter : name) {
            const double begin = secondsOf(CLOCK_MONOTONIC);
            m_hasChanged = false;
            m_painted = 0;
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
            QCoreApplication::sendEvent(&m_field, &press);
            settle();
            if (m_painted > 0)
                samples.add((m_painted - begin) * 1e6);
        }
    }

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_hasChanged && m_painted == 0)
            QTimer::singleShot(0, this, [this] { // once it is done
                m_painted = secondsOf(CLOCK_MONOTONIC);
                m_loop.quit();
            });
        return QObject::eventFilter(viewport, event);
    }

private:
    // Until the list is painted, or nothing more comes of a key.
    void settle()
    {
        constexpr int kQuiet = 60; // ms
        if (m_painted == 0) {
            QTimer::singleShot(kQuiet, &m_loop, &QEventLoop::quit);
            m_loop.exec();
        }
    }

    QLineEdit &m_field;
    SuggestionsView &m_view;
    QEventLoop m_loop;
    bool m_hasChanged = false;
    double m_painted = 0;
};

Backend::Options options(const QString &folder, const QString &data)
{
    QFile profile(QStringLiteral(":/operators/inexchange.json"));
    if (!profile.open(QIODevice::ReadOnly))
        qFatal("the profile is not built in");
    return {.profile = *OperatorProfile::parse(profile.readAll()),
            .addresses = {},
            .dataFolder = data,
            .secrets = std::make_unique<MemoryStore>(),
            .registerFolder = folder};
}

int run(const QString &folder, const QString &zip)
{
    const Drawn many = drawn(folder + QStringLiteral("/register.db"), 40, 8);
    QStringList nine;
    for (const QString &name : drawn(folder + QStringLiteral("/register.db"), kNames, kLetters).names)
        nine.append(name.left(kLetters));
    QTemporaryDir data;
    Backend backend(options(folder, data.path()));
    Wizard wizard(backend.flow());
    wizard.show();
    Typist typist(wizard, backend.flow());
    Samples warm;
    typist.type(many.names.value(0), warm);
    if (!zip.isEmpty())
        backend.nationwide().import(zip);
    for (const auto &[title, names] : {std::pair("nine names", nine), std::pair("whole names", many.names)}) {
        Samples samples;
        for (const QString &name : names)
            typist.type(name, samples);
        samples.print(title);
    }
    const bool isOver = !zip.isEmpty() && !backend.nationwide().state().isUnderWay();
    if (isOver)
        std::fputs("The import was over before all was typed.\n", stderr);
    backend.nationwide().cancel();
    return nine.isEmpty() || isOver ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication app(argc, argv);
    QApplication::setStyle(new LookStyle);
    const QStringList words = QCoreApplication::arguments();
    return words.size() < 2 ? 2 : run(words.value(1), words.value(2));
}
