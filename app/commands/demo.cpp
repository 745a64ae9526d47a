// SPDX-License-Identifier: GPL-3.0-or-later
// demo.
#include "core/demo/demo.h"
#include "app/commands/command.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostCustomers = 1'000'000;

Result<DemoOptions> demoOptions(Session& session)
{
    DemoOptions options;
    ZHIKE_ASSIGN(const auto customers, session.number("customers"));
    ZHIKE_ASSIGN(const auto seed, session.number("seed"));
    if (customers && (*customers < 1 || *customers > mostCustomers))
        return session.misuse(Commands::tr("--customers takes a number from 1 to %1.").arg(mostCustomers));
    if (customers)
        options.customers = static_cast<int>(*customers);
    if (seed)
        options.seed = static_cast<quint64>(*seed);
    return options;
}

} // namespace

Done runDemo(Session& session)
{
    session.addOption("customers", Commands::tr("How many customers the company has."), u"N"_s);
    session.addOption("seed", Commands::tr("The same number makes the same company."), u"S"_s);
    ZHIKE_TRY(session.parse(0, 0));
    ZHIKE_ASSIGN(const DemoOptions options, demoOptions(session));
    QElapsedTimer clock;
    clock.start();
    ZHIKE_ASSIGN(Store * store, session.store(Session::Opening::CreateIfMissing));
    ZHIKE_ASSIGN(const DemoSummary made, makeDemo(*store, options));
    const double seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    session.print(QJsonObject{{u"customers"_s, made.customers},
                              {u"engineers"_s, made.engineers},
                              {u"visits"_s, made.visits},
                              {u"requests"_s, made.requests},
                              {u"surveys"_s, made.surveys},
                              {u"seconds"_s, seconds}});
    session.say(Commands::tr("Made %1 customers, %2 engineers, %3 visits, %4 requests and %5 surveys in %6.")
                    .arg(made.customers)
                    .arg(made.engineers)
                    .arg(made.visits)
                    .arg(made.requests)
                    .arg(made.surveys)
                    .arg(session.call().database));
    return {};
}

} // namespace zhike
