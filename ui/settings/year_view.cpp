// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/year_view.h"

#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"

#include <QtCore/QLocale>
#include <QtGui/QHelpEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric leastCell{28}; // a day's number and its mark beside it
constexpr TextMetric mostCell{40};
constexpr TextMetric cellHeight{22};
constexpr int weeks = 6; // that a month can reach into
constexpr int weekdays = 7;

} // namespace

YearView::YearView(QWidget* parent) : QWidget(parent)
{
    setObjectName(u"yearView"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Days of the year"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void YearView::setYear(std::vector<YearDay> days, QDate today)
{
    m_days = std::move(days);
    m_today = today;
    if (!find(m_chosen))
        m_chosen = find(today) ? today : m_days.empty() ? QDate() : m_days.front().day;
    updateGeometry();
    update();
}

void YearView::setChosen(QDate day)
{
    m_chosen = day;
    update();
}

const YearDay* YearView::find(QDate day) const
{
    if (m_days.empty() || !day.isValid() || day.year() != year())
        return nullptr;
    return &m_days[static_cast<size_t>(day.dayOfYear() - 1)];
}

YearView::Grid YearView::gridFor(int width) const
{
    Grid grid{4, 0, cellHeight, 0, 0};
    const auto monthFor = [&](int columns) { return (width - (columns - 1) * space::x6) / columns; };
    while (grid.columns > 1 && monthFor(grid.columns) < weekdays * leastCell)
        --grid.columns;
    grid.columns = grid.columns == 4 || grid.columns == 3 || grid.columns == 2 ? grid.columns : 1;
    grid.cellWidth = std::clamp<int>(monthFor(grid.columns) / weekdays, 1, mostCell);
    grid.monthWidth = weekdays * grid.cellWidth + space::x6;
    grid.monthHeight =
        lineHeight(Face::Panel) + lineHeight(Face::Caption) + space::x1 + weeks * grid.cellHeight + space::x3;
    return grid;
}

QRect YearView::monthRect(const Grid& grid, int month) const
{
    const int at = month - 1;
    return {at % grid.columns * grid.monthWidth, at / grid.columns * grid.monthHeight,
            weekdays * grid.cellWidth, grid.monthHeight};
}

QRect YearView::dayRect(QDate day) const
{
    if (!day.isValid())
        return {};
    const Grid grid = gridFor(width());
    const QRect month = monthRect(grid, day.month());
    const int first = QDate(day.year(), day.month(), 1).dayOfWeek() - 1;
    const int cell = first + day.day() - 1;
    const int top = lineHeight(Face::Panel) + lineHeight(Face::Caption) + space::x1;
    return {month.x() + cell % weekdays * grid.cellWidth, month.y() + top + cell / weekdays * grid.cellHeight,
            grid.cellWidth, grid.cellHeight};
}

QDate YearView::dayAt(const QPoint& at) const
{
    for (const YearDay& day : m_days)
        if (dayRect(day.day).contains(at))
            return day.day;
    return {};
}

QSize YearView::sizeHint() const
{
    const int width = 3 * (weekdays * leastCell + space::x6);
    return {width, heightForWidth(width)};
}

QSize YearView::minimumSizeHint() const
{
    return {weekdays * leastCell, heightForWidth(std::max<int>(width(), weekdays * leastCell))};
}

int YearView::heightForWidth(int width) const
{
    const Grid grid = gridFor(width);
    return (12 + grid.columns - 1) / grid.columns * grid.monthHeight;
}

QString YearView::markOf(DayKind kind)
{
    return kind == DayKind::Holiday  ? tr("H", "mark of a holiday")
           : kind == DayKind::MakeUp ? tr("W", "mark of a make-up working day")
                                     : QString();
}

QString YearView::kindName(DayKind kind)
{
    switch (kind) {
    case DayKind::Work:
        return tr("Working day");
    case DayKind::Off:
        return tr("Off");
    case DayKind::Holiday:
        return tr("Holiday");
    case DayKind::MakeUp:
        return tr("Make-up working day");
    }
    return {};
}

QString YearView::dayText(const YearDay& day) const
{
    return format::joined({format::date(day.day), kindName(day.kind), day.name, day.hours});
}

void YearView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Grid grid = gridFor(width());
    for (int month = 1; !m_days.empty() && month <= 12; ++month)
        if (monthRect(grid, month).intersects(event->rect()))
            paintMonth(painter, grid, month);
}

void YearView::paintMonth(QPainter& painter, const Grid& grid, int month) const
{
    const Tokens& tokens = Look::of(this);
    const QRect box = monthRect(grid, month);
    QRect line(box.x(), box.y(), box.width(), lineHeight(Face::Panel));
    drawLine(painter, line.adjusted(space::x2, 0, 0, 0), QLocale().standaloneMonthName(month), Face::Body,
             tokens.t1, Qt::AlignLeft, Weight::Bold);
    line.translate(0, line.height());
    line.setSize({grid.cellWidth, lineHeight(Face::Caption)});
    for (int weekday = 1; weekday <= weekdays; ++weekday) {
        drawLine(painter, line, QLocale().dayName(weekday, QLocale::NarrowFormat), Face::Caption, tokens.t3,
                 Qt::AlignHCenter);
        line.translate(grid.cellWidth, 0);
    }
    const QDate first(year(), month, 1);
    for (int day = 0; day < first.daysInMonth(); ++day)
        if (const YearDay* one = find(first.addDays(day)))
            paintDay(painter, *one, tokens);
}

void YearView::paintDay(QPainter& painter, const YearDay& day, const Tokens& tokens) const
{
    const QRectF box = QRectF(dayRect(day.day)).adjusted(1, 1, -1, -1);
    const bool chosen = day.day == m_chosen;
    const TextPair pair = day.kind == DayKind::Holiday  ? tokens.tag(TagKind::Red)
                          : day.kind == DayKind::MakeUp ? tokens.tag(TagKind::Accent)
                          : day.kind == DayKind::Off    ? TextPair{tokens.t3, tokens.sunken}
                                                        : TextPair{tokens.t1, tokens.base};
    const bool hovered = day.day == m_hovered && day.kind == DayKind::Work;
    painter.setBrush(hovered ? tokens.hover : pair.ground);
    const bool outlined = tokens.outlines && day.kind != DayKind::Work;
    painter.setPen(outlined ? QPen(pair.text, space::hair) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, radius::badge, radius::badge);
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(tokens.acc, hasFocus() ? space::tiny : space::hair));
        painter.drawRoundedRect(box, radius::badge, radius::badge);
    }
    const bool today = day.day == m_today;
    const QString number = QString::number(day.day.day());
    const QString mark = markOf(day.kind);
    const Weight weight = today ? Weight::Bold : Weight::Normal;
    const int numberWidth = lineWidth(number, Face::Caption, weight);
    const int markWidth = mark.isEmpty() ? 0 : lineWidth(mark, Face::Caption);
    int x = int(box.center().x()) - (numberWidth + markWidth) / 2;
    const QRect line(x, int(box.y()), numberWidth + space::x1, int(box.height()));
    drawLine(painter, line, number, Face::Caption, today ? tokens.acc : pair.text, Qt::AlignLeft, weight);
    drawLine(painter, line.translated(numberWidth, 0).adjusted(0, 0, markWidth, 0), mark, Face::Caption,
             pair.text);
}

