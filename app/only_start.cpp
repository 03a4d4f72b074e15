#include "only_start.h"

#include <QCoreApplication>

namespace {

using Start = SingleInstance::Start;

Start decided(SingleInstance &instance, const InstanceMessage &message)
{
    QObject::connect(
        &instance, &SingleInstance::decided, QCoreApplication::instance(),
        [](Start start) { QCoreApplication::exit(static_cast<int>(start)); }, Qt::SingleShotConnection);
    instance.start(message);
    return static_cast<Start>(QCoreApplication::exec());
}

} // namespace

Start startAmongOthers(SingleInstance &instance, const InstanceMessage &message, const AskAboutOther &ask)
{
    Start start = decided(instance, message);
    while (start == Start::Hung || start == Start::OtherHost) {
        if (!ask(start))
            return start;
        start = start == Start::Hung ? decided(instance, message) : instance.openAnyway();
    }
    return start;
}

bool isTheOnly(Start start)
{
    return start == Start::First || start == Start::Unguarded; // nobody can tell, so nobody is kept out
}
