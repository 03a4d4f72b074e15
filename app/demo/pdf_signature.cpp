#include "demo/pdf_signature.h"

#include "demo/pdf_update.h"

namespace demo {

namespace {

constexpr int kTextBytes = 1016; // a length that takes two bytes, as a real signature's
constexpr int kRangeWidth = 48; // of the numbers that are known only when all is written

QByteArray der(char tag, const QByteArray &value)
{
    const auto size = value.size();
    return QByteArray(1, tag) + '\x82' + static_cast<char>(size >> 8) + static_cast<char>(size & 0xFF) + value;
}

// In the form of a signature, so that readers find it: a sequence; but what it holds is one text.
QByteArray madeUp(const QByteArray &id)
{
    const QByteArray words = "Anslut demo: this is made up and no signature. " + id;
    return der('\x30', der('\x0C', words.leftJustified(kTextBytes, ' ', true))).toHex();
}

QByteArray signatureText(const QByteArray &id, const QDateTime &when)
{
    return "<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /ETSI.CAdES.detached\n/Reason (Demo signature, binds "
           "nobody) /M (D:"
           + when.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + "Z)\n/ByteRange ["
           + QByteArray(kRangeWidth, ' ') + "]\n/Contents <" + madeUp(id) + "> >>";
}

QByteArray fieldText(const QByteArray &signature, const QByteArray &id)
{
    return "<< /Type /Annot /Subtype /Widget /FT /Sig /T (Demo-" + id + ") /V " + signature
           + " /F 132 /Rect [0 0 0 0] >>";
}

QByteArray withMember(const QByteArray &dictionary, const QByteArray &member)
{
    return dictionary.left(dictionary.lastIndexOf(">>")) + member + " >>";
}

QByteArray emptyCatalog(PdfUpdate &update)
{
    const QByteArray pages = update.nextReference();
    update.write(pages, "<< /Type /Pages /Kids [] /Count 0 >>");
    return "<< /Type /Catalog /Pages " + pages + " >>";
}

// The form is an object of its own, for it was written here; the catalog knows it from the first signature on.
QByteArray addField(PdfUpdate &update, const QByteArray &field)
{
    QByteArray root = update.root().isEmpty() ? update.nextReference() : update.root();
    const QByteArray catalog = update.root().isEmpty() ? emptyCatalog(update) : update.object(root);
    const QByteArray name = "/AcroForm ";
    const qsizetype known = catalog.indexOf(name);
    if (known >= 0) {
        const qsizetype begin = known + name.size();
        const QByteArray form = catalog.mid(begin, catalog.indexOf('R', begin) + 1 - begin);
        update.write(form, update.object(form).replace("/Fields [", "/Fields [" + field + ' '));
        return root;
    }
    const QByteArray form = update.nextReference();
    update.write(form, "<< /SigFlags 3 /Fields [" + field + "] >>");
    update.write(root, withMember(catalog, " /AcroForm " + form));
    return root;
}

// All but the signature itself: from the beginning to `<`, and from after `>` to the end.
void fillRange(QByteArray &pdf, qsizetype signature)
{
    const qsizetype range = pdf.indexOf('[', signature) + 1;
    const qsizetype hole = pdf.indexOf('<', range);
    const qsizetype after = pdf.indexOf('>', hole) + 1;
    QByteArray numbers = "0 " + QByteArray::number(hole) + ' ' + QByteArray::number(after) + ' '
                         + QByteArray::number(pdf.size() - after);
    pdf.replace(range, kRangeWidth, numbers.leftJustified(kRangeWidth, ' '));
}

} // namespace

QByteArray withSignature(const QByteArray &pdf, const QByteArray &id, const QDateTime &when)
{
    PdfUpdate update(pdf);
    const QByteArray signature = update.nextReference();
    const QByteArray field = update.nextReference();
    update.write(signature, signatureText(id, when));
    update.write(field, fieldText(signature, id));
    const QByteArray root = addField(update, field);
    const qsizetype begin = update.beginOf(signature);
    QByteArray signedPdf = update.finished(root);
    fillRange(signedPdf, begin);
    return signedPdf;
}

} // namespace demo
