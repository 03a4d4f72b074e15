#include "tour/book_index.h"

#include "tour/tour_plan.h"

#include <array>

namespace {

struct Look
{
    const char *name, *title;
};

constexpr std::array<Look, 9> kLooks{{{"light", "Light"},
                                      {"dark", "Dark"},
                                      {"contrast", "White on black"},
                                      {"contrast-light", "Black on white"},
                                      {"light-200", "Light at 200 %"},
                                      {"dark-200", "Dark at 200 %"},
                                      {"contrast-200", "White on black at 200 %"},
                                      {"contrast-light-200", "Black on white at 200 %"},
                                      {"light-text300", "Text of 300 %, 800 x 600"}}};

constexpr const char *kHead = R"(<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Anslut: every page and state</title>
<style>
body{font-family:sans-serif;margin:2em;color:#222;background:#fff}
nav{columns:6 9em;margin:1em 0}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(20em,1fr));gap:1.5em}
h2{grid-column:1/-1;margin:1em 0 0;text-transform:capitalize}
figure{margin:0}
figcaption{margin-bottom:.4em}
img{max-width:100%;border:1px solid #888}
)";

// The switches need no script: what is chosen hides the rest.
QString rule(const QString &chosen)
{
    return QStringLiteral("#%1:checked~main img:not(.%1)").arg(chosen);
}

QString choice(const QString &group, const QString &name, const QString &title, bool isFirst)
{
    return QStringLiteral("<input type=\"radio\" name=\"%1\" id=\"%2\"%3><label for=\"%2\">%4</label>\n")
        .arg(group, name, isFirst ? QStringLiteral(" checked") : QString(), title);
}

QString switches()
{
    QString rules;
    QString choices;
    for (const QString &language : TourPlan::languages()) {
        rules += rule(language) + u',';
        choices += choice(QStringLiteral("language"), language, language, language == TourPlan::languages().first());
    }
    for (const Look &look : kLooks) {
        rules += rule(QLatin1String(look.name)) + u',';
        choices += choice(QStringLiteral("look"), QLatin1String(look.name), QLatin1String(look.title),
                          &look == std::begin(kLooks));
    }
    return rules.chopped(1) + QStringLiteral("{display:none}\n</style>\n<h1>Every page and state</h1>\n") + choices;
}

QString figure(const QString &state)
{
    QString text = QStringLiteral("<figure id=\"state-%1\"><figcaption>%1</figcaption>\n").arg(state);
    for (const QString &language : TourPlan::languages())
        for (const Look &look : kLooks) {
            const QString file = pictureName(state, language, QLatin1String(look.name));
            text += QStringLiteral("<a href=\"%1\"><img class=\"%2 %3\" loading=\"lazy\" src=\"%1\" alt=\"%1\"></a>\n")
                        .arg(file, language, QLatin1String(look.name));
        }
    return text + QStringLiteral("</figure>\n");
}

} // namespace

QString pictureName(const QString &state, const QString &language, const QString &look)
{
    return QStringLiteral("%1-%2-%3.png").arg(state, language, look);
}

QString bookIndex(const QStringList &states)
{
    QString links;
    QString figures;
    QString before;
    for (const QString &state : states) {
        const QString chapter = state.section(u'-', 0, 0);
        if (chapter != before)
            figures += QStringLiteral("<h2>%1</h2>\n").arg(chapter);
        before = chapter;
        links += QStringLiteral("<a href=\"#state-%1\">%1</a><br>\n").arg(state);
        figures += figure(state);
    }
    return QLatin1String(kHead) + switches()
           + QStringLiteral("<nav>\n%1</nav>\n<main>\n%2</main>\n").arg(links, figures);
}
