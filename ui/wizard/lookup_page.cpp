#include "wizard/lookup_page.h"

#include "flow/connection.h"
#include "results/suggestion_list.h"
#include "silence_text.h"
#include "steps_left_text.h"
#include "ui_lookup_page.h"
#include "widgets/palette_icon.h"
#include "widgets/put_text.h"

#include <QComboBox>
#include <QPushButton>

namespace {

QPushButton *addButton(Banner &banner, const char *name, bool isFlat)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFlat(isFlat);
    banner.addButton(button);
    return button;
}

} // namespace

LookupPage::LookupPage(Onboarding &flow)
    : Page(flow), m_ui(std::make_unique<Ui::LookupPage>()), m_suggestions(new SuggestionList(this))
{
    m_ui->setupUi(body());
    m_ui->queryMessage->describe(*m_ui->query);
    giveIcons(body());
    placeError(m_ui->errorPlace);
    addNoticeButtons();
    addQuestionButtons();
    addRegisterButtons();
    dressSuggestions();
    m_ui->query->setInputMethodHints(Qt::ImhNoPredictiveText); // may be a person's number
    connect(m_ui->country, &QComboBox::activated, this, [this] {
        m_asks = false;
        this->flow().setCountry(m_ui->country->currentData().toString());
        refresh();
    });
    connect(&flow.connection(), &Connection::changed, this, &LookupPage::renderDrawing);
    connect(m_ui->manual, &QPushButton::clicked, this, &LookupPage::fillIn);
    connect(m_ui->keep, &KeepChoice::chosen, this, &LookupPage::wantsToKeepNothing);
    connect(m_ui->query, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_asks = false;
        this->flow().setQuery(text);
        refresh();
    });
}

LookupPage::~LookupPage() = default;

void LookupPage::addNoticeButtons()
{
    Banner &notice = *m_ui->keysNotice;
    connect(addButton(notice, "enterKeys", true), &QPushButton::clicked, this, &LookupPage::wantsKeys);
    connect(addButton(notice, "tryDemo", true), &QPushButton::clicked, this, &LookupPage::wantsDemo);
    connect(addButton(notice, "goOnWithoutKeys", true), &QPushButton::clicked, this, [this] {
        setKeysMissing(false);
        m_ui->query->setFocus();
    });
}

void LookupPage::addQuestionButtons()
{
    connect(addButton(*m_ui->question, "send", false), &QPushButton::clicked, this, [this] {
        m_asks = false;
        flow().agreeToSend();
        flow().search();
    });
    connect(addButton(*m_ui->question, "doNotSend", false), &QPushButton::clicked, this, &LookupPage::fillIn);
}

void LookupPage::addRegisterButtons()
{
    Banner &hint = *m_ui->registerHint;
    connect(addButton(hint, "fetchRegister", true), &QPushButton::clicked, this, &Page::wantsRegisterSettings);
    connect(addButton(hint, "noRegister", true), &QPushButton::clicked, this, [this] {
        offerRegister(false);
        m_ui->query->setFocus();
        Q_EMIT wantsNoRegister();
    });
}

void LookupPage::submit()
{
    if (flow().typedQuery().mustAskFirst())
        ask();
    else
        flow().search();
}

void LookupPage::ask()
{
    m_asks = true;
    refresh();
    auto *no = body()->findChild<QPushButton *>(QStringLiteral("doNotSend"));
    no->setFocus(); // Enter pressed twice sends nothing
    bringIntoView({no, m_ui->question});
}

void LookupPage::fillIn()
{
    m_asks = false;
    flow().fillInByHand();
}

QString LookupPage::missing() const
{
    if (m_asks)
        return tr("Left to do: an answer to the question.");
    if (flow().typedQuery().isSearchable())
        return {};
    if (isSwedishNumberAbroad())
        return tr("Left to do: the country.");
    return flow().typedQuery().isNumber()
               ? tr("Left to do: the whole number.")
               : tr("Type at least %n characters.", nullptr, flow().typedQuery().shortestName());
}

QString LookupPage::busyText() const
{
    return askingText(flow().companySearch().awaited());
}

void LookupPage::setKeysMissing(bool missing)
{
    m_keysMissing = missing;
    refresh();
}

void LookupPage::lockKeeping(bool locked)
{
    m_ui->keep->setLocked(locked);
}

void LookupPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_sentence = body()->accessibleDescription();
    fillCountries();
    m_ui->suggestions->setAccessibleName(tr("Suggestions"));
    m_suggestions->retranslate();
    //: sv: Hämta
    setButtonText(QWizard::NextButton, tr("&Fetch"));
    const auto say = [this](const char *name, const QString &text) {
        body()->findChild<QPushButton *>(QLatin1String(name))->setText(text);
    };
    say("enterKeys", tr("Enter &keys…"));
    say("tryDemo", tr("Try the &demo"));
    say("goOnWithoutKeys", tr("Fill in &now"));
    say("noRegister", tr("Do not s&how this"));
    say("send", tr("Send the n&umber"));
    say("doNotSend", tr("Fill in &myself"));
}

void LookupPage::render()
{
    setSentence(isNarrow() ? m_sentence + u' ' + stepsLeftText(Step::Lookup) + u'.' : m_sentence);
    putText(*m_ui->query, flow().draft().query);
    sayWhatIsTyped();
    renderCountry();
    renderQuestion();
    renderNotice();
    renderKeeping();
    renderRegister();
    renderSuggestions();
    renderDrawing();
}

QWidget *LookupPage::firstField() const
{
    return m_ui->query;
}
