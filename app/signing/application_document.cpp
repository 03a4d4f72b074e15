#include "signing/application_document.h"

#include "signing/application_page.h"
#include "signing/page_layout.h"

#include <QBuffer>
#include <QFutureWatcher>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QtConcurrentRun>

namespace {

constexpr int kResolution = 1200;
constexpr qreal kMargin = 22; // millimetres
constexpr int kUsual = 100; // per cent
constexpr int kSmallest = 75; // below that nobody would read what they sign
constexpr int kStep = 5;

void setUp(QPdfWriter &pdf, const QString &title)
{
    pdf.setResolution(kResolution);
    pdf.setPageSize(QPageSize(QPageSize::A4));
    pdf.setPageMargins(QMarginsF(kMargin, kMargin, kMargin, kMargin), QPageLayout::Millimeter);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("Anslut"));
}

std::unique_ptr<QTextDocument> onOnePage(const ApplicationPage &page, QPdfWriter &pdf)
{
    const QSizeF size(pdf.width(), pdf.height());
    for (int percent = kUsual; percent >= kSmallest; percent -= kStep) {
        auto document = laidOut(page, pdf, size, percent / 100.0);
        if (document->pageCount() == 1)
            return document;
    }
    return nullptr;
}

Result<QByteArray> pdfOf(const ApplicationPage &page)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        setUp(pdf, page.title.sv);
        const auto document = onOnePage(page, pdf);
        QPainter painter;
        if (!document || !painter.begin(&pdf))
            return fail(Failure::DocumentFailed, QStringLiteral("more than one page"));
        document->drawContents(&painter);
    }
    return buffer.data();
}

} // namespace

Pending makeApplicationDocument(const Application &application, Done<QByteArray> done)
{
    auto scope = std::make_unique<QObject>();
    auto *watcher = new QFutureWatcher<Result<QByteArray>>(scope.get());
    QObject::connect(watcher, &QFutureWatcherBase::finished, scope.get(), [watcher, done = std::move(done)] {
        watcher->setParent(nullptr); // `done` may destroy the scope, and we are inside its watcher
        watcher->deleteLater();
        const auto call = done;
        call(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([application] { return applicationPage(application).and_then(pdfOf); }));
    return Pending(std::move(scope));
}
