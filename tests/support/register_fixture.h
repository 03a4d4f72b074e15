#pragma once

#include "domain/company_register.h"
#include "net/http.h"
#include "net/rate_limit.h"

#include "support/waited.h"
#include "support/wire_server.h"

#include <QJsonArray>
#include <QJsonObject>

/// A register's service on loopback, and the way to it.
struct RegisterFixture : testing::Test
{
    static Result<QList<Company>> found(CompanyRegister &source, const CompanyQuery &query)
    {
        return waited<QList<Company>>([&](Done<QList<Company>> done) { return source.find(query, std::move(done)); });
    }

    static CompanyId number(const char *digits, const char *country = "SE")
    {
        return *CompanyId::parse(QString::fromLatin1(digits), QString::fromLatin1(country), kNow.date());
    }

    /// An answer with one member after the other null or of another type.
    static QList<std::pair<QString, QJsonObject>> oddlyChanged(const QJsonObject &answer)
    {
        QList<std::pair<QString, QJsonObject>> all;
        for (const QString &member : answer.keys()) {
            for (const QJsonValue &odd : {QJsonValue(), QJsonValue(1), QJsonValue(QStringLiteral("x")),
                                          QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject())}) {
                QJsonObject changed = answer;
                changed.insert(member, odd);
                all.emplace_back(member, changed);
            }
        }
        return all;
    }

    void expectNobodyIsAskedAboutAnotherCountry(CompanyRegister &source)
    {
        EXPECT_EQ(found(source, number("5599990008")), QList<Company>());
        EXPECT_TRUE(server.requests.isEmpty());
    }

    static inline const QDateTime kNow{QDate(2026, 3, 4), QTime(5, 6), Qt::UTC};

    WireServer server;
    Http http{{server.url()},
              {.silence = std::chrono::seconds(1),
               .total = std::chrono::seconds(2),
               .firstPause = std::chrono::milliseconds(1)}};
    std::shared_ptr<RateLimit> limit = std::make_shared<RateLimit>(1000, std::chrono::seconds(1));
};
