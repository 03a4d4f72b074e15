// What the company page says beside the details: what speaks against the company, and what is not known of it.
#include "company_status_text.h"
#include "country_text.h"
#include "domain/plain_text.h"
#include "nationwide_text.h"
#include "silence_text.h"
#include "source_text.h"
#include "status_unknown_text.h"
#include "support_text.h"
#include "ui_company_page.h"
#include "wizard/company_page.h"

#include <QClipboard>
#include <QGuiApplication>

void CompanyPage::showWarning(const Company &company)
{
    const QString source = sourceName(company.source.id);
    if (flow().isCountryOpen())
        return m_ui->warning->say(Tone::Warning, QStringLiteral("warning"), companyWarning(company.status, source));
    const QStringList sentences{closedText(), supportContact(flow().profile())};
    m_ui->warning->say(Tone::Error, QStringLiteral("error"), sentences.join(u' ').trimmed());
}

QString CompanyPage::closedText() const
{
    const auto &company = flow().draft().company;
    if (!company || flow().isCountryOpen())
        return {};
    const QString name = isolated(plainText(flow().profile().name));
    return tr("%1 opens no accounts for companies in %2. Ask its support, or go back to choose another company.")
        .arg(name, countryName(company->id->country()));
}

void CompanyPage::saySilence()
{
    const Draft &draft = flow().draft();
    const QList<Error> missingKeys(draft.withoutKeysOnCompany.size(), Error{.what = Failure::KeysMissing});
    const bool canRetry =
        mayBeToldLater(draft) && flow().companySearch().canAskAgain() && !flow().companySearch().isAsking();
    m_ui->silence->say(statusUnknownLines(draft), mayBeToldLater(draft) ? errorsOf(draft.silentOnCompany) : missingKeys,
                       canRetry);
}

void CompanyPage::sayAge(const Source &source)
{
    const bool isOld = source.id == QLatin1String("nationwide") && isOldRegister(source.fetched);
    m_ui->oldRegister->sayQuietly(isOld ? oldRegisterText(source.fetched) : QString());
}

void CompanyPage::copy(const std::optional<QString> &text, const QString &copied)
{
    if (!text)
        return;
    QGuiApplication::clipboard()->setText(*text);
    m_ui->copied->say(Tone::Neutral, {}); // said aloud also the second time
    m_ui->copied->say(Tone::Success, copied);
}
