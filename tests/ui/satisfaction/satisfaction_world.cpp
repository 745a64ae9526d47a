// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/satisfaction/satisfaction_world.h"

#include "core/request/request.h"
#include "core/satisfaction/survey.h"
#include "tests/support/core/builders.h"

namespace zhike::test {

using namespace Qt::StringLiterals;

namespace {

Instant at(QDate day, int hour, int minute)
{
    return Instant::of(day, QTime(hour, minute), QTimeZone("Asia/Shanghai"));
}

Survey answer(Id<Customer> customer, Instant answered, int score)
{
    Survey survey;
    survey.customer = customer;
    survey.answeredAt = answered;
    survey.csat = score;
    survey.nps = score * 2;
    survey.reliability = score;
    survey.reliabilityExpected = 5;
    survey.responsiveness = std::max(1, score - 1);
    survey.skill = score;
    return survey;
}

} // namespace

SatisfactionWorld::SatisfactionWorld()
    : look(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Light)
{
    store.clock().set(sunday());
}

AppContext SatisfactionWorld::context()
{
    return {*store, store.clock(), look, *this, *this, *this, *this};
}

void SatisfactionWorld::addMonth(QDate month, int number)
{
    must(store->writeNow(u"A month"_s, [&](UnitOfWork& unit) -> Done {
        const int answers = number == 2 ? 3 : 8 + number % 3; // February has too few
        for (int i = 0; i < answers; ++i) {
            const auto customer = i % 2 ? second : first;
            const auto when = at(month.addDays(i), 10, i);
            ZHIKE_TRY(unit.insert(answer(customer, when, i == 0 ? 2 : 4 + i % 2)));
            Request request;
            request.customer = customer;
            request.number = u"RA26-%1"_s.arg(++m_requests, 6, 10, QLatin1Char('0'));
            request.title = u"核心数据库告警 %1"_s.arg(m_requests);
            request.openedAt = when;
            request.firstResponseAt = when.plusMinutes(5 + 7 * i);
            request.resolvedAt = when.plusMinutes(60 + 90 * i * i);
            request.state = RequestState::Resolved;
            ZHIKE_TRY(unit.insert(request));
        }
        return {};
    }));
}

void SatisfactionWorld::aYear()
{
    for (const auto& [member, rank] :
         {std::pair{&SatisfactionWorld::first, 2}, {&SatisfactionWorld::second, 0}}) {
        Customer customer;
        customer.code = u"C-%1"_s.arg(rank);
        customer.name = rank == 2 ? u"华信科技"_s : u"临江医院"_s;
        customer.region = rank == 2 ? u"330106"_s : u"310101"_s;
        this->*member = store.add(customer);
        TierAssignment assignment;
        assignment.customer = this->*member;
        assignment.tier = test::tierOfRank(rank);
        assignment.startsOn = QDate(2025, 1, 1);
        store.add(assignment);
    }
    for (int i = 0; i < 12; ++i)
        addMonth(QDate(2025, 12, 1).addMonths(i), i);
    Request doubtful;
    doubtful.customer = first;
    doubtful.number = u"RA26-900001"_s;
    doubtful.title = u"先解决后受理"_s;
    doubtful.openedAt = at(QDate(2026, 10, 5), 10, 0);
    doubtful.resolvedAt = at(QDate(2026, 10, 4), 10, 0);
    doubtful.state = RequestState::Resolved;
    store.add(doubtful);
}

} // namespace zhike::test
