#include "wizard/manual_page.h"

#include "base/wall_clock.h"
#include "country_text.h"
#include "domain/contact.h"
#include "fault_text.h"
#include "legal_form_text.h"
#include "ui_manual_page.h"
#include "widgets/palette_icon.h"
#include "widgets/put_text.h"

#include <QDate>
#include <QLocale>
#include <QSignalBlocker>

namespace {

auto numberOf(const QString &text, const QString &country)
{
    return CompanyId::parse(text, country, WallClock::today());
}

} // namespace

ManualPage::ManualPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::ManualPage>())
{
    m_ui->setupUi(body());
    m_ui->numberMessage->describe(*m_ui->number);
    m_ui->postcodeMessage->describe(*m_ui->postcode);
    giveIcons(body());
    placeError(m_ui->errorPlace);
    m_ui->form->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_ui->form->setMinimumContentsLength(12); // characters
    m_ui->number->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferNumbers);
    m_ui->postcode->setInputMethodHints(Qt::ImhPreferNumbers);
    connect(m_ui->number, &QLineEdit::textChanged, this, [this] { m_judgesNumber = false; });
    connect(m_ui->postcode, &QLineEdit::textChanged, this, [this] { m_judgesPostcode = false; });
    for (QLineEdit *field : {m_ui->name, m_ui->number, m_ui->street, m_ui->careOf, m_ui->postcode, m_ui->town})
        connect(field, &QLineEdit::textChanged, this, &ManualPage::keep);
    connect(m_ui->form, &QComboBox::activated, this, &ManualPage::keep);
    connect(m_ui->number, &QLineEdit::editingFinished, this, [this] {
        m_judgesNumber = true;
        sayNumber();
    });
    connect(m_ui->postcode, &QLineEdit::editingFinished, this, [this] {
        m_judgesPostcode = true;
        sayPostcode();
    });
}

ManualPage::~ManualPage() = default;

void ManualPage::submit()
{
    flow().submitManual();
}

QString ManualPage::missing() const
{
    QStringList left;
    if (m_ui->name->text().trimmed().isEmpty())
        left += tr("the name");
    if (!numberOf(m_ui->number->text(), flow().draft().country))
        left += tr("the organisation number");
    if (isSwedish() && !Postcode::parse(m_ui->postcode->text()))
        left += tr("the postcode");
    if (m_ui->town->text().trimmed().isEmpty())
        left += tr("the town");
    return left.isEmpty() ? QString() : tr("Left to do: %1.").arg(QLocale().createSeparatedList(left));
}

void ManualPage::keep()
{
    flow().setManual({m_ui->name->text(), m_ui->number->text(), m_ui->form->currentData().toString(),
                      m_ui->street->text(), m_ui->careOf->text(), m_ui->postcode->text(), m_ui->town->text()});
    refresh();
}

void ManualPage::retranslate()
{
    m_ui->retranslateUi(body());
    fillForms();
}

void ManualPage::fillForms()
{
    const QSignalBlocker quiet(m_ui->form);
    m_ui->form->clear();
    m_ui->form->addItem(tr("Not chosen"), QString());
    for (const QString &code : legalFormCodes())
        m_ui->form->addItem(legalFormText({code, {}}), code);
}

void ManualPage::render()
{
    const ManualEntry &typed = flow().draft().manual;
    putText(*m_ui->name, typed.name);
    putText(*m_ui->number, typed.number);
    putText(*m_ui->street, typed.street);
    putText(*m_ui->careOf, typed.careOf);
    putText(*m_ui->postcode, typed.postcode);
    putText(*m_ui->town, typed.town);
    m_ui->form->setCurrentIndex(qMax(0, m_ui->form->findData(typed.formCode)));
    m_ui->formLabel->setVisible(isSwedish()); // the forms are Sweden's
    m_ui->form->setVisible(isSwedish());
    sayNumber();
    sayPostcode();
}

bool ManualPage::isSwedish() const
{
    return flow().draft().country == QLatin1String("SE");
}

void ManualPage::sayNumber()
{
    const QString text = m_ui->number->text();
    MessageLine &line = *m_ui->numberMessage;
    if (text.isEmpty())
        return line.say(Tone::Neutral,
                        isSwedish() ? tr("Ten digits, as on the registration certificate.")
                                    : tr("As the companies of %1 write it.").arg(countryName(flow().draft().country)));
    const auto number = numberOf(text, flow().draft().country);
    if (number)
        return line.say(Tone::Success, fitsText(*number));
    const bool isWrong = !number.error().isUnfinished() || m_judgesNumber;
    line.say(isWrong ? Tone::Error : Tone::Neutral, faultText(number.error(), flow().draft().country));
}

QString ManualPage::fitsText(const CompanyId &number) const
{
    if (number.isPersonal())
        return tr("A sole trader's number, which is the owner's personal number. It is not kept on this computer.");
    const QString fits = tr("An organisation number, and the check digit fits.");
    const QString form =
        number.swedish() && m_ui->form->currentIndex() == 0 ? legalFormHint(*number.swedish()) : QString();
    return form.isEmpty() ? fits : fits + u' ' + form;
}

void ManualPage::sayPostcode()
{
    const QString text = m_ui->postcode->text();
    const auto postcode = Postcode::parse(text);
    const bool isUnfinished = !postcode && (text.isEmpty() || postcode.error() == PostcodeFault::Incomplete);
    const bool isWrong = isSwedish() && !postcode && !text.isEmpty() && (m_judgesPostcode || !isUnfinished);
    m_ui->postcodeMessage->say(isWrong ? Tone::Error : Tone::Neutral,
                               isWrong ? faultText(postcode.error()) : QString());
}

QWidget *ManualPage::firstField() const
{
    return m_ui->name->text().isEmpty() ? m_ui->name : m_ui->number->text().isEmpty() ? m_ui->number : m_ui->name;
}
