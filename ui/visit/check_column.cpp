// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/check_column.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/visit/brief_sections.h"
#include "ui/visit/segments.h"
#include "ui/visit/touch_targets.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr QSize checkButton(56, 48);

int indexOf(CheckState state)
{
    return int(state) - 1;
}
CheckState stateOf(int index)
{
    return CheckState(index + 1);
}

} // namespace

CheckProgress::CheckProgress(QWidget* parent) : QWidget(parent)
{
    setFixedHeight(metric::progress);
}

void CheckProgress::setCounts(int normal, int abnormal, int all)
{
    m_normal = normal;
    m_abnormal = abnormal;
    m_all = all;
    setAccessibleName(tr("%1 normal, %2 abnormal of %3").arg(normal).arg(abnormal).arg(all));
    update();
}

void CheckProgress::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    painter.fillRect(rect(), tokens.navsel);
    if (m_all == 0)
        return;
    const int good = width() * m_normal / m_all;
    const int bad = width() * m_abnormal / m_all;
    painter.fillRect(0, 0, good, height(), tokens.grndot);
    painter.fillRect(good, 0, bad, height(), tokens.reddot);
}

CheckColumn::CheckColumn(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, Face::Panel, Ink::Plain, Weight::Bold)),
      m_counts(new TextLabel({}, Face::Body, Ink::Quiet)), m_filter(new LinkLabel(tr("Only open ones"))),
      m_progress(new CheckProgress), m_column(new QVBoxLayout), m_brief(new BriefSections),
      m_new(new QLineEdit)
{
    auto* column = new QVBoxLayout(this);
    // The link in its head is as high as a finger; the words stand in line with those of the other columns.
    column->setContentsMargins(space::x6, space::gap, space::x6, space::x4);
    column->setSpacing(0);
    auto* head = new BarLayout(space::x3);
    fitToText(this, [head] { head->setLineHeight(touchTarget); }); // as high without the link
    head->addWidget(m_title);
    m_counts->setElided(true);
    head->addWidget(m_counts);
    head->addSpring();
    head->addWidget(m_filter);
    column->addLayout(head);
    column->addSpacing(space::x3);
    column->addWidget(m_progress);
    m_column->setSpacing(0);
    column->addLayout(m_column);
    m_brief->setObjectName(u"callBrief"_s);
    column->addWidget(m_brief);
    column->addSpacing(space::x3);
    m_new->setObjectName(u"newCheck"_s);
    m_new->setAccessibleName(tr("New checklist item"));
    column->addWidget(m_new);
    column->addStretch(1);
    makeTouchable(this);
    connect(m_new, &QLineEdit::returnPressed, this, &CheckColumn::addItem);
    connect(m_filter, &LinkLabel::clicked, this, [this] {
        m_openOnly = !m_openOnly;
        m_filter->setText(m_openOnly ? tr("Show all") : tr("Only open ones"));
        count();
    });
}

void CheckColumn::setChecks(const std::vector<VisitCheck>& checks)
{
    for (const Line& line : m_lines)
        delete line.widget;
    m_lines.clear();
    for (const VisitCheck& check : checks)
        addLine(check);
    count();
}

void CheckColumn::setBrief(const Brief& brief)
{
    m_brief->showBrief(brief);
}

void CheckColumn::addLine(const VisitCheck& check)
{
    auto* widget = new QWidget;
    auto* outer = new QVBoxLayout(widget);
    outer->setContentsMargins(0, space::x2, 0, 0);
    outer->setSpacing(space::x2);
    auto* row = new BarLayout(space::x3);
    auto* text = new QWidget;
    auto* words = new QVBoxLayout(text);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    auto* item = new TextLabel(check.item, Face::Panel);
    item->setWordWrap(true);
    words->addWidget(item);
    auto* note = new QLineEdit(check.note);
    note->setProperty("look", u"bare"_s);
    note->setTextMargins(-space::tiny, 0, 0, 0); // its letters begin below the item's
    note->setPlaceholderText(tr("Remark"));
    note->setAccessibleName(tr("Remark on %1").arg(check.item));
    note->setObjectName(u"note%1"_s.arg(m_lines.size()));
    words->addWidget(note);
    row->addWidget(text);
    auto* state = new Segments(check.item,
                               {{enumLabel(CheckState::Normal), TagKind::Green, {}},
                                {enumLabel(CheckState::Abnormal), TagKind::Red, {}},
                                {enumLabel(CheckState::Skipped), TagKind::Grey, {}}},
                               checkButton);
    state->setObjectName(u"check%1"_s.arg(m_lines.size()));
    state->setChosen(indexOf(check.state));
    row->addSpring();
    row->addWidget(state);
    outer->addLayout(row);
    outer->addWidget(new Hairline);
    m_column->addWidget(widget);
    makeTouchable(widget);
    m_lines.push_back({widget, check.item, state, note});
    connect(state, &Segments::changed, this, [this] {
        count();
        Q_EMIT changed();
    });
    connect(note, &QLineEdit::textEdited, this, &CheckColumn::changed);
}

void CheckColumn::addItem()
{
    const QString item = m_new->text().trimmed();
    if (item.isEmpty())
        return;
    addLine({{}, int(m_lines.size()), item, CheckState::Open, {}});
    m_new->clear();
    count();
    Q_EMIT changed();
}

void CheckColumn::count()
{
    int normal = 0;
    int abnormal = 0;
    int skipped = 0;
    for (const Line& line : m_lines) {
        const CheckState state = stateOf(line.state->chosen());
        normal += state == CheckState::Normal;
        abnormal += state == CheckState::Abnormal;
        skipped += state == CheckState::Skipped;
        line.widget->setVisible(!m_openOnly || state == CheckState::Open);
    }
    const int all = int(m_lines.size());
    m_counts->setText(
        tr("%1 of %2 checked, %3 abnormal").arg(normal + abnormal + skipped).arg(all).arg(abnormal));
    m_progress->setCounts(normal + skipped, abnormal, all);
    const bool none = all == 0;
    m_title->setText(none ? tr("Brief") : tr("Checklist"));
    m_brief->setVisible(none);
    for (QWidget* each : {static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_filter),
                          static_cast<QWidget*>(m_progress)})
        each->setVisible(!none);
    m_new->setPlaceholderText(none ? tr("Something to check, then Enter")
                                   : tr("Something else to check, then Enter"));
    m_new->setToolTip(m_new->placeholderText());
}

std::vector<VisitCheck> CheckColumn::checks() const
{
    std::vector<VisitCheck> checks;
    for (const Line& line : m_lines)
        checks.push_back(
            {{}, int(checks.size()), line.item, stateOf(line.state->chosen()), line.note->text().trimmed()});
    return checks;
}

int CheckColumn::openCount() const
{
    return int(std::count_if(m_lines.begin(), m_lines.end(),
                             [](const Line& line) { return line.state->chosen() < 0; }));
}

} // namespace zhike
