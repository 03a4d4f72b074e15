// A program that fetches the register, to be killed while it does, or on a disk that is too small.
//   register_probe FOLDER ADDRESS    prints how far it is, and at the end the failure's number, or "done"
#include "nationwide/register_keeper.h"
#include "net/http.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QUrl address(QCoreApplication::arguments().value(2));
    Http http({address});
    RegisterKeeper keeper(http, {.folder = QCoreApplication::arguments().value(1), .address = address});
    QTextStream out(stdout);
    QObject::connect(&keeper, &RegisterKeeper::changed, &app, [&keeper, &out] {
        const auto &state = keeper.state();
        if (state.isUnderWay()) {
            out << state.received << Qt::endl;
            return;
        }
        out << (state.failure ? QString::number(static_cast<int>(state.failure->what)) : QStringLiteral("done"))
            << Qt::endl;
        QCoreApplication::quit();
    });
    keeper.update();
    return QCoreApplication::exec();
}
