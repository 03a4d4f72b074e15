// The first page's parts, each as what is typed asks.
#include "base/wall_clock.h"
#include "country_text.h"
#include "domain/plain_text.h"
#include "fault_text.h"
#include "flow/connection.h"
#include "source_text.h"
#include "ui_lookup_page.h"
#include "wizard/lookup_page.h"

#include <QComboBox>
#include <QDate>
#include <QSignalBlocker>

void LookupPage::sayWhatIsTyped()
{
    if (!flow().typedQuery().isNumber())
        return m_ui->queryMessage->say(Tone::Neutral, {});
    const auto number = flow().typedQuery().number();
    if (!number)
        judgeNumber();
    else if (number->isPersonal())
        m_ui->queryMessage->say(Tone::Neutral, tr("A sole trader's number, which is the owner's personal number."));
    else
        m_ui->queryMessage->say(Tone::Success, tr("An organisation number, and the check digit fits."));
}

bool LookupPage::isSwedishNumberAbroad() const
{
    return flow().draft().country != QLatin1String("SE")
           && OrganisationNumber::parse(flow().draft().query, WallClock::today());
}

// Swedish numbers are what most people have at hand, whatever country was chosen last.
void LookupPage::judgeNumber()
{
    const QString text = m_ui->query->text();
    const QString country = flow().draft().country;
    const QDate today = WallClock::today();
    if (isSwedishNumberAbroad())
        return m_ui->queryMessage->say(Tone::Error, tr("That is a Swedish number, so it goes nowhere. Choose Sweden to "
                                                       "look it up."));
    const NumberFault fault = CompanyId::parse(text, country, today).error();
    m_ui->queryMessage->say(fault.isUnfinished() ? Tone::Neutral : Tone::Error, faultText(fault, country));
}

void LookupPage::fillCountries()
{
    const QSignalBlocker quiet(m_ui->country);
    m_ui->country->clear();
    for (const QString &code : flow().typedQuery().countries())
        m_ui->country->addItem(countryName(code), code);
}

void LookupPage::renderCountry()
{
    const QString country = flow().draft().country;
    const OperatorProfile &profile = flow().profile();
    m_ui->country->setCurrentIndex(qMax(0, m_ui->country->findData(country)));
    const QString closed = tr("%1 opens no accounts for companies in %2. You can look one up here all the same.")
                               .arg(isolated(plainText(profile.name)), countryName(country));
    const bool isOpen = profile.countries.contains(country);
    m_ui->countryMessage->setVisible(!isOpen);
    m_ui->countryMessage->say(Tone::Neutral, isOpen ? QString() : closed);
}

// Where the suggestions would stand, so it gives way to them.
void LookupPage::renderDrawing()
{
    m_ui->drawing->setDrawing(QStringLiteral("offline"));
    m_ui->drawing->setVisible(flow().connection().isOffline() && !isNarrow() && m_ui->suggestions->isHidden());
}

void LookupPage::renderQuestion()
{
    const QString question = tr("This is a person's number. To look it up it must be sent to %1. Shall it be sent?")
                                 .arg(sourceNames(flow().typedQuery().personalNumberGoesTo()));
    m_ui->question->say(Tone::Warning, QStringLiteral("shield"), m_asks ? question : QString());
}

void LookupPage::renderNotice()
{
    const QString name = isolated(plainText(flow().profile().name));
    const QString notice = flow().isKept()
                               ? tr("The program has no keys to %1 yet, so nothing can be sent there. What you fill in "
                                    "now is kept on this computer until there are.")
                                     .arg(name)
                               : tr("The program has no keys to %1 yet, so nothing can be sent there.").arg(name);
    m_ui->keysNotice->say(Tone::Neutral, QStringLiteral("info"), m_keysMissing ? notice : QString());
}

void LookupPage::renderKeeping()
{
    m_ui->keep->setChecked(flow().keepsNothing());
    m_ui->keep->setSavedAllTheSame(flow().isKept());
}
