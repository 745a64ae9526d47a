// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_faults.h"

#include "ui/charts/chart_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include <QtCore/QRegularExpression>
#include <QtGui/QAccessible>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QAbstractScrollArea>
#include <QtWidgets/QCalendarWidget>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFocusFrame>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

QString nameOf(const QWidget& widget)
{
    QString path;
    for (const QWidget* at = &widget; at && path.size() < 120; at = at->parentWidget())
        path = (at->objectName().isEmpty()
                    ? QString::fromLatin1(at->metaObject()->className()).remove(u"zhike::"_s)
                    : at->objectName()) +
               (path.isEmpty() ? QString() : u'/' + path);
    return path;
}

QString at(const QRect& r)
{
    return u"%1×%2 at %3,%4"_s.arg(r.width()).arg(r.height()).arg(r.x()).arg(r.y());
}

/// Lies over its siblings on purpose: what floats, and what Qt itself stacks.
bool floats(const QWidget& widget)
{
    return widget.isWindow() || widget.property("covers").toBool() ||
           qobject_cast<const QFocusFrame*>(&widget) || widget.objectName().startsWith("qt_"_L1) ||
           widget.inherits("QSplitterHandle") || qobject_cast<const QScrollBar*>(&widget) ||
           widget.inherits("QAbstractScrollAreaScrollBarContainer");
}

/// Behind something that covers it, one does not look.
bool isCovered(const QWidget& widget, const QWidget& window)
{
    for (const auto* over : window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (over->isVisible() && over->property("covers").toBool())
            return &widget != over && !over->isAncestorOf(&widget);
    return false;
}

void checkText(const QWidget& widget, QStringList& faults)
{
    const QSize place = widget.size();
    QSize needed;
    QString text;
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        text = label->text();
        if (text.isEmpty() || !label->pixmap(Qt::ReturnByValue).isNull())
            return;
        const bool elides =
            label->minimumSizeHint().width() < label->sizeHint().width() && !label->wordWrap();
        if (label->wordWrap())
            needed = {0, label->heightForWidth(place.width())};
        else if (elides && place.width() < label->sizeHint().width() && label->toolTip().isEmpty())
            faults << u"“%1” is cut without a tool tip in %2"_s.arg(text, nameOf(widget));
        else if (!elides)
            needed = label->sizeHint();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text = button->text();
        if (text.isEmpty() || widget.inherits("zhike::NavEntry"))
            return;
        needed = widget.minimumSizeHint().isValid() ? widget.minimumSizeHint() : widget.sizeHint();
        if (qobject_cast<const Chip*>(&widget))
            needed = widget.sizeHint();
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        text = field->text().isEmpty() ? field->placeholderText() : QString();
        needed = {field->fontMetrics().horizontalAdvance(text), field->fontMetrics().height()};
        if (field->isReadOnly() && field->text().isEmpty() && text.isEmpty())
            return;
    } else if (const auto* tabs = qobject_cast<const TabBar*>(&widget)) {
        const int chosen = tabs->chosenOne();
        if (chosen >= 0 && !tabs->rect().contains(tabs->choiceRect(chosen)))
            faults << u"the chosen tab “%1” is out of sight in %2"_s.arg(tabs->choiceName(chosen),
                                                                         nameOf(widget));
    }
    if (needed.width() > place.width() || needed.height() > place.height() + 1)
        faults << u"“%1” needs %2×%3 but has %4×%5 in %6"_s.arg(text)
                      .arg(needed.width())
                      .arg(needed.height())
                      .arg(place.width())
                      .arg(place.height())
                      .arg(nameOf(widget));
}

/// The part of a widget that holds something visible of its own.
bool isScrolled(const QWidget& widget)
{
    const QWidget* parent = widget.parentWidget();
    const auto* area = parent ? qobject_cast<const QAbstractScrollArea*>(parent->parentWidget()) : nullptr;
    return area && area->viewport() == parent;
}

void checkPlace(const QWidget& widget, QStringList& faults)
{
    const QWidget* parent = widget.parentWidget();
    if (!parent || floats(widget) || isScrolled(widget))
        return;
    if (!parent->rect().contains(widget.geometry()) && !widget.geometry().isEmpty())
        faults << u"%1 (%2) reaches out of its parent (%3)"_s.arg(nameOf(widget), at(widget.geometry()),
                                                                  at(parent->rect()));
}

void checkSiblings(const QWidget& parent, QStringList& faults)
{
    if (qobject_cast<const QAbstractScrollArea*>(&parent) || qobject_cast<const QComboBox*>(&parent) ||
        parent.inherits("QCalendarWidget") || qobject_cast<const QSplitter*>(&parent))
        return;
    QList<QWidget*> seen;
    for (auto* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (!child->isVisible() || floats(*child) || isScrolled(*child))
            continue;
        for (const auto* other : seen)
            if (other->geometry().intersects(child->geometry()))
                faults << u"%1 (%2) lies over %3 (%4)"_s.arg(nameOf(*child), at(child->geometry()),
                                                             nameOf(*other), at(other->geometry()));
        seen << child;
    }
}

