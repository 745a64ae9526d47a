// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/week_pane.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/today/today_rows.h"
#include "ui/visit/plan_form.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <numeric>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostDots = 4;
constexpr int dotSize = 4;
constexpr int emptyRows = 4; ///< as high as this is what says that no visits are planned

/// Where not all fit, what is over goes first, then what the list beside shows as well: visits of today.
QVector<Row> mostTopical(const QVector<Row>& all, int most, QDate today)
{
    qsizetype from = 0;
    while (all.size() - from > most && all[from].extra.toDate() <= today)
        ++from;
    return all.mid(from, most);
}

} // namespace

DayStrip::DayStrip(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty("ring", true);
    setAccessibleName(tr("Days of this week"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize DayStrip::sizeHint() const
{
    return {metric::sidePaneMin,
            lineHeight(Face::Caption) + lineHeight(Face::Panel) + dotSize + space::x4 + space::x1};
}

void DayStrip::setWeek(QDate monday, QDate today, const std::array<int, 7>& counts)
{
    m_monday = monday;
    m_today = today;
    m_counts = counts;
    if (m_chosen.isValid() && (m_chosen < monday || m_chosen > monday.addDays(6)))
        m_chosen = {};
    update();
}

void DayStrip::setChosen(QDate day)
{
    m_chosen = day;
    update();
}

QRect DayStrip::dayRect(int day) const
{
    const int from = width() * day / 7;
    const int to = width() * (day + 1) / 7;
    return {from, 0, to - from, height()};
}

void DayStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int day = 0; day < 7; ++day)
        paintDay(painter, day);
}

void DayStrip::paintDay(QPainter& painter, int at) const
{
    const Tokens& tokens = Look::of(this);
    const QDate day = m_monday.addDays(at);
    const bool today = day == m_today;
    const bool chosen = day == m_chosen;
    const QRect box = dayRect(at).adjusted(space::hair, 0, -space::hair, 0);
    if (today || chosen) {
        painter.setPen(chosen || tokens.outlines ? QPen(tokens.acc, space::hair) : QPen(Qt::NoPen));
        painter.setBrush(today ? tokens.acct : tokens.sel);
        painter.drawRoundedRect(QRectF(box).adjusted(.5, .5, -.5, -.5), radius::control, radius::control);
    }
    const QColor ink = today ? tokens.acc : tokens.t1;
    QRect line(box.x(), box.y() + space::x1, box.width(), lineHeight(Face::Caption));
    drawLine(painter, line, format::weekday(day), Face::Caption, today ? tokens.acc : tokens.t2,
             Qt::AlignHCenter);
    line.translate(0, line.height());
    line.setHeight(lineHeight(Face::Panel));
    drawLine(painter, line, QString::number(day.day()), Face::Panel, ink, Qt::AlignHCenter,
             today ? Weight::Bold : Weight::Normal);
    const int dots = std::min(m_counts[static_cast<size_t>(at)], mostDots);
    int x = box.center().x() - (dots * (dotSize + 2) - 2) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(today ? tokens.acc : tokens.ctl);
    for (int i = 0; i < dots; ++i, x += dotSize + 2)
        painter.drawEllipse(x, line.bottom() + space::x1, dotSize, dotSize);
}

void DayStrip::choose(QDate day)
{
    m_chosen = day == m_chosen ? QDate() : day;
    update();
    Q_EMIT chosenChanged(m_chosen);
}

int DayStrip::choiceCount() const
{
    return m_monday.isValid() ? int(m_counts.size()) : 0;
}

QString DayStrip::choiceName(int index) const
{
    return format::joined(
        {format::date(m_monday.addDays(index)), tr("%n visit(s)", nullptr, m_counts[std::size_t(index)])});
}

QRect DayStrip::choiceRect(int index) const
{
    return dayRect(index);
}

int DayStrip::chosenOne() const
{
    return m_chosen.isValid() ? int(m_monday.daysTo(m_chosen)) : -1;
}

void DayStrip::press(int index)
{
    choose(m_monday.addDays(index));
}

void DayStrip::mousePressEvent(QMouseEvent* event)
{
    for (int day = 0; day < 7; ++day)
        if (event->button() == Qt::LeftButton && dayRect(day).contains(event->position().toPoint()))
            choose(m_monday.addDays(day));
}

void DayStrip::keyPressEvent(QKeyEvent* event)
{
    const QDate at = m_chosen.isValid() ? m_chosen : m_today;
    const int way = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    const QDate to = m_chosen.isValid() ? at.addDays(way) : at;
    if (way != 0 && to >= m_monday && to <= m_monday.addDays(6) && to != m_chosen)
        choose(to);
    else if ((event->key() == Qt::Key_Escape || event->key() == Qt::Key_Space) && m_chosen.isValid())
        choose(m_chosen);
    else if (way == 0)
        QWidget::keyPressEvent(event);
}

void DayStrip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (event->reason() == Qt::TabFocusReason && !m_chosen.isValid())
        choose(m_today); // so that one sees where one is
}

