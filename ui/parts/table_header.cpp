// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_header.h"

#include "ui/parts/column_chooser.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QContextMenuEvent>
#include <QtGui/QPainter>
#include <QtGui/QStandardItemModel>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastWidth{56};

/// A column at its designed width, in the size of text in force.
int inText(int width)
{
    return qRound(width * textScale());
}

} // namespace

TableHeader::TableHeader(const QVector<TableColumn>& columns, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_columns(columns)
{
    auto* model = new QStandardItemModel(0, static_cast<int>(columns.size()), this);
    for (int i = 0; i < columns.size(); ++i) {
        model->setHeaderData(i, Qt::Horizontal, columns[i].title);
        if (!columns[i].definition.isEmpty())
            model->setHeaderData(i, Qt::Horizontal, columns[i].title + u'\n' + columns[i].definition,
                                 Qt::ToolTipRole);
    }
    setModel(model);
    setObjectName(u"tableHeader"_s);
    setAccessibleName(tr("Columns"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    fitToText(this, [this] {
        setMinimumSectionSize(leastWidth);
        setFixedHeight(metric::shortRow);
    });
    reset();
    connect(this, &QHeaderView::sectionClicked, this, &TableHeader::sortBy);
    connect(this, &QHeaderView::sectionMoved, this, &TableHeader::columnsChanged);
    connect(this, &QHeaderView::sectionResized, this, &TableHeader::columnsChanged);
}

/// As designed, but never so narrow that its own head is cut.
int TableHeader::firstWidth(int column) const
{
    const int words = sectionSizeFromContents(column).width();
    return std::max(inText(m_columns[column].width), words);
}

void TableHeader::reset()
{
    const QSignalBlocker quiet(this);
    for (int i = 0; i < m_columns.size(); ++i) {
        moveSection(visualIndex(i), i);
        setSectionHidden(i, !m_columns[i].shown);
        resizeSection(i, firstWidth(i));
    }
    viewport()->update();
}

QVector<int> TableHeader::sequence() const
{
    QVector<int> all;
    for (int place = 0; place < count(); ++place)
        all.append(logicalIndex(place));
    return all;
}

QVector<int> TableHeader::shown() const
{
    QVector<int> all = sequence();
    all.removeIf([this](int column) { return isSectionHidden(column); });
    return all;
}

void TableHeader::setShown(int column, bool shown)
{
    if (isShown(column) == shown || (!shown && this->shown().size() == 1))
        return; // a table has one column at least
    setSectionHidden(column, !shown);
    if (shown && sectionSize(column) < leastWidth)
        resizeSection(column, firstWidth(column));
    Q_EMIT columnsChanged();
}

void TableHeader::move(int column, int place)
{
    moveSection(visualIndex(column), place);
}

void TableHeader::setOrder(int order, bool descending)
{
    m_order = order;
    m_descending = descending;
    viewport()->update();
}

void TableHeader::sortBy(int column)
{
    const TableColumn& c = m_columns[column];
    if (c.order >= 0)
        Q_EMIT orderRequested(c.order, c.order == m_order ? !m_descending : c.greatestFirst);
}

QVariantList TableHeader::state() const
{
    QVariantList all;
    for (const int column : sequence())
        all.append(QVariant(QVariantList{m_columns[column].key, isShown(column),
                                         isShown(column) ? sectionSize(column) : m_columns[column].width}));
    return all;
}

void TableHeader::setState(const QVariantList& state)
{
    reset();
    const QSignalBlocker quiet(this);
    int place = 0;
    for (const QVariant& each : state) {
        const QVariantList parts = each.toList();
        const auto found = std::ranges::find(m_columns, parts.value(0).toString(), &TableColumn::key);
        if (parts.size() != 3 || found == m_columns.end())
            continue; // of another version of the program
        const int column = static_cast<int>(found - m_columns.begin());
        moveSection(visualIndex(column), place++);
        setSectionHidden(column, !parts[1].toBool());
        resizeSection(column, std::max<int>(leastWidth, parts[2].toInt()));
    }
    if (shown().isEmpty())
        setSectionHidden(logicalIndex(0), false);
    viewport()->update();
}

void TableHeader::setLastTakesRest(bool takes)
{
    m_lastTakesRest = takes;
    fillRest();
}

void TableHeader::fillRest()
{
    if (!m_lastTakesRest)
        return;
    const int last = shown().last();
    resizeSection(last, std::max(firstWidth(last), viewport()->width() - (length() - sectionSize(last))));
}

void TableHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    fillRest();
}

QRect TableHeader::textRect(int column, const QRect& section) const
{
    bool first = true;
    for (int place = 0; place < visualIndex(column); ++place)
        first = first && isSectionHidden(logicalIndex(place));
    const int left = first ? space::listMargin : space::x2; // as all else on the page
    return section.adjusted(left, 0, -space::x2, 0);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), metric::shortRow};
}

QSize TableHeader::sectionSizeFromContents(int column) const
{
    const int words = zhike::lineWidth(m_columns.value(column).title, Face::Caption);
    return {words + 2 * space::x2 + metric::iconSmall, metric::shortRow};
}

void TableHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Tokens& t = Look::of(this);
    const TableColumn& c = m_columns[column];
    const bool sorted = c.order >= 0 && c.order == m_order;
    const bool hovered = rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && viewport()->underMouse();
    painter->fillRect(rect, hovered ? t.hover : t.base);
    drawVerticalHairline(*painter, rect.right(), rect.y() + space::x2, rect.bottom() - space::x2, t.line);
    QRect box = textRect(column, rect);
    if (sorted) {
        const int side = metric::timelineIcon;
        const int words =
            std::min(zhike::lineWidth(c.title, Face::Caption), box.width() - side - space::tiny);
        const int x =
            c.number ? box.x() + box.width() - words - side - space::tiny : box.x() + words + space::tiny;
        drawIcon(*painter, QRectF(x, box.y() + (box.height() - side) / 2.0, side, side),
                 m_descending ? u"arrow-down"_s : u"arrow-up"_s, t.acc);
        if (!c.number)
            box.setWidth(words + space::hair);
    }
    drawLine(*painter, box, c.title, Face::Caption, sorted ? t.acc : t.t3,
             c.number ? Qt::AlignRight : Qt::AlignLeft);
}

void TableHeader::paintEvent(QPaintEvent* event)
{
    {
        QPainter painter(viewport());
        const Tokens& t = Look::of(this);
        painter.fillRect(viewport()->rect(), t.base);
    }
    QHeaderView::paintEvent(event);
    if (const int end = length() - offset(); end < viewport()->width()) // the style paints what is empty
        QPainter(viewport()).fillRect(end, 0, viewport()->width() - end, height(), Look::of(this).base);
}

void TableHeader::contextMenuEvent(QContextMenuEvent* event)
{
    (new ColumnChooser(this, this))->open();
    event->accept();
}

} // namespace zhike
