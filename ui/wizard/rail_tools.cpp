#include "wizard/rail_tools.h"

#include "language_menu.h"
#include "widgets/palette_icon.h"
#include "wizard/step_rail.h"

#include <QPushButton>

namespace {

QPushButton *makeTool(const char *name)
{
    auto *tool = new QPushButton;
    tool->setObjectName(QLatin1String(name));
    tool->setIcon(paletteIcon(QLatin1String(name), QPalette::WindowText));
    tool->setFlat(true);
    tool->setAutoDefault(false);
    return tool;
}

} // namespace

RailTools::RailTools(StepRail &rail, QObject *parent)
    : QObject(parent),
      m_language(new LanguageMenu),
      m_registrations(makeTool("registrations")),
      m_settings(makeTool("settings")),
      m_help(makeTool("help"))
{
    for (QPushButton *tool : {m_registrations, static_cast<QPushButton *>(m_language), m_settings, m_help})
        rail.addTool(tool);
    m_registrations->hide();
    connect(m_registrations, &QPushButton::clicked, this, &RailTools::wantsRegistrations);
    connect(m_settings, &QPushButton::clicked, this, &RailTools::wantsSettings);
    connect(m_help, &QPushButton::clicked, this, &RailTools::wantsHelp);
}

void RailTools::setCompact(bool compact)
{
    m_isCompact = compact;
    m_language->setCompact(compact);
    retranslate();
}

void RailTools::retranslate()
{
    say(m_registrations, tr("Registrations"));
    say(m_settings, tr("Settings"));
    say(m_help, tr("Help"));
}

void RailTools::setOthers(bool any)
{
    m_registrations->setVisible(any);
}

void RailTools::say(QPushButton *tool, const QString &name) const
{
    tool->setText(m_isCompact ? QString() : name);
    tool->setAccessibleName(name);
    tool->setToolTip(name);
}
