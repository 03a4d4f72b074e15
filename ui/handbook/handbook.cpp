#include "handbook/handbook.h"

#include <QDir>
#include <QFile>

#include <array>

namespace {

using BlockKind = HandbookBlock::Kind;

constexpr std::array kTopics{"start",   "search", "who-gets-what", "personal-number", "authority",
                             "signing", "later",  "register",      "remove"};
constexpr std::array kGroups{"NET", "SVC", "KEY", "SAV", "REG", "APP"}; // as docs/errors.md has them

QString folderOf(const QString &language)
{
    return QStringLiteral(":/handbook/") + language;
}

bool isStep(const QString &line)
{
    return line.size() > 3 && line.at(0).isDigit() && QStringView(line).mid(1, 2) == QLatin1String(". ");
}

// One line of the file is one block; Markdown, but no more of it than this.
HandbookBlock blockOf(const QString &line)
{
    if (line.startsWith(QLatin1String("## ")))
        return {BlockKind::Heading, line.mid(3)};
    if (line.startsWith(QLatin1String("- ")))
        return {BlockKind::Item, line.mid(2)};
    if (isStep(line))
        return {BlockKind::Step, line.mid(3)};
    return {BlockKind::Paragraph, line};
}

HandbookPage parse(const QString &text)
{
    HandbookPage page;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(QLatin1String("# ")))
            page.title = line.mid(2);
        else
            page.blocks.append(blockOf(line));
    }
    return page;
}

QStringList codesWithAPage()
{
    QStringList codes;
    for (const char *group : kGroups) {
        const QStringList files =
            QDir(folderOf(QStringLiteral("en"))).entryList({QLatin1String(group) + QStringLiteral("-??.md")});
        for (const QString &file : files)
            codes.append(file.chopped(3));
    }
    return codes;
}

} // namespace

QStringList handbookTopics()
{
    QStringList topics;
    for (const char *topic : kTopics)
        topics.append(QLatin1String(topic));
    return topics;
}

QStringList handbookCodes()
{
    static const QStringList codes = codesWithAPage();
    return codes;
}

std::optional<HandbookPage> handbookPage(const QString &name, const QString &language, const HandbookNames &names)
{
    if (!handbookTopics().contains(name) && !handbookCodes().contains(name)) // else a name could lead out of the folder
        return std::nullopt;
    QFile file(folderOf(language) + u'/' + name + QStringLiteral(".md"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    HandbookPage page = parse(QString::fromUtf8(file.readAll()));
    for (HandbookBlock &block : page.blocks)
        block.text.replace(QLatin1String("{operator}"), names.operatorName)
            .replace(QLatin1String("{signing}"), names.signingName);
    return page;
}
