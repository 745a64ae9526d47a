// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/matrix_content.h"

#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "core/visit/visit_text.h"
#include "ui/engineer/matrix_views.h"
#include "ui/parts/format.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int soonDays = 60; ///< a certificate that runs out within so many is amber

Filter provincesOf(const std::vector<MatrixRow>& rows, const QString& name)
{
    Filter filter{u"region"_s, name, {}};
    QMap<QString, int> provinces;
    for (const MatrixRow& row : rows) {
        if (row.region.size() >= 2)
            ++provinces[row.region.left(2)];
    }
    for (auto it = provinces.begin(); it != provinces.end(); ++it)
        filter.choices.append({it.key(), provinceName(it.key().leftJustified(6, u'0')), format::count(*it)});
    return filter;
}

QStringList keysOf(const QString& name, const QString& code)
{
    QStringList keys = pinyinForms(name);
    keys += name.toLower();
    keys += code.toLower();
    return keys;
}

using Skills = std::shared_ptr<const SkillsMatrix>;

MatrixWords skillWords(const Skills& source)
{
    const auto at = [source](int place, int c) {
        return source->lines[static_cast<size_t>(place)].cells[static_cast<size_t>(c)];
    };
    const auto cell = [at, source](int place, int c) {
        const FitSkill skill = at(place, c);
        const bool ends =
            skill.certifiedUntil.isValid() && skill.certifiedUntil < source->today.addDays(soonDays);
        return ends ? SkillsWidget::tr("%1 · %2")
                          .arg(skill.level)
                          .arg(format::dayAndMonth(skill.certifiedUntil))
                    : QString::number(skill.level);
    };
    const auto tip = [at, source](int place, int c) {
        const FitSkill skill = at(place, c);
        const QString who = SkillsWidget::tr("%1, %2").arg(source->lines[static_cast<size_t>(place)].name,
                                                           source->products[c]);
        if (skill.level == 0)
            return SkillsWidget::tr("%1: none").arg(who);
        const QString level = SkillsWidget::tr("%1: level %2").arg(who).arg(skill.level);
        return skill.certifiedUntil.isValid() ? SkillsWidget::tr("%1, certified until %2")
                                                    .arg(level, format::plainDate(skill.certifiedUntil))
                                              : level;
    };
    return {cell, tip};
}

MatrixRow skillRow(const SkillsMatrix& matrix, size_t place)
{
    const SkillsMatrix::Line& line = matrix.lines[place];
    MatrixRow row;
    row.id = line.engineer.uuid;
    row.title = line.name;
    row.note = line.number;
    row.keys = keysOf(line.name, line.number);
    row.region = line.region;
    row.place = static_cast<int>(place);
    for (size_t c = 0; c < line.cells.size(); ++c) {
        const FitSkill& skill = line.cells[c];
        if (skill.level == 0)
            continue;
        MatrixCell cell{static_cast<float>(skill.level) / 5, static_cast<float>(skill.level), Ink::Plain,
                        false};
        if (skill.certifiedUntil.isValid() && skill.certifiedUntil < matrix.today)
            cell.ink = Ink::Red;
        else if (skill.certifiedUntil.isValid() && skill.certifiedUntil < matrix.today.addDays(soonDays))
            cell.ink = Ink::Amber;
        row.cells.emplace_back(static_cast<int>(c), cell);
    }
    return row;
}

} // namespace

bool hasEnding(const MatrixRow& row)
{
    return std::ranges::any_of(row.cells, [](const auto& cell) { return cell.second.ink != Ink::Plain; });
}

MatrixContent skillsContent(SkillsMatrix matrix)
{
    const auto source = std::make_shared<const SkillsMatrix>(std::move(matrix));
    MatrixContent content;
    for (const QString& product : source->products)
        content.columns.push_back({{}, product, product});
    for (size_t i = 0; i < source->lines.size(); ++i)
        content.rows.push_back(skillRow(*source, i));
    const auto ending = static_cast<int>(std::ranges::count_if(content.rows, hasEnding));
    if (ending > 0)
        content.note = SkillsWidget::tr("certificates of %n engineer(s) ran out or run out within 60 days",
                                        nullptr, ending);
    content.words = skillWords(source);
    const Filter certificate{u"certificate"_s,
                             SkillsWidget::tr("Certificates"),
                             {{true, SkillsWidget::tr("ran out or run out soon")}}};
    content.filters = {provincesOf(content.rows, SkillsWidget::tr("Region")), certificate};
    return content;
}

