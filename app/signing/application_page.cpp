#include "signing/application_page.h"

#include "domain/plain_text.h"
#include "signing/application_document.h"

namespace {

// The document's own words are no part of the interface: both languages stand in it, whatever the program speaks.
struct Words
{
    QStringView sv;
    QStringView en;

    PageText in(const QString &language) const
    {
        return {sv.toString(), language == QLatin1String("en") ? en.toString() : QString()};
    }
};

constexpr Words kCompany{u"Företag", u"Company"};
constexpr Words kNumber{u"Organisationsnummer", u"Organisation number"};
constexpr Words kAddress{u"Adress", u"Address"};
constexpr Words kEmail{u"E-post", u"E-mail"};
constexpr Words kTelephone{u"Telefon", u"Telephone"};
constexpr Words kDeclaration{u"Intygande", u"Declaration"};
constexpr Words kDate{u"Datum", u"Date"};
constexpr Words kOperator{u"Operatör", u"Operator"};
constexpr Words kReference{u"Referens", u"Reference"};
constexpr Words kSmallPrint{u"Undertecknas elektroniskt. Underskriften läggs till i dokumentet av signeringstjänsten.",
                            u"To be signed electronically. The signing service adds the signature to this document."};

std::optional<QString> numberOf(const Company &company)
{
    if (!company.id)
        return std::nullopt;
    if (const auto &swedish = company.id->swedish()) {
        const QString digits = swedish->reveal();
        return digits.left(6) + u'-' + digits.mid(6);
    }
    const auto number = company.id->publicNumber();
    return number ? std::optional(company.id->country() + u' ' + *number) : std::nullopt;
}

QStringList linesOf(const Company &company)
{
    const Address &address = company.address;
    const QString careOf = plainText(address.careOf);
    const bool saysSo = careOf.isEmpty() || careOf.startsWith(QLatin1String("c/o"), Qt::CaseInsensitive);
    QStringList lines{saysSo ? careOf : QStringLiteral("c/o ") + careOf, plainText(address.street),
                      (plainText(company.writtenPostcode()) + u' ' + plainText(address.town)).trimmed()};
    if (address.country != QLatin1String("SE"))
        lines.append(plainText(address.country));
    lines.removeAll(QString());
    return lines;
}

PageText textOf(const LocalText &text, const QString &language)
{
    return {text.sv, language == QLatin1String("en") ? text.en : QString()};
}

} // namespace

Result<ApplicationPage> applicationPage(const Application &application)
{
    const auto number = numberOf(application.company);
    if (!number)
        return fail(Failure::DocumentFailed, QStringLiteral("company without number"));
    const QString &language = application.language;
    const bool isEnglish = language == QLatin1String("en");
    const QString operatorName = plainText(application.operatorName);

    ApplicationPage page;
    page.operatorName = operatorName;
    page.title = textOf(application.words.title, language);
    page.intro = textOf(application.words.intro, language);
    page.company = {{kCompany.in(language), {plainText(application.company.name)}},
                    {kNumber.in(language), {*number}},
                    {kAddress.in(language), linesOf(application.company)},
                    {kEmail.in(language), {plainText(application.contact.email.text(), 254)}},
                    {kTelephone.in(language), {plainText(application.contact.telephone)}}};
    page.company.removeIf([](const PageRow &row) { return row.lines.join(QString()).isEmpty(); });
    page.declarationLabel = kDeclaration.in(language);
    // What stood beside the check box, to the letter; the other language is the profile's.
    page.declaration = isEnglish ? PageText{application.words.declaration.sv, application.declaration}
                                 : PageText{application.declaration, {}};
    page.matter = {{kDate.in(language), {application.date.toString(Qt::ISODate)}},
                   {kOperator.in(language), {operatorName}},
                   {kReference.in(language), {plainText(application.attemptId)}}};
    page.smallPrint = kSmallPrint.in(language);
    return page;
}
