#include "dialogs/network_section.h"

#include "error_text.h"
#include "settings/setting.h"
#include "ui_network_section.h"

#include <QEvent>
#include <QHostAddress>

#include <algorithm>

namespace {

// A name or an address alone: no scheme, no port, nobody's name, nothing after it.
bool isProxyHost(const QString &text)
{
    constexpr qsizetype kLongest = 253;
    const auto mayBe = [](QChar c) { return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-'; };
    const bool isName = text.size() <= kLongest && std::all_of(text.begin(), text.end(), mayBe)
                        && !text.startsWith(u'-') && !text.startsWith(u'.') && !text.contains(QLatin1String(".."));
    return isName || QHostAddress(text).protocol() == QAbstractSocket::IPv6Protocol;
}

} // namespace

NetworkSection::NetworkSection(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::NetworkSection>())
{
    m_ui->setupUi(this);
    m_ui->hostMessage->describe(*m_ui->host);
    m_ui->portMessage->describe(*m_ui->port);
    m_ui->host->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    m_ui->port->setInputMethodHints(Qt::ImhDigitsOnly);
    for (QRadioButton *one : {m_ui->system, m_ui->http, m_ui->socks5, m_ui->none})
        connect(one, &QRadioButton::toggled, this, &NetworkSection::render);
    for (QLineEdit *one : {m_ui->host, m_ui->port})
        connect(one, &QLineEdit::textChanged, this, &NetworkSection::render);
    connect(m_ui->forget, &QPushButton::clicked, this, &NetworkSection::forgetLogin);
    setProxy({});
}

NetworkSection::~NetworkSection() = default;

void NetworkSection::setProxy(const ProxyChoice &choice)
{
    m_ui->host->setText(choice.host);
    m_ui->port->setText(choice.port ? QString::number(choice.port) : QString());
    switch (choice.kind) {
    case ProxyChoice::Kind::System: m_ui->system->setChecked(true); break;
    case ProxyChoice::Kind::None: m_ui->none->setChecked(true); break;
    case ProxyChoice::Kind::Http: m_ui->http->setChecked(true); break;
    case ProxyChoice::Kind::Socks5: m_ui->socks5->setChecked(true); break;
    }
    render();
}

ProxyChoice NetworkSection::proxy() const
{
    using enum ProxyChoice::Kind;
    if (!isManual())
        return {m_ui->none->isChecked() ? None : System};
    return {m_ui->http->isChecked() ? Http : Socks5, m_ui->host->text().trimmed(), m_ui->port->text().toInt()};
}

void NetworkSection::setLocked(bool locked)
{
    m_isLocked = locked;
    render();
}

void NetworkSection::setHasLogin(bool has)
{
    m_hasLogin = has;
    render();
}

void NetworkSection::showForgotten(const Result<void> &forgotten)
{
    m_forgotten = forgotten;
    m_hasLogin = !forgotten;
    if (m_ui->forget->hasFocus() && !m_hasLogin)
        focusNextChild();
    render();
    m_ui->forgetMessage->announce();
}

bool NetworkSection::isManual() const
{
    return m_ui->http->isChecked() || m_ui->socks5->isChecked();
}

bool NetworkSection::isRight() const
{
    return !isManual() || (hostFault() == Fault::None && portFault() == Fault::None);
}

void NetworkSection::showFaults()
{
    m_showsMissing = true;
    render();
    (hostFault() != Fault::None ? m_ui->host : m_ui->port)->setFocus();
}

NetworkSection::Fault NetworkSection::hostFault() const
{
    const QString host = m_ui->host->text().trimmed();
    if (host.isEmpty())
        return Fault::Missing;
    return isProxyHost(host) ? Fault::None : Fault::NotAHost;
}

NetworkSection::Fault NetworkSection::portFault() const
{
    const QString port = m_ui->port->text().trimmed();
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (port.isEmpty())
        return Fault::Missing;
    return isNumber && number >= 1 && number <= kHighestPort ? Fault::None : Fault::NotAPort;
}

void NetworkSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        render();
    }
    QWidget::changeEvent(event);
}

void NetworkSection::render()
{
    for (QRadioButton *one : {m_ui->system, m_ui->http, m_ui->socks5, m_ui->none})
        one->setEnabled(!m_isLocked);
    m_ui->manual->setEnabled(!m_isLocked);
    m_ui->manual->setVisible(isManual());
    m_ui->decided->setVisible(m_isLocked);
    m_ui->forget->setVisible(m_hasLogin);
    m_ui->forgetMessage->setVisible(m_forgotten.has_value());
    if (m_forgotten)
        m_ui->forgetMessage->say(*m_forgotten ? Tone::Success : Tone::Error,
                                 *m_forgotten ? tr("The log-in is forgotten.") : errorLine(m_forgotten->error()));
    m_ui->forgetHelp->leadFrom(m_ui->forgetMessage->text());
    const auto say = [](MessageLine *line, const QString &what) { line->say(Tone::Error, what); };
    say(m_ui->hostMessage, text(hostFault()));
    say(m_ui->portMessage, text(portFault()));
}

QString NetworkSection::text(Fault fault) const
{
    switch (fault) {
    case Fault::None: return {};
    case Fault::Missing: return m_showsMissing ? tr("This is needed for a proxy of your choice.") : QString();
    case Fault::NotAHost: return tr("Only the name or the address, without http:// before it and the port after it.");
    case Fault::NotAPort: return tr("A port is a number from 1 to 65535.");
    }
    Q_UNREACHABLE();
}
