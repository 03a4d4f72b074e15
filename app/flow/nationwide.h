#pragma once

#include "domain/service_addresses.h"
#include "nationwide/register_index.h"
#include "nationwide/register_keeper.h"

class Settings;

/// Where Bolagsverket's file of all companies is: production's address, unless others are given.
QUrl nationwideAddress(const ServiceAddresses &addresses);

/// Some moments after a start: goes on with a download that the program's end broke off, looks for a newer register when the
/// user wants that each week and the week is over, and else only tidies up.
void takeUpRegister(RegisterKeeper &keeper, const Settings &settings);

/// The companies that answer `text`, the best first. Reads the disk: not for a window's thread. RegisterMissing.
Result<QList<RegisterHit>> searchRegister(const QString &registerFile, const QString &text, int most);
