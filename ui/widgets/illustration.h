#pragma once

#include <QTimer>
#include <QWidget>

/// A quiet drawing of ours (resources/drawings) in three tones of the palette; lines alone in high contrast. It only
/// decorates: the words beside it say the same, and a screen reader passes it by. Where something is waited for its
/// accent breathes, unless nothing is to move.
class Illustration final : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString drawing READ drawing WRITE setDrawing)
    Q_PROPERTY(bool givesWay READ givesWay WRITE setGivesWay)

public:
    explicit Illustration(QWidget *parent = nullptr);

    QString drawing() const { return m_drawing; }
    void setDrawing(const QString &name);
    bool givesWay() const { return m_givesWay; }
    void setAlive(bool alive);
    void follow(); // whether things may move
    bool isMoving() const { return m_breath.isActive(); }

    void setGivesWay(bool gives); // takes only the height that is left, and none rather than too little

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QSize fullSize() const;
    void breathe();

    QString m_drawing;
    QTimer m_breath;
    int m_step = 0;
    bool m_isAlive = false;
    bool m_givesWay = false;
};
