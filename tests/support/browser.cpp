#include "support/browser.h" // moc