void DayStrip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

WeekPane::WeekPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new SectionTitle(tr("Visits this week"))),
      m_head(new QWidget), m_strip(new DayStrip), m_list(new RowList), m_model(new GroupedModel(this)),
      m_foot(new QWidget), m_others(new LinkLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inner = new QVBoxLayout(m_head);
    inner->setContentsMargins(space::listMargin, space::x4, space::listMargin, space::x2);
    inner->setSpacing(space::x3);
    inner->addWidget(m_title);
    inner->addWidget(m_strip);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    m_title->setNoteAtEnd();
    m_list->setObjectName(u"week"_s);
    m_list->setAccessibleName(tr("Visits this week"));
    m_list->setPane(true);
    m_list->setOpensOnClick(true);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setModel(m_model);
    auto* empty = new EmptyState(u"visit"_s, tr("No visits planned"));
    empty->setBeside();
    auto* first = empty->addStep(tr("Plan a visit"), u"add"_s);
    first->setObjectName(u"firstVisit"_s);
    connect(first, &QPushButton::clicked, this, [this] { PlanForm::plan(m_context, this); });
    m_list->setPlaceholder(empty);
    column->addWidget(m_list);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::listMargin, space::x2, space::listMargin, space::x2);
    m_others->setObjectName(u"otherVisits"_s);
    foot->addWidget(m_others);
    foot->addStretch(1);
    column->addWidget(m_foot);
    connect(m_others, &LinkLabel::clicked, this, [this] { m_context.navigator.openPage(u"visits"_s); });
    connect(m_strip, &DayStrip::chosenChanged, this, [this] {
        fill();
        Q_EMIT rowsChanged();
    });
    connect(&m_context.look, &Look::sized, this, &WeekPane::fill);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        m_context.navigator.open(EntityKind::Visit, index.data(IdRole).value<Uuid>());
    });
}

void WeekPane::show(const Today& today)
{
    m_today = today;
    m_strip->setWeek(today.monday(), today.date, today.weekCounts);
    const int n = std::accumulate(today.weekCounts.begin(), today.weekCounts.end(), 0);
    m_title->setNote(format::joined(
        {tr("%1 to %2")
             .arg(format::dayAndMonth(today.monday()), format::dayAndMonth(today.monday().addDays(6))),
         tr("%n visit(s)", nullptr, n)}));
    fill();
}

int WeekPane::wanted() const
{
    const auto rows = m_today ? weekRows(*m_today, m_strip->chosen(), m_context.clock).size() : 0;
    return std::max(static_cast<int>(rows), emptyRows);
}

int WeekPane::frameHeight() const
{
    return m_head->sizeHint().height() + space::hair + m_foot->sizeHint().height();
}

void WeekPane::setMostRows(int most)
{
    if (std::exchange(m_most, most) != most)
        fill();
}

void WeekPane::fill()
{
    if (!m_today)
        return;
    const QVector<Row> all = weekRows(*m_today, m_strip->chosen(), m_context.clock);
    const QVector<Row> rows = mostTopical(all, m_most, m_today->date);
    int times = 0; // the widest: so that badges stand in one column
    for (const Row& row : rows)
        times = std::max({times, lineWidth(row.right1, Face::Body), lineWidth(row.right2, Face::Caption)});
    m_list->rows()->setColumns(times, 0);
    m_model->setRows(rows);
    m_list->setFixedHeight((all.isEmpty() ? emptyRows : static_cast<int>(rows.size())) * metric::row);
    const auto others = static_cast<int>(all.size() - rows.size());
    m_others->setText(others > 0 ? tr("%n other visit(s)", nullptr, others) : QString());
    m_foot->setVisible(others > 0);
}

} // namespace zhike
