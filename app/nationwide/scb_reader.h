#pragma once

#include "base/result.h"

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

class ScbStore;

/// What SCB's file says of an organisation that is no person, in UTF-8; what it does not say is empty.
struct ScbRow
{
    std::string number; // ten digits
    std::string status; // "0" was never active, "1" is, "9" is no longer
    std::string legalForm; // SCB's own code: "49"
    std::vector<std::string> industries; // "62010", the main one first
    std::string street;
    std::string careOf;
    std::string postcode;
    std::string town;
};

/// SCB's file of companies (registers.md 2.3) in memory, some forty bytes a row.
class ScbFacts
{
public:
    /// The zip or the text; blocks. Nothing: cancelled. Failure::NotTheRegister when its columns are not SCB's, and those of
    /// TextBlocks.
    static Result<std::optional<ScbFacts>> read(const QString &path, const std::atomic<bool> &isCancelled);
    ScbFacts(ScbFacts &&other) noexcept;
    ScbFacts &operator=(ScbFacts &&other) noexcept;
    ~ScbFacts();

    std::optional<ScbRow> find(std::string_view number) const; // ten digits
    std::size_t rows() const;
    std::size_t bytes() const; // of memory

private:
    explicit ScbFacts(std::unique_ptr<ScbStore> store);

    std::unique_ptr<ScbStore> m_store;
};
