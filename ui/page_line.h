#pragma once

#include <QObject>
#include <QPointer>

#include <functional>

class Banner;
class Wizard;

/// A banner for what no page tells of itself, in the language of the moment.
class PageLine final : public QObject
{
    Q_OBJECT

public:
    enum class Stay { OnThisPage, OnEveryPage };
    using Say = std::function<void(Banner &)>;

    explicit PageLine(Wizard &wizard);

    /// Said aloud too. While no page is open yet it waits for the first.
    void show(const Say &say, Stay stay);
    void hide();
    bool isShown() const { return !m_banner.isNull(); }

protected:
    bool eventFilter(QObject *wizard, QEvent *event) override;

private:
    void turn();
    bool put(); // false: there is no page

    Wizard &m_wizard;
    Say m_say; // empty: nothing, or no longer
    Stay m_stay = Stay::OnThisPage;
    QPointer<Banner> m_banner;
};
