#pragma once

#include "torture/wire_tap.h"

#include <random>

/// Everything that is chosen for one registration, from a seed and an index alone, so that it can be done again.
struct Plan
{
    enum class Manner { Quick, Slow, Resetting, Restarting }; // of the services
    enum class Tab {
        AtOnce,
        Late,
        Closed
    }; // the person in the browser: signs when, if the program is killed meanwhile
    enum class Wish { Account, Cancel };

    struct Kill
    {
        int request = 0; // from one; counted anew after each start
        WireTap::Stage stage = WireTap::Stage::Arrived;
        std::chrono::milliseconds linger{0}; // after Passed
    };

    static constexpr int kRequests = 24; // more than a whole run has
    static constexpr int kARound = 4 * 3 * kRequests; // every manner, stage and request once

    static Plan of(quint32 seed, int index);
    static Plan undisturbed();

    QString text() const; // "quick, killed at 5 answered, 2 passed"

    Manner manner = Manner::Quick;
    Wish wish = Wish::Account;
    Tab tab = Tab::AtOnce;
    QList<Kill> kills; // one a start
    std::mt19937 dice;
};
