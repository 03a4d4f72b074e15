#pragma once

#include "flow/nationwide.h"

#include <QObject>
#include <QTextStream>

/// `anslut register update | import | remove`: says how far it is while somebody looks, and how it ended.
class RegisterCommand final : public QObject
{
    Q_OBJECT

public:
    /// `isWatched`: the errors go to a terminal, where a line can be written over.
    RegisterCommand(RegisterKeeper &keeper, QTextStream &out, QTextStream &errors, bool isWatched);

    void update();
    void import(const QString &file, const QString &statistics);
    void remove();
    void stop(); // by the user; what was downloaded stays

Q_SIGNALS:
    void finished(int exitCode); // 0, 1: failed, 130: stopped

private:
    void follow();
    void showLine(const QString &line);
    void end();
    QString outcome() const;

    RegisterKeeper &m_keeper;
    QTextStream &m_out;
    QTextStream &m_errors;
    bool m_isWatched;
    bool m_isRemoving = false;
    bool m_isOver = false;
    qsizetype m_shown = 0; // characters of the line that stands there
};
