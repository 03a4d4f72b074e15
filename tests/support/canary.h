#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

/// Looks for something planted, a personal number or a secret, where it must not be: in every spelling that a program
/// could leave it in. What is found is told by place and spelling, never by value.
class Canary
{
public:
    /// Digits alone are a personal number, with and without century and separator.
    Canary(QString name, const QString &value);

    QStringList in(const QByteArray &bytes, const QString &place) const;
    QStringList inTree(const QString &folder) const; // files, and what they are called
    QStringList inProcess(qint64 pid) const; // what others can see of it: arguments, environment, open and mapped files

    qsizetype spellings() const { return m_spellings.size(); }
    const QHash<QByteArray, QString> &all() const { return m_spellings; } // bytes → "base64/2"

private:
    QStringList inFile(const QString &path) const;

    QString m_name;
    QHash<QByteArray, QString> m_spellings;
};
