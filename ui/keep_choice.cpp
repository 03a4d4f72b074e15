#include "keep_choice.h"

#include "widgets/text_label.h"
#include "widgets/wrapping_check_box.h"

#include <QEvent>
#include <QVBoxLayout>

KeepChoice::KeepChoice(QWidget *parent)
    : QWidget(parent), m_box(new WrappingCheckBox), m_meaning(new TextLabel(TextLabel::Kind::Quiet))
{
    m_box->setObjectName(QStringLiteral("keepNothing"));
    m_meaning->setObjectName(QStringLiteral("keepNothingMeans"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(4);
    rows->addWidget(m_box);
    rows->addWidget(m_meaning);
    connect(m_box, &QCheckBox::clicked, this, &KeepChoice::chosen);
    retranslate();
}

bool KeepChoice::isChecked() const
{
    return m_box->isChecked();
}

void KeepChoice::setChecked(bool keepsNothing)
{
    m_box->setChecked(keepsNothing);
    retranslate();
}

void KeepChoice::setLocked(bool locked)
{
    m_box->setEnabled(!locked);
    retranslate();
}

void KeepChoice::setSavedAllTheSame(bool saved)
{
    m_isSavedAllTheSame = saved;
    retranslate();
}

void KeepChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void KeepChoice::retranslate()
{
    //: sv: Spara inte på den här datorn
    m_box->setText(tr("Do not sa&ve on this computer"));
    const QString meaning = this->meaning();
    m_meaning->setText(meaning);
    m_box->setAccessibleDescription(meaning);
}

QString KeepChoice::meaning() const
{
    const QString means =
        isChecked() && m_isSavedAllTheSame
            ? tr("This registration may have been sent already, or you chose to save it, so it stays saved. What you "
                 "begin after it is not.")
            : tr("Then you are not reminded, and a power cut in the middle of a signing can leave it unknown whether "
                 "it was signed.");
    return m_box->isEnabled() ? means : tr("%1 This is decided by whoever looks after this computer.").arg(means);
}
