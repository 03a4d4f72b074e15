#include "dialogs/key_form.h"

#include "dialogs/key_field.h"
#include "error_text.h"
#include "widgets/help_link.h"
#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/palette_icon.h"
#include "widgets/single_clicks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace {

QPushButton *pressed(const char *name, const char *glyph)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setProperty("glyph", QLatin1String(glyph));
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeyForm::KeyForm(QWidget *parent)
    : QWidget(parent),
      m_rows(new QVBoxLayout),
      m_save(pressed("saveKeys", "save")),
      m_remove(pressed("removeKeys", "")),
      m_message(new MessageLine),
      m_help(new HelpLink),
      m_trouble(new KeyTrouble)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(kUnit);
    all->addWidget(m_trouble);
    all->addLayout(m_rows);
    auto *buttons = new QHBoxLayout;
    buttons->setObjectName(QStringLiteral("stacksKeyButtons")); // see SectionScroll
    buttons->addWidget(m_save, 0, Qt::AlignLeft);
    buttons->addWidget(m_remove, 0, Qt::AlignLeft);
    buttons->addStretch();
    all->addLayout(buttons);
    all->addWidget(m_message);
    all->addWidget(m_help, 0, Qt::AlignLeft);
    m_message->setObjectName(QStringLiteral("keysMessage"));
    m_help->setObjectName(QStringLiteral("keysHelp"));
    giveIcons(this);
    for (QPushButton *one : {m_save, m_remove})
        one->installEventFilter(new SingleClicks(one));
    connectButtons();
    connectTrouble();
    render();
}

void KeyForm::connectButtons()
{
    connect(m_save, &QPushButton::clicked, this, &KeyForm::pressSave);
    connect(m_remove, &QPushButton::clicked, this, &KeyForm::askToRemove);
}

void KeyForm::connectTrouble()
{
    connect(m_trouble, &KeyTrouble::tryAgain, this, [this] {
        const bool wasSaving = m_trouble->told().isSaving;
        wasSaving ? giveKeys(Where::Keychain) : lookAgain();
    });
    connect(m_trouble, &KeyTrouble::useUntilTheEnd, this, [this] { giveKeys(Where::UntilTheEnd); });
    connect(m_trouble, &KeyTrouble::goOn, this, [this] {
        m_doing = Doing::Nothing;
        tellTrouble({});
        say(Saying::Nothing);
        Q_EMIT letGo();
    });
}

void KeyForm::addField(const char *name)
{
    auto *field = new KeyField(name);
    m_rows->addWidget(field);
    m_fields.append(field);
    setFocusProxy(m_fields.first());
    connect(field, &KeyField::edited, this, [this] { say(Saying::Nothing); });
}

void KeyForm::setWords(const Words &words)
{
    m_words = words;
    for (qsizetype i = 0; i < m_fields.size(); ++i)
        m_fields.at(i)->setLabel(words.fields.value(i));
    render();
}

bool KeyForm::hasTyped() const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [](const KeyField *one) { return !one->typed().isEmpty(); });
}

// After the first paint: the keychain may ask the user something.
void KeyForm::showEvent(QShowEvent *event)
{
    if (!m_wasLooked)
        QTimer::singleShot(0, this, [this] {
            if (m_doing == Doing::Nothing) // whoever saves at once learns what there is by that
                lookAgain();
        });
    m_wasLooked = true;
    QWidget::showEvent(event);
}

void KeyForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

void KeyForm::lookAgain()
{
    m_doing = Doing::Looking;
    tellTrouble({});
    say(Saying::Nothing);
    Q_EMIT look();
}

bool KeyForm::isWhole() const
{
    const auto isThere = [](const KeyField *one) { return !one->typed().isEmpty() || one->isKept(); };
    return hasTyped() && std::all_of(m_fields.cbegin(), m_fields.cend(), isThere);
}

// It stays switched on while the keys are tested, so that the focus stays: pressed again it does nothing.
void KeyForm::pressSave()
{
    const bool isDone = m_saying == Saying::Saved && !hasTyped();
    if (!isBusy() && !isDone)
        giveKeys(Where::Keychain);
}

void KeyForm::giveKeys(Where where)
{
    if (!isWhole())
        return sayAnew(Saying::NotWhole);
    QList<Secret> typed;
    for (const KeyField *field : m_fields)
        typed.append(field->typed());
    const auto isTooLong = [](const Secret &key) { return key.reveal().size() > kLargestSecret; };
    if (std::any_of(typed.cbegin(), typed.cend(), isTooLong))
        return sayAnew(Saying::TooLong);
    m_doing = Doing::Saving;
    m_where = where;
    tellTrouble({});
    say(Saying::Testing);
    m_message->announce();
    Q_EMIT save(typed, where);
}

// Asked for twice on the same button, rather than by a dialog on a dialog.
void KeyForm::askToRemove()
{
    if (isBusy())
        return;
    if (m_saying != Saying::AsksToRemove)
        return say(Saying::AsksToRemove);
    m_doing = Doing::Removing;
    tellTrouble({});
    say(Saying::Nothing);
    Q_EMIT remove();
}

// Also when it stands there already: whoever pressed again has not seen it.
void KeyForm::sayAnew(Saying what)
{
    say(Saying::Nothing);
    say(what);
}

void KeyForm::say(Saying what, const Error &error)
{
    m_saying = what;
    m_error = error;
    render();
}
