#pragma once

#include "base/result.h"
#include "nationwide/register_facts.h"

#include <atomic>
#include <functional>
#include <optional>

/// How far an import has come.
struct ImportProgress
{
    double share = 0; // of all the work, 0 to 1; never falls
    qint64 lines = 0; // read so far
};

/// What an import reads.
struct ImportFiles
{
    QString bulk; // Bolagsverket's file, as zip or as text
    QString statistics = {}; // SCB's, which fills what the other does not say; empty: none
    QDateTime published = {}; // when known; else the zip or the file says
};

/// The way to an import that runs in another thread.
struct ImportWatch
{
    std::atomic<bool> isCancelled = false; // set it, and the import ends within 200 ms
    std::function<void(const ImportProgress &)> told = [](const ImportProgress &) {
    }; // in the import's thread, ten times a second
};

/// Makes a register of the files and puts it in the place of the one at `registerFile`, which stays as it was until the new
/// one is whole on disk. Blocks: for a thread of its own. Nothing: cancelled. Failure::NotTheRegister, RegisterCutShort,
/// RegisterUnreadable, RegisterNoRoom, NotSaved.
Result<std::optional<RegisterFacts>> importRegister(const ImportFiles &files, const QString &registerFile,
                                                    ImportWatch &watch);

/// Removes what a killed import left beside `registerFile`. Nobody else may be importing.
void sweepImport(const QString &registerFile);
