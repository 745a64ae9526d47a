// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/segments_view.h"

#include "core/customer/region.h"
#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/paint.h"
#include "ui/parts/row_list.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/tier/advice_cache.h"
#include "ui/tier/segment_matrix.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString filterKey = u"tiers/segments"_s;
constexpr int talkShown = 30;

QStringList textsOf(const QVariant& chosen)
{
    QStringList texts;
    for (const QVariant& value : FilterBar::valuesOf(chosen))
        texts << value.toString();
    return texts;
}

QFuture<Result<QVector<Row>>> rowsOf(Store& store, std::shared_ptr<const AdviceBatch> batch,
                                     const QVector<Uuid>& ids)
{
    return store.read([batch = std::move(batch), ids](Reader& r) -> Result<QVector<Row>> {
        ZHIKE_ASSIGN(const auto customers, customerRows(r, ids));
        QVector<Row> rows;
        for (const CustomerRow& customer : customers) {
            Row row = customerRowOf(customer, r.clock());
            if (const auto at = batch->find(customer.id); at && batch->advised[*at].known())
                //: A score
                row.right1 = SegmentsView::tr("%1 pt").arg(batch->advised[*at].score, 0, 'f', 1);
            row.right2.clear();
            row.action.clear();
            rows.append(std::move(row));
        }
        return rows;
    });
}

/// The ground of a pane, with a hairline at its left.
class PaneGround final : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Look::of(this).pane);
        drawVerticalHairline(painter, 0, 0, height(), Look::of(this).line);
    }
};

} // namespace

SegmentsView::SegmentsView(const AppContext& context, AdviceCache& cache, QWidget* parent)
    : TierView(parent), m_context(context), m_cache(cache), m_filters(new FilterBar),
      m_matrix(new SegmentMatrix), m_talkTitle(new SectionTitle(tr("How to talk to them"))),
      m_talkBox(new QWidget), m_talk(new QVBoxLayout), m_cellTitle(new SectionTitle({})), m_list(new RowList),
      m_model(new PagedListModel(this)),
      m_empty(new EmptyState(u"customer"_s, tr("Nobody here"),
                             tr("No customer in our care has this strength and maturity.")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeMain(), 1);
    setMainColumn(column);
    row->addWidget(left, 1);
    auto* side = makeSide();
    row->addWidget(side);
    new SidePlace(this, row, side, metric::listPane, SidePlace::Narrow::Below);
    connect(&m_cache, &AdviceCache::ready, this, &SegmentsView::take);
    connect(m_filters, &FilterBar::changed, this, &SegmentsView::filterChanged);
    connect(m_matrix, &SegmentMatrix::chosen, this, &SegmentsView::showCustomers);
    connect(m_matrix, &SegmentMatrix::activated, m_list, [this] {
        if (m_model->rowCount() > 0)
            m_list->setFocus(Qt::OtherFocusReason);
    });
}

QWidget* SegmentsView::makeMain()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::pageMargin, 0, space::pageMargin, space::pageMargin);
    column->setSpacing(space::x3);
    m_filters->setObjectName(u"segmentFilters"_s);
    m_talkTitle->setObjectName(u"segmentTalk"_s);
    m_talk->setSpacing(space::x3);
    m_talk->setContentsMargins(0, 0, 0, 0);
    m_talkBox->setLayout(m_talk);
    column->addWidget(m_filters);
    column->addWidget(m_matrix);
    column->addSpacing(space::x3);
    column->addWidget(new Hairline);
    column->addWidget(m_talkTitle);
    column->addWidget(m_talkBox);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Segments"));
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // the page's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget* SegmentsView::makeSide()
{
    auto* side = new PaneGround;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(space::hair, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QWidget;
    auto* inHead = new QVBoxLayout(head);
    inHead->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    fitToText(head, [head] { head->setFixedHeight(metric::pageHeader); }); // in one line with the page's
    m_cellTitle->setObjectName(u"segmentTitle"_s);
    inHead->addStretch(1);
    inHead->addWidget(m_cellTitle);
    inHead->addStretch(1);
    column->addWidget(head);
    column->addWidget(new Hairline);
    m_list->setObjectName(u"segmentCustomers"_s);
    m_list->setAccessibleName(tr("Customers of the cell"));
    m_list->setPane(true);
    m_list->setModel(m_model);
    m_list->setPlaceholder(m_empty);
    column->addWidget(m_list, 1);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        m_context.navigator.open(EntityKind::Customer, index.data(IdRole).value<Uuid>());
    });
    return side;
}

void SegmentsView::activate()
{
    m_cache.want();
    if (m_cache.batch())
        take();
}

QWidget* SegmentsView::focusTarget()
{
    return m_matrix;
}

QVector<KeyHelp> SegmentsView::keyHelp() const
{
    return {{tr("To the next cell"), tr("←, →, ↑, ↓")}, {tr("To the customers of the cell"), tr("Enter")}};
}

