#include "tour/tour_plan.h"

TourPlan TourPlan::plain()
{
    TourPlan plan{QStringLiteral("sv"), palettes(), {}};
    plan.movesScreens = true;
    return plan;
}

TourPlan TourPlan::scaled()
{
    TourPlan plan{QStringLiteral("en"), palettes(), QStringLiteral("-200")};
    plan.enlarges = plan.isPart = true;
    return plan;
}

TourPlan TourPlan::withoutPictures() const
{
    TourPlan plan = *this;
    plan.takesAll = false;
    if (isPart) // colours are no others at this scale
        plan.themes = {palettes().first()};
    return plan;
}

QStringList TourPlan::languages()
{
    return {QStringLiteral("sv"), QStringLiteral("en")};
}

QStringList TourPlan::palettes()
{
    return {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("contrast"),
            QStringLiteral("contrast-light")};
}

QStringList TourPlan::thereAndBack() const
{
    QStringList all = languages();
    all.removeAll(language);
    return all << language;
}
