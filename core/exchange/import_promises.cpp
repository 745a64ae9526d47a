// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars, policies and contracts: parts that files name in one cell.
#include "core/calendar/calendar_rules.h"
#include "core/calendar/calendar_text.h"
#include "core/exchange/exchange.h"
#include "core/exchange/line_reader.h"
#include "core/tier/policy_rules.h"

namespace zhike {

namespace {

template <class T>
std::vector<Record> recordsOf(const std::vector<T>& parts, const Uuid& owner)
{
    std::vector<Record> records;
    for (const T& part : parts) {
        records.push_back(toRecord(part));
        records.back().values[0] = owner;
    }
    return records;
}

} // namespace

Done LineReader::readCalendarParts()
{
    CalendarDraft draft{fromRecord<Calendar>(m_draft.record), {}, {}};
    const int hours = m_context.columns.indexOf(ImportExtra::Hours);
    const int days = m_context.columns.indexOf(ImportExtra::Days);
    const Uuid id = m_draft.record.id;
    if (!cell(hours).trimmed().isEmpty()) {
        auto read = readWeekHours(cell(hours));
        if (!read)
            return refuse(hours, std::move(read).error().message);
        draft.hours = *std::move(read);
        ZHIKE_TRY(keepParts(EntityKind::CalendarHours, recordsOf(draft.hours, id)));
    }
    if (!cell(days).trimmed().isEmpty()) {
        auto read = readCalendarDays(cell(days));
        if (!read)
            return refuse(days, std::move(read).error().message);
        draft.days = *std::move(read);
        ZHIKE_TRY(keepParts(EntityKind::CalendarDay, recordsOf(draft.days, id)));
    }
    const auto problems = validate(draft);
    if (problems.empty())
        return {};
    const int column = problems.front().field == u"days" ? days
                       : problems.front().field == u"hours"
                           ? hours
                           : m_context.columns.indexOf(problems.front().field.toStdString());
    return refuse(column, problems.front().message);
}

Done LineReader::readTargetsOfPolicy()
{
    const int column = m_context.columns.indexOf(ImportExtra::Targets);
    const auto policy = fromRecord<TierPolicy>(m_draft.record);
    PolicyDraft draft{policy, {}};
    if (!cell(column).trimmed().isEmpty()) {
        auto read = readTargets(m_reader, cell(column));
        if (!read)
            return refuse(column, std::move(read).error().message);
        draft.targets = *std::move(read);
        ZHIKE_TRY(keepParts(EntityKind::PolicyTarget, recordsOf(draft.targets, policy.id.uuid)));
    } else if (m_draft.exists) {
        ZHIKE_ASSIGN(draft.targets, m_reader.parts<PolicyTarget>(policy.id));
    }
    const auto problems = validate(draft);
    if (problems.empty())
        return {};
    const Error& first = problems.front();
    return refuse(first.field == u"targets" ? column : m_context.columns.indexOf(first.field.toStdString()),
                  first.message);
}

Done LineReader::readOverridesOfContract()
{
    const int column = m_context.columns.indexOf(ImportExtra::Overrides);
    if (cell(column).trimmed().isEmpty())
        return {};
    auto read = readOverrides(m_reader, cell(column));
    if (!read)
        return refuse(column, std::move(read).error().message);
    if (const auto problems = validate(*read); !problems.empty())
        return refuse(column, problems.front().message);
    return keepParts(EntityKind::ContractOverride, recordsOf(*read, m_draft.record.id));
}

/// An instalment belongs to the customer of its contract, whether the file names the customer or not.
Done LineReader::completeCustomer(const char* column, EntityKind kind)
{
    const Uuid of = uuidOf(m_draft.record.value(column));
    if (!of)
        return {};
    ZHIKE_ASSIGN(const auto known, m_reader.tryRecord(kind, of));
    if (!known)
        return {};
    const Uuid named = uuidOf(m_draft.record.value("customer"));
    const Uuid owner = uuidOf(known->value("customer"));
    if (named && named != owner)
        return refuse(m_context.columns.indexOf(column),
                      kind == EntityKind::Contract
                          ? Exchange::tr("This contract belongs to another customer.")
                          : Exchange::tr("This request belongs to another customer."));
    m_draft.record.set("customer", owner);
    return {};
}

} // namespace zhike
