#include "wizard/lookup_page.h"

#include "domain/organisation_number.h"
#include "domain/plain_text.h"
#include "fault_text.h"
#include "source_text.h"
#include "ui_lookup_page.h"
#include "widgets/palette_icon.h"

#include <QDate>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

namespace {

QPushButton *addButton(Banner &banner, const char *name, bool isFlat)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFlat(isFlat);
    banner.addButton(button);
    return button;
}

// Three digits and a name may be a company's ("3B Bygg"); six, or digits alone, are meant as a number.
bool looksLikeNumber(const QString &text)
{
    constexpr qsizetype kDigitsOfANumber = 6;
    const auto digits = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    return digits >= kDigitsOfANumber || (digits > 0 && !hasLetter);
}

} // namespace

LookupPage::LookupPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::LookupPage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    addNoticeButtons();
    addQuestionButtons();
    m_ui->query->setInputMethodHints(Qt::ImhNoPredictiveText); // may be a person's number
    connect(m_ui->manual, &QPushButton::clicked, this, &LookupPage::fillIn);
    connect(m_ui->query, &QLineEdit::textEdited, this, [this](const QString &text) {
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

void LookupPage::submit()
{
    if (flow().mustAskFirst())
        ask();
    else
        flow().search();
}

void LookupPage::ask()
{
    m_asks = true;
    refresh();
    body()->findChild<QPushButton *>(QStringLiteral("send"))->setFocus();
}

// What was typed here need not be typed again.
void LookupPage::fillIn()
{
    m_asks = false;
    const QString typed = m_ui->query->text().trimmed();
    if (flow().draft().manual == ManualEntry{} && !typed.isEmpty()) {
        ManualEntry entry;
        (looksLikeNumber(typed) ? entry.number : entry.name) = typed;
        flow().setManual(entry);
    }
    flow().fillInByHand();
}

QString LookupPage::missing() const
{
    if (m_asks)
        return tr("Left to do: an answer to the question.");
    if (flow().isSearchable())
        return {};
    return looksLikeNumber(m_ui->query->text()) ? tr("Left to do: the whole number.")
                                                : tr("Type at least two characters.");
}

QString LookupPage::busyText() const
{
    return tr("Searching the registers…");
}

void LookupPage::setKeysMissing(bool missing)
{
    m_keysMissing = missing;
    refresh();
}

void LookupPage::retranslate()
{
    m_ui->retranslateUi(body());
    //: sv: Hämta
    setButtonText(QWizard::NextButton, tr("&Fetch"));
    const auto say = [this](const char *name, const QString &text) {
        body()->findChild<QPushButton *>(QLatin1String(name))->setText(text);
    };
    say("enterKeys", tr("Enter &keys…"));
    say("tryDemo", tr("Try the &demo"));
    say("goOnWithoutKeys", tr("Fill in &now"));
    say("send", tr("Send the n&umber"));
    say("doNotSend", tr("Fill in &myself"));
}

void LookupPage::render()
{
    if (m_ui->query->text() != flow().draft().query)
        m_ui->query->setText(flow().draft().query);
    sayWhatIsTyped();
    renderQuestion();
    renderNotice();
}

void LookupPage::sayWhatIsTyped()
{
    const QString text = m_ui->query->text().trimmed();
    if (!looksLikeNumber(text))
        return m_ui->queryMessage->say(Tone::Neutral, {});
    const auto number = OrganisationNumber::parse(text, QDate::currentDate());
    if (!number)
        m_ui->queryMessage->say(number.error().isUnfinished() ? Tone::Neutral : Tone::Error, faultText(number.error()));
    else if (number->isPersonal())
        m_ui->queryMessage->say(Tone::Neutral, tr("A sole trader's number, which is the owner's personal number."));
    else
        m_ui->queryMessage->say(Tone::Success, tr("An organisation number, and the check digit fits."));
}

void LookupPage::renderQuestion()
{
    QStringList receivers;
    for (const QString &id : flow().personalNumberGoesTo())
        receivers.append(sourceName(id));
    const QString question = tr("This is a person's number. To look it up it must be sent to %1. Shall it be sent?")
                                 .arg(QLocale().createSeparatedList(receivers));
    m_ui->question->say(Tone::Warning, QStringLiteral("shield"), m_asks ? question : QString());
}

void LookupPage::renderNotice()
{
    const QString name = isolated(plainText(flow().profile().name));
    const QString notice =
        tr("The program has no keys to %1 yet, so nothing can be sent there. What you fill in now is kept "
           "on this computer until there are.")
            .arg(name);
    m_ui->keysNotice->say(Tone::Neutral, QStringLiteral("info"), m_keysMissing ? notice : QString());
}

QWidget *LookupPage::firstField() const
{
    return m_ui->query;
}
