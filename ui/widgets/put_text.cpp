#include "widgets/put_text.h"

#include <QLineEdit>
#include <QSignalBlocker>

void putText(QLineEdit &field, const QString &text)
{
    if (field.text() == text) // the cursor stays where it is
        return;
    const QSignalBlocker quiet(field);
    field.setText(text);
}

void emptyForGood(QLineEdit &field)
{
    const QSignalBlocker quiet(field);
    field.setText(QString());
}

QString breakable(QString text, const QString &signs)
{
    constexpr QChar kZeroWidthSpace(0x200b);
    for (const QChar sign : signs)
        text.replace(sign, QString(sign) + kZeroWidthSpace);
    return text;
}
