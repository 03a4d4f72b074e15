#pragma once

#include "domain/operator_profile.h"

#include <QUrl>
#include <QWidget>

class QPushButton;
class WrappingCheckBox;

/// What the operator wants agreed to before signing: a check box each, and a link to read it.
class ConditionList final : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionList(const QList<Condition> &conditions, QWidget *parent = nullptr);

    void show(const QStringList &accepted, const QString &language);
    bool isAccepted() const; // all of them

Q_SIGNALS:
    void toggled(const QString &condition, bool accepted);
    void openLink(const QUrl &link);

private:
    struct Row
    {
        Condition condition;
        WrappingCheckBox *box;
        QPushButton *link;
    };
    void addRow(const Condition &condition);

    QList<Row> m_rows;
    QString m_language;
};
