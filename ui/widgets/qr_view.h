#pragma once

#include <QImage>
#include <QWidget>

/// A QR code, black on white in every palette, on whole pixels, with its quiet zone.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void setText(const QString &text); // empty, or too long for a code: a blank field
    bool isBlank() const { return m_code.isNull(); }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_code; // one pixel a module, quiet zone and all
};
