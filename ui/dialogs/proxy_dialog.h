#pragma once

#include "dialogs/proxy_form.h"

#include <QDialog>

namespace Ui {
class ProxyDialog;
}

/// The proxy's question in a window of its own, for when no other dialog is open. Closing it declines.
class ProxyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProxyDialog(QWidget *parent = nullptr);
    ~ProxyDialog() override;

    void ask(const ProxyQuestion &question);

Q_SIGNALS:
    void answered(const ProxyAnswer &answer);

protected:
    void changeEvent(QEvent *event) override;

private:
    std::unique_ptr<Ui::ProxyDialog> m_ui;
};
