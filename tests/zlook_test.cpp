#include "appearance.h"
#include "dialogs/key_form.h"
#include "dialogs/proxy_dialog.h"
#include "dialogs/settings_dialog.h"
#include "flow/backend.h"
#include "i18n/language.h"
#include "secrets/memory_store.h"
#include "support/qt_test.h"
#include "widgets/look_style.h"
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QTemporaryDir>

TEST(Look, AtEverything)
{
    QApplication::setStyle(new LookStyle);
    QFile file(QStringLiteral(":/operators/inexchange.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto profile = *OperatorProfile::parse(file.readAll());
    QTemporaryDir folder;
    Backend backend({profile, {}, folder.path(), std::make_unique<MemoryStore>()});
    const QString out = qEnvironmentVariable("LOOK_OUT");
    for (const char *lang : {"sv", "en"}) {
        Language language;
        EXPECT_TRUE(language.use(QLatin1String(lang)));
        for (const char *theme : {"light", "dark"}) {
            useAppearance(QLatin1String(theme));
            SettingsDialog dialog({profile, {}, backend.registers(), false});
            dialog.setValues({QLatin1String(lang), {}, {}, {ProxyChoice::Kind::Http, QStringLiteral("http://x"), 99999}});
            dialog.setLocked({true, false, false, false});
            dialog.open();
            if (dialog.operatorKeys())
                dialog.operatorKeys()->showKept(fail(Failure::KeychainLocked));
            dialog.registerKeys()->showKept(QList{KeyForm::Kept::InKeychain, KeyForm::Kept::No});
            for (int i = 0; i < 4; ++i) {
                dialog.turnTo(static_cast<SettingsDialog::Section>(i));
                QTest::qWait(50);
                dialog.operatorKeys()->showKept(fail(Failure::KeychainLocked));
                dialog.registerKeys()->showKept(QList{KeyForm::Kept::InKeychain, KeyForm::Kept::No});
                QTest::qWait(50);
                dialog.grab().save(QStringLiteral("%1/%2-%3-%4.png").arg(out, QLatin1String(lang), QLatin1String(theme)).arg(i));
                auto *scroll = qobject_cast<QScrollArea *>(dialog.findChild<QTabWidget *>()->currentWidget());
                EXPECT_EQ(scroll->horizontalScrollBar()->maximum(), 0) << lang << i;
                if (scroll->verticalScrollBar()->maximum() > 0) {
                    scroll->verticalScrollBar()->setValue(100000);
                    QTest::qWait(20);
                    dialog.grab().save(QStringLiteral("%1/%2-%3-%4b.png").arg(out, QLatin1String(lang), QLatin1String(theme)).arg(i));
                }
            }
            dialog.askForLogin(QStringLiteral("proxy.example.se"), true);
            QTest::qWait(50);
            dialog.grab().save(QStringLiteral("%1/%2-%3-ask.png").arg(out, QLatin1String(lang), QLatin1String(theme)));
            dialog.close();
            ProxyDialog proxy;
            proxy.ask(QStringLiteral("proxy.example.se"), true);
            QTest::qWait(50);
            proxy.grab().save(QStringLiteral("%1/%2-%3-proxy.png").arg(out, QLatin1String(lang), QLatin1String(theme)));
        }
    }
}
