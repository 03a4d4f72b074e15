#include "nationwide/national_register.h"

#include "nationwide/register_head.h"

#include <QPointer>

#include <atomic>
#include <memory>
#include <utility>

namespace {

constexpr int kMostRows = 40; // of a search: more are a reason to type more

} // namespace

/// Searches in the register's thread.
class NationalRegister::Desk : public QObject
{
public:
    explicit Desk(QString file) : m_file(std::move(file)) {}

    /// Whether it was opened just now; failed tries are not repeated before reopen().
    bool open()
    {
        if (m_isTried)
            return false;
        m_isTried = true;
        m_index = RegisterIndex::open(m_file).value_or(nullptr);
        return true;
    }
    void reopen()
    {
        m_index.reset();
        m_isTried = false;
    }
    std::optional<RegisterFacts> facts() const { return m_index ? std::optional(m_index->facts()) : std::nullopt; }
    Result<Hits> search(const QString &text, int most)
    {
        return m_index ? Result<Hits>(m_index->search(text, most)) : fail(Failure::RegisterMissing);
    }

private:
    QString m_file;
    std::unique_ptr<RegisterIndex> m_index;
    bool m_isTried = false;
};

/// Drops its question when it goes.
class NationalRegister::Asked : public QObject
{
public:
    Asked(NationalRegister &of, int question) : m_of(&of), m_question(question) {}
    ~Asked() override
    {
        *isWanted = false;
        if (m_of)
            m_of->m_asked.remove(m_question);
    }

    std::shared_ptr<std::atomic<bool>> isWanted = std::make_shared<std::atomic<bool>>(true);

private:
    QPointer<NationalRegister> m_of;
    int m_question;
};

NationalRegister::NationalRegister(QString registerFile)
    : m_file(std::move(registerFile)), m_isThere(isRegister(m_file)), m_desk(new Desk(m_file))
{
    m_desk->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
}

NationalRegister::~NationalRegister()
{
    if (!m_thread.isRunning()) {
        delete m_desk;
        return;
    }
    m_thread.quit();
    m_thread.wait(); // the question that is being searched for: milliseconds
}

RegisterTraits NationalRegister::traits() const
{
    return {.id = QStringLiteral("nationwide"),
            .findsNumbers = m_isThere,
            .findsNames = m_isThere,
            .countries = {QStringLiteral("SE")},
            .copyOf = QStringLiteral("bolagsverket")};
}

void NationalRegister::open()
{
    if (!m_isThere)
        return;
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk] {
        if (!desk->open())
            return;
        const auto facts = desk->facts();
        QMetaObject::invokeMethod(this, [this, facts] { learn(facts); });
    });
}

Pending NationalRegister::suggest(const QString &text, int most, Done<Hits> done)
{
    if (!m_isThere)
        return later<Hits>(fail(Failure::RegisterMissing), std::move(done));
    open();
    const int question = ++m_last;
    m_asked[question] = std::move(done);
    auto asked = std::make_unique<Asked>(*this, question);
    QMetaObject::invokeMethod(m_desk, [this, desk = m_desk, isWanted = asked->isWanted, question, text, most] {
        if (!*isWanted)
            return;
        const auto hits = desk->search(text, most);
        QMetaObject::invokeMethod(this, [this, question, hits] { answer(question, hits); });
    });
    return Pending(std::move(asked));
}

void NationalRegister::answer(int question, const Result<Hits> &hits)
{
    if (const auto done = m_asked.take(question)) // dropped meanwhile
        done(hits);
}

Pending NationalRegister::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    const auto *name = std::get_if<CompanyName>(&query);
    const auto *id = std::get_if<CompanyId>(&query);
    const auto number = id && id->swedish() ? id->swedish()->publicDigits() : std::nullopt;
    const bool isForUs = name ? name->country == QLatin1String("SE") : number.has_value();
    if (!isForUs)
        return later<QList<Company>>(fail(Failure::AddressRefused), std::move(done));
    return suggest(name ? name->text : *number, kMostRows, [done = std::move(done)](const Result<Hits> &hits) {
        QList<Company> companies;
        for (const RegisterHit &hit : hits.value_or(Hits()))
            companies.append(hit.company);
        done(hits ? Result<QList<Company>>(companies) : tl::unexpected(hits.error()));
    });
}

void NationalRegister::look()
{
    m_isThere = isRegister(m_file);
    m_facts.reset();
}

void NationalRegister::reopen()
{
    look();
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_desk, [desk = m_desk] { desk->reopen(); });
    if (m_isThere)
        open();
    Q_EMIT changed();
}

void NationalRegister::learn(const std::optional<RegisterFacts> &facts)
{
    m_facts = facts;
    m_isThere = facts.has_value(); // its head promised too much
    Q_EMIT changed();
}
