#pragma once

#include "support/qt_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QUrl>

#include <csignal>

/// `anslut demo` in a process of its own, its state on disk, to be killed and started again on it.
class Services
{
public:
    explicit Services(QString stateFile) : m_state(std::move(stateFile)) {}
    ~Services() { kill(); }

    bool start()
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(m_state + QStringLiteral(".errors"), QIODevice::Append);
        m_process->start(QStringLiteral(ANSLUT), {QStringLiteral("demo"), QStringLiteral("--state"), m_state,
                                                  QStringLiteral("--port"), QString::number(m_port)});
        m_said.clear();
        const bool isUp = QTest::qWaitFor([this] { return isUpNow(); }, kPatienceMs);
        if (isUp)
            m_port = quint16(QUrl(said().value(QLatin1String("operator")).toString()).port());
        return isUp;
    }

    void kill()
    {
        if (!m_process || m_process->state() != QProcess::Running)
            return;
        m_process->kill();
        m_process->waitForFinished();
    }

    quint16 port() const { return m_port; }
    QJsonObject addresses() const { return said(); } // what `--services FILE` reads

    /// What the services know now; each change is on disk before it is answered.
    QJsonObject state() const
    {
        QFile file(m_state);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

private:
    static constexpr int kPatienceMs = 20000;

    bool isUpNow()
    {
        m_said += m_process->readAllStandardOutput();
        return !said().isEmpty();
    }

    QJsonObject said() const { return QJsonDocument::fromJson(m_said).object(); }

    QString m_state;
    quint16 m_port = 0; // any at first, then the same again
    QByteArray m_said;
    std::unique_ptr<QProcess> m_process;
};
