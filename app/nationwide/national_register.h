#pragma once

#include "domain/company_register.h"
#include "nationwide/register_index.h"

#include <QObject>

class QThread;

/// The national register on this computer, as one more source of companies and for suggestions while one types. Searched in
/// a thread of its own, so that a slow disk stops no window; opened when it is first asked.
class NationalRegister final : public QObject, public CompanyRegister
{
    Q_OBJECT

public:
    explicit NationalRegister(QString registerFile);
    ~NationalRegister() override;

    bool isThere() const; // a file of ours lies there: by its head, without opening it
    const std::optional<RegisterFacts> &facts() const { return m_facts; } // once it was opened

    RegisterTraits traits() const override;
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;
    /// The best first, at most `most`. Destroying the Pending drops a question that has not been begun.
    Pending suggest(const QString &text, int most, Done<QList<RegisterHit>> done);

    void reopen(); // another file is in its place, or none

Q_SIGNALS:
    void changed(); // isThere() or facts()

private:
    class Desk; // in the thread

    void tell(const std::optional<RegisterFacts> &facts);

    QString m_file;
    std::optional<RegisterFacts> m_facts;
    std::unique_ptr<QThread> m_thread;
    Desk *m_desk = nullptr;
};
