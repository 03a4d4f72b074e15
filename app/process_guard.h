#pragma once

/// Before anything else: files are ours alone, a crash leaves no copy of what was in memory (P3, D4), and the keychain can
/// answer (C6).
void guardProcess();

/// After the event loop, when everything is saved: whatever still waits, for a name server or a connection, does not hold
/// the program for longer than a moment (N19).
void leaveSoon();

/// Whether a window can be shown at all; Qt itself would end the program with words of its own.
bool hasDisplay();
