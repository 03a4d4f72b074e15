#include "registers/open_register.h"

#include "base/wall_clock.h"
#include "net/http.h"
#include "registers/below.h"
#include "registers/plain_answers.h"

Pending OpenRegister::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    const RegisterTraits us = traits();
    const QString person = us.id + QLatin1String(": a person's number");
    if (const auto *id = std::get_if<CompanyId>(&query)) {
        if (id->isPersonal())
            return refusedToAsk(person, std::move(done));
        return us.knows(id->country()) ? findNumber(*id, std::move(done)) : foundNothing(std::move(done));
    }
    const auto &[text, country] = std::get<CompanyName>(query);
    const CompanyName name(text.simplified(), country);
    if (isPersonsNumber(name.text, WallClock::today()))
        return refusedToAsk(person, std::move(done));
    return name.text.isEmpty() || !us.knows(country) ? foundNothing(std::move(done)) : findName(name, std::move(done));
}

Pending OpenRegister::ask(const QString &path, const Terms &terms, Read read, Done<QList<Company>> done)
{
    const QUrl url = below(m_api, path);
    const HttpRequest request{
        .url = terms.isEmpty() ? url : withTerms(url, terms), .limit = m_limit, .isRemembered = true};
    return m_http.get(request, [read = std::move(read), done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([&read](const HttpAnswer &found) { return read(found.json.object(), WallClock::utc()); }));
    });
}
