#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;

/// Open over their parent and wait for nobody; to stay is the default and what Esc does (R-J1). With the choice to keep
/// nothing, `save` keeps it all the same; signed and waiting for another, `discard` takes nothing back.
enum class Leaving { Kept, NothingKept, SignedAndNothingKept };
QMessageBox *askToLeave(QWidget *parent, Leaving how, const std::function<void()> &save,
                        const std::function<void()> &discard);
/// When nothing can be saved now. `create`: the account, unsigned; empty: it cannot be had here.
QMessageBox *askToLeaveUnkept(QWidget *parent, bool isSigned, const std::function<void()> &close,
                              const std::function<void()> &create);
QMessageBox *askToCancelSigned(QWidget *parent, const std::function<void()> &cancel);
QMessageBox *askToOpenUnsigned(QWidget *parent, const QString &operatorName, const std::function<void()> &create,
                               const std::function<void()> &keep);
