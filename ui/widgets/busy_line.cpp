#include "widgets/busy_line.h"

#include "widgets/measures.h"
#include "widgets/message_line.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <chrono>

namespace {

using namespace std::chrono_literals;
constexpr auto kBefore = 300ms;
constexpr auto kAtLeast = 500ms;

} // namespace

BusyLine::BusyLine(QWidget *parent) : QWidget(parent), m_text(new MessageLine), m_cancel(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setObjectName(QStringLiteral("stacksBusy")); // see PageFrame
    row->setContentsMargins({});
    row->setSpacing(kUnit);
    row->addWidget(m_text, 1);
    row->addWidget(m_cancel);
    m_cancel->setObjectName(QStringLiteral("cancelRequest"));
    m_cancel->setAutoDefault(false);
    m_soon.setSingleShot(true);
    m_gone.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &BusyLine::appear);
    connect(&m_gone, &QTimer::timeout, this, &BusyLine::vanish);
    connect(m_cancel, &QPushButton::clicked, this, &BusyLine::cancelled);
    hide();
}

void BusyLine::setBusy(bool busy)
{
    if (busy == m_isBusy)
        return;
    m_isBusy = busy;
    m_cancel->setEnabled(busy);
    if (busy) {
        m_gone.stop();
        if (isHidden())
            m_soon.start(kBefore);
        return;
    }
    m_soon.stop();
    if (!isHidden())
        m_gone.start(std::max(0ms, kAtLeast - std::chrono::milliseconds(m_since.elapsed())));
}

void BusyLine::setTexts(const QString &what, const QString &cancel)
{
    m_text->say(Tone::Neutral, what);
    m_cancel->setText(cancel);
}

void BusyLine::announce()
{
    if (isVisible())
        m_text->announce();
}

void BusyLine::appear()
{
    m_since.start();
    show();
    m_text->announce();
    Q_EMIT shownChanged(true);
}

void BusyLine::vanish()
{
    hide();
    Q_EMIT shownChanged(false);
}
