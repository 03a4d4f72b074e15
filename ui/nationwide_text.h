#pragma once

#include "flow/nationwide.h"

/// The national register and what is done to it, in words; the command line and the settings say the same.

/// "Downloading: 120 MB of 250 MB, 3.1 MB a second, 2 minutes left"; empty when nothing is under way or paused.
QString registerProgressText(const RegisterKeeper::State &state);

/// How much of it is done, 0 to 1000; nothing: not known.
std::optional<int> registerProgress(const RegisterKeeper::State &state);

/// "1,234,567 companies, of 11 May 2026, 1.1 GB on disk".
QString registerFactsText(const RegisterFacts &facts);

QString registerDayText(const QDateTime &made); // "11 May 2026"; empty when it is not known

/// Past thirty days much may have happened since; with what leads to a newer one.
bool isOldRegister(const QDateTime &made);
QString oldRegisterText(const QDateTime &made);
QString renewRegisterText();

QString dataSizeText(qint64 bytes); // "245 MB"
