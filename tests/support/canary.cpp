#include "support/canary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>
#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype kShortest = 8; // what is shorter is anywhere by chance

bool isNumber(const QString &text)
{
    return (text.size() == 10 || text.size() == 12)
           && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

QStringList writings(const QString &value)
{
    QStringList all{value};
    if (!isNumber(value))
        return all;
    const QString ten = value.right(10);
    all += ten;
    for (const QString &number : {value, ten})
        for (const char *separator : {"-", "+", " "})
            all += number.chopped(4) + QLatin1String(separator) + number.right(4);
    return all;
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding)
{
    QStringEncoder encode(encoding);
    return encode(text);
}

// As it stands in a longer text that was encoded, whatever stood before it: at each alignment, the edges cut off.
QByteArray base64At(const QByteArray &bytes, int alignment)
{
    const QByteArray coded = (QByteArray(alignment, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
    const qsizetype first = alignment == 0 ? 0 : alignment + 1;
    return coded.mid(first, coded.size() - first - ((bytes.size() + alignment) % 3 == 0 ? 0 : 1));
}

QByteArray reversed(QByteArray bytes)
{
    std::reverse(bytes.begin(), bytes.end());
    return bytes;
}

QHash<QByteArray, QString> spelled(const QByteArray &bytes, const QString &text)
{
    QHash<QByteArray, QString> all{{bytes.toPercentEncoding(), QStringLiteral("url")},
                                   {bytes, QStringLiteral("utf-8")},
                                   {utf16(text, QStringConverter::Utf16LE), QStringLiteral("utf-16le")},
                                   {utf16(text, QStringConverter::Utf16BE), QStringLiteral("utf-16be")},
                                   {bytes.toHex(), QStringLiteral("hex")},
                                   {bytes.toHex().toUpper(), QStringLiteral("HEX")},
                                   {reversed(bytes), QStringLiteral("reversed")}};
    for (int alignment = 0; alignment < 3; ++alignment) {
        const QByteArray coded = base64At(bytes, alignment);
        all.insert(coded, QStringLiteral("base64/%1").arg(alignment));
        all.insert(QByteArray(coded).replace('+', '-').replace('/', '_'), QStringLiteral("base64/%1").arg(alignment));
    }
    return all;
}

} // namespace

Canary::Canary(QString name, const QString &value) : m_name(std::move(name))
{
    for (const QString &text : writings(value))
        m_spellings.insert(spelled(text.toUtf8(), text));
    m_spellings.removeIf([](const auto &one) { return one.key().size() < kShortest; });
}

QStringList Canary::in(const QByteArray &bytes, const QString &place) const
{
    QStringList finds;
    for (auto one = m_spellings.begin(); one != m_spellings.end(); ++one)
        if (bytes.contains(one.key()))
            finds += QStringLiteral("%1 as %2 in %3").arg(m_name, one.value(), place);
    return finds;
}

QStringList Canary::inFile(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? in(file.readAll(), path) : QStringList();
}

QStringList Canary::inTree(const QString &folder) const
{
    QStringList finds;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry(entries.next());
        finds += in(entry.fileName().toUtf8(), QStringLiteral("the name of something in ") + entry.path());
        if (entry.isFile() && !entry.isSymLink())
            finds += inFile(entry.filePath());
    }
    return finds;
}

QStringList Canary::inProcess(qint64 pid) const
{
    const QString process = QStringLiteral("/proc/%1/").arg(pid);
    QStringList finds;
    for (const char *part : {"cmdline", "environ", "maps", "comm"})
        finds += inFile(process + QLatin1String(part));
    const auto open = QDir(process + QLatin1String("fd")).entryInfoList(QDir::AllEntries | QDir::System);
    for (const QFileInfo &descriptor : open)
        finds += in(descriptor.symLinkTarget().toUtf8(), descriptor.filePath());
    return finds;
}
