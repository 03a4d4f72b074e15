#pragma once

#include "flow/step.h"
#include "flow/waiting.h"
#include "tour/stage.h"
#include "tour/stop.h"

/// Every page and state of the demo.
QList<Chapter> tourChapters(Stage &stage);

QList<Chapter> lookupChapters(Stage &stage); // Lookup and Results
QList<Chapter> registerChapters(Stage &stage); // the same with several registers, some slow or away
QList<Chapter> suggestionChapters(Stage &stage); // of the register on this computer, while one types
QList<Chapter> companyChapters(Stage &stage); // Manual and Company
QList<Chapter> signChapters(Stage &stage);
QList<Chapter> waitingChapters(Stage &stage);
QList<Chapter> settingsChapters(Stage &stage);
QList<Chapter> helpChapters(Stage &stage); // the handbook, from where one is led to it
QList<Chapter> endChapters(Stage &stage); // Done, Existing, and the dialogs

// The ways that chapters share.
inline constexpr const char *kBakery = "408840-3888";
inline constexpr const char *kSoleTrader = "19810105-2382";
inline constexpr const char *kSignatory = "19121212-1212";

std::function<bool()> on(Stage &stage, Step step);
std::function<bool()> in(Stage &stage, Waiting state);
std::function<bool()> failed(Stage &stage);
std::function<bool()> busy(Stage &stage);
std::function<void()> searchFor(Stage &stage, const char *what);
Chapter atCompany(Stage &stage, const char *number, TourWorld::Keys keys = TourWorld::Keys::All); // no e-mail yet
Chapter atSign(Stage &stage, const char *number = kBakery, TourWorld::Keys keys = TourWorld::Keys::All);
Chapter atWaiting(Stage &stage, const char *number = kBakery); // for the browser
Chapter atDone(Stage &stage, const char *number = kBakery); // signed
void fillInContact(Stage &stage);
void fillInSignature(Stage &stage);
void sign(Stage &stage); // fills in and presses
