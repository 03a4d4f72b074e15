#include "tour/pseudo_language.h"

#include <QCoreApplication>

namespace {

constexpr double kLonger = 1.4;

QChar accented(QChar letter)
{
    constexpr QStringView kPlain = u"aceinouyACEINOUY";
    constexpr QStringView kStrange = u"åçéïñöüýÅÇÉÏÑÖÜÝ";
    const qsizetype at = kPlain.indexOf(letter);
    return at < 0 ? letter : kStrange.at(at);
}

// "%1", "%n", "%L1", or an Alt key: what is told by more than one character.
qsizetype markAt(const QString &text, qsizetype at)
{
    const bool isMark = at + 1 < text.size() && (text.at(at) == u'&' || text.at(at) == u'%');
    if (!isMark)
        return 0;
    return text.at(at) == u'%' && text.at(at + 1) == u'L' ? 3 : 2;
}

bool isVowel(QChar letter)
{
    return QStringView(u"aeiouyAEIOUY").contains(letter);
}

} // namespace

PseudoLanguage::PseudoLanguage()
{
    QCoreApplication::installTranslator(this);
}

PseudoLanguage::~PseudoLanguage()
{
    QCoreApplication::removeTranslator(this);
}

// The words themselves grow, as those of a language with long words would.
QString PseudoLanguage::of(const QString &english)
{
    QString text;
    double owed = 0;
    for (qsizetype at = 0; at < english.size(); ++at) {
        if (const qsizetype mark = markAt(english, at)) {
            text += english.mid(at, mark);
            at += mark - 1;
            continue;
        }
        const QChar letter = english.at(at);
        text += accented(letter);
        owed += kLonger - 1;
        for (; isVowel(letter) && owed >= 1; --owed)
            text += accented(letter);
    }
    return u'[' + text + QString(qMax(0, static_cast<int>(owed)), u'·') + u']';
}

QString PseudoLanguage::translate(const char *, const char *source, const char *, int) const
{
    return of(QString::fromUtf8(source));
}
