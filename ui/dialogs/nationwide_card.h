#pragma once

#include "flow/nationwide.h"

#include <QWidget>

#include <memory>

namespace Ui {
class NationwideCard;
}
class QPushButton;

/// Settings: Sweden's whole company register on this computer: what there is of it, how far a new one is, and what can be
/// done. It shows what goes on; closing it stops nothing.
class NationwideCard final : public QWidget
{
    Q_OBJECT

public:
    explicit NationwideCard(QWidget *parent = nullptr);
    ~NationwideCard() override;

    void show(const RegisterKeeper::State &state);
    void setRenews(bool on);
    bool renews() const;
    void setLocked(bool locked); // whether it is renewed each week

Q_SIGNALS:
    void update(); // a first one, a newer one, or the rest of one
    void pause();
    void cancel();
    void chooseFile();
    void remove();

protected:
    void changeEvent(QEvent *event) override;

private:
    void askToRemove();
    void render();
    void renderProgress();
    void renderButtons();
    QString stateText() const;
    QString updateText() const;

    std::unique_ptr<Ui::NationwideCard> m_ui;
    RegisterKeeper::State m_state;
    bool m_asksToRemove = false;
    bool m_isLocked = false;
};
