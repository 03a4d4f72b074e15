#pragma once

#include <QTranslator>

/// A language nobody speaks, made of the English texts: each in brackets, with accents, and nearly half as long again. Where a
/// page has room for it, it has room for the languages to come; and what is not in brackets is not translated.
class PseudoLanguage final : public QTranslator
{
    Q_OBJECT

public:
    PseudoLanguage(); // switched on while it lives
    ~PseudoLanguage() override;

    static QString of(const QString &english); // %1, %n and Alt keys stay

    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};
