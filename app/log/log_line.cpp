#include "log/log_line.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype kLongest = 500;

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 'D';
    case QtInfoMsg: return 'I';
    case QtWarningMsg: return 'W';
    case QtCriticalMsg: return 'C';
    case QtFatalMsg: return 'F';
    }
    return '?';
}

QString masked(QString text)
{
    // Six or eight digits and four more, whatever stands between the two parts or beside them.
    static const QRegularExpression number(QStringLiteral("[0-9]{6,8}[^0-9A-Za-z]{0,3}[0-9]{4}"));
    return text.replace(number, QStringLiteral("[masked]"));
}

QString escaped(const QString &text)
{
    QString line;
    for (const QChar c : text) {
        const bool isPlain = c.isLetterOrNumber() || (c >= u' ' && c <= u'~');
        line += isPlain ? QString(c) : QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace

QByteArray logLine(const QDateTime &utc, QtMsgType type, const QString &category, const QString &text)
{
    // Masked before it is cut, so that the cut leaves no half number.
    const QString line = QStringLiteral("%1 %2 %3 %4")
                             .arg(utc.toString(Qt::ISODateWithMs), QString(QLatin1Char(letterOf(type))),
                                  escaped(category.left(kLongest)), escaped(masked(text)).left(kLongest));
    return line.toUtf8() + '\n';
}