void SegmentsView::take()
{
    setFilters();
    fill();
}

void SegmentsView::setFilters()
{
    const AdviceBatch& batch = *m_cache.batch();
    Filter region{u"region"_s, tr("Region"), {}, true};
    for (const SegmentChoice& c : segmentProvinces(batch))
        region.choices.append({c.key,
                               c.key.isEmpty() ? tr("not known") : provinceName(c.key.leftJustified(6, u'0')),
                               format::count(c.customers)});
    Filter industry{u"industry"_s, tr("Industry"), {}, true};
    for (const SegmentChoice& c : segmentIndustries(batch))
        industry.choices.append(
            {c.key, c.key.isEmpty() ? tr("not known") : c.key, format::count(c.customers)});
    const QSignalBlocker quiet(m_filters);
    const bool first = m_filters->chosen().isEmpty();
    m_filters->setFilters({region, industry});
    if (first) {
        const QVariantMap last = m_context.memory.value(filterKey).toMap();
        for (auto it = last.begin(); it != last.end(); ++it)
            m_filters->choose(it.key(), it.value());
    }
    m_filter = {textsOf(m_filters->chosen().value(u"region"_s)),
                textsOf(m_filters->chosen().value(u"industry"_s))};
}

void SegmentsView::filterChanged(const QVariantMap& chosen)
{
    m_context.memory.remember(filterKey, chosen);
    m_filter = {textsOf(chosen.value(u"region"_s)), textsOf(chosen.value(u"industry"_s))};
    fill();
}

void SegmentsView::fill()
{
    const auto batch = m_cache.batch();
    if (!batch)
        return;
    const CustomerSegments segments = segmentsOf(*batch, m_filter);
    m_matrix->show(segments, batch->tiers);
    Q_EMIT noteChanged(tr("%n customers in our care", nullptr, static_cast<int>(segments.customers)));
    showCustomers();
    readTalk();
}

void SegmentsView::showCustomers()
{
    const SegmentCell* cell = m_matrix->cell();
    const auto batch = m_cache.batch();
    if (!cell || !batch)
        return;
    const auto level = [](int value) { return value > 0 ? QString::number(value) : tr("not known"); };
    m_cellTitle->setTitle(
        tr("Strength %1, maturity %2").arg(level(cell->economicStrength), level(cell->itMaturity)));
    m_cellTitle->setNote(tr("%n customers", nullptr, static_cast<int>(cell->customers)));
    m_shown = segmentCustomers(*batch, m_filter, cell->economicStrength, cell->itMaturity);
    PagedSource source;
    source.ids = [&store = m_context.store, ids = m_shown] {
        return store.read([ids](Reader&) -> Result<QVector<Uuid>> { return ids; });
    };
    source.rows = [&store = m_context.store, batch](const QVector<Uuid>& ids) {
        return rowsOf(store, batch, ids);
    };
    m_model->setSource(std::move(source));
}

void SegmentsView::readTalk()
{
    auto points = m_context.store.read(
        [filter = m_filter](Reader& r) { return readTalkingPoints(r, filter, talkShown); });
    deliver(this, m_latest, std::move(points), [this](const Result<QVector<TalkingPoint>>& result) {
        if (result)
            showTalk(*result);
        else
            m_context.navigator.showError(result.error());
    });
}

void SegmentsView::showTalk(const QVector<TalkingPoint>& points)
{
    clearLayout(m_talk);
    QStringList where;
    for (const QString& province : std::as_const(m_filter.provinces))
        where << (province.isEmpty() ? tr("not known") : provinceName(province.leftJustified(6, u'0')));
    m_talkTitle->setNote(where.isEmpty() ? tr("everywhere; choose a region above") : format::joined(where));
    if (points.isEmpty())
        m_talk->addWidget(
            new TextLabel(tr("Nothing is written down about these customers yet."), Face::Body, Ink::Quiet));
    for (const TalkingPoint& point : points) {
        auto* entry = new QWidget;
        auto* lines = new QVBoxLayout(entry);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        auto* note = new TextLabel(point.note);
        note->setWordWrap(true);
        auto* who = new LinkLabel(
            point.customers == 1
                ? point.firstName
                : tr("%1 and %n others", nullptr, static_cast<int>(point.customers - 1)).arg(point.firstName),
            Face::Caption);
        who->setObjectName(u"talk."_s + point.first.uuid.toString());
        connect(who, &LinkLabel::clicked, this,
                [this, id = point.first] { m_context.navigator.open(EntityKind::Customer, id.uuid); });
        lines->addWidget(note);
        lines->addWidget(who, 0, Qt::AlignLeft);
        m_talk->addWidget(entry);
    }
    chainTabs(m_matrix, m_talkBox);
}

} // namespace zhike
