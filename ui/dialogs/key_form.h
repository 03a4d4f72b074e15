#pragma once

#include "dialogs/key_trouble.h"
#include "dialogs/key_words.h"
#include "flow/kept_keys.h"

class KeyField;
class HelpLink;
class MessageLine;
class QPushButton;
class QVBoxLayout;

/// Keys in fields of dots: says of each whether it is kept, gives what is typed, and offers ways on when the keychain does
/// not do its part. What is kept never comes back into the window.
class KeyForm final : public QWidget
{
    Q_OBJECT

public:
    using Where = KeepWhere;
    using Words = KeyWords;

    explicit KeyForm(QWidget *parent = nullptr);

    void addField(const char *name);
    void setWords(const Words &words);
    bool hasTyped() const;
    bool isTesting() const { return m_doing == Doing::Saving; }
    void remind(); // of what is typed and not saved, or tested

    void showBusy(); // with what an earlier form asked for
    void lookAgain(); // that is done
    void showKept(const Result<QList<Kept>> &kept); // of look()
    void showSlow();
    void showSaved(const Result<KeptKeys> &saved); // of save()
    void showRemoved(const Result<void> &removed);

Q_SIGNALS:
    void look(); // shown, or asked for again
    /// In the order of the fields; an empty one: as it is.
    void save(const QList<Secret> &typed, KeepWhere where);
    void remove();
    void tested(bool isRight); // what was typed: saved, and accepted without reserve
    void letGo(); // the user does not want to wait for the keychain any longer

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum class Doing { Nothing, Looking, Saving, Removing, Waiting };
    enum class Saying { Nothing, NotSaved, NotWhole, TooLong, Testing, Saved, Refused, Failed, AsksToRemove, Removed };

    void connectButtons();
    void connectTrouble();
    void pressSave();
    void giveKeys(Where where);
    void showNotSaved(const Error &why);
    void askToRemove();
    void sayAnew(Saying what);
    void say(Saying what, const Error &error = {});
    bool isWhole() const;
    bool isBusy() const { return m_doing != Doing::Nothing && m_doing != Doing::Looking; }
    void tellTrouble(const KeyTrouble::What &what);
    void holdFocus();
    void render();
    void renderMessage();
    QString savedText() const;

    QVBoxLayout *m_rows;
    QList<KeyField *> m_fields;
    QPushButton *m_save;
    QPushButton *m_remove;
    MessageLine *m_message;
    HelpLink *m_help; // below it
    KeyTrouble *m_trouble;
    Words m_words;
    Doing m_doing = Doing::Nothing;
    Saying m_saying = Saying::Nothing;
    Error m_error; // of Failed
    KeptKeys m_saved; // of Saved
    Where m_where = Where::Keychain;
    bool m_wasLooked = false;
};
