#include "wizard/condition_list.h"

#include "widgets/palette_icon.h"
#include "widgets/wrapping_check_box.h"

#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

ConditionList::ConditionList(const QList<Condition> &conditions, QWidget *parent) : QWidget(parent)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    for (const Condition &condition : conditions)
        addRow(condition);
    setVisible(!conditions.isEmpty());
}

void ConditionList::show(const QStringList &accepted, const QString &language)
{
    m_language = language;
    for (const Row &row : m_rows) {
        const QSignalBlocker quiet(row.box);
        QString text = row.condition.text.in(language);
        row.link->setAccessibleName(tr("Read: %1").arg(text));
        row.box->setText(text.replace(u'&', QLatin1String("&&")));
        row.box->setChecked(accepted.contains(row.condition.id));
        row.link->setText(tr("Read it"));
        row.link->setVisible(!row.condition.link.in(language).isEmpty());
    }
}

bool ConditionList::isAccepted() const
{
    return std::all_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.box->isChecked(); });
}

void ConditionList::addRow(const Condition &condition)
{
    const Row row{condition, new WrappingCheckBox, new QPushButton};
    row.box->setObjectName(condition.id);
    row.link->setFlat(true);
    row.link->setIcon(paletteIcon(QStringLiteral("open"), QPalette::Highlight));
    layout()->addWidget(row.box);
    layout()->addWidget(row.link);
    layout()->setAlignment(row.link, Qt::AlignLeft);
    connect(row.box, &QCheckBox::toggled, this, [this, id = condition.id](bool on) { Q_EMIT toggled(id, on); });
    connect(row.link, &QPushButton::clicked, this,
            [this, link = condition.link] { Q_EMIT openLink(QUrl(link.in(m_language))); });
    m_rows.append(row);
}
