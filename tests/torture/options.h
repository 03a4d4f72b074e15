#pragma once

#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QRandomGenerator>

#include <cstdio>
#include <optional>

/// What every torture is told: [--seed N] [--rounds N] [--part I/N] [--seconds N] [--only K]. --seconds: as much as fits
/// in. --only: one again, as it was. Prints the seed, so that it can be.
struct TortureOptions
{
    quint32 seed = 0;
    int rounds = 0;
    int part = 0, parts = 1;
    int seconds = 0; // 0: all of it
    std::optional<int> only;

    static TortureOptions of(const QCoreApplication &app, int rounds)
    {
        QCommandLineParser line;
        for (const char *name : {"seed", "rounds", "part", "seconds", "only"})
            line.addOption({QLatin1String(name), {}, QLatin1String(name)});
        line.process(app);
        const auto value = [&line](const char *name) { return line.value(QLatin1String(name)); };
        TortureOptions options;
        options.seed =
            value("seed").isEmpty() ? QRandomGenerator::global()->bounded(1'000'000U) : value("seed").toUInt();
        options.rounds = value("rounds").isEmpty() ? rounds : value("rounds").toInt();
        options.seconds = value("seconds").toInt();
        if (const QString part = value("part"); !part.isEmpty()) {
            options.part = part.section(u'/', 0, 0).toInt() - 1;
            options.parts = part.section(u'/', 1, 1).toInt();
        }
        if (!value("only").isEmpty())
            options.only = value("only").toInt();
        std::printf("--seed %u\n", options.seed);
        return options;
    }

    QDeadlineTimer end() const
    {
        return QDeadlineTimer(seconds > 0 ? std::chrono::milliseconds(std::chrono::seconds(seconds))
                                          : std::chrono::hours(24));
    }
};
