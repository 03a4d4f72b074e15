#include "dialogs/register_row.h"

#include "register_text.h"
#include "source_text.h"
#include "widgets/measures.h"
#include "widgets/text_label.h"
#include "widgets/wrapping_check_box.h"

#include <QEvent>
#include <QVBoxLayout>

RegisterRow::RegisterRow(RegisterTraits traits, QWidget *parent)
    : QWidget(parent),
      m_traits(std::move(traits)),
      m_on(new WrappingCheckBox),
      m_what(new TextLabel(TextLabel::Kind::Quiet)),
      m_sent(new TextLabel(TextLabel::Kind::Quiet))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(kUnit / 4);
    rows->addWidget(m_on);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(3 * kUnit, 0, 0, 0);
    words->setSpacing(kUnit / 4);
    words->addWidget(m_what);
    words->addWidget(m_sent);
    rows->addLayout(words);
    rows->addStretch(); // a shorter language leaves the room below, not between
    m_on->setObjectName(m_traits.id);
    retranslate();
}

bool RegisterRow::isOn() const
{
    return m_on->isChecked();
}

void RegisterRow::setOn(bool on)
{
    m_on->setChecked(on);
}

void RegisterRow::setLocked(bool locked)
{
    m_on->setEnabled(!locked);
}

void RegisterRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegisterRow::retranslate()
{
    const RegisterText text = registerText(m_traits);
    m_on->setText(sourceName(m_traits.id));
    m_what->setText(QStringLiteral("%1 %2").arg(text.what, text.asked).trimmed());
    m_sent->setText(text.sent);
    m_sent->setVisible(!text.sent.isEmpty());
    m_on->setAccessibleDescription(QStringLiteral("%1 %2").arg(m_what->text(), text.sent).trimmed());
}
