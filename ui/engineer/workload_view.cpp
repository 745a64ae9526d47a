// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/workload_view.h"

#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/list_search.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric nameWidth{280}, figureWidth{120};

QString stateWords(const Workload& w)
{
    if (w.leftOn.isValid())
        return WorkloadWidget::tr("leaves on %1").arg(format::plainDate(w.leftOn));
    if (w.absence)
        return WorkloadWidget::tr("away %1 to %2")
            .arg(format::dayAndMonth(w.absence->from), format::dayAndMonth(w.absence->to));
    return {};
}

Row rowOf(const Workload& w, int scale)
{
    Row row;
    row.id = w.engineer.uuid;
    row.kind = static_cast<int>(EntityKind::Engineer);
    row.title = w.name;
    row.initials = initialsOf(w.name);
    row.subtitle = format::joined({w.number, shortRegion(w.region), stateWords(w)});
    row.right1 = WorkloadWidget::tr("%1 of %2").arg(w.load).arg(w.capacity);
    row.right1Ink = w.load > w.capacity ? Ink::Amber : Ink::Plain;
    LoadBar bar{{}, w.capacity, scale};
    QStringList parts;
    int customers = 0;
    for (size_t rank = 0; rank < w.customers.size(); ++rank) {
        bar.weights[rank] = w.customers[rank] * tierWeight(static_cast<int>(rank));
        customers += w.customers[rank];
        if (w.customers[rank] > 0)
            parts += u"%1 × %2"_s.arg(w.customers[rank]).arg(tierWeight(static_cast<int>(rank)));
    }
    row.right2 = WorkloadWidget::tr("%n customer(s)", nullptr, customers);
    row.toolTip =
        WorkloadWidget::tr("Load %1 of %2: %3").arg(w.load).arg(w.capacity).arg(parts.join(u" + "_s));
    row.extra = QVariant::fromValue(bar);
    return row;
}

} // namespace

void LoadDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const auto* row = index.data(RowRole).value<const Row*>();
    if (!row)
        return;
    const Tokens& tokens = Look::of(option.widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, tokens);
    const QRect box = option.rect.adjusted(space::pageMargin, 0, -space::pageMargin, 0);
    const QRect avatar(box.left(), box.center().y() - metric::avatar / 2, metric::avatar, metric::avatar);
    drawAvatar(*painter, avatar, row->initials, tokens);
    const int text = avatar.right() + 1 + space::x3;
    const int right = box.right() + 1 - figureWidth;
    const int bar = std::min<int>(box.left() + nameWidth, right);
    const QRect upper(text, box.top() + space::x1, bar - text - space::x2, lineHeight(Face::Body));
    const QRect lower(text, upper.bottom() + 1, upper.width(), lineHeight(Face::Caption));
    drawLine(*painter, upper, row->title, Face::Body, tokens.t1);
    drawLine(*painter, lower, row->subtitle, Face::Caption, tokens.t3);
    const QRect figure(right, upper.top(), figureWidth, upper.height());
    drawLine(*painter, figure, row->right1, Face::Body, tokens.ink(row->right1Ink), Qt::AlignRight);
    drawLine(*painter, QRect(right, lower.top(), figureWidth, lower.height()), row->right2, Face::Caption,
             tokens.t3, Qt::AlignRight);
    if (right - bar > space::x8)
        paintBar(*painter,
                 QRect(bar, box.center().y() - metric::badgeHeight / 2, right - bar - space::x4,
                       metric::badgeHeight),
                 row->extra.value<LoadBar>(), option.widget);
    painter->restore();
}

void LoadDelegate::paintBar(QPainter& painter, const QRect& box, const LoadBar& bar,
                            const QWidget* widget) const
{
    const Tokens& tokens = Look::of(widget);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto at = [&](int weight) { return box.left() + box.width() * weight / std::max(bar.scale, 1); };
    painter.fillRect(QRect(box.left(), box.top(), at(bar.capacity) - box.left(), box.height()),
                     tokens.navsel);
    int weight = 0;
    for (size_t rank = 0; rank < bar.weights.size(); ++rank) {
        const int from = at(weight);
        weight += bar.weights[rank];
        const QRect part(from, box.top(), at(weight) - from, box.height());
        const TextPair& pair = tokens.tierPair(static_cast<int>(rank));
        painter.fillRect(part, pair.text);
        // Not by its colour alone: so many customers, each counting so much.
        const int each = tierWeight(static_cast<int>(rank));
        const QString words = u"%1×%2"_s.arg(bar.weights[rank] / each).arg(each);
        if (bar.weights[rank] > 0 && lineWidth(words, Face::Caption) + space::x1 <= part.width())
            drawLine(painter, part, words, Face::Caption, pair.ground, Qt::AlignHCenter);
    }
    drawVerticalHairline(painter, at(bar.capacity), box.top() - space::x1, box.bottom() + space::x1,
                         tokens.t1);
}

WorkloadWidget::WorkloadWidget(const AppContext& ctx)
    : TeamWidget(ctx), m_header(new PageHeader(tr("Workload"))), m_list(new RowList),
      m_model(new GroupedModel(this)),
      m_empty(new EmptyState(u"engineer"_s, tr("No engineers yet"),
                             tr("Who carries how much stands here, against what they can carry.")))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LoadDelegate(m_list));
    m_list->setObjectName(u"workload"_s);
    m_list->setAccessibleName(tr("Workload"));
    m_list->setPlaceholder(m_empty);
    m_empty->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    search->addWidget((new ListSearch(m_list, m_model))->field());
    column->addLayout(search);
    column->addWidget(m_list, 1);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        context().navigator.open(EntityKind::Engineer, index.data(IdRole).value<Uuid>());
    });
}

QWidget* WorkloadWidget::focusTarget()
{
    return m_list;
}

void WorkloadWidget::read()
{
    fetch(context().store.read([](Reader& r) { return workloads(r); }),
          [this](const std::vector<Workload>& loads) { take(loads); });
}

void WorkloadWidget::take(const std::vector<Workload>& loads)
{
    int scale = 1;
    int load = 0;
    int capacity = 0;
    for (const Workload& w : loads) {
        scale = std::max({scale, w.load, w.capacity});
        load += w.load;
        capacity += w.capacity;
    }
    QVector<Row> rows;
    for (const Workload& w : loads)
        rows.append(rowOf(w, scale));
    m_model->setRows(rows);
    m_header->setNote(
        tr("%1 of %2 in all; a customer weighs 1, 2, 4 or 8 by tier; the tick is what they can carry")
            .arg(load)
            .arg(capacity));
    const auto over = std::ranges::count_if(loads, [](const Workload& w) { return w.load > w.capacity; });
    Q_EMIT countChanged(over > 0 ? static_cast<int>(over) : -1);
}

} // namespace zhike
