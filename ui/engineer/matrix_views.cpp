// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/matrix_views.h"

#include "core/store/store.h"
#include "ui/engineer/matrix_content.h"
#include "ui/engineer/matrix_table.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric rowHeadLeast{80}, rowHeadMost{208}, productColumn{136}, personColumn{72},
    searchField{240};

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
    fitToText(m_search, [this] { m_search->setFixedWidth(searchField); });
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
    holder->setContentsMargins(space::pageMargin - space::tiny, 0, 0, 0); // a head keeps that
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
    int widest = 0; // as much as the names need, so that more columns are seen
    for (const MatrixRow& row : content.rows)
        widest = std::max(widest, lineWidth(row.title, Face::Body));
    m_table->setRowHead(std::clamp<int>(widest + space::x4, rowHeadLeast, rowHeadMost));
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
    table()->setWidths(rowHeadMost, productColumn);
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
    table()->setWidths(rowHeadMost, personColumn);
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