QStringList wordsOf(const QWidget& widget)
{
    QStringList texts{widget.accessibleName(), widget.accessibleDescription()};
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        texts << button->text() << button->toolTip();
    else if (const auto* field = qobject_cast<const QLineEdit*>(&widget))
        texts << field->placeholderText();
    return texts;
}

} // namespace

QStringList layoutFaults(QWidget& window)
{
    QStringList faults;
    checkSiblings(window, faults);
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isCovered(*widget, window) || widget->inherits("QTipLabel"))
            continue;
        bool insideCalendar = false; // Qt's own
        for (const QWidget* up = widget; up && !insideCalendar; up = up->parentWidget())
            insideCalendar = qobject_cast<const QCalendarWidget*>(up);
        if (insideCalendar)
            continue;
        checkText(*widget, faults);
        checkPlace(*widget, faults);
        checkSiblings(*widget, faults);
    }
    faults.removeDuplicates();
    return faults;
}

QStringList latinWords(QWidget& window)
{
    // Names of measures and keys, units, and the one language that is named in itself.
    static const QRegularExpression known(
        u"\\b(CSAT|NPS|RATER|SLA|P[1-4]|Ctrl|Shift|Alt|Enter|Esc|Tab|Del|CSV|PDF|SVG|PNG|QQ|ID|TB|GB|n|A4|"
        u"English|"
        "Email|IP|UPS|CPU|Excel|Kano)\\b|[\\w.+-]+@[\\w.-]+|[A-Z]{1,4}\\d*-[\\w-]+"_s);
    static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
    static const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    QStringList found;
    for (const auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isCovered(*widget, window))
            continue;
        for (QString text : wordsOf(*widget)) {
            const bool mixed = chinese.match(text).hasMatch(); // a product's name within a sentence
            if (latin.match(text.remove(known)).hasMatch() && !mixed)
                found << u"“%1” in %2"_s.arg(text, nameOf(*widget));
        }
    }
    found.removeDuplicates();
    return found;
}

QStringList namelessControls(QWidget& window)
{
    QStringList found;
    for (auto* view : window.findChildren<QAbstractItemView*>()) {
        if (!view->isVisible() || isCovered(*view, window) || !view->model() ||
            view->model()->rowCount() == 0)
            continue;
        if (qobject_cast<QHeaderView*>(view))
            continue; // its words are those of the table
        // A screen reader is told when rows go; without one, what was asked before may be of rows that are
        // gone.
        if (auto* before = QAccessible::queryAccessibleInterface(view))
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(before));
        auto* accessible = QAccessible::queryAccessibleInterface(view);
        auto* table = accessible && qobject_cast<QTableView*>(view) ? accessible->tableInterface() : nullptr;
        auto* first = table ? table->cellAt(0, 0) : accessible ? accessible->child(0) : nullptr;
        // While nobody listens Qt keeps what it said of rows that are gone; then the model says it.
        const QString now =
            view->model()->index(0, 0, view->rootIndex()).data(Qt::AccessibleTextRole).toString();
        if ((!first || first->text(QAccessible::Name).isEmpty()) && now.isEmpty())
            found << u"the rows of %1 say nothing"_s.arg(nameOf(*view));
    }
    for (auto* chart : window.findChildren<ChartView*>()) {
        if (!chart->isVisible() || isCovered(*chart, window))
            continue;
        static const QRegularExpression figure(u"\\d"_s);
        auto* accessible = QAccessible::queryAccessibleInterface(chart);
        const QString told = accessible ? accessible->text(QAccessible::Description) : QString();
        if (chart->pointCount() > 0 && !figure.match(told).hasMatch())
            found << u"%1 does not say its numbers"_s.arg(nameOf(*chart));
    }
    for (auto* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isCovered(*widget, window) || widget->focusPolicy() == Qt::NoFocus ||
            !widget->isEnabled() || widget->focusProxy() || widget->inherits("QTipLabel"))
            continue;
        auto* accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible) {
            found << u"%1 is not in the accessibility tree"_s.arg(nameOf(*widget));
            continue;
        }
        if (accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << u"%1 has no name"_s.arg(nameOf(*widget));
        const auto role = accessible->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client || role == QAccessible::Pane)
            found << u"%1 does not say what it is (role %2)"_s.arg(nameOf(*widget)).arg(int(role));
    }
    found.removeDuplicates();
    return found;
}

} // namespace zhike::test
