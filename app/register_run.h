#pragma once

struct CommandLine;

/// `anslut register …`: the national register on this computer, without a window.
int runRegister(const CommandLine &line, int &argc, char **argv);
