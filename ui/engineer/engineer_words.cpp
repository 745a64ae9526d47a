// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/engineer_words.h"

#include "core/visit/visit_text.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct EngineerWords {
    Q_DECLARE_TR_FUNCTIONS(EngineerWords)
};

QString careWords(const EngineerRow& e)
{
    QStringList all;
    if (e.primary > 0)
        all.append(EngineerWords::tr("primary of %n", nullptr, e.primary));
    if (e.backup > 0)
        all.append(EngineerWords::tr("backup of %n", nullptr, e.backup));
    if (e.other > 0)
        all.append(EngineerWords::tr("other roles: %n", nullptr, e.other));
    return all.isEmpty() ? EngineerWords::tr("no customers") : all.join(EngineerWords::tr(", "));
}

} // namespace

QString ratingWords(const RecentRating& rating)
{
    if (rating.n == 0)
        return EngineerWords::tr("no answers");
    if (rating.n < RecentRating::few)
        return EngineerWords::tr("too few (n %1)").arg(rating.n);
    return EngineerWords::tr("%1 (n %2)").arg(rating.mean, 0, 'f', 1).arg(rating.n);
}

Row engineerRowOf(const EngineerRow& e)
{
    Row row;
    row.id = e.id.uuid;
    row.kind = static_cast<int>(EntityKind::Engineer);
    row.initials = initialsOf(e.name);
    row.title = e.name;
    row.archived = e.archived;
    const QString leaves =
        e.leftOn.isValid() ? EngineerWords::tr("last day %1").arg(format::plainDate(e.leftOn)) : QString();
    row.subtitle = format::joined(
        {shortRegion(e.region), leaves, careWords(e), e.products.mid(0, 3).join(EngineerWords::tr(", "))});
    if (e.rating.n >= RecentRating::few)
        row.right1 = QString::number(e.rating.mean, 'f', 1);
    row.right2 = e.rating.n == 0 ? QString() : u"n %1"_s.arg(e.rating.n);
    row.toolTip = format::joined({e.name, e.number, e.kind ? enumLabel(*e.kind) : QString()});
    return row;
}

Row careRowOf(const CareLine& care, const Clock& clock)
{
    Row row;
    row.id = care.customer.uuid;
    row.kind = static_cast<int>(EntityKind::Customer);
    row.title = care.name;
    row.tag = enumLabel(care.roles.front());
    row.tagKind = care.roles.front() == AssignmentRole::Primary ? TagKind::Accent : TagKind::Grey;
    QStringList others;
    for (size_t i = 1; i < care.roles.size(); ++i)
        others.append(enumLabel(care.roles[i]));
    const QString open =
        care.openRequests > 0 ? EngineerWords::tr("%n request(s)", nullptr, care.openRequests) : QString();
    const QString visit = care.nextVisit
                              ? EngineerWords::tr("visit %1").arg(format::dateTime(*care.nextVisit, clock))
                              : QString();
    row.subtitle =
        format::joined({others.join(u' '), shortRegion(care.region),
                        EngineerWords::tr("since %1").arg(format::plainDate(care.since)), open, visit});
    row.badge = VisitText::tier(care.tierName, care.tierEnglishName);
    row.badgeRank = care.tierRank;
    return row;
}

Row skillRowOf(const EngineerSkill& skill, QDate today)
{
    Row row;
    row.icon = u"star"_s;
    row.title = skill.product;
    if (skill.certifiedUntil.isValid()) {
        const bool over = skill.certifiedUntil < today;
        row.subtitle =
            over ? EngineerWords::tr("certificate ran out on %1").arg(format::date(skill.certifiedUntil))
                 : EngineerWords::tr("certified until %1").arg(format::date(skill.certifiedUntil));
        row.subtitleInk = over ? Ink::Amber : Ink::Quiet;
    } else {
        row.subtitle = EngineerWords::tr("no certificate");
    }
    row.right1 = EngineerWords::tr("level %1 of 5").arg(skill.level);
    row.share = -1;
    return row;
}

} // namespace zhike
