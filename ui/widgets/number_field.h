#pragma once

#include <QLineEdit>

/// A field for a person's number, which keeps its groups while it is typed, pasted and mended, shown or masked.
class NumberField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit NumberField(QWidget *parent = nullptr);

    void shorten(); // ten digits that are a whole number

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void group();
    void put(const QString &text, int caret);
};
