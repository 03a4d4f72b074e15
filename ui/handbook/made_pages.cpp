#include "handbook/made_pages.h"

#include "support_text.h"

#include <QCoreApplication>

namespace {

using BlockKind = HandbookBlock::Kind;

/// What the handbook says of itself.
struct MadePagesWords
{
    Q_DECLARE_TR_FUNCTIONS(Handbook)
};

HandbookBlock linkTo(const QString &name, const QString &language, const HandbookNames &names)
{
    const auto page = handbookPage(name, language, names);
    const QString title = page ? page->title : name;
    const bool isCode = handbookCodes().contains(name);
    return {BlockKind::Link, isCode ? name + QStringLiteral(": ") + title : title, name};
}

QString groupTitle(const QString &code)
{
    if (code.startsWith(QLatin1String("NET")))
        return MadePagesWords::tr("Error codes: the network");
    if (code.startsWith(QLatin1String("SVC")))
        return MadePagesWords::tr("Error codes: what a service said");
    if (code.startsWith(QLatin1String("KEY")))
        return MadePagesWords::tr("Error codes: keys and the keychain");
    if (code.startsWith(QLatin1String("SAV")))
        return MadePagesWords::tr("Error codes: saving on this computer");
    if (code.startsWith(QLatin1String("REG")))
        return MadePagesWords::tr("Error codes: the company register on this computer");
    return MadePagesWords::tr("Error codes: the program itself");
}

void addLink(HandbookPage &page, const LocalText &link, const QString &language, const QString &text)
{
    if (!link.in(language).isEmpty())
        page.blocks.append({BlockKind::Link, text, link.in(language)});
}

} // namespace

HandbookPage contentsPage(const QString &language, const HandbookNames &names)
{
    HandbookPage page{MadePagesWords::tr("Help"), {}};
    page.blocks.append(
        {BlockKind::Paragraph, MadePagesWords::tr("All of it is on this computer and works without a network.")});
    for (const QString &topic : handbookTopics())
        page.blocks.append(linkTo(topic, language, names));
    page.blocks.append({BlockKind::Link, MadePagesWords::tr("Questions and support"), QStringLiteral("support")});
    QString title;
    for (const QString &code : handbookCodes()) {
        if (groupTitle(code) != title)
            page.blocks.append({BlockKind::Heading, groupTitle(code)});
        title = groupTitle(code);
        page.blocks.append(linkTo(code, language, names));
    }
    return page;
}

HandbookPage severalCodesPage(const QStringList &codes, const QString &language, const HandbookNames &names)
{
    HandbookPage page{MadePagesWords::tr("What can I do?"), {}};
    page.blocks.append({BlockKind::Paragraph, MadePagesWords::tr("Each code has a page of its own.")});
    for (const QString &code : codes)
        page.blocks.append(linkTo(code, language, names));
    return page;
}

HandbookPage supportPage(const OperatorProfile &profile, const QString &language)
{
    HandbookPage page{MadePagesWords::tr("Questions and support"), {}};
    for (const OperatorProfile::Answer &answer : profile.faq) {
        page.blocks.append({BlockKind::Heading, answer.question.in(language)});
        page.blocks.append({BlockKind::Paragraph, answer.answer.in(language)});
    }
    page.blocks.append({BlockKind::Heading, MadePagesWords::tr("The support of %1").arg(profile.name)});
    if (const QString contact = supportContact(profile); !contact.isEmpty())
        page.blocks.append({BlockKind::Paragraph, contact});
    page.blocks.append(
        {BlockKind::Paragraph,
         MadePagesWords::tr("If an error was shown, give its code. \"Copy for support\" beside the error copies "
                            "it, with the program's version and the day, and nothing about you or the company.")});
    addLink(page, profile.links.faq, language, MadePagesWords::tr("More questions and answers, in the browser"));
    addLink(page, profile.links.help, language, MadePagesWords::tr("The operator's own instructions, in the browser"));
    return page;
}
