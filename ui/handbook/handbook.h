#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// A heading, a paragraph or a row of a list; a link leads to another page or, in the browser, to the operator.
struct HandbookBlock
{
    enum class Kind { Heading, Paragraph, Item, Step, Link };

    Kind kind;
    QString text;
    QString target = {}; // of a link
};

/// A page of the handbook as plain text.
struct HandbookPage
{
    QString title;
    QList<HandbookBlock> blocks;
};

/// What the operator and the signing service are called in it.
struct HandbookNames
{
    QString operatorName;
    QString signingName;
};

/// The pages that ship with the program (resources/handbook): what one may want to know, in reading order, and what went
/// wrong, by its code.
QStringList handbookTopics();
QStringList handbookCodes();

/// `language` is "sv" or "en". Nothing: there is no such page.
std::optional<HandbookPage> handbookPage(const QString &name, const QString &language, const HandbookNames &names);
