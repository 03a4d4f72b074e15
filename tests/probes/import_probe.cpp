// A program that makes the register of files, one after the other, to be killed while it does, or on a disk that is too small.
//   import_probe REGISTER FILE...    for each file prints "begun", how far it is, then "done" or the failure's number; at
//                                    the end how many companies the register has
#include "nationwide/register_import.h"
#include "nationwide/register_index.h"

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString registerFile = QCoreApplication::arguments().value(1);
    QTextStream out(stdout);
    ImportWatch watch;
    watch.told = [&out](const ImportProgress &progress) { out << progress.share << Qt::endl; };
    for (const QString &file : QCoreApplication::arguments().mid(2)) {
        out << "begun" << Qt::endl;
        const auto facts = importRegister({file}, registerFile, watch);
        out << (facts ? QStringLiteral("done") : QString::number(static_cast<int>(facts.error().what))) << Qt::endl;
    }
    const auto index = RegisterIndex::open(registerFile);
    out << (index ? (*index)->facts().companies : -1) << Qt::endl;
    return 0;
}
