#pragma once

#include <QString>
#include <tl/expected.hpp>

#include <optional>

enum class EmailFault { Empty, NoAt, NoName, NoDomain, BadDomain, BadCharacter, TooLong };

/// An e-mail address that a mail server could accept: name, @, a domain with a dot; at most 254 characters. The domain
/// is kept as typed, in lower case.
class EmailAddress
{
public:
    static tl::expected<EmailAddress, EmailFault> parse(QStringView text);

    const QString &text() const { return m_text; }

    bool operator==(const EmailAddress &) const = default;

private:
    explicit EmailAddress(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

enum class PostcodeFault { Empty, Incomplete, NotDigits, TooLong };

/// A Swedish postcode: five digits.
class Postcode
{
public:
    static tl::expected<Postcode, PostcodeFault> parse(QStringView text);

    const QString &digits() const { return m_digits; }
    QString display() const { return m_digits.left(3) + u' ' + m_digits.mid(3); } // "123 45"

    bool operator==(const Postcode &) const = default;

private:
    explicit Postcode(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

/// Where the operator reaches the company.
struct Contact
{
    EmailAddress email;
    QString telephone; // may be empty

    bool operator==(const Contact &) const = default;
};
