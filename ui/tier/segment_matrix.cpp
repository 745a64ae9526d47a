// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/segment_matrix.h"

#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include "ui/shell/search_answer.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int levels = CustomerSegments::levels;

/// Rows go from 5 down to 1 and "not known"; columns from 1 up to 5 and "not known".
int strengthOf(int row)
{
    return levels - 1 - row;
}
int maturityOf(int column)
{
    return column + 1 < levels ? column + 1 : 0;
}
int indexOf(int strength, int maturity)
{
    return (levels - 1 - strength) * levels + (maturity > 0 ? maturity - 1 : levels - 1);
}

QString levelWord(int level)
{
    return level > 0 ? QString::number(level) : SegmentMatrix::tr("not known");
}

int labelWidth()
{
    return lineWidth(levelWord(0), Face::Caption) + space::x3;
}
int labelHeight()
{
    return lineHeight(Face::Caption) + space::x1;
}
int cellHeight()
{
    return lineHeight(Face::Panel) + lineHeight(Face::Caption) + metric::badgeHeight + 3 * space::x1;
}

} // namespace

SegmentMatrix::SegmentMatrix(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"segmentMatrix"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Economic strength by IT maturity"));
}

void SegmentMatrix::show(const CustomerSegments& segments, const std::vector<AdviceTier>& tiers)
{
    m_segments = segments;
    m_tiers = tiers;
    m_shown = true;
    const int before = m_chosen;
    if (m_chosen < 0 || cellAt(m_chosen).customers == 0) {
        const auto fullest = std::ranges::max_element(m_segments.cells, {}, &SegmentCell::customers);
        m_chosen = fullest->customers > 0 ? indexOf(fullest->economicStrength, fullest->itMaturity)
                                          : std::max(m_chosen, 0);
    }
    setAccessibleDescription(choiceName(m_chosen));
    update();
    if (m_chosen != before)
        Q_EMIT chosen();
}

const SegmentCell& SegmentMatrix::cellAt(int index) const
{
    return m_segments.at(strengthOf(index / levels), maturityOf(index % levels));
}

const SegmentCell* SegmentMatrix::cell() const
{
    return m_shown && m_chosen >= 0 ? &cellAt(m_chosen) : nullptr;
}

QRect SegmentMatrix::field() const
{
    const int left = labelWidth() + labelHeight();
    return {left, 0, width() - left, height() - 2 * labelHeight()};
}

QRect SegmentMatrix::choiceRect(int index) const
{
    const QRect all = field();
    const int column = index % levels;
    const int row = index / levels;
    const int left = all.left() + all.width() * column / levels;
    const int top = all.top() + all.height() * row / levels;
    return {left, top, all.left() + all.width() * (column + 1) / levels - left,
            all.top() + all.height() * (row + 1) / levels - top};
}

QRect SegmentMatrix::cellRect(int economicStrength, int itMaturity) const
{
    return choiceRect(indexOf(economicStrength, itMaturity));
}

QSize SegmentMatrix::sizeHint() const
{
    return {labelWidth() + labelHeight() + levels * (tierBadgeWidth() + space::x8),
            levels * cellHeight() + 2 * labelHeight()};
}

QSize SegmentMatrix::minimumSizeHint() const
{
    return {labelWidth() + labelHeight() + levels * (tierBadgeWidth() + space::x3), sizeHint().height()};
}

int SegmentMatrix::choiceCount() const
{
    return m_shown ? levels * levels : 0;
}

QString SegmentMatrix::choiceName(int index) const
{
    const SegmentCell& cell = cellAt(index);
    QStringList facts{tr("Economic strength %1, IT maturity %2")
                          .arg(levelWord(cell.economicStrength), levelWord(cell.itMaturity)),
                      tr("%n customers", nullptr, static_cast<int>(cell.customers))};
    if (cell.scored > 0)
        facts << tr("mean score %1").arg(cell.score, 0, 'f', 1);
    for (size_t rank = cell.byRank.size(); rank-- > 0;) {
        if (cell.byRank[rank] > 0)
            facts << tr("%1 advised: %2")
                         .arg(tierWord(m_tiers[rank].name, m_tiers[rank].englishName))
                         .arg(cell.byRank[rank]);
    }
    if (cell.differing > 0)
        facts << tr("advice differs: %1").arg(cell.differing);
    return facts.join(tr(", "));
}

void SegmentMatrix::press(int index)
{
    choose(index);
    Q_EMIT activated();
}

void SegmentMatrix::choose(int index)
{
    if (index < 0 || index == m_chosen || !m_shown)
        return;
    m_chosen = index;
    setAccessibleDescription(choiceName(index));
    update();
    Q_EMIT chosen();
}

int SegmentMatrix::indexAt(QPoint at) const
{
    for (int i = 0; i < choiceCount(); ++i) {
        if (choiceRect(i).contains(at))
            return i;
    }
    return -1;
}

