#pragma once

#include <QString>

class QLineEdit;
class QString;

/// Shows text in a field in silence, so that textChanged() says only what the user has done. textEdited() would not do:
/// assistive tools and voice input set the text as a whole, and Qt then does not call it edited.
void putText(QLineEdit &field, const QString &text);

/// Empties it as silently, and forgets what could be undone, unlike clear().
void emptyForGood(QLineEdit &field);

/// Text with a place to break a line after each of these signs: an id or an address has none. Nothing is seen there.
QString breakable(QString text, const QString &signs);
