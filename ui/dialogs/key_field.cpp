#include "dialogs/key_field.h"

#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/put_text.h"
#include "widgets/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

KeyField::KeyField(const char *name, QWidget *parent)
    : QWidget(parent), m_label(new TextLabel), m_field(new QLineEdit), m_state(new MessageLine)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(kUnit / 2);
    rows->addWidget(m_label);
    rows->addWidget(m_field);
    rows->addWidget(m_state);
    m_field->setObjectName(QLatin1String(name));
    m_state->setObjectName(QLatin1String(name) + QLatin1String("State"));
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_label->setBuddy(m_field);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &KeyField::edited);
    render();
}

void KeyField::setLabel(const QString &label)
{
    m_label->setText(label);
    QString plain = label;
    m_field->setAccessibleName(plain.remove(u'&'));
}

void KeyField::setKept(std::optional<Kept> kept)
{
    m_kept = kept;
    render();
}

Secret KeyField::typed() const
{
    return Secret(m_field->text().trimmed().toUtf8());
}

void KeyField::empty()
{
    emptyForGood(*m_field);
}

void KeyField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void KeyField::render()
{
    constexpr int kDots = 12; // whatever its length
    m_field->setPlaceholderText(isKept() ? QString(kDots, QChar(0x2022)) : QString());
    m_field->setAccessibleDescription(state());
    m_state->say(Tone::Neutral, state());
}

QString KeyField::state() const
{
    if (!m_kept)
        return tr("Whether it is saved is not known.");
    switch (*m_kept) {
    case Kept::No: return tr("Not saved.");
    case Kept::InKeychain: return tr("Saved in the keychain. Leave it empty to keep it as it is.");
    case Kept::UntilTheEnd: return tr("Used until the program ends, and not saved.");
    }
    Q_UNREACHABLE();
}
