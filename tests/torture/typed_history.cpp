#include "torture/typed_history.h"

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 kNotYet = std::numeric_limits<qint64>::max();
const QString kPage = QStringLiteral("page");
const QString kSignatory = QStringLiteral("signatory");

// Half a number may be a person's, and is not kept; nor is a person's. Text is cleaned when it is read, of spaces at its
// end too.
QString keptOf(const QString &field, const QString &text)
{
    const auto figures = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    if (field == QLatin1String("manual.name") && figures >= 8)
        return {};
    if (field != QLatin1String("query") && field != QLatin1String("manual.number"))
        return text.trimmed();
    const bool isCompany = text == QLatin1String("408840-3888") || text == QLatin1String("4452445192");
    return figures < 6 || isCompany ? text.trimmed() : QString();
}

} // namespace

void TypedHistory::put(const QString &field, const QString &text, qint64 since)
{
    QList<State> &states = m_fields[field];
    if (states.isEmpty() && field != kPage)
        states.append({{}, 0});
    states.append({keptOf(field, text), since});
}

void TypedHistory::begin(const KeptDraft &kept)
{
    m_fields.clear();
    m_isLeaving = false;
    for (auto field = kept.fields.begin(); field != kept.fields.end(); ++field)
        put(field.key(), field.value(), 0);
}

void TypedHistory::take(const QList<RobotLine> &lines)
{
    QString typing;
    for (const RobotLine &line : lines) {
        const QString field = line.text.section(u' ', 0, 0);
        const QString text = line.text.section(u' ', 1);
        if (field == kSignatory) {
            typing = field; // it is kept nowhere
            continue;
        }
        if (line.what == QLatin1String("key")) {
            typing = field;
            put(field, text, kNotYet);
        } else if (line.what == QLatin1String("done") && !typing.isEmpty() && typing != kSignatory) {
            m_fields[typing].last().since = line.time;
        } else if (line.what == QLatin1String("seen")) {
            const auto &known = m_fields[field];
            if (known.isEmpty() || known.last().text != keptOf(field, text)) // filled in from what was typed before
                put(field, text, line.time);
        } else if (line.what == kPage) {
            m_isLeaving = false;
            put(kPage, line.text, line.time);
        } else if (line.what == QLatin1String("leave")) {
            m_isLeaving = true;
        }
    }
}

TypedHistory::Verdict TypedHistory::judge(const KeptDraft &kept, qint64 since, qint64 ended) const
{
    Verdict verdict;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        const QString &name = field.key();
        const QList<State> &states = field.value();
        // What a button fills in, and the page that it leads to, may be kept before the robot has seen them.
        const bool mayBeAhead = m_isLeaving && (name == kPage || name.startsWith(QLatin1String("manual.")));
        const bool isNothingYet = !kept.isThere && name == kPage;
        if (mayBeAhead || isNothingYet)
            continue;
        const QString found = kept.fields.value(name);
        qsizetype at = states.size() - 1;
        while (at >= 0 && states.at(at).text != found)
            --at;
        const bool isLast = at == states.size() - 1;
        const qint64 replaced = at < 0 ? 0 : isLast ? kNotYet : states.at(at + 1).since;
        if (at >= 0 && replaced != kNotYet)
            verdict.oldestLost = std::max(verdict.oldestLost, ended - replaced);
        if (replaced <= since)
            verdict.lost += QStringLiteral("%1: found \"%2\" instead of \"%3\"").arg(name, found, states.last().text);
    }
    return verdict;
}

QStringList TypedHistory::compareShown(const KeptDraft &kept, const QList<RobotLine> &lines)
{
    QStringList wrong;
    for (const RobotLine &line : lines) {
        if (line.what == kPage) {
            const bool isEmpty =
                kept.fields.value(kPage) == QLatin1String("1") && !kept.hasRows; // it is searched again
            const QString wanted = kept.isThere && !isEmpty ? kept.fields.value(kPage) : QStringLiteral("0");
            return line.text == wanted ? wrong
                                       : wrong << QStringLiteral("page %1 instead of %2").arg(line.text, wanted);
        }
        const QString field = line.text.section(u' ', 0, 0);
        if (line.what == QLatin1String("seen") && field != kSignatory
            && kept.fields.value(field) != line.text.section(u' ', 1))
            wrong += field + QStringLiteral(" is not shown as it was kept");
    }
    return wrong << QStringLiteral("no page came up");
}
