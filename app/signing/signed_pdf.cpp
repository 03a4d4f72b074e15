#include "signing/signed_pdf.h"

#include <algorithm>
#include <array>
#include <optional>

namespace {

constexpr qsizetype kTail = 1024; // %%EOF is in it (ISO 32000-1, annex H.3)

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// What a signature covers: all but the gap between its two parts, in which it stands itself.
struct ByteRange
{
    qsizetype begin, gap, afterGap, size;

    qsizetype end() const { return afterGap + size; }
};

qsizetype skipBlanks(const QByteArray &pdf, qsizetype at)
{
    while (at < pdf.size() && isBlank(pdf[at]))
        ++at;
    return at;
}

// Four plain numbers in brackets. Larger ones than any file's could not be added up.
std::optional<ByteRange> rangeAt(const QByteArray &pdf, qsizetype at)
{
    constexpr qsizetype kMost = 1'000'000'000;
    std::array<qsizetype, 4> numbers{};
    at = skipBlanks(pdf, at);
    if (at >= pdf.size() || pdf[at] != '[')
        return std::nullopt;
    ++at;
    for (qsizetype &number : numbers) {
        at = skipBlanks(pdf, at);
        const qsizetype first = at;
        for (; at < pdf.size() && pdf[at] >= '0' && pdf[at] <= '9' && number < kMost; ++at)
            number = number * 10 + (pdf[at] - '0');
        if (at == first)
            return std::nullopt;
    }
    at = skipBlanks(pdf, at);
    if (at >= pdf.size() || pdf[at] != ']')
        return std::nullopt;
    return ByteRange{numbers[0], numbers[1], numbers[2], numbers[3]};
}

bool isWithin(const ByteRange &range, const QByteArray &pdf)
{
    return range.begin == 0 && range.gap > 0 && range.afterGap > range.gap && range.end() <= pdf.size();
}

// <...>, and not only the zeros that keep the place of a signature.
bool isHexString(const QByteArray &text)
{
    const QByteArray digits = text.mid(1, text.size() - 2);
    return text.startsWith('<') && text.endsWith('>') && std::all_of(digits.begin(), digits.end(), isHex)
           && std::any_of(digits.begin(), digits.end(), [](char c) { return c != '0'; });
}

// The gap is the /Contents of the very dictionary that names the range, and that one's a signature.
bool isSignature(const QByteArray &pdf, qsizetype at, const ByteRange &range)
{
    const QByteArray before = pdf.left(range.gap).trimmed();
    const qsizetype begin = std::max(pdf.lastIndexOf(" obj", range.gap), qsizetype{0});
    const qsizetype end = pdf.indexOf("endobj", range.afterGap);
    const QByteArray dictionary = pdf.mid(begin, range.gap - begin) + pdf.mid(range.afterGap, end - range.afterGap);
    return isHexString(pdf.mid(range.gap, range.afterGap - range.gap)) && before.endsWith("/Contents") && begin < at
           && at < end && dictionary.contains("/Filter") && !dictionary.contains("ETSI.RFC3161");
}

} // namespace

Result<void> checkSignedPdf(const QByteArray &pdf)
{
    if (!pdf.startsWith("%PDF-") || !pdf.right(kTail).contains("%%EOF"))
        return fail(Failure::NoSignature, QStringLiteral("no whole PDF"));
    const QByteArray name = "/ByteRange";
    bool isSigned = false;
    for (qsizetype at = pdf.indexOf(name); at >= 0; at = pdf.indexOf(name, at + 1)) {
        const auto range = rangeAt(pdf, at + name.size());
        const bool isOne = range && isWithin(*range, pdf) && isSignature(pdf, at, *range);
        isSigned = isSigned || (isOne && range->end() == pdf.size()); // an earlier one of several ends before
    }
    if (!isSigned)
        return fail(Failure::NoSignature, QStringLiteral("no signature over the whole file"));
    return {};
}
