#include "wizard/second_signatory.h"

#include "domain/contact.h"
#include "fault_text.h"
#include "widgets/message_line.h"
#include "widgets/put_text.h"
#include "widgets/text_label.h"
#include "widgets/wrapping_check_box.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

SecondSignatory::SecondSignatory(QWidget *parent)
    : QWidget(parent),
      m_box(new WrappingCheckBox),
      m_label(new TextLabel),
      m_email(new QLineEdit),
      m_message(new MessageLine)
{
    m_box->setObjectName(QStringLiteral("together"));
    m_email->setObjectName(QStringLiteral("otherEmail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_label->setKind(TextLabel::Kind::Body);
    m_label->setBuddy(m_email);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(6);
    for (QWidget *part : {static_cast<QWidget *>(m_box), static_cast<QWidget *>(m_label),
                          static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_message)})
        all->addWidget(part);
    connect(m_box, &QCheckBox::toggled, this, [this](bool on) {
        m_judges = false;
        say();
        if (on)
            m_email->setFocus();
        Q_EMIT edited();
        if (on)
            Q_EMIT opened();
    });
    connect(m_email, &QLineEdit::textChanged, this, [this] {
        m_judges = false;
        say();
        Q_EMIT edited();
    });
    connect(m_email, &QLineEdit::editingFinished, this, [this] {
        m_judges = true;
        say();
    });
    m_message->describe(*m_email);
    say();
}

void SecondSignatory::show(const QString &email)
{
    const QSignalBlocker box(m_box);
    m_judges = false;
    m_box->setChecked(!email.isEmpty());
    putText(*m_email, email);
    say();
}

QString SecondSignatory::email() const
{
    return m_box->isChecked() ? m_email->text().trimmed() : QString();
}

bool SecondSignatory::isRight() const
{
    return !m_box->isChecked() || EmailAddress::parse(m_email->text());
}

void SecondSignatory::retranslate(const QString &signing, const QString &operatorName)
{
    m_box->setText(tr("So&mebody else must sign together with me"));
    m_label->setText(tr("The other signatory's &e-mail address"));
    m_email->setAccessibleName(tr("The other signatory's e-mail address"));
    //: %1 is the signing service, %2 the operator
    m_hint =
        tr("%1 mails them a link to sign at. %2 creates the account when both have signed.").arg(signing, operatorName);
    say();
}

void SecondSignatory::say()
{
    const bool isOn = m_box->isChecked();
    for (QWidget *part :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_email), static_cast<QWidget *>(m_message)})
        part->setVisible(isOn);
    const auto email = EmailAddress::parse(m_email->text());
    const bool isWrong = m_judges && !email && email.error() != EmailFault::Empty;
    isWrong ? m_message->say(Tone::Error, faultText(email.error())) : m_message->say(Tone::Neutral, m_hint);
}
