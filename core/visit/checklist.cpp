// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visit/checklist.h"

#include "core/store/kinds.h"
#include "core/visit/visit_text.h"
#include <algorithm>

namespace zhike {

using namespace FieldFlag;

namespace {

constexpr std::string_view ofKindSql =
    "SELECT id FROM checklist_template WHERE visit_kind = ? AND archived_at IS NULL ORDER BY id LIMIT 1";

Result<Id<ChecklistTemplate>> templateOf(const Reader& reader, VisitKind kind)
{
    Query q = reader.query(ofKindSql);
    q.bind(QString(enumText(kind)));
    const auto id = q.next() ? q.id<ChecklistTemplate>(0) : Id<ChecklistTemplate>();
    ZHIKE_TRY(q.done());
    return id;
}

} // namespace

template <>
const EntityDescription& describe<ChecklistTemplate>()
{
    static constexpr Field fields[] = {
        field<&ChecklistTemplate::kind>("visit_kind", QT_TRANSLATE_NOOP("Field", "Kind"), Required),
    };
    static constexpr EntityDescription d{EntityKind::ChecklistTemplate,
                                         "checklist_template",
                                         "checklist-templates",
                                         QT_TRANSLATE_NOOP("Entity", "Checklist template"),
                                         QT_TRANSLATE_NOOP("Entity", "Checklist templates"),
                                         fields,
                                         nullptr,
                                         nullptr,
                                         nullptr};
    return d;
}

template <>
const EntityDescription& describe<ChecklistItem>()
{
    static constexpr Field fields[] = {
        field<&ChecklistItem::checklist>("checklist", QT_TRANSLATE_NOOP("Field", "Checklist"),
                                         Required | Key),
        field<&ChecklistItem::position>("position", QT_TRANSLATE_NOOP("Field", "Position"), Required | Key),
        field<&ChecklistItem::item>("item", QT_TRANSLATE_NOOP("Field", "Item"), Required),
        field<&ChecklistItem::englishItem>("english_item", QT_TRANSLATE_NOOP("Field", "Item in English")),
    };
    static constexpr EntityDescription d{EntityKind::ChecklistItem,
                                         "checklist_item",
                                         "checklist-items",
                                         QT_TRANSLATE_NOOP("Entity", "Line of the checklist template"),
                                         QT_TRANSLATE_NOOP("Entity", "Lines of the checklist template"),
                                         fields,
                                         nullptr,
                                         "item",
                                         "checklist",
                                         EntityKind::ChecklistTemplate};
    return d;
}

QString ChecklistItem::text() const
{
    return VisitText::tier(item, englishItem);
}

Result<QStringList> defaultChecklist(const Reader& reader, VisitKind kind)
{
    QStringList items;
    ZHIKE_ASSIGN(const auto id, templateOf(reader, kind));
    if (!id)
        return items;
    ZHIKE_ASSIGN(const std::vector<ChecklistItem> parts, reader.parts<ChecklistItem>(id));
    for (const ChecklistItem& part : parts)
        items += part.text();
    return items;
}

Result<std::vector<std::pair<VisitKind, QStringList>>> readChecklists(const Reader& reader)
{
    std::vector<std::pair<VisitKind, QStringList>> all;
    for (std::size_t i = 0; i < std::size(EnumText<VisitKind>::names); ++i) {
        const auto kind = static_cast<VisitKind>(i);
        ZHIKE_ASSIGN(QStringList items, defaultChecklist(reader, kind));
        all.emplace_back(kind, std::move(items));
    }
    return all;
}

Done saveChecklist(UnitOfWork& unit, VisitKind kind, const QStringList& items)
{
    ZHIKE_ASSIGN(auto id, templateOf(unit, kind));
    if (!id) {
        ChecklistTemplate made;
        made.kind = kind;
        ZHIKE_ASSIGN(id, unit.insert(made));
    }
    ZHIKE_ASSIGN(const std::vector<ChecklistItem> before, unit.parts<ChecklistItem>(id));
    std::vector<ChecklistItem> parts;
    for (const QString& line : items) {
        const QString text = line.simplified();
        if (text.isEmpty())
            continue;
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&](const ChecklistItem& p) { return p.text() == text; });
        ChecklistItem part = known != before.end() ? *known : ChecklistItem{id, 0, text, {}};
        part.position = int(parts.size());
        parts.push_back(std::move(part));
    }
    unit.setTitle(VisitText::tr("Change the checklist of visits: %1").arg(enumLabel(kind)));
    return unit.setParts(id, parts);
}

} // namespace zhike
