#pragma once

#include "base/result.h"
#include "domain/company.h"
#include "nationwide/register_facts.h"

#include <memory>

/// How a company answers what was typed; the better way first.
enum class MatchClass { Number, Begins, Words, Inside, Typo };

/// A company of the register that answers what was typed.
struct RegisterHit
{
    Company company; // its source is "nationwide", as old as the register
    QStringList otherNames; // that it is registered under as well
    MatchClass how = MatchClass::Begins;
};

/// The national register's file, opened for reading by the thread that uses it.
class RegisterIndex
{
public:
    /// Failure::RegisterMissing: there is none, or it is of another version, or not whole.
    static Result<std::unique_ptr<RegisterIndex>> open(const QString &registerFile);
    ~RegisterIndex();

    const RegisterFacts &facts() const;
    /// Those that answer a number, its beginning, or words of a name (the last may be a beginning), with town or postcode as
    /// extra words; the best first, deregistered ones last of all. None for less than two characters.
    QList<RegisterHit> search(const QString &text, int most);

private:
    class Parts;
    explicit RegisterIndex(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};
