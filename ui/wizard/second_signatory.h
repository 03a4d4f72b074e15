#pragma once

#include <QWidget>

class MessageLine;
class QLineEdit;
class TextLabel;
class WrappingCheckBox;

/// Whether somebody else has to sign together with the user, and where the signing service's mail reaches them. Nothing
/// else is asked about them.
class SecondSignatory final : public QWidget
{
    Q_OBJECT

public:
    explicit SecondSignatory(QWidget *parent = nullptr);

    void show(const QString &email); // empty: nobody else
    QString email() const; // as typed; empty: nobody else, or not typed yet
    bool isRight() const; // nobody else, or somebody with a right address
    void retranslate(const QString &signing, const QString &operatorName);

Q_SIGNALS:
    void opened(); // there is more of it to see
    void edited();

private:
    void say();

    WrappingCheckBox *m_box;
    TextLabel *m_label;
    QLineEdit *m_email;
    MessageLine *m_message;
    QString m_hint;
    bool m_judges = false;
};
