// SPDX-License-Identifier: GPL-3.0-or-later
// Targets and overrides on one line of a file.
#include "core/base/invalid.h"
#include "core/tier/policy_sheet.h"
#include "core/tier/policy_words.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

QStringList entriesOf(QString text)
{
    text.replace(u'；', u';').replace(u'\n', u';');
    QStringList entries;
    for (const QString& entry : text.split(u';', Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries += entry.simplified();
    }
    return entries;
}

QString minutesText(std::optional<int> minutes)
{
    if (!minutes)
        return u"–"_s;
    return *minutes % 60 == 0 ? QString::number(*minutes / 60) + u'h' : QString::number(*minutes) + u'm';
}

Result<Id<Calendar>> calendarNamed(const Reader& reader, const QString& code)
{
    ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Calendar, code));
    return Id<Calendar>(id);
}

} // namespace

Result<std::optional<int>> readDuration(const QString& text)
{
    if (text == u"–" || text == u"-" || text == u"—")
        return std::nullopt;
    int factor = 1;
    QString number = text;
    for (const auto& [unit, minutes] :
         {std::pair{u"min"_s, 1}, std::pair{u"m"_s, 1}, std::pair{u"h"_s, 60}, std::pair{u"d"_s, 1440},
          std::pair{u"小时"_s, 60}, std::pair{u"时"_s, 60}, std::pair{u"分钟"_s, 1}, std::pair{u"分"_s, 1},
          std::pair{u"天"_s, 1440}}) {
        if (number.endsWith(unit, Qt::CaseInsensitive)) {
            number.chop(unit.size());
            factor = minutes;
            break;
        }
    }
    bool whole = false;
    const int n = number.trimmed().toInt(&whole);
    if (!whole || n < 0 || n > 10'000'000 / factor)
        return invalid(
            PolicyWords::tr("“%1” is no length of time. Write it as 30m, 4h or –.").arg(text.left(40)));
    return n * factor;
}

Result<std::vector<PolicyTarget>> readTargets(const Reader& reader, const QString& text)
{
    std::vector<PolicyTarget> targets;
    for (const QString& entry : entriesOf(text)) {
        const QStringList words = entry.split(u' ');
        const auto priority = enumFromText<Priority>(words[0]);
        const QStringList figures = words.value(1).split(u'/');
        if (!priority || words.size() < 2 || words.size() > 3 || figures.size() != 3)
            return invalid(
                PolicyWords::tr("“%1” are no targets. Write them as “P1 30m/4h/8h”: respond, on site, "
                                "resolve.")
                    .arg(entry.left(60)));
        PolicyTarget t;
        t.priority = *priority;
        ZHIKE_ASSIGN(t.respondMinutes, readDuration(figures[0]));
        ZHIKE_ASSIGN(t.onsiteMinutes, readDuration(figures[1]));
        ZHIKE_ASSIGN(t.resolveMinutes, readDuration(figures[2]));
        if (words.size() == 3) {
            ZHIKE_ASSIGN(t.calendar, calendarNamed(reader, words[2]));
        }
        targets.push_back(t);
    }
    return targets;
}

QString targetsText(const Reader& reader, const std::vector<PolicyTarget>& targets)
{
    QStringList entries;
    for (const PolicyTarget& t : targets) {
        const QString calendar = reader.keyOf(EntityKind::Calendar, t.calendar.uuid);
        entries += (enumText(t.priority) + u' ' + minutesText(t.respondMinutes) + u'/' +
                    minutesText(t.onsiteMinutes) + u'/' + minutesText(t.resolveMinutes) + u' ' + calendar)
                       .trimmed();
    }
    return entries.join(u"; "_s);
}

Result<std::vector<ContractOverride>> readOverrides(const Reader& reader, const QString& text)
{
    std::vector<ContractOverride> overrides;
    for (const QString& entry : entriesOf(text)) {
        const auto equals = entry.indexOf(u'=');
        const auto figure = enumFromText<Figure>(entry.left(equals).trimmed());
        const QString value = entry.mid(equals + 1).trimmed();
        if (equals < 0 || !figure || value.isEmpty())
            return invalid(
                PolicyWords::tr("“%1” overrides nothing. Write it as p1_resolve=6h, inspections=6 or "
                                "service_hours=7x24.")
                    .arg(entry.left(60)));
        ContractOverride o;
        o.figure = *figure;
        if (o.figure == Figure::ServiceHours) {
            ZHIKE_ASSIGN(o.calendar, calendarNamed(reader, value));
        } else {
            ZHIKE_ASSIGN(o.value, readDuration(value));
        }
        overrides.push_back(o);
    }
    return overrides;
}

QString overridesText(const Reader& reader, const std::vector<ContractOverride>& overrides)
{
    QStringList entries;
    for (const ContractOverride& o : overrides) {
        const QString value = o.figure == Figure::ServiceHours
                                  ? reader.keyOf(EntityKind::Calendar, o.calendar.uuid)
                              : isTarget(o.figure) || !o.value ? minutesText(o.value)
                                                               : QString::number(*o.value);
        entries += enumText(o.figure) + u'=' + value;
    }
    return entries.join(u"; "_s);
}

} // namespace zhike
