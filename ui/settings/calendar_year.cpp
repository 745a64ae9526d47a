// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/calendar_year.h"

#include "core/calendar/calendar_text.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/editors.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/settings/year_view.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric kindWidth{152};
constexpr TextMetric dayWidth{128};
constexpr TextMetric hoursWidth{280};
const QString asTheWeek = u"week"_s;

TagKind tagOf(DayKind kind)
{
    return kind == DayKind::Holiday  ? TagKind::Red
           : kind == DayKind::MakeUp ? TagKind::Accent
                                     : TagKind::Grey;
}

} // namespace

CalendarYear::CalendarYear(QDate today, QWidget* parent)
    : QWidget(parent), m_today(today), m_year(today.year()), m_view(new YearView),
      m_yearLabel(new TextLabel({}, Face::Panel, Ink::Plain, Weight::Bold)), m_lacking(new QWidget),
      m_lackingText(new TextLabel({}, Face::Body, Ink::Amber)),
      m_import(makeButton(tr("Import .ics …"), ButtonLook::Plain, u"import"_s)),
      m_discard(makeButton(tr("Discard"))), m_save(makeButton(tr("Save"), ButtonLook::Primary)),
      m_dayLabel(new TextLabel), m_kind(new ChoiceEditor), m_name(new TextEditor(tr("Name of the day"), 60)),
      m_hours(new TextEditor({}, 200)), m_error(new InlineError)
{
    build();
    connect(m_view, &YearView::yearWanted, this, &CalendarYear::goToYear);
    connect(m_view, &YearView::chosenChanged, this, &CalendarYear::showDay);
    connect(m_view, &YearView::turned, this, &CalendarYear::turn);
    connect(m_import, &QPushButton::clicked, this, &CalendarYear::importWanted);
    connect(m_discard, &QPushButton::clicked, this, &CalendarYear::discardWanted);
    connect(m_save, &QPushButton::clicked, this, &CalendarYear::saveWanted);
    for (FieldEditor* editor : std::initializer_list<FieldEditor*>{m_kind, m_name, m_hours})
        connect(editor, &FieldEditor::edited, this, &CalendarYear::takeDay);
}

void CalendarYear::build()
{
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    bodyColumn->addWidget(m_view);
    bodyColumn->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    body->setAutoFillBackground(false); // the page's ground shows through
    scroll->viewport()->setAutoFillBackground(false);
    connect(m_view, &YearView::chosenChanged, scroll, [this, scroll](QDate day) {
        const QPoint at = m_view->mapTo(scroll->widget(), m_view->dayRect(day).center());
        scroll->ensureVisible(at.x(), at.y(), space::x2, space::x8);
    });
    auto* lackingRow = new QHBoxLayout(m_lacking);
    lackingRow->setContentsMargins(space::pageMargin, space::x1, space::pageMargin, space::x1);
    m_lackingText->setWordWrap(true);
    lackingRow->addWidget(m_lackingText, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_lacking);
    column->addWidget(scroll, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeDayLine());
}

QWidget* CalendarYear::makeBar()
{
    auto* bar = new QWidget;
    auto* row = new BarLayout(space::x2, bar);
    row->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    auto* back = makeIconButton(u"chevron-left"_s, tr("The year before"));
    back->setObjectName(u"calendar.back"_s);
    auto* on = makeIconButton(u"chevron-right"_s, tr("The year after"));
    on->setObjectName(u"calendar.on"_s);
    connect(back, &QToolButton::clicked, this, [this] { goToYear(m_year - 1); });
    connect(on, &QToolButton::clicked, this, [this] { goToYear(m_year + 1); });
    m_yearLabel->setObjectName(u"calendar.year"_s);
    m_import->setObjectName(u"calendar.import"_s);
    m_discard->setObjectName(u"calendar.discard"_s);
    m_save->setObjectName(u"calendar.save"_s);
    m_save->setToolTip(tr("Ctrl+Enter"));
    row->addWidget(back);
    row->addWidget(m_yearLabel);
    row->addWidget(on);
    row->addWidget(makeLegend());
    row->addSpring();
    row->addWidget(m_import);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    return bar;
}

QWidget* CalendarYear::makeLegend()
{
    auto* legend = new QWidget;
    auto* row = new FlowLayout(space::x2, legend);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Tag(YearView::kindName(DayKind::Off), TagKind::Grey));
    for (const DayKind kind : {DayKind::Holiday, DayKind::MakeUp}) {
        auto* one = new QWidget;
        auto* words = new QHBoxLayout(one);
        words->setContentsMargins(0, 0, 0, 0);
        words->setSpacing(space::x1);
        words->addWidget(new Tag(YearView::markOf(kind), tagOf(kind)));
        words->addWidget(new TextLabel(YearView::kindName(kind), Face::Caption, Ink::Quiet));
        row->addWidget(one);
    }
    return legend;
}

