#pragma once

#include <QByteArray>

/// What a signature adds to a PDF, as an update at its end; the signature itself is made up.
inline QByteArray withTestSignature(const QByteArray &pdf, const QByteArray &contents = "<3082a1B2>",
                                    const QByteArray &type = "/Type /Sig /Filter /Adobe.PPKLite")
{
    const QByteArray room(40, ' ');
    QByteArray made = pdf + "\n9 0 obj\n<< " + type + " /ByteRange [" + room + "]\n/Contents " + contents
                      + " >>\nendobj\nxref\n0 1\ntrailer << /Size 10 >>\nstartxref\n9\n%%EOF\n";
    const qsizetype range = made.indexOf(room, pdf.size());
    const qsizetype gap = made.indexOf(contents, range);
    const qsizetype after = gap + contents.size();
    const QByteArray numbers = "0 " + QByteArray::number(gap) + ' ' + QByteArray::number(after) + ' '
                               + QByteArray::number(made.size() - after);
    return made.replace(range, room.size(), numbers.leftJustified(room.size()));
}
