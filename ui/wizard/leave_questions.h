#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;

/// Open over their parent and wait for nobody; to stay is the default and what Esc does (R-J1).
QMessageBox *askToLeave(QWidget *parent, const std::function<void()> &save, const std::function<void()> &discard);
QMessageBox *askToCancelSigned(QWidget *parent, const std::function<void()> &cancel);
QMessageBox *askToOpenUnsigned(QWidget *parent, const QString &operatorName, const std::function<void()> &create,
                               const std::function<void()> &keep);
