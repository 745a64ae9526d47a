// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/matrix_table.h"

#include "ui/parts/paint.h"
#include "ui/shell/compose_to_search.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QAbstractButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr double strongest = 0.45; ///< opacity of the accent: text on it keeps its contrast

} // namespace

void MatrixDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Tokens& tokens = Look::of(option.widget);
    const QRect box = option.rect;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(box, tokens.sel);
    const QRect inner = box.adjusted(space::hair, space::hair, -space::hair, -space::hair);
    const auto ink = static_cast<Ink>(index.data(MatrixInkRole).toInt());
    if (ink == Ink::Red || ink == Ink::Amber) {
        painter->fillRect(inner, ink == Ink::Red ? tokens.redbg : tokens.ambbg);
    } else if (const double share = index.data(MatrixShareRole).toDouble(); share > 0) {
        QColor ground = tokens.acc;
        ground.setAlphaF(static_cast<float>(strongest * std::clamp(share, 0.0, 1.0)));
        painter->fillRect(inner, ground);
    }
    if (index.data(MatrixMarkRole).toBool()) {
        painter->setPen(QPen(tokens.acc, space::tiny));
        painter->drawRect(inner.adjusted(space::hair, space::hair, -space::hair, -space::hair));
    }
    drawLine(*painter, box, index.data(Qt::DisplayRole).toString(), Face::Body, tokens.ink(ink),
             Qt::AlignHCenter);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(tokens.acc, space::hair));
        painter->drawRect(inner);
    }
    drawHairline(*painter, box.left(), box.right(), box.bottom(), tokens.line);
    painter->restore();
}

MatrixHead::MatrixHead(QWidget* parent) : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
}

void MatrixHead::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    const Tokens& tokens = Look::of(this);
    painter->fillRect(rect, tokens.base);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == column;
    QRect box = rect.adjusted(space::x1, 0, -space::x1, 0);
    if (sorted) {
        const int side = metric::timelineIcon;
        drawIcon(*painter, QRectF(box.right() - side, box.center().y() - side / 2.0, side, side),
                 sortIndicatorOrder() == Qt::DescendingOrder ? u"arrow-down"_s : u"arrow-up"_s, tokens.acc);
        box.adjust(0, 0, -side, 0);
    }
    drawLine(*painter, box, model()->headerData(column, Qt::Horizontal).toString(), Face::Caption,
             sorted ? tokens.acc : tokens.t3, Qt::AlignHCenter);
    drawHairline(*painter, rect.left(), rect.right(), rect.bottom(), tokens.line);
}

MatrixTable::MatrixTable(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new MatrixHead(this));
    setItemDelegate(new MatrixDelegate(this));
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setProperty(letterKeysProperty, true);
    setCornerButtonEnabled(false);
    if (auto* corner = findChild<QAbstractButton*>())
        corner->setAccessibleName(tr("Order of names"));
    for (QHeaderView* header : {horizontalHeader(), verticalHeader()}) {
        header->setSectionResizeMode(QHeaderView::Fixed);
        header->setTextElideMode(Qt::ElideRight);
        header->setHighlightSections(false);
    }
    horizontalHeader()->setAccessibleName(tr("Columns"));
    verticalHeader()->setAccessibleName(tr("Rows"));
    connect(horizontalHeader(), &QHeaderView::sectionClicked, this, &MatrixTable::sortBy);
    connect(this, &QTableView::doubleClicked, this, [this] { openCurrent(); });
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
            [this](int row) { Q_EMIT opened(m_matrix->row(row).id); });
}

void MatrixTable::setMatrixModel(MatrixModel* model)
{
    m_matrix = model;
    setModel(model);
}

void MatrixTable::setWidths(int rowHead, int column)
{
    verticalHeader()->setFixedWidth(rowHead);
    verticalHeader()->setDefaultSectionSize(metric::shortRow);
    horizontalHeader()->setDefaultSectionSize(column);
    horizontalHeader()->setFixedHeight(metric::shortRow);
}

void MatrixTable::setRowHead(int width)
{
    verticalHeader()->setFixedWidth(width);
}

void MatrixTable::sortBy(int column)
{
    const Uuid current = currentIndex().data(MatrixIdRole).value<Uuid>();
    if (m_sorted != column) {
        m_sorted = column;
        m_order = Qt::DescendingOrder;
    } else if (m_order == Qt::DescendingOrder) {
        m_order = Qt::AscendingOrder;
    } else {
        m_sorted = -1;
    }
    m_matrix->sort(m_sorted, m_order);
    horizontalHeader()->setSortIndicatorShown(m_sorted >= 0);
    horizontalHeader()->setSortIndicator(std::max(m_sorted, 0), m_order);
    if (const int row = m_matrix->rowOf(current); row >= 0)
        setCurrentIndex(m_matrix->index(row, column));
}

void MatrixTable::openCurrent()
{
    if (currentIndex().isValid())
        Q_EMIT opened(currentIndex().data(MatrixIdRole).value<Uuid>());
}

void MatrixTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openCurrent();
    } else if (event->key() == Qt::Key_S && event->modifiers() == Qt::NoModifier &&
               currentIndex().isValid()) {
        sortBy(currentIndex().column());
    } else {
        QTableView::keyPressEvent(event);
    }
}

} // namespace zhike
