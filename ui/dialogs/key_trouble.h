#pragma once

#include "base/result.h"

#include <QWidget>

#include <optional>

class Banner;
class HelpLink;
class QPushButton;

/// What is the matter with the keychain, in words, and at least two ways on. Ending the program is never one of them.
class KeyTrouble final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { None, Nothing, Slow, Failed }; // Nothing: no entry, or a locked keychain that does not say so

    struct What
    {
        Kind kind = Kind::None;
        Error error = {}; // of Failed
        bool isSaving = false; // there is something to use without saving it
    };

    explicit KeyTrouble(QWidget *parent = nullptr);

    void tell(const What &what);
    const What &told() const { return m_what; }

Q_SIGNALS:
    void tryAgain();
    void useUntilTheEnd();
    void goOn();

protected:
    void changeEvent(QEvent *event) override;

private:
    QPushButton *addChoice(const char *name);
    void render();
    QString text() const;

    Banner *m_banner;
    QPushButton *m_again;
    QPushButton *m_untilTheEnd;
    QPushButton *m_goOn;
    HelpLink *m_help; // of Failed
    What m_what;
};