void SegmentMatrix::paintCell(QPainter& painter, int index, const Tokens& tokens) const
{
    const QRect box = choiceRect(index);
    const SegmentCell& cell = cellAt(index);
    if (index == m_chosen)
        painter.fillRect(box, tokens.sel);
    else if (index == m_hovered)
        painter.fillRect(box, tokens.hover);
    const QRect inner = box.adjusted(space::x2, space::x1, -space::x2, -space::x1);
    QRect line(inner.left(), inner.top(), inner.width(), lineHeight(Face::Panel));
    if (cell.customers == 0) {
        drawLine(painter, line, u"–"_s, Face::Body, tokens.t3);
        return;
    }
    drawLine(painter, line, format::count(cell.customers), Face::Panel, tokens.t1, Qt::AlignLeft,
             Weight::Bold);
    line = QRect(inner.left(), line.bottom() + 1, inner.width(), lineHeight(Face::Caption));
    if (cell.scored > 0) {
        const QString figure = QLocale().toString(cell.score, 'f', 1);
        const QString words = tr("mean %1").arg(figure);
        drawLine(painter, line, lineWidth(words, Face::Caption) <= line.width() ? words : figure,
                 Face::Caption, tokens.t3);
    }
    const int rank = cell.mostAdvised();
    if (rank < 0)
        return;
    const AdviceTier& tier = m_tiers[static_cast<size_t>(rank)];
    const QRect badge(inner.left(), line.bottom() + 1 + space::x1, tierBadgeWidth(), metric::badgeHeight);
    drawTierBadge(painter, badge, tierWord(tier.name, tier.englishName), rank, tokens);
}

void SegmentMatrix::paintLabels(QPainter& painter, const Tokens& tokens) const
{
    const QRect all = field();
    for (int i = 0; i < levels; ++i) {
        const QRect row = choiceRect(i * levels);
        drawLine(painter, QRect(labelHeight(), row.top(), labelWidth() - space::x2, row.height()),
                 levelWord(strengthOf(i)), Face::Caption, tokens.t3, Qt::AlignRight);
        const QRect column = choiceRect(i);
        drawLine(painter, QRect(column.left(), all.bottom() + 1, column.width(), labelHeight()),
                 levelWord(maturityOf(i)), Face::Caption, tokens.t3, Qt::AlignHCenter);
    }
    drawLine(painter, QRect(all.left(), all.bottom() + 1 + labelHeight(), all.width(), labelHeight()),
             tr("IT maturity"), Face::Caption, tokens.t2, Qt::AlignHCenter);
    painter.save();
    painter.translate(0, all.bottom());
    painter.rotate(-90);
    drawLine(painter, QRect(0, 0, all.height(), labelHeight()), tr("Economic strength"), Face::Caption,
             tokens.t2, Qt::AlignHCenter);
    painter.restore();
}

void SegmentMatrix::paintEvent(QPaintEvent*)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    for (int i = 0; i < choiceCount(); ++i)
        paintCell(painter, i, tokens);
    const QRect all = field();
    for (int i = 0; i <= levels; ++i) {
        const int x = std::min(all.left() + all.width() * i / levels, all.right());
        const int y = std::min(all.top() + all.height() * i / levels, all.bottom());
        drawVerticalHairline(painter, x, all.top(), all.bottom(), tokens.line);
        drawHairline(painter, all.left(), all.right(), y, tokens.line);
    }
    paintLabels(painter, tokens);
    if (m_chosen >= 0 && hasFocus()) {
        painter.setPen(QPen(tokens.acc, space::tiny));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(choiceRect(m_chosen).adjusted(1, 1, -1, -1));
    }
}

void SegmentMatrix::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    choose(indexAt(event->position().toPoint()));
}

void SegmentMatrix::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int index = indexAt(event->position().toPoint()); index >= 0)
        press(index);
}

void SegmentMatrix::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = indexAt(event->position().toPoint());
    update();
}

void SegmentMatrix::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void SegmentMatrix::keyPressEvent(QKeyEvent* event)
{
    const int row = m_chosen / levels;
    const int column = m_chosen % levels;
    const auto go = [&](int toRow, int toColumn) {
        if (toRow >= 0 && toRow < levels && toColumn >= 0 && toColumn < levels)
            choose(toRow * levels + toColumn);
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(row, column - 1);
    case Qt::Key_Right:
        return go(row, column + 1);
    case Qt::Key_Up:
        return go(row - 1, column);
    case Qt::Key_Down:
        return go(row + 1, column);
    case Qt::Key_Home:
        return go(row, 0);
    case Qt::Key_End:
        return go(row, levels - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return press(m_chosen);
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentMatrix::focusInEvent(QFocusEvent*)
{
    update();
}

void SegmentMatrix::focusOutEvent(QFocusEvent*)
{
    update();
}

bool SegmentMatrix::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    if (const int index = indexAt(help->pos()); index >= 0)
        QToolTip::showText(help->globalPos(), choiceName(index), this, choiceRect(index));
    else
        QToolTip::hideText();
    return true;
}

} // namespace zhike
