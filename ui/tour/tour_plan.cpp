#include "tour/tour_plan.h"

TourPlan TourPlan::plain()
{
    return {
        QStringLiteral("sv"),
        {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"), QStringLiteral("contrast-light")},
        {}};
}

TourPlan TourPlan::scaled()
{
    TourPlan plan{QStringLiteral("en"), {QStringLiteral("light")}, QStringLiteral("-200")};
    plan.enlarges = plan.isPart = true;
    return plan;
}

QStringList TourPlan::languages()
{
    return {QStringLiteral("sv"), QStringLiteral("en")};
}

QStringList TourPlan::thereAndBack() const
{
    QStringList all = languages();
    all.removeAll(language);
    return all << language;
}
