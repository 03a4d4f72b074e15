#include "wizard/silence_list.h"

#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/palette_icon.h"
#include "wizard/remedies.h"

#include <QPushButton>
#include <QVBoxLayout>

SilenceList::SilenceList(QWidget *parent)
    : QWidget(parent), m_place(new QVBoxLayout), m_retry(new QPushButton), m_remedies(new Remedies)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(kUnit / 2);
    all->addLayout(m_place);
    all->addWidget(m_retry, 0, Qt::AlignLeft);
    all->addWidget(m_remedies);
    m_place->setSpacing(kUnit / 2);
    m_retry->setObjectName(QStringLiteral("retry"));
    m_retry->setFlat(true);
    m_retry->setAutoDefault(false);
    m_retry->setIcon(paletteIcon(QStringLiteral("search"), QPalette::Highlight));
    connect(m_retry, &QPushButton::clicked, this, &SilenceList::retry);
    hide();
}

QString SilenceList::text() const
{
    QStringList lines;
    for (const MessageLine *line : m_lines)
        lines.append(line->text());
    return lines.join(u'\n');
}

void SilenceList::setRetryText(const QString &text)
{
    m_retry->setText(text);
}

void SilenceList::say(const QStringList &lines, const QList<Error> &errors, bool offersRetry)
{
    while (m_lines.size() < lines.size()) {
        m_lines.append(new MessageLine);
        m_place->addWidget(m_lines.last());
    }
    while (m_lines.size() > lines.size())
        delete m_lines.takeLast();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const bool isNews = m_lines.at(i)->text() != lines.at(i);
        m_lines.at(i)->say(Tone::Neutral, lines.at(i));
        if (isNews)
            m_lines.at(i)->announce(); // it came while the user looked elsewhere
    }
    m_retry->setVisible(offersRetry);
    m_remedies->offerFor(errors, Remedies::Asked::Registers);
    setVisible(!lines.isEmpty());
}
