// The first page and the register on this computer: what it suggests while one types, and how to get it or a newer one.
#include "nationwide_text.h"
#include "results/suggestion_list.h"
#include "ui_lookup_page.h"
#include "wizard/lookup_page.h"

#include <QPushButton>

namespace {

constexpr std::chrono::milliseconds kRest(800); // between two words of somebody who types slowly

} // namespace

void LookupPage::dressSuggestions()
{
    m_ui->suggestions->setModel(m_suggestions);
    m_ui->suggestions->serve(*m_ui->query);
    connect(m_ui->suggestions, &SuggestionsView::chosen, this, [this](int row) {
        Q_EMIT goesOn();
        flow().chooseSuggested(row);
    });
    connect(m_ui->suggestions, &SuggestionsView::entered, this, [this] {
        bringIntoView({m_ui->query, m_ui->suggestions});
    });
    m_typingRests.setSingleShot(true);
    m_typingRests.setInterval(kRest);
    connect(&m_typingRests, &QTimer::timeout, this, [this] {
        if (!m_ui->suggestionsSaid->text().isEmpty())
            m_ui->suggestionsSaid->announce();
    });
}

void LookupPage::offerRegister(bool on)
{
    m_offersRegister = on;
    refresh();
}

void LookupPage::renderSuggestions()
{
    const bool isAny = !flow().suggestions().all().isEmpty();
    const QString text = suggestionsText();
    if (text != m_ui->suggestionsSaid->text())
        m_typingRests.start();
    placeSuggestions();
    const bool isNew = isAny && m_ui->suggestions->isHidden();
    m_suggestions->setSuggestions(flow().suggestions().all());
    m_ui->suggestionsSaid->say(Tone::Neutral, text);
    m_ui->suggestionsSaid->setVisible(isAny);
    m_ui->suggestions->setVisible(isAny);
    if (isNew && isNarrow())
        bringIntoView({m_ui->suggestions, m_ui->query});
}

// Below all that is used before it; but in a narrow window that would be out of sight.
void LookupPage::placeSuggestions()
{
    QBoxLayout *place = isNarrow() ? m_ui->l1a : m_ui->l1;
    if (place->indexOf(m_ui->suggestions) != -1)
        return;
    const int at = place->indexOf(isNarrow() ? static_cast<QWidget *>(m_ui->query) : m_ui->registerHint) + 1;
    place->insertWidget(at, m_ui->suggestionsSaid);
    place->insertWidget(at + 1, m_ui->suggestions);
}

QString LookupPage::suggestionsText() const
{
    const Suggestions &suggestions = flow().suggestions();
    const int count = static_cast<int>(suggestions.all().size());
    if (count == 0)
        return {};
    const QString day = registerDayText(suggestions.made());
    return suggestions.areMore()
               ? tr("The %n best matches in the register on this computer, of %1.", nullptr, count).arg(day)
               : tr("%n match(es) in the register on this computer, of %1.", nullptr, count).arg(day);
}

// The suggestions take its place, and say themselves of when they are.
void LookupPage::renderRegister()
{
    const Suggestions &suggestions = flow().suggestions();
    const QDateTime made = suggestions.made();
    const bool isOld = suggestions.isOn() && suggestions.all().isEmpty() && isOldRegister(made);
    const bool isOffered = m_offersRegister && suggestions.isLacking();
    QString text;
    if (isOffered)
        text = tr("Search all companies in Sweden while you type, also without a network: fetch the register to this "
                  "computer.");
    else if (isOld)
        text = oldRegisterText(made);
    m_ui->registerHint->sayQuietly(text);
    body()
        ->findChild<QPushButton *>(QStringLiteral("fetchRegister"))
        ->setText(isOld ? renewRegisterText() : tr("Fetch the re&gister…"));
    body()->findChild<QPushButton *>(QStringLiteral("noRegister"))->setVisible(isOffered);
}
