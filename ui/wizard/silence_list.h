#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class MessageLine;
class QPushButton;
class QVBoxLayout;
class Remedies;

/// What is not known because a register did not answer: a quiet line each, and below them the ways on. Nothing to say:
/// it is gone.
class SilenceList final : public QWidget
{
    Q_OBJECT

public:
    explicit SilenceList(QWidget *parent = nullptr);

    Remedies *remedies() const { return m_remedies; }
    QString text() const; // line by line
    void setRetryText(const QString &text);
    void say(const QStringList &lines, const QList<Error> &errors, bool offersRetry);

Q_SIGNALS:
    void retry();

private:
    QVBoxLayout *m_place;
    QList<MessageLine *> m_lines;
    QPushButton *m_retry;
    Remedies *m_remedies;
};