QWidget* CalendarYear::makeDayLine()
{
    auto* line = new QWidget;
    auto* column = new QVBoxLayout(line);
    column->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    column->setSpacing(space::x1);
    auto* row = new BarLayout(space::x2);
    m_kind->addChoice(asTheWeek, tr("As the week says"));
    m_kind->addChoice(static_cast<int>(CalendarDayKind::Holiday), enumLabel(CalendarDayKind::Holiday));
    m_kind->addChoice(static_cast<int>(CalendarDayKind::Workday), enumLabel(CalendarDayKind::Workday));
    const std::pair<FieldEditor*, QString> named[] = {
        {m_kind, tr("Kind of day")}, {m_name, tr("Name of the day")}, {m_hours, tr("Working hours")}};
    for (const auto& [editor, name] : named)
        editor->field()->setAccessibleName(name);
    m_kind->setObjectName(u"calendar.day.kind"_s);
    m_name->setObjectName(u"calendar.day.name"_s);
    m_hours->setObjectName(u"calendar.day.hours"_s);
    fitToText(line, [this] {
        m_dayLabel->setMinimumWidth(dayWidth);
        m_kind->setFixedWidth(kindWidth);
        m_hours->setMaximumWidth(hoursWidth);
    });
    row->addWidget(m_dayLabel);
    row->addWidget(m_kind);
    row->addWidget(m_name);
    row->addWidget(m_hours);
    column->addLayout(row);
    column->addWidget(m_error);
    return line;
}

void CalendarYear::setSheet(const CalendarSheet& sheet)
{
    m_sheet = sheet;
    showYear();
}

void CalendarYear::showYear()
{
    m_view->setYear(yearOf(m_sheet, m_year), m_today);
    m_yearLabel->setText(QString::number(m_year));
    m_lacking->setVisible(lacksYear(m_sheet, m_year));
    m_lackingText->setText(
        tr("No holidays of %1 yet: import the official ones from an .ics file, or mark them by hand.")
            .arg(m_year));
    showDay();
}

void CalendarYear::goToYear(int year)
{
    m_year = std::clamp(year, 1970, 2099);
    if (m_view->chosen().year() != m_year)
        m_view->setChosen(QDate(m_year, m_view->chosen().month(), 1));
    showYear();
}

void CalendarYear::turn(QDate day)
{
    turnDay(m_sheet, day);
    showYear();
    Q_EMIT edited();
}

void CalendarYear::showDay()
{
    const QDate day = m_view->chosen();
    const CalendarDay* special = exceptionOn(m_sheet, day);
    m_dayLabel->setText(format::date(day));
    m_kind->setValue(special ? QVariant(static_cast<int>(special->kind)) : QVariant(asTheWeek));
    m_name->setReadOnly(!special);
    const bool worked = special && special->kind == CalendarDayKind::Workday;
    m_hours->setReadOnly(!worked);
    const QString name = special ? special->name : QString();
    const QString hours = worked ? special->hours : QString();
    if (m_name->value().toString() != name)
        m_name->setValue(name);
    if (m_hours->value().toString() != hours)
        m_hours->setValue(hours);
    const auto regular = readDayHours(m_sheet.hours[0]);
    auto* placeholder = qobject_cast<QWidget*>(m_hours->field());
    placeholder->setProperty("placeholderText", worked && regular && !regular->empty()
                                                    ? tr("Monday's: %1").arg(m_sheet.hours[0].simplified())
                                                    : tr("Working hours"));
}

void CalendarYear::takeDay()
{
    const QDate day = m_view->chosen();
    const QVariant kind = m_kind->value();
    setException(m_sheet, day,
                 kind.toString() == asTheWeek ? std::nullopt
                                              : std::optional(static_cast<CalendarDayKind>(kind.toInt())));
    for (CalendarDay& special : m_sheet.days) {
        if (special.day != day || sender() == m_kind)
            continue;
        special.name = m_name->value().toString();
        special.hours = special.kind == CalendarDayKind::Workday ? m_hours->value().toString() : QString();
    }
    showYear();
    Q_EMIT edited();
}

void CalendarYear::showError(const QString& sentence)
{
    m_error->setText(sentence);
}

void CalendarYear::setDirty(bool dirty)
{
    m_save->setEnabled(dirty);
    m_discard->setVisible(dirty);
    m_import->setEnabled(!dirty);
    m_import->setToolTip(dirty ? tr("Save your changes first.")
                               : tr("Official holidays as an iCalendar file, with a preview."));
}

} // namespace zhike
