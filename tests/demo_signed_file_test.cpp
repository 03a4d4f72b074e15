// What the demo makes of a signed document, as poppler's tools see it.
#include "demo/demo_services.h"
#include "support/demo_signing.h"
#include "support/qt_test.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace {

QByteArray twoPages()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(100, 100, QStringLiteral("Ansökan"));
    writer.newPage();
    painter.drawText(100, 100, QStringLiteral("Sida två"));
    painter.end();
    return buffer.data();
}

class DemoSignedFile : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_EQ(send(m_signer.newFile(m_id).withBody(m_plain)).status, 201);
        const RawReply made = send(wire::json("/api/v1/document/" + m_id + "/invitations", "[{},{}]"));
        const QJsonArray invitations = QJsonDocument::fromJson(made.body).array();
        for (const auto one : invitations)
            m_invitations.append(one[QLatin1String("uuid")].toString().toLatin1());
        ASSERT_EQ(m_invitations.size(), 2);
    }

    RawReply send(const RawRequest &request) const { return ask(m_demo->port(), wire::signedRequest(request)); }

    QByteArray fileAfter(int which) const // that one has signed
    {
        const QByteArray address = m_signer.address({m_id, m_invitations[which]});
        EXPECT_EQ(m_signer.walk(address, "198101052382", "sign").status, 200);
        return m_signer.file(m_id);
    }

    QByteArray told(const char *tool, const QByteArray &pdf) const
    {
        QFile file(m_folder.filePath(QStringLiteral("signed.pdf")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QLatin1String(tool), {file.fileName()});
        EXPECT_TRUE(process.waitForFinished()) << tool << " is in poppler-utils";
        return process.readAll();
    }

    QTemporaryDir m_folder;
    QByteArray m_plain = twoPages();
    std::unique_ptr<DemoServices> m_demo = DemoServices::start({}).value();
    DemoSigner m_signer{m_demo->port()};
    QByteArray m_id = m_signer.makeDocument();
    QList<QByteArray> m_invitations;
};

TEST_F(DemoSignedFile, ASignatureIsAFieldThatCoversTheWholeFile)
{
    const QByteArray pdf = fileAfter(0);
    EXPECT_TRUE(pdf.startsWith(m_plain)) << "what was signed is still there";
    EXPECT_TRUE(pdf.endsWith("%%EOF\n"));
    const QByteArray seen = told("pdfsig", pdf);
    EXPECT_TRUE(seen.contains("Signature #1")) << seen.constData();
    EXPECT_TRUE(seen.contains("ETSI.CAdES.detached")) << seen.constData();
    EXPECT_TRUE(seen.contains("Total document signed")) << seen.constData();
    EXPECT_FALSE(seen.contains("Signature #2"));
    const QByteArray info = told("pdfinfo", pdf);
    EXPECT_TRUE(QString::fromUtf8(info).contains(QRegularExpression(QStringLiteral("Pages: +2\n"))))
        << info.constData();
    EXPECT_FALSE(info.contains("Error")) << info.constData();
}

TEST_F(DemoSignedFile, TheFirstOfTwoSignaturesCanBeFetchedWhileTheSecondIsWaitedFor)
{
    const QByteArray one = fileAfter(0);
    EXPECT_EQ(m_signer.document(m_id).value(QLatin1String("status")).toString(), QStringLiteral("pending"));
    const QByteArray both = fileAfter(1);
    EXPECT_EQ(m_signer.document(m_id).value(QLatin1String("status")).toString(), QStringLiteral("signed"));
    EXPECT_TRUE(both.startsWith(one)) << "the first signature holds";
    const QByteArray seen = told("pdfsig", both);
    EXPECT_TRUE(seen.contains("Signature #2")) << seen.constData();
    EXPECT_EQ(seen.count("Total document signed"), 1) << "the second covers the first";
    EXPECT_FALSE(told("pdfinfo", both).contains("Error"));
}

TEST_F(DemoSignedFile, AllButTheSignatureItselfIsInItsRange)
{
    const QByteArray pdf = fileAfter(0);
    const auto match =
        QRegularExpression(QStringLiteral("/ByteRange \\[0 (\\d+) (\\d+) (\\d+) *\\]")).match(QString::fromLatin1(pdf));
    ASSERT_TRUE(match.hasMatch());
    const qsizetype hole = match.captured(1).toLongLong();
    const qsizetype after = match.captured(2).toLongLong();
    EXPECT_EQ(after + match.captured(3).toLongLong(), pdf.size());
    EXPECT_TRUE(pdf.left(hole).endsWith("/Contents "));
    EXPECT_EQ(pdf[hole], '<');
    EXPECT_EQ(pdf[after - 1], '>');
    const QByteArray blob = QByteArray::fromHex(pdf.mid(hole + 1, after - hole - 2));
    EXPECT_TRUE(blob.contains("Anslut demo: this is made up and no signature."));
    EXPECT_EQ(blob.toHex(), pdf.mid(hole + 1, after - hole - 2)) << "digits only";
}

TEST_F(DemoSignedFile, AFileWithoutATableGetsOne)
{
    const DemoInvitation bare = m_signer.invite(); // a PDF in name only
    EXPECT_EQ(m_signer.walk(m_signer.address(bare), "198101052382", "sign").status, 200);
    const QByteArray pdf = m_signer.file(bare.documentId);
    EXPECT_TRUE(pdf.startsWith(DemoSigner::kPdf));
    EXPECT_TRUE(told("pdfsig", pdf).contains("Total document signed"));
}

} // namespace
