#pragma once

#include "domain/company_register.h"
#include "nationwide/register_index.h"

#include <QHash>
#include <QObject>
#include <QThread>

/// The national register on this computer, as one more source of companies and for suggestions while one types. Searched in
/// a thread of its own, so that a slow disk stops no window; opened when it is first asked.
class NationalRegister final : public QObject, public CompanyRegister
{
    Q_OBJECT

public:
    explicit NationalRegister(QString registerFile);
    ~NationalRegister() override;

    bool isThere() const { return m_isThere; } // a register's file, by its head
    const std::optional<RegisterFacts> &facts() const { return m_facts; } // once it was opened and found whole

    RegisterTraits traits() const override; // finds nothing while it is not there
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;

    using Hits = QList<RegisterHit>;
    /// The best first, at most `most`. Failure::RegisterMissing. Destroying the Pending drops a question that has not begun.
    Pending suggest(const QString &text, int most, Done<Hits> done);

    void reopen(); // another file is in its place, or none
    void open(); // now, so that the first question need not wait for the disk

Q_SIGNALS:
    void changed(); // isThere() or facts()

private:
    class Desk; // in the thread
    class Asked; // a question's Pending

    void answer(int question, const Result<Hits> &hits);
    void learn(const std::optional<RegisterFacts> &facts);
    void look();

    QString m_file;
    bool m_isThere = false;
    std::optional<RegisterFacts> m_facts;
    QHash<int, Done<Hits>> m_asked;
    int m_last = 0;
    QThread m_thread;
    Desk *m_desk; // goes when the thread ends
};
