#include "support_text.h"

#include "window_language.h"

#include <QCoreApplication>
#include <QStringList>
#include <QUrlQuery>

namespace {

struct SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(SupportText)
};

std::optional<QString> numberOf(const Company &company)
{
    return company.id && !company.isPersonal() ? std::optional(company.id->display()) : std::nullopt;
}

} // namespace

QString supportContact(const OperatorProfile &profile)
{
    const auto &support = profile.support;
    const QString hours = support.hours.in(windowLanguage());
    QStringList sentences;
    if (!support.telephone.isEmpty())
        sentences += hours.isEmpty() ? SupportWords::tr("Telephone %1.").arg(support.telephone)
                                     : SupportWords::tr("Telephone %1, %2.").arg(support.telephone, hours);
    if (!support.email.isEmpty())
        sentences += SupportWords::tr("E-mail %1.").arg(support.email);
    return sentences.join(u' ');
}

QString supportCase(const Company &company, const OperatorProfile &profile)
{
    QStringList lines{SupportWords::tr("Hello,"), QString()};
    lines += SupportWords::tr("We wanted to open an e-invoicing account with %1, but the company has one already.")
                 .arg(profile.name);
    lines += SupportWords::tr("Please tell us who registered it, and how we get access.");
    lines += QString();
    lines += SupportWords::tr("Company: %1").arg(company.name);
    if (const auto number = numberOf(company))
        lines += SupportWords::tr("Organisation number: %1").arg(*number);
    return lines.join(u'\n') + u'\n';
}

QUrl supportMail(const Company &company, const OperatorProfile &profile)
{
    if (profile.support.email.isEmpty())
        return {};
    const QString subject = SupportWords::tr("Account exists: %1").arg(company.name);
    QUrl mail;
    mail.setScheme(QStringLiteral("mailto"));
    mail.setPath(profile.support.email);
    QUrlQuery query;
    // A plus or ampersand of a company's name must not end the value.
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"),
                       QString::fromLatin1(QUrl::toPercentEncoding(supportCase(company, profile))));
    mail.setQuery(query);
    return mail;
}
