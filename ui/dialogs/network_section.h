#pragma once

#include "base/result.h"
#include "domain/proxy.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Ui {
class NetworkSection;
}

/// Settings: through what the program reaches the network. Says what is wrong with a proxy that is half typed.
class NetworkSection final : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkSection(QWidget *parent = nullptr);
    ~NetworkSection() override;

    void setProxy(const ProxyChoice &choice);
    ProxyChoice proxy() const;
    void setLocked(bool locked);
    void setHasLogin(bool has); // to a proxy: then it can be forgotten
    void showForgotten(const Result<void> &forgotten);
    bool isRight() const;
    void showFaults(); // all of them, and goes to the first

Q_SIGNALS:
    void forgetLogin();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Fault { None, Missing, NotAHost, NotAPort };

    bool isManual() const;
    Fault hostFault() const;
    Fault portFault() const;
    void render();
    QString text(Fault fault) const;

    std::unique_ptr<Ui::NetworkSection> m_ui;
    bool m_isLocked = false;
    bool m_hasLogin = false;
    std::optional<Result<void>> m_forgotten;
    bool m_showsMissing = false; // an empty field is a fault only once the user is done
};
