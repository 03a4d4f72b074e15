#pragma once

#include "demo/visitor.h"
#include "torture/plan.h"
#include "torture/services.h"

#include <QTemporaryDir>

/// What came of one registration.
struct Report
{
    QStringList wrong = {}; // empty: all is as it must be
    QJsonObject counts = {}; // the services' own
    QStringList requests = {}; // of the first start
    QList<Plan::Kill> killed = {}; // those of the plan that were reached, in its order
    QString lastWords = {}; // of the program
};

/// One registration, its services in a process of their own, its program killed as planned and started again.
class Scenario
{
public:
    explicit Scenario(Plan plan);

    /// From an empty disk to the page with Signera: what all others begin with.
    bool prepare(const QString &folder);
    Report run(const QString &preparedFolder);

private:
    bool begin();
    static bool write(const QString &file, const QJsonObject &content);
    bool startProgram(const QString &wish);
    bool isProgramOver() const { return m_program->state() == QProcess::NotRunning; }
    void kill();
    void lose(const Plan::Kill &at, const QString &wish);
    bool passes(int request, WireTap::Stage stage);
    Fate fateOf(int request);
    void renewServices();
    void listen();
    void openTab(const QUrl &address);
    void signAgain();
    bool letItFinish(const QString &wish);
    int thrown(int sides) { return std::uniform_int_distribution(0, sides - 1)(m_plan.dice); }

    Plan m_plan;
    QTemporaryDir m_folder;
    Services m_services;
    WireTap m_tap;
    std::unique_ptr<QProcess> m_program;
    std::optional<Plan::Kill> m_next; // of this start
    bool m_isKilled = false;
    bool m_isLast = false; // and the account is wanted: whoever is in the browser signs
    bool m_isCalm = false; // no faults any more
    int m_faults = 0; // of this start
    QUrl m_address;
    DemoVisitor m_browser;
    QTimer m_again;
    Report m_report;
};
