#pragma once

#include "flow/proxy_door.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ProxyForm;
}

/// Which proxy asks who the user is, and what is known of the answer from before.
struct ProxyQuestion
{
    QString host;
    bool wasRefused = false;
    QString user = {}; // whom it refused: mostly only the password was wrong
    bool isToBeKept = false;
};

/// Asks who the user is to a proxy. Emptied as soon as it is answered: what one proxy was told is not offered to another.
class ProxyForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ProxyForm(QWidget *parent = nullptr);
    ~ProxyForm() override;

    void ask(const ProxyQuestion &question);
    void decline();
    void empty(); // also what could be undone

Q_SIGNALS:
    void answered(const ProxyAnswer &answer);
    void declined();

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void answer();

    std::unique_ptr<Ui::ProxyForm> m_ui;
    QString m_host;
    bool m_wasRefused = false;
};
