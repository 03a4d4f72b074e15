#include "wizard/masked_number_entry.h"

#include "fault_text.h"
#include "widgets/message_line.h"
#include "widgets/number_field.h"
#include "widgets/number_groups.h"
#include "widgets/palette_icon.h"
#include "widgets/put_text.h"

#include <QPushButton>

namespace {

constexpr int kDigits = 12;

} // namespace

MaskedNumberEntry::MaskedNumberEntry(Parts parts, Judge judge, QObject *parent)
    : QObject(parent), m_parts(parts), m_judge(std::move(judge))
{
    m_parts.field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
    hideOrShow(false);
    connect(m_parts.reveal, &QPushButton::toggled, this, [this](bool shown) {
        hideOrShow(shown);
        say();
    });
    connect(m_parts.field, &QLineEdit::textChanged, this, [this] {
        m_judges = false;
        say();
        Q_EMIT edited();
    });
    connect(m_parts.field, &QLineEdit::editingFinished, this, [this] { this->judge(); });
}

QString MaskedNumberEntry::text() const
{
    return withoutOurSign(m_parts.field->text());
}

bool MaskedNumberEntry::isRight() const
{
    return !m_judge(text());
}

void MaskedNumberEntry::clear()
{
    emptyForGood(*m_parts.field);
    m_parts.reveal->setChecked(false);
    m_judges = false;
    say();
}

void MaskedNumberEntry::retranslate(const QString &hint)
{
    m_hint = hint;
    hideOrShow(m_parts.reveal->isChecked());
    say();
}

void MaskedNumberEntry::judge()
{
    m_judges = !text().isEmpty();
    if (isRight())
        m_parts.field->shorten();
    say();
}

void MaskedNumberEntry::hideOrShow(bool shown) const
{
    m_parts.field->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    // Choosing an echo mode resets these.
    m_parts.field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
    m_parts.reveal->setText(shown ? tr("Hide") : tr("Show"));
    m_parts.reveal->setAccessibleName(shown ? tr("Hide the number") : tr("Show the number"));
    m_parts.reveal->setIcon(paletteIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
}

void MaskedNumberEntry::say()
{
    const int digits = digitCount(text());
    const auto fault = m_judge(text());
    m_parts.field->setAccessibleDescription(heard(digits));
    if (text().isEmpty())
        m_parts.message->say(Tone::Neutral, m_hint);
    else if (!fault)
        m_parts.message->say(Tone::Success, countOf(digits, true));
    else if (m_judges || digits >= kDigits)
        m_parts.message->say(Tone::Error, faultText(*fault));
    else
        m_parts.message->say(Tone::Neutral, countOf(digits, false));
}

// "Nineteen million…" helps nobody who checks what is typed.
QString MaskedNumberEntry::heard(int digits) const
{
    const QStringList each = m_parts.field->text().split(QString(), Qt::SkipEmptyParts);
    const bool isShown = m_parts.reveal->isChecked() && !each.isEmpty();
    return isShown ? each.join(u' ') + QLatin1String(". ") + countOf(digits, false) : countOf(digits, false);
}

QString MaskedNumberEntry::countOf(int digits, bool isFinished)
{
    if (!isFinished)
        return tr("%1 of 12 digits.").arg(digits);
    return digits == kDigits ? tr("12 of 12 digits, and the check digit fits.")
                             : tr("%1 digits, and the check digit fits.").arg(digits);
}
