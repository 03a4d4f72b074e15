// A program that fetches the register, to be killed while it does, or on a disk that is too small.
//   register_probe FOLDER ADDRESS [remove]    prints how far it is, and at the end the failure's number, or "done"
#include "nationwide/register_keeper.h"
#include "net/http.h"
#include "support/lanes_gone.h"

#include <QCoreApplication>
#include <QTextStream>
#include <QTimer>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QUrl address(QCoreApplication::arguments().value(2));
    Http http({address});
    RegisterKeeper::Options options;
    options.folder = QCoreApplication::arguments().value(1);
    options.address = address;
    auto keeper = std::make_unique<RegisterKeeper>(http, options);
    QTextStream out(stdout);
    QObject::connect(keeper.get(), &RegisterKeeper::changed, &app, [&keeper, &out] {
        const auto &state = keeper->state();
        if (state.isUnderWay()) {
            out << state.received << Qt::endl;
            return;
        }
        out << (state.failure ? QString::number(static_cast<int>(state.failure->what)) : QStringLiteral("done"))
            << Qt::endl;
        QCoreApplication::quit();
    });
    // What is refused at once is told before there is a loop to leave.
    QTimer::singleShot(0, keeper.get(), [&keeper] {
        QCoreApplication::arguments().value(3) == QLatin1String("remove") ? keeper->remove() : keeper->update();
    });
    const int result = QCoreApplication::exec();
    keeper.reset();
    letLanesGo(app);
    return result;
}
