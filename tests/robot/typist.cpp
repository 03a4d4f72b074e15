#include "robot/typist.h"

#include "robot/texts.h"

#include <QKeyEvent>

namespace {

using namespace std::chrono_literals;

constexpr auto kGlance = 10ms;

} // namespace

Typist::Typist(Manner manner, unsigned seed) : m_manner(manner), m_dice(seed)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { look(); });
    m_next.start(kGlance);
}

void Typist::look()
{
    m_next.start(kGlance);
    if (!m_screen.find())
        return;
    if (m_manner == Manner::Walk)
        read();
    if (std::exchange(m_page, m_screen.page()) != m_screen.page())
        arrive();
    else
        act();
}

void Typist::arrive()
{
    m_keys.clear();
    m_isPlanned = false;
    for (const Field &field : fieldsOf(m_page))
        if (const auto *edit = m_screen.field(field.name))
            say("seen", field.shown + u' ' + edit->text());
    say("page", QString::number(m_page));
    if (m_manner == Manner::Walk)
        m_next.start(1s); // what comes up a moment later is to be read too
}

void Typist::read()
{
    const QString words = m_screen.words().join(u' ');
    if (std::exchange(m_words, words) != words)
        say("words", words);
}

void Typist::act()
{
    if (!m_keys.empty()) {
        const Key key = m_keys.front();
        m_keys.pop_front();
        strike(key);
        m_next.start(std::chrono::milliseconds(m_manner == Manner::Walk ? 1 : 5 + thrown(110)));
    } else if (std::exchange(m_isPlanned, true)) {
        turn();
    } else if (m_manner == Manner::Walk) {
        planWalk();
    } else {
        plan();
    }
}

void Typist::strike(const Key &key) const
{
    auto *edit = m_screen.field(key.field.name);
    if (!edit)
        return;
    edit->setFocus();
    if (key.takesAll)
        edit->selectAll();
    say("key", key.field.shown + u' ' + key.after);
    const bool isLetter = !key.letter.isEmpty();
    const Qt::Key code = isLetter ? Qt::Key_unknown : Qt::Key_Backspace;
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, code, Qt::NoModifier, key.letter);
        QCoreApplication::sendEvent(edit, &event);
    }
    say("done");
}

// Over what stands there, with a slip now and then.
void Typist::write(const Field &field, const QString &text)
{
    m_keys.push_back({field, {}, {}, true});
    QString after;
    for (const QChar letter : text) {
        if (m_manner == Manner::ForEver && thrown(12) == 0) {
            m_keys.push_back({field, after + u'x', QStringLiteral("x")});
            m_keys.push_back({field, after, {}});
        }
        after += letter;
        m_keys.push_back({field, after, letter});
    }
}

void Typist::plan()
{
    const QList<Field> fields = fieldsOf(m_page);
    for (int n = fields.isEmpty() ? 0 : thrown(3); n > 0; --n) { // none: what stands there will do
        const Field &field = fields.at(thrown(int(fields.size())));
        write(field, field.texts.at(thrown(int(field.texts.size()))));
    }
    if (auto *list = m_screen.list(); list && m_page == Screen::Results)
        list->setCurrentIndex(list->model()->index(thrown(qMax(1, list->model()->rowCount())), 0));
}

void Typist::planWalk()
{
    for (const Field &field : fieldsOf(m_page))
        if (m_page != Screen::Lookup)
            write(field, field.texts.first());
    if (auto *authority = m_screen.button(QStringLiteral("authority")))
        authority->click();
}

// On, by hand, or back; on the page with Signera only back. From where it is ready nowhere.
void Typist::turn()
{
    const bool isSign = m_page == Screen::Sign;
    if (m_manner == Manner::Walk && isSign) {
        if (m_screen.next() && !std::exchange(m_isReady, true))
            say("ready");
        return;
    }
    auto *byHand = m_screen.button(QStringLiteral("manual"));
    auto *on = isSign || m_page > Screen::Sign ? nullptr : m_screen.next();
    const bool goesBack = m_manner == Manner::ForEver && (thrown(4) == 0 || !on);
    const bool goesByHand = m_manner == Manner::Walk || thrown(2) == 0;
    press(goesBack && m_screen.back() ? m_screen.back() : byHand && goesByHand ? byHand : on);
    m_isPlanned = m_manner == Manner::Walk; // still here after a moment: something more is typed
}

void Typist::press(QAbstractButton *button)
{
    if (!button)
        return;
    say("leave");
    button->click();
    m_next.start(m_manner == Manner::Walk ? 100ms : 400ms);
}
