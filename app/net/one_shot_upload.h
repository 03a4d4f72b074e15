#pragma once

#include <QByteArray>
#include <QIODevice>

/// A body that can be read once. Qt sends a POST again by itself when the answer does not come, up to four times in all;
/// what it cannot wind back it cannot send twice (N1).
class OneShotUpload : public QIODevice
{
public:
    explicit OneShotUpload(QByteArray body);

    bool wasRead() const { return m_at > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_body.size() - m_at; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
    qsizetype m_at = 0;
};
