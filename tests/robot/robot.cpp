// A person inside the finished program: Qt loads it because the environment says so (QT_QPA_GENERIC_PLUGINS), and it
// types, presses and reads in the program's own window. It knows nothing of the program but what stands on the screen.
//   robot:type N   types and turns pages, back and forth, for ever, never pressing Signera; N seeds what
//   robot:walk     fills everything in by hand up to where Signera can be pressed
// Says on standard output, each with a monotonic time:
//   page N                    the step that is shown now
//   seen FIELD TEXT           what stands in a field when its page comes up
//   key FIELD TEXT            what will stand there after the next key
//   done                      that key has been taken
//   leave                     a button is pressed that turns the page
//   words TEXT                (walk) what can be read now, each time it has changed
//   ready                     (walk) Signera can be pressed
#include "robot/typist.h"

#include <QGenericPlugin>

class RobotPlugin final : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "robot.json")

public:
    QObject *create(const QString &, const QString &specification) override
    {
        const QStringList words = specification.split(u' ');
        const bool isWalk = words.first() == QLatin1String("walk");
        return new Typist(isWalk ? Typist::Manner::Walk : Typist::Manner::ForEver, words.value(1).toUInt());
    }
};

#include "robot.moc"
