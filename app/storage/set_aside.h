#pragma once

#include <QDateTime>
#include <QString>

/// What setAside() moved out of the way in `folder` goes when it was written more than `days` days ago; and since a clock
/// may be wrong once, in two steps: the first start that finds it so old puts the day behind its name, one on a later day
/// removes it, and one that finds it young takes the day away again.
void endSetAside(const QString &folder, const QDateTime &now, int days);