void YearView::choose(QDate day)
{
    const QRect before = dayRect(m_chosen);
    m_chosen = day;
    if (day.year() != year()) {
        Q_EMIT yearWanted(day.year());
    } else {
        update(before);
        update(dayRect(day));
    }
    Q_EMIT chosenChanged(day);
}

QString YearView::choiceName(int index) const
{
    return dayText(m_days[static_cast<size_t>(index)]);
}

QRect YearView::choiceRect(int index) const
{
    return dayRect(m_days[static_cast<size_t>(index)].day);
}

int YearView::chosenOne() const
{
    return find(m_chosen) ? m_chosen.dayOfYear() - 1 : -1;
}

void YearView::press(int index)
{
    choose(m_days[static_cast<size_t>(index)].day);
    Q_EMIT turned(m_chosen);
}

void YearView::mousePressEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid() && day != m_chosen)
        choose(day);
}

void YearView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid())
        Q_EMIT turned(day);
}

void YearView::mouseMoveEvent(QMouseEvent* event)
{
    const QDate day = dayAt(event->position().toPoint());
    if (day == m_hovered)
        return;
    m_hovered = day;
    update();
}

void YearView::leaveEvent(QEvent*)
{
    m_hovered = {};
    update();
}

void YearView::keyPressEvent(QKeyEvent* event)
{
    if (!m_chosen.isValid())
        return QWidget::keyPressEvent(event);
    QDate to = m_chosen;
    switch (event->key()) {
    case Qt::Key_Left:
        to = to.addDays(-1);
        break;
    case Qt::Key_Right:
        to = to.addDays(1);
        break;
    case Qt::Key_Up:
        to = to.addDays(-weekdays);
        break;
    case Qt::Key_Down:
        to = to.addDays(weekdays);
        break;
    case Qt::Key_PageUp:
        to = to.addMonths(-1);
        break;
    case Qt::Key_PageDown:
        to = to.addMonths(1);
        break;
    case Qt::Key_Home:
        to = QDate(to.year(), to.month(), 1);
        break;
    case Qt::Key_End:
        to = QDate(to.year(), to.month(), to.daysInMonth());
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (event->modifiers() & Qt::ControlModifier) // saves
            return QWidget::keyPressEvent(event);
        Q_EMIT turned(m_chosen);
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (to != m_chosen)
        choose(to);
}

void YearView::focusInEvent(QFocusEvent*)
{
    update();
}

void YearView::focusOutEvent(QFocusEvent*)
{
    update();
}

bool YearView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QDate day = dayAt(help->pos());
    if (const YearDay* one = find(day))
        QToolTip::showText(help->globalPos(), dayText(*one).toHtmlEscaped(), this, dayRect(day));
    else
        QToolTip::hideText();
    return true;
}

} // namespace zhike
