// SPDX-License-Identifier: GPL-3.0-or-later
// What was understood, in chips that can be put right by pointer and by keys.
#include "core/base/clock.h"
#include "ui/capture/capture_box.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr std::array allPriorities{Priority::P1, Priority::P2, Priority::P3, Priority::P4};

/// The visible chips of a row, in order.
QVector<Chip*> chipsIn(const QWidget* row)
{
    QVector<Chip*> chips;
    for (Chip* chip : row->findChildren<Chip*>())
        if (chip->isVisible() && chip->isEnabled())
            chips << chip;
    std::ranges::sort(chips, {}, [](const Chip* chip) { return chip->x(); });
    return chips;
}

} // namespace

void CaptureBox::showUnderstood()
{
    const bool empty = m_input->text().trimmed().isEmpty();
    for (size_t i = 0; i < m_kinds.size(); ++i)
        m_kinds[i]->setChecked(!empty && static_cast<size_t>(m_capture.kind) == i);
    showCustomer();
    m_priority->setVisible(!empty && m_capture.kind == CaptureKind::Request);
    m_priority->setText(enumLabel(m_capture.priority));
    m_priority->setAccessibleName(tr("Priority: %1").arg(m_priority->text()));
    fillPriorityMenu();
    m_due->setVisible(!empty && m_capture.kind == CaptureKind::Step);
    m_due->setText(m_capture.dueSaid ? format::date(m_capture.due)
                                     : tr("%1, the next working day").arg(format::date(m_capture.due)));
    m_due->setAccessibleName(tr("Due: %1").arg(m_due->text()));
    fillDueMenu();
    const QString told = m_capture.text;
    m_told->setText(
        empty ? tr("Name, short name, code, pinyin or its initials, or a person of theirs; then what it is.")
              : told);
    m_told->setInk(empty ? Ink::Quiet : Ink::Plain);
    m_input->setAccessibleDescription(
        empty ? QString()
              : format::joined({enumLabel(m_capture.kind), m_customer->text(), m_person->text(), told}));
}

void CaptureBox::showCustomer()
{
    const bool empty = m_input->text().trimmed().isEmpty();
    const CaptureCustomer* one = m_capture.customer();
    m_customer->setVisible(!empty);
    m_customer->setActive(one != nullptr);
    m_customer->setText(one                       ? one->name
                        : m_capture.isAmbiguous() ? tr("Which of %n customer(s)?", nullptr,
                                                       static_cast<int>(m_capture.candidates.size()))
                                                  : tr("No customer recognised"));
    m_customer->setAccessibleName(tr("Customer: %1").arg(m_customer->text()));
    m_customer->setToolTip(one ? format::joined({one->code, one->tier}) : QString());
    m_person->setText(one ? one->contactName : QString());
    m_person->setVisible(one && !one->contactName.isEmpty());
    fillCustomerMenu();
}

void CaptureBox::fillCustomerMenu()
{
    auto* menu = m_customer->findChild<QMenu*>();
    menu->clear();
    std::vector<CaptureCustomer> all = m_capture.candidates;
    all.insert(all.end(), m_capture.others.begin(), m_capture.others.end());
    for (const CaptureCustomer& each : all) {
        auto* action = menu->addAction(format::joined({each.name, each.contactName, each.code}));
        action->setCheckable(true);
        action->setChecked(m_capture.customer() && m_capture.customer()->id == each.id);
        connect(action, &QAction::triggered, this, [this, id = each.id] {
            m_choices.customer = id;
            m_problem->setText({});
            m_input->setFocus();
            ask();
        });
    }
    if (all.empty()) {
        auto* hint = menu->addAction(tr("Write a name, a code or initials in the line"));
        hint->setEnabled(false);
    }
}

void CaptureBox::fillPriorityMenu()
{
    auto* menu = m_priority->findChild<QMenu*>();
    menu->clear();
    for (const Priority each : allPriorities) {
        auto* action = menu->addAction(enumLabel(each));
        action->setCheckable(true);
        action->setChecked(each == m_capture.priority);
        connect(action, &QAction::triggered, this, [this, each] {
            m_choices.priority = each;
            m_input->setFocus();
            ask();
        });
    }
}

void CaptureBox::fillDueMenu()
{
    auto* menu = m_due->findChild<QMenu*>();
    menu->clear();
    const QDate today = m_context.clock.today();
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    const QDate friday = monday.addDays(today.dayOfWeek() < 5 ? -3 : 4);
    QVector<QDate> days{
        today,  today.addDays(1), today.addDays(2),  friday,
        monday, today.addDays(7), today.addDays(14), QDate(today.year(), today.month(), today.daysInMonth())};
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate day : days) {
        auto* action = menu->addAction(format::joined({format::date(day), format::relativeDay(day, today)}));
        action->setCheckable(true);
        action->setChecked(day == m_capture.due);
        connect(action, &QAction::triggered, this, [this, day] {
            m_choices.due = day;
            m_input->setFocus();
            ask();
        });
    }
}

void CaptureBox::choose(CaptureKind kind)
{
    m_choices.kind = kind;
    keep();
    ask();
}

void CaptureBox::stepKind(int by)
{
    const int n = static_cast<int>(m_kinds.size());
    choose(static_cast<CaptureKind>((static_cast<int>(m_capture.kind) + by + n) % n));
}

bool CaptureBox::keyPressed(QObject* watched, const QKeyEvent& key)
{
    if (watched != m_input)
        return chipKeyPressed(watched, key);
    switch (key.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        stepKind(key.key() == Qt::Key_Tab ? 1 : -1);
        return true;
    case Qt::Key_Down:
        if (const auto chips = chipsIn(panel()); !chips.isEmpty())
            chips.front()->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        enter(key.modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return false;
    }
}

bool CaptureBox::chipKeyPressed(QObject* watched, const QKeyEvent& key)
{
    const auto chips = chipsIn(panel());
    const auto at = chips.indexOf(qobject_cast<Chip*>(watched));
    const bool enters = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (enters && key.modifiers().testFlag(Qt::ControlModifier)) {
        enter(true);
        return true;
    }
    switch (key.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool back = key.key() == Qt::Key_Left || key.key() == Qt::Key_Backtab;
        const auto to = at + (back ? -1 : 1);
        if (to >= 0 && to < chips.size())
            chips[to]->setFocus(Qt::TabFocusReason);
        return true;
    }
    case Qt::Key_Up:
    case Qt::Key_Escape:
        m_input->setFocus(Qt::OtherFocusReason);
        return true;
    default:
        return false;
    }
}

bool CaptureBox::eventFilter(QObject* watched, QEvent* event)
{
    const bool ours = watched == m_input || qobject_cast<Chip*>(watched);
    if (ours && event->type() == QEvent::KeyPress && keyPressed(watched, *static_cast<QKeyEvent*>(event)))
        return true;
    return Overlay::eventFilter(watched, event);
}

} // namespace zhike
