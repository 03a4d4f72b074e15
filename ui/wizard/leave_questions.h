#pragma once

#include <functional>

class QMessageBox;
class QString;
class QWidget;

/// Open over their parent and wait for nobody; to stay is the default and what Esc does (R-J1).
QMessageBox *askToLeave(QWidget *parent, std::function<void()> save, std::function<void()> discard);
QMessageBox *askToOpenUnsigned(QWidget *parent, const QString &operatorName, std::function<void()> create,
                               std::function<void()> keep);
