#pragma once

#include "flow/kept_keys.h"

#include <QWidget>

#include <optional>

class MessageLine;
class QLineEdit;
class TextLabel;

/// One key: its field, and whether it is kept, which shows as dots that are nobody's.
class KeyField final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(const char *name, QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setKept(std::optional<Kept> kept); // nothing: it cannot be known
    std::optional<Kept> kept() const { return m_kept; }
    bool isKept() const { return m_kept && *m_kept != Kept::No; }

    Secret typed() const;
    void empty(); // also what could be undone

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    QString state() const;

    TextLabel *m_label;
    QLineEdit *m_field;
    MessageLine *m_state;
    std::optional<Kept> m_kept;
};
