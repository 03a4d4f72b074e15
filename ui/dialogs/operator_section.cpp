#include "dialogs/operator_section.h"

#include "dialogs/key_form.h"
#include "domain/plain_text.h"
#include "ui_operator_section.h"

#include <QDir>
#include <QEvent>

OperatorSection::OperatorSection(Setup setup, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::OperatorSection>()), m_setup(std::move(setup))
{
    m_ui->setupUi(this);
    for (const char *field : {"apiKey", "signingId", "signingSecret"})
        m_ui->keys->addField(field);
    m_ui->keys->setVisible(hasKeys());
    retranslate();
}

OperatorSection::~OperatorSection() = default;

bool OperatorSection::hasKeys() const
{
    return !m_setup.isDemo && m_setup.profile.access == OperatorProfile::Access::Direct;
}

KeyForm *OperatorSection::keys() const
{
    return hasKeys() ? m_ui->keys : nullptr;
}

void OperatorSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void OperatorSection::retranslate()
{
    const OperatorProfile &profile = m_setup.profile;
    m_ui->retranslateUi(this);
    const QString name = isolated(plainText(profile.name));
    const QString signing = isolated(plainText(profile.signingName));
    m_ui->name->setText(profile.name == profile.signingName ? name : tr("%1, signing with %2").arg(name, signing));
    m_ui->origin->setText(m_setup.file.isEmpty()
                              ? tr("The profile \"%1\", one of Anslut's own.").arg(profile.id)
                              : tr("The profile \"%1\", from the file %2.")
                                    .arg(profile.id, plainText(QDir::toNativeSeparators(m_setup.file))));
    m_ui->hosts->setText(tr("Talks to: %1").arg(profile.hosts().join(QLatin1String(", "))));
    m_ui->keysText->setText(keysText());
    m_ui->keys->setWords(
        {fieldNames(), tr("One of the keys is not accepted. Check that each is whole and in its own field."),
         tr("Without keys nothing can be registered or signed with %1 until new ones are entered. Press once more to "
            "remove them.")
             .arg(name)});
}

QStringList OperatorSection::fieldNames() const
{
    const QString key = tr("The operator's API &key");
    if (m_setup.profile.signingKeys == OperatorProfile::SigningKeys::OAuth2)
        return {key, tr("The signing service's cl&ient id"), tr("The signing service's client s&ecret")};
    return {key, tr("The signing service's &identifier"), tr("The signing service's s&ecret")};
}

QString OperatorSection::keysText() const
{
    if (m_setup.isDemo)
        return tr("The demo has keys of its own, so there is nothing to enter.");
    if (m_setup.profile.access == OperatorProfile::Access::Broker)
        return tr("%1 adds the keys, so there is nothing to enter, and this computer holds none.")
            .arg(m_setup.profile.operatorBase.host());
    return tr("They come from the operator or its partner, and are kept in the system's keychain and nowhere else.");
}
