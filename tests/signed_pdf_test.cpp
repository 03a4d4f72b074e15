#include "signing/signed_pdf.h"

#include "support/qt_test.h"
#include "support/signed_pdf.h"

namespace {

const QByteArray kUnsigned =
    QByteArrayLiteral("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Note (\0\xff) >>\nendobj\n%%EOF\n");

bool isTaken(const QByteArray &pdf)
{
    const auto checked = checkSignedPdf(pdf);
    EXPECT_TRUE(checked || checked.error().what == Failure::NoSignature);
    return checked.has_value();
}

TEST(SignedPdf, IsOneWithASignatureOverAllOfIt)
{
    EXPECT_TRUE(isTaken(withTestSignature(kUnsigned)));
    EXPECT_FALSE(isTaken(kUnsigned));
    EXPECT_FALSE(isTaken({}));
}

TEST(SignedPdf, MayHaveSeveralSignaturesOfWhichTheLastCoversAll)
{
    const QByteArray twice = withTestSignature(withTestSignature(kUnsigned), "<3082ffff>");
    EXPECT_TRUE(isTaken(twice));
    EXPECT_FALSE(isTaken(withTestSignature(kUnsigned) + "1 0 obj\n<< >>\nendobj\n%%EOF\n"))
        << "something was added after the signature";
    EXPECT_FALSE(isTaken(withTestSignature(withTestSignature(kUnsigned), "<0000>"))) << "the last is none";
}

TEST(SignedPdf, IsAWholePdf)
{
    const QByteArray good = withTestSignature(kUnsigned);
    EXPECT_FALSE(isTaken(QByteArray(good).replace(0, 5, "%PDX-")));
    EXPECT_FALSE(isTaken('\n' + good));
    EXPECT_FALSE(isTaken(QByteArray(good).replace("%%EOF", "%%EOX")));
    for (qsizetype length = 0; length < good.size(); ++length)
        ASSERT_FALSE(isTaken(good.left(length))) << length;
}

TEST(SignedPdf, TheGapIsTheSignatureAndNothingElse)
{
    for (const char *contents : {"<>", "<00000000>", "<30 82>", "<3082a1B2", "(3082a1B2)", "<3082><a1B2>", "<<3082>>",
                                 "<3082a1G2>", "[<3082a1>]"})
        EXPECT_FALSE(isTaken(withTestSignature(kUnsigned, contents))) << contents;
    QByteArray elsewhere = withTestSignature(kUnsigned);
    EXPECT_FALSE(isTaken(elsewhere.replace("/Contents <", "/Contentx <")));
}

TEST(SignedPdf, TheDictionaryIsASignatures)
{
    EXPECT_FALSE(isTaken(withTestSignature(kUnsigned, "<3082>", "/Type /Sig")));
    EXPECT_FALSE(isTaken(withTestSignature(kUnsigned, "<3082>", "/Filter /Adobe.PPKLite /SubFilter /ETSI.RFC3161")))
        << "a time stamp alone is nobody's signature";
    const QByteArray good = withTestSignature(kUnsigned);
    EXPECT_FALSE(isTaken(QByteArray(good).replace("]\n/Contents", "]endobj 3 0 obj /Contents"))) << "in two objects";
}

TEST(SignedPdf, TheRangeIsFourNumbersWithinTheFile)
{
    const QByteArray good = withTestSignature(kUnsigned);
    const qsizetype begin = good.indexOf("/ByteRange [") + 12;
    const QByteArray range = good.mid(begin, good.indexOf(']', begin) - begin);
    const QByteArrayList numbers = range.simplified().split(' ');
    ASSERT_EQ(numbers.size(), 4);
    const auto taken = [&](const QByteArrayList &changed) {
        return isTaken(QByteArray(good).replace(begin, range.size(), changed.join(' ').leftJustified(range.size())));
    };
    ASSERT_TRUE(taken(numbers));
    const auto plus = [&](int index, int more) {
        QByteArrayList changed = numbers;
        changed[index] = QByteArray::number(changed[index].toInt() + more);
        return changed;
    };
    for (int index = 0; index < 4; ++index) {
        EXPECT_FALSE(taken(plus(index, 1))) << index;
        EXPECT_FALSE(taken(plus(index, -1))) << index;
    }
    EXPECT_FALSE(taken(numbers.mid(0, 3)));
    EXPECT_FALSE(taken(numbers + QByteArrayList{"0"}));
    EXPECT_FALSE(taken({"0", "0", "0", numbers[3]}));
    EXPECT_FALSE(taken({"0", numbers[1], "99999999999999999999", "1"}));
    EXPECT_FALSE(taken({"0", "x", numbers[2], numbers[3]}));
}

} // namespace
