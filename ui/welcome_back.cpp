#include "welcome_back.h"

#include "widgets/banner.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct WelcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(WelcomeBack)
};

} // namespace

void welcomeBack(PageLine &line, const QDateTime &leftAt)
{
    const QDate left = leftAt.toLocalTime().date();
    const auto say = [left](Banner &banner) {
        const QString day = QLocale().toString(left, WelcomeWords::tr("d MMMM yyyy", "a date in a sentence"));
        banner.sayQuietly(WelcomeWords::tr("Welcome back. What you had filled in on %1 is still here.").arg(day));
    };
    line.show(say, PageLine::Stay::OnThisPage);
}
