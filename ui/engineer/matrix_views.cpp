// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/matrix_views.h"

#include "core/base/pinyin.h"
#include "core/customer/region.h"
#include "core/store/store.h"
#include "core/visit/visit_text.h"
#include "ui/engineer/matrix_table.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int soonDays = 60; ///< a certificate that runs out within so many is amber
constexpr TextMetric rowHead{208}, productColumn{128}, personColumn{72}, searchField{240};

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

} // namespace

MatrixWidget::MatrixWidget(const AppContext& ctx, const QString& title, const QString& name,
                           EmptyState* empty)
    : TeamWidget(ctx), m_header(new PageHeader(title)), m_search(new QLineEdit), m_filters(new FilterBar),
      m_model(new MatrixModel(this)), m_table(new MatrixTable), m_empty(empty)
{
    m_table->setMatrixModel(m_model);
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    m_search->setObjectName(name + u"Search"_s);
    m_search->setAccessibleName(tr("Search by name"));
    m_search->setPlaceholderText(tr("Name, pinyin, number"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(lineIcon(u"search"_s, Ink::Quiet), QLineEdit::LeadingPosition);
    m_search->setFixedWidth(searchField);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::x2);
    bar->setSpacing(space::x3);
    bar->addWidget(m_search);
    bar->addWidget(m_filters, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(bar);
    auto* holder = new QHBoxLayout; // names of rows begin where all else on the page does
    holder->setContentsMargins(space::pageMargin - space::x2, 0, 0, 0);
    holder->addWidget(m_table);
    column->addLayout(holder, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_search, &QLineEdit::textChanged, this, &MatrixWidget::narrow);
    connect(m_filters, &FilterBar::changed, this, &MatrixWidget::narrow);
}

QWidget* MatrixWidget::focusTarget()
{
    return m_table->isVisibleTo(this) ? static_cast<QWidget*>(m_table) : m_search;
}

void MatrixWidget::take(MatrixContent content)
{
    m_note = content.note;
    m_model->setMatrix(std::move(content.columns), std::move(content.rows), std::move(content.words));
    m_filters->setFilters(content.filters);
    narrow();
}

void MatrixWidget::narrow()
{
    const QVariantMap chosen = m_filters->chosen();
    const QString text = m_search->text().trimmed().toLower();
    m_model->setFilter([this, chosen, text](const MatrixRow& row) {
        if (!text.isEmpty() &&
            std::ranges::none_of(row.keys, [&](const QString& k) { return k.contains(text); }))
            return false;
        return passes(row, chosen);
    });
    const bool some = m_model->rowCount() > 0 && m_model->columnCount() > 0;
    const bool hadFocus = m_table->hasFocus();
    m_table->setVisible(some);
    m_empty->setVisible(!some);
    if (!some && hadFocus)
        m_search->setFocus();
    m_header->setNote(format::joined({format::count(m_model->rowCount()), m_note}));
}

SkillsWidget::SkillsWidget(const AppContext& ctx)
    : MatrixWidget(ctx, tr("Skills"), u"skillsMatrix"_s,
                   new EmptyState(u"star"_s, tr("No skills here"),
                                  tr("Skills are named in an engineer's form; or take a filter away.")))
{
    table()->setWidths(rowHead, productColumn);
    connect(table(), &MatrixTable::opened, this,
            [this](const Uuid& id) { context().navigator.open(EntityKind::Engineer, id); });
}

void SkillsWidget::read()
{
    fetch(context().store.read([](Reader& r) -> Result<MatrixContent> {
        ZHIKE_ASSIGN(auto matrix, skillsMatrix(r));
        return skillsContent(std::move(matrix));
    }),
          [this](MatrixContent content) { take(std::move(content)); });
}

bool SkillsWidget::passes(const MatrixRow& row, const QVariantMap& chosen) const
{
    if (!row.region.startsWith(chosen.value(u"region"_s).toString()))
        return false;
    return !chosen.value(u"certificate"_s).toBool() || hasEnding(row);
}

ContinuityWidget::ContinuityWidget(const AppContext& ctx)
    : MatrixWidget(ctx, tr("Who knows whom"), u"continuityMatrix"_s,
                   new EmptyState(u"customer"_s, tr("No customers here"),
                                  tr("Take a filter away, or search for something else.")))
{
    table()->setWidths(rowHead, personColumn);
    connect(table(), &MatrixTable::opened, this,
            [this](const Uuid& id) { context().navigator.open(EntityKind::Customer, id); });
}

void ContinuityWidget::read()
{
    fetch(context().store.read([](Reader& r) -> Result<MatrixContent> {
        ZHIKE_ASSIGN(auto matrix, continuityMatrix(r));
        return continuityContent(std::move(matrix));
    }),
          [this](MatrixContent content) { take(std::move(content)); });
}

bool ContinuityWidget::passes(const MatrixRow& row, const QVariantMap& chosen) const
{
    if (!row.region.startsWith(chosen.value(u"region"_s).toString()))
        return false;
    if (const QVariant tier = chosen.value(u"tier"_s); tier.isValid() && tier.toInt() != row.rank)
        return false;
    if (const QVariant person = chosen.value(u"engineer"_s); person.isValid()) {
        const auto& columns = model()->columns();
        const auto found = std::ranges::find_if(
            columns, [&](const MatrixColumn& c) { return c.id.toString() == person.toString(); });
        if (found == columns.end() || !row.cell(static_cast<int>(found - columns.begin())))
            return false;
    }
    const QVariant known = chosen.value(u"known"_s);
    if (!known.isValid())
        return true;
    const auto n = std::ranges::count_if(row.cells, [](const auto& cell) { return cell.second.share > 0; });
    return std::min<qsizetype>(n, 2) == known.toInt();
}

} // namespace zhike
