#pragma once

#include "support/register_maker.h"
#include "support/test_numbers.h"

#include <string>
#include <vector>

/// A company that does not exist, as a line of Bolagsverket's weekly file says it.
struct BulkCompany
{
    std::string name;
    std::vector<std::string> otherNames = {};
    std::string town = "Almö";
    std::string postcode = "12345";
    std::string deregistered = {}; // a day
    bool hasAddress = true;
};

/// The number of the company so many in a text: they begin with 4, which no real one does.
inline QString bulkNumber(qsizetype company)
{
    return withCheckDigit(QStringLiteral("40%1").arg(2'000'000 + company));
}

/// The file with these companies.
inline std::string bulkTextOf(const std::vector<BulkCompany> &companies)
{
    std::string text = RegisterMaker({}).header();
    qsizetype number = 0;
    for (const BulkCompany &company : companies) {
        text += '"' + bulkNumber(number++).toStdString() + "$ORGNR-IDORG\";\"1\";\"SE-LAND\";\"" + company.name
                + "$FORETAGSNAMN-ORGNAM$2011-05-02";
        for (const std::string &name : company.otherNames)
            text += '|' + name + "$SARS_FORNAMN-ORGNAM$2012-05-02$Handel.";
        text += "\";\"AB-ORGFO\";\"" + company.deregistered + "\";\""
                + (company.deregistered.empty() ? "" : "KKAV-AVORG") + "\";\"\";\"2011-05-02\";\"Handel.\";\""
                + (company.hasAddress ? "Kajen 1$$" + company.town + '$' + company.postcode + "$SE-LAND" : "$$$$")
                + "\"\n";
    }
    return text;
}
