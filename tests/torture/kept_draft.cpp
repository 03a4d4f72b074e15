#include "torture/kept_draft.h"

#include "flow/registrations.h"
#include "storage/record_store.h"

#include <QDir>

#include <sys/stat.h>

namespace {

void takeIn(KeptDraft &kept, const Record &record)
{
    const Draft &draft = record.draft;
    const ManualEntry &manual = draft.manual;
    kept.isThere = true;
    kept.hasRows = !draft.hits.isEmpty();
    kept.fields = {{QStringLiteral("query"), draft.query},
                   {QStringLiteral("manual.name"), manual.name},
                   {QStringLiteral("manual.number"), manual.number},
                   {QStringLiteral("manual.street"), manual.street},
                   {QStringLiteral("manual.careOf"), manual.careOf},
                   {QStringLiteral("manual.postcode"), manual.postcode},
                   {QStringLiteral("manual.town"), manual.town},
                   {QStringLiteral("email"), draft.email},
                   {QStringLiteral("phone"), draft.telephone},
                   {QStringLiteral("page"), QString::number(static_cast<int>(record.step))}};
}

QStringList oddIn(const QString &folder)
{
    QStringList odd;
    const QFileInfoList all = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : all) {
        struct stat found = {};
        const bool isOurs = ::stat(QFile::encodeName(file.filePath()).constData(), &found) != 0 // is being renamed
                            || (found.st_mode & 07777U) == 0600U;
        if (!isOurs || file.fileName().contains(QLatin1String(".bad")))
            odd += file.fileName();
    }
    return odd;
}

} // namespace

QString KeptDraft::folderIn(const QString &home)
{
    return home + QStringLiteral("/.local/share/Anslut/demo/registrations");
}

KeptDraft KeptDraft::in(const QString &home)
{
    RecordStore store(folderIn(home), RecordStore::Use::LookOnly);
    Registrations registrations(store, &QDateTime::currentDateTimeUtc);
    registrations.load();
    KeptDraft kept;
    for (const Error &problem : registrations.problems())
        kept.wrong += QStringLiteral("problem %1 %2").arg(QString::number(int(problem.what)), problem.detail);
    for (const QString &name : oddIn(folderIn(home)))
        kept.wrong += QStringLiteral("odd file ") + name;
    const auto all = registrations.summaries();
    if (all.size() > 1)
        kept.wrong += QStringLiteral("%1 registrations").arg(all.size());
    if (const auto latest = registrations.latestDraft())
        takeIn(kept, *registrations.find(*latest));
    return kept;
}
