#pragma once

#include "demo/demo_services.h"
#include "support/demo_wire.h"
#include "support/qt_test.h"

/// A request that breaks one rule, and the status that says so.
struct Broken
{
    const char *rule;
    RawRequest request;
    int status;
};

/// A demo of its own for each test, asked by raw HTTP. In a header, for only tests of the demo are linked with it.
class DemoTest : public testing::Test
{
protected:
    virtual RawReply send(const RawRequest &request) const { return ask(m_demo->port(), request); }
    RawReply get(const QByteArray &target) const { return send({.target = target}); }
    int count(const char *kind) const { return m_demo->count(QLatin1String(kind)); }

    void expectRefused(const QList<Broken> &table) const
    {
        for (const Broken &broken : table) {
            const int before = count("refused");
            EXPECT_EQ(send(broken.request).status, broken.status) << broken.rule;
            EXPECT_EQ(count("refused"), before + 1) << broken.rule;
        }
    }

    std::unique_ptr<DemoServices> m_demo = DemoServices::start({}).value();
};