namespace {

using Known = std::shared_ptr<const ContinuityMatrix>;

MatrixWords continuityWords(const Known& source)
{
    const auto touchesAt = [source](int place, int c) {
        for (const auto& [engineer, touches] : source->lines[static_cast<size_t>(place)].cells) {
            if (engineer == c)
                return touches;
        }
        return FitTouches();
    };
    const auto cell = [touchesAt](int place, int c) {
        const FitTouches touches = touchesAt(place, c);
        return QString::number(touches.visits + touches.requests);
    };
    const auto tip = [source, touchesAt](int place, int c) {
        const ContinuityMatrix::Line& line = source->lines[static_cast<size_t>(place)];
        const FitTouches touches = touchesAt(place, c);
        QString who = ContinuityWidget::tr("%1, %2").arg(line.customer.name,
                                                         source->engineers[static_cast<size_t>(c)].name);
        if (line.primary == c)
            who = ContinuityWidget::tr("%1 (primary)").arg(who);
        if (touches.visits + touches.requests == 0)
            return ContinuityWidget::tr("%1: never there").arg(who);
        return ContinuityWidget::tr("%1: %2 visits, %3 requests, last on %4; continuity %5 of 35")
            .arg(who)
            .arg(touches.visits)
            .arg(touches.requests)
            .arg(format::plainDate(touches.last))
            .arg(kFitWeights[0] * continuityShare(touches.weight), 0, 'f', 1);
    };
    return {cell, tip};
}

MatrixRow knownRow(const ContinuityMatrix& matrix, size_t place)
{
    const ContinuityMatrix::Line& line = matrix.lines[place];
    const FitCustomer& c = line.customer;
    MatrixRow row;
    row.id = c.id.uuid;
    row.title = c.name;
    row.note = VisitText::tier(c.tierName, c.tierEnglishName);
    row.keys = keysOf(c.name, c.code);
    row.region = c.region;
    row.rank = c.tierRank;
    row.place = static_cast<int>(place);
    for (const auto& [engineer, touches] : line.cells) {
        const auto share = static_cast<float>(continuityShare(touches.weight));
        row.cells.push_back({engineer, {share, share, Ink::Plain, engineer == line.primary}});
    }
    if (line.primary >= 0 && !row.cell(line.primary))
        row.cells.push_back({line.primary, {0, 0, Ink::Plain, true}});
    return row;
}

QVector<Filter> knownFilters(const ContinuityMatrix& matrix, const std::vector<MatrixRow>& rows)
{
    Filter tier{u"tier"_s, ContinuityWidget::tr("Tier"), {}};
    for (const MatrixRow& row : rows) {
        if (row.rank >= 0 &&
            std::ranges::none_of(tier.choices, [&](const auto& c) { return c.value == row.rank; }))
            tier.choices.append({row.rank, row.note});
    }
    std::ranges::sort(tier.choices, {}, [](const FilterChoice& c) { return c.value.toInt(); });
    Filter person{u"engineer"_s, ContinuityWidget::tr("Engineer"), {}};
    for (const auto& engineer : matrix.engineers)
        person.choices.append({engineer.id.uuid.toString(), engineer.name});
    const Filter known{u"known"_s,
                       ContinuityWidget::tr("Known by"),
                       {{0, ContinuityWidget::tr("nobody")},
                        {1, ContinuityWidget::tr("one engineer only")},
                        {2, ContinuityWidget::tr("two or more")}}};
    return {tier, provincesOf(rows, ContinuityWidget::tr("Region")), person, known};
}

} // namespace

MatrixContent continuityContent(ContinuityMatrix matrix)
{
    const auto source = std::make_shared<const ContinuityMatrix>(std::move(matrix));
    MatrixContent content;
    for (const auto& engineer : source->engineers)
        content.columns.push_back(
            {engineer.id.uuid, engineer.name, format::joined({engineer.name, engineer.number})});
    for (size_t i = 0; i < source->lines.size(); ++i)
        content.rows.push_back(knownRow(*source, i));
    content.words = continuityWords(source);
    content.filters = knownFilters(*source, content.rows);
    content.note =
        ContinuityWidget::tr("visits and requests done there; the stronger the fresher, outlined is primary");
    return content;
}

} // namespace zhike
