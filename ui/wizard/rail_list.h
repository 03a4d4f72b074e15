#pragma once

#include <QWidget>

class RailStep;

/// The steps of the journey, one below the other: a named group for screen readers.
class RailList final : public QWidget
{
    Q_OBJECT

public:
    explicit RailList(int count);

    void setTitles(const QStringList &titles);
    void setCurrent(int step);
    void setLeadsBack(bool leadsBack); // to the steps that are done
    void setCompact(bool compact);
    int widestWord() const; // of all steps: a list must not be narrower

Q_SIGNALS:
    void wantsBack(int step);

private:
    void render();

    QList<RailStep *> m_steps;
    int m_current = 0;
    bool m_leadsBack = false;
};
