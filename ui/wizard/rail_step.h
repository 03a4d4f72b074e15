#pragma once

#include <QAbstractButton>

/// One step of the rail: its mark, its name, and the line to its neighbours. One that is done is a button wherever the
/// user may go back to it; the others only tell.
class RailStep final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class State { Done, Current, ToCome };
    Q_ENUM(State)

    RailStep(int index, int count);

    void setTitle(const QString &title);
    void setState(State state, bool leadsBack);
    void setCompact(bool compact); // the mark alone
    bool leadsBack() const { return m_leadsBack; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

    static int markSide(const QWidget &widget, bool compact);

protected:
    bool hitButton(const QPoint &) const override { return m_leadsBack; }
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    QFont titleFont() const;
    QRect titleRect(int width, int height) const;
    QRectF mark() const;
    void paintLines(QPainter &painter) const;
    void paintMark(QPainter &painter) const;

    int m_index;
    int m_count;
    QString m_title;
    State m_state = State::ToCome;
    bool m_leadsBack = false;
    bool m_isCompact = false;
};
