#pragma once

#include <QJsonObject>
#include <QString>

namespace demo {

/// One of the two producers behind Bolagsverket's answer, and whether it has anything to say.
struct Source
{
    QString name;
    QString fault = {}; // `typ` of its error row; empty: it answers

    bool isSilent() const { return !fault.isEmpty(); }
    /// The values with the producer's mark; when it is silent all null, with its error row. Lists stay lists.
    QJsonObject says(QJsonObject values) const;
};

/// The two authorities that one answer of Bolagsverket's is made of.
struct Sources
{
    Source bolagsverket;
    Source scb;

    /// Bolagsverket's data when both have it.
    const Source &best() const { return bolagsverket.isSilent() && !scb.isSilent() ? scb : bolagsverket; }
};

Sources sourcesOf(const QJsonObject &company);

} // namespace demo
