#include "outside.h"

#include "file_question.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHostAddress>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QtConcurrent>

namespace {

constexpr qsizetype kLongest = 2000;

bool mayOpen(const QUrl &link)
{
    if (!link.isValid() || link.toEncoded().size() > kLongest || !link.userInfo().isEmpty())
        return false;
    if (link.scheme() == QLatin1String("https"))
        return !link.host().isEmpty();
    if (link.scheme() == QLatin1String("mailto"))
        return true;
    const bool isHere = QHostAddress(link.host()).isLoopback();
    return link.scheme() == QLatin1String("http") && isHere;
}

// Nothing but plain http can be intercepted by a network that wants the user to log in first. Nothing is sent along.
constexpr QLatin1String kPortalPage("http://example.com/");

// The place is the user's choice and may be slow.
bool isWritten(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

QString privateFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return own.isEmpty() ? QDir::tempPath() : own;
}

} // namespace

Outside::Outside(QWidget *window) : QObject(window), m_window(window) {}

Outside::~Outside() = default;

bool Outside::open(const QUrl &link)
{
    return mayOpen(link) && QDesktopServices::openUrl(link);
}

bool Outside::openPortal()
{
    return QDesktopServices::openUrl(QUrl(kPortalPage));
}

bool Outside::look(const QByteArray &pdf)
{
    auto file = std::make_unique<QTemporaryFile>(QDir(privateFolder()).filePath(QStringLiteral("anslut-XXXXXX.pdf")));
    if (!file->open() || file->write(pdf) != pdf.size() || !file->flush()) {
        Q_EMIT failed({Failure::NotSaved, {}, 0, {}});
        return false;
    }
    const QUrl place = QUrl::fromLocalFile(file->fileName());
    m_looked.push_back(std::move(file));
    return QDesktopServices::openUrl(place);
}

void Outside::save(const QByteArray &bytes, const QString &suggestedName)
{
    QFileDialog *dialog = makeFileQuestion(m_window);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(suggestedName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, bytes](const QString &path) {
        QtConcurrent::run(isWritten, path, bytes).then(this, [this, path](bool isThere) {
            isThere ? Q_EMIT saved(path) : Q_EMIT failed({.what = Failure::NotSaved});
        });
    });
    dialog->open();
}
