#pragma once

#include "dialogs/settings_dialog.h"
#include "support/qt_test.h"
#include "widgets/message_line.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>

using Section = SettingsDialog::Section;

inline RegisterTraits source(const char *id, bool needsKeys = false)
{
    return {.id = QLatin1String(id), .findsNumbers = true, .findsNames = !needsKeys, .needsKeys = needsKeys};
}

inline SettingsDialog::Setup exampleSetup()
{
    OperatorProfile profile;
    profile.id = QStringLiteral("exempel");
    profile.name = QStringLiteral("Exempeloperatören");
    profile.signingName = QStringLiteral("Exempelsign");
    profile.operatorBase = QUrl(QStringLiteral("https://api.example.se/v1/"));
    profile.signingBase = QUrl(QStringLiteral("https://sign.example.se"));
    return {.profile = profile,
            .registers = {source("bolagsverket", true), source("peppol"), source("vies"), source("brreg"),
                          source("prh"), source("another")}};
}

/// The settings of an example operator, by their widgets.
struct SettingsDialogTest : testing::Test
{
    explicit SettingsDialogTest(const SettingsDialog::Setup &setup = exampleSetup()) : dialog(setup) {}

    QString words(Section section)
    {
        dialog.turnTo(section);
        dialog.show();
        QStringList all;
        for (const auto *label : dialog.findChildren<QLabel *>())
            if (label->isVisible())
                all += label->text();
        return all.join(u'\n');
    }

    QAbstractButton &button(const char *name) { return child<QAbstractButton>(dialog, name); }
    QLineEdit &field(const char *name) { return child<QLineEdit>(dialog, name); }
    MessageLine &message(const char *name) { return child<MessageLine>(dialog, name); }

    void choose(const char *proxy, const QString &host, const QString &port)
    {
        dialog.turnTo(Section::Network);
        button(proxy).click();
        field("host").setText(host);
        field("port").setText(port);
    }

    SettingsDialog dialog;
};
