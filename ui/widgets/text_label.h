#pragma once

#include <QLabel>

/// A plain-text label in one of the four sizes and weights there are; follows the system's font and palette.
class TextLabel : public QLabel
{
    Q_OBJECT
    Q_PROPERTY(Kind kind READ kind WRITE setKind)

public:
    enum class Kind { Body, Quiet, Heading, Title };
    Q_ENUM(Kind)

    explicit TextLabel(QWidget *parent = nullptr);
    explicit TextLabel(Kind kind, QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *parent, QEvent *event) override;

private:
    void follow();

    /// What a layout asks again and again, and a selectable label lays its text out for each time.
    struct Measured
    {
        int width;
        int height;
        QMargins margins;
        QString text;
        QFont font;
    };
    Kind m_kind = Kind::Body;
    mutable QList<Measured> m_measured; // a few
};
