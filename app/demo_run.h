#pragma once

struct CommandLine;

/// `anslut demo`: the demo's servers until SIGTERM or SIGINT; prints their services file. Needs the application.
int runDemoAlone(const CommandLine &line);
