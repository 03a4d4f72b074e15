#pragma once

struct CommandLine;
class Settings;
struct World;

/// `anslut secrets`: the keys of this world, from the terminal. Needs the application.
int runSecrets(const CommandLine &line, const World &world, const Settings &settings);
