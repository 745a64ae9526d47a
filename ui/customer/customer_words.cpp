// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/customer_words.h"

#include "core/customer/region.h"
#include "core/tier/advice_json.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int soon = 7; // days: a visit this near is worth the second line

struct CustomerWords {
    Q_DECLARE_TR_FUNCTIONS(CustomerWords)
};

/// 今天 10:30 拜访
QString nextVisitWords(Instant at, const Clock& clock)
{
    const QDateTime local = at.in(clock.zone());
    const QDate today = clock.today();
    const qint64 days = today.daysTo(local.date());
    const QString day =
        days <= 1 ? format::relativeDay(local.date(), today) : format::shortDate(local.date(), today);
    //: %1 a day, %2 a time
    return CustomerWords::tr("visit %1 %2").arg(day, format::time(local.time()));
}

QString contractWords(QDate ends, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(ends));
    return days < 0 ? CustomerWords::tr("contract over for %n day(s)", nullptr, -days)
                    : CustomerWords::tr("contract ends in %n day(s)", nullptr, days);
}

/// What matters about a customer, the most pressing first, two things at most.
QString matters(const CustomerRow& c, const Clock& clock)
{
    QStringList all;
    const QDate today = clock.today();
    if (c.openRequests > 0)
        all.append(CustomerWords::tr("%n request(s)", nullptr, c.openRequests));
    if (c.complaints.complaints > 0)
        all.append(CustomerWords::tr("%n complaint(s)", nullptr, c.complaints.complaints));
    if (c.complaints.grievances > 0)
        all.append(CustomerWords::tr("%n grievance(s)", nullptr, c.complaints.grievances));
    if (c.overdueSteps > 0)
        all.append(CustomerWords::tr("%n step(s) overdue", nullptr, c.overdueSteps));
    if (c.nextVisit && today.daysTo(c.nextVisit->dateIn(clock.zone())) <= soon)
        all.append(nextVisitWords(*c.nextVisit, clock));
    if (c.contractEnds.isValid() && today.daysTo(c.contractEnds) <= contractSoon)
        all.append(contractWords(c.contractEnds, today));
    if (all.isEmpty())
        return CustomerWords::tr("nothing open");
    //: between two things that matter about a customer; ， in Chinese
    return all.mid(0, 2).join(CustomerWords::tr(", "));
}

QString valueOfEnum(const Field& field, const QString& text)
{
    for (const EnumName& name : field.choices) {
        if (text == QLatin1String(name.text))
            return enumLabel(name);
    }
    return text;
}

QString shortened(const QString& text)
{
    constexpr qsizetype longest = 120;
    const QString line = text.simplified();
    return line.size() > longest ? line.left(longest - 1) + u'…' : line;
}

} // namespace

QString shortRegion(const QString& code)
{
    // In the four municipalities the city says more than its district.
    static constexpr QStringView municipalities = u"11 12 31 50";
    const bool municipality = code.size() >= 2 && municipalities.contains(code.left(2));
    QString name = municipality ? provinceName(code) : regionName(code);
    if (name.size() > 2 && (name.endsWith(u'市') || name.endsWith(u'省')))
        name.chop(1);
    return name;
}

QString dueWords(QDate due, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(due));
    return days < 0 ? CustomerWords::tr("%n day(s) overdue", nullptr, -days)
                    : format::relativeDay(due, today);
}

Row customerRowOf(const CustomerRow& c, const Clock& clock)
{
    Row row;
    row.id = c.id.uuid;
    row.kind = static_cast<int>(EntityKind::Customer);
    row.title = c.name;
    row.subtitle = format::joined({shortRegion(c.region), c.engineerName, matters(c, clock)});
    row.badge = tierWord(c.tierName, c.tierEnglishName);
    row.badgeRank = c.tierRank;
    row.health = c.health.value_or(-1);
    row.archived = c.archived;
    row.toolTip = format::joined({c.name, c.code, enumLabel(c.status)});
    return row;
}

TagKind priorityTag(Priority priority)
{
    switch (priority) {
    case Priority::P1:
        return TagKind::Red;
    case Priority::P2:
        return TagKind::Amber;
    case Priority::P3:
    case Priority::P4:
        break;
    }
    return TagKind::Grey;
}

namespace {

/// What is kept of an advice, in a line.
QString adviceWords(const QString& text)
{
    const auto kept = adviceFromText(text);
    if (!kept || !kept->score)
        return CustomerWords::tr("none");
    return CustomerWords::tr("score %1, %2 advised")
        .arg(QString::number(*kept->score, 'f', 1), kept->tierName);
}

} // namespace

QString valueWords(const Reader& reader, const Field& field, const Value& value)
{
    if (isNull(value))
        return CustomerWords::tr("none");
    const QString text = textOf(value);
    const qint64 number = integerOf(value).value_or(0);
    switch (field.kind) {
    case FieldKind::Enum:
        return valueOfEnum(field, text);
    case FieldKind::Reference:
        return reader.titleOf(field.refers, uuidOf(value));
    case FieldKind::Date:
        return format::date(QDate::fromString(text, Qt::ISODate));
    case FieldKind::Instant:
        return format::dateTime(Instant{number}, reader.clock());
    case FieldKind::Money:
        return format::money(number);
    case FieldKind::Boolean:
        return number != 0 ? CustomerWords::tr("yes") : CustomerWords::tr("no");
    case FieldKind::Text:
    case FieldKind::LongText:
        if (std::string_view(field.column) == "advice")
            return adviceWords(text);
        return field.is(FieldFlag::Region) ? regionFullName(text) : shortened(text);
    case FieldKind::Integer:
    case FieldKind::Scale:
    case FieldKind::Real:
        break;
    }
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real);
    return QString::number(number);
}

} // namespace zhike
