#include "domain/contact.h"

#include "domain/code_points.h"
#include "domain/number_character.h"
#include "domain/web_address.h"

#include <QUrl>

#include <algorithm>

namespace {

bool isAsciiLetterOrDigit(QChar at)
{
    return at.unicode() < 0x80 && at.isLetterOrNumber();
}

// Blanks and control characters make no address better readable by naming another part.
bool isForbidden(QChar at)
{
    return at.isSpace() || at.category() == QChar::Other_Control || at.category() == QChar::Other_Format;
}

// RFC 5321 without quotes, which hardly any form or mail program takes.
bool isName(QStringView name)
{
    const auto isAllowed = [](QChar at) {
        return isAsciiLetterOrDigit(at) || QStringView(u"!#$%&'*+-/=?^_`{|}~.").contains(at);
    };
    const bool hasLooseDot = name.startsWith(u'.') || name.endsWith(u'.') || name.contains(u"..");
    return !hasLooseDot && std::all_of(name.begin(), name.end(), isAllowed);
}

// Letters of other alphabets are fine where they are what they look like: no full-width or ligature forms.
bool isDomain(const QString &domain)
{
    const auto isAllowed = [](QChar at) {
        return at == u'-' || at == u'.' || at.isLetterOrNumber() || at.isMark() || at.isSurrogate();
    };
    if (!std::all_of(domain.begin(), domain.end(), isAllowed))
        return false;
    if (domain.normalized(QString::NormalizationForm_KC) != domain)
        return false;
    return isHostName(QString::fromLatin1(QUrl::toAce(domain)));
}

std::optional<EmailFault> faultOfParts(QStringView name, QStringView domain)
{
    constexpr qsizetype kLongestName = 64;
    if (name.isEmpty())
        return EmailFault::NoName;
    if (domain.isEmpty())
        return EmailFault::NoDomain;
    if (name.size() > kLongestName)
        return EmailFault::TooLong;
    return isName(name) ? std::nullopt : std::optional(EmailFault::BadCharacter);
}

bool isBlank(char32_t at)
{
    const NumberCharacter kind = numberCharacter(at);
    return kind == NumberCharacter::Space || kind == NumberCharacter::Invisible;
}

// The part of a postcode after the country, which some write before it.
QStringView withoutCountry(QStringView text)
{
    for (const QStringView prefix : {QStringView(u"SE"), QStringView(u"S")}) {
        if (!text.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        const QStringView rest = text.mid(prefix.size());
        return rest.startsWith(u'-') ? rest.mid(1) : rest;
    }
    return text;
}

} // namespace

tl::expected<EmailAddress, EmailFault> EmailAddress::parse(QStringView text)
{
    constexpr qsizetype kLongest = 254;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(EmailFault::Empty);
    if (trimmed.size() > kLongest)
        return tl::unexpected(EmailFault::TooLong);
    if (std::any_of(trimmed.begin(), trimmed.end(), isForbidden))
        return tl::unexpected(EmailFault::BadCharacter);

    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return tl::unexpected(EmailFault::NoAt);
    const QStringView name = trimmed.left(at);
    const QString domain = trimmed.mid(at + 1).toString().normalized(QString::NormalizationForm_C).toLower();
    if (const auto fault = faultOfParts(name, domain))
        return tl::unexpected(*fault);
    if (!isDomain(domain))
        return tl::unexpected(EmailFault::BadDomain);
    return EmailAddress(name.toString() + u'@' + domain);
}

tl::expected<Postcode, PostcodeFault> Postcode::parse(QStringView text)
{
    constexpr qsizetype kLength = 5;
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return tl::unexpected(PostcodeFault::Empty);

    QString digits;
    CodePoints points(withoutCountry(trimmed));
    while (points.hasNext() && digits.size() <= kLength) {
        const char32_t point = points.next();
        const auto digit = asciiDigit(point);
        if (digit)
            digits += QLatin1Char(*digit);
        else if (!isBlank(point))
            return tl::unexpected(PostcodeFault::NotDigits);
    }
    if (digits.size() > kLength)
        return tl::unexpected(PostcodeFault::TooLong);
    if (digits.size() < kLength)
        return tl::unexpected(PostcodeFault::Incomplete);
    return Postcode(digits);
}
