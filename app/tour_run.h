#pragma once

struct CommandLine;

/// `anslut tour DIR`: the demo inside this program, a visitor in place of the browser, and a walk through every page.
/// 0 when every state was reached and nothing is clipped; what is wrong goes to standard error.
int runTour(const CommandLine &line, int &argc, char **argv);
