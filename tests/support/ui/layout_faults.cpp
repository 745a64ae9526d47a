// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui/layout_faults.h"

#include "tests/support/ui/painted_text.h"
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
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace zhike::test {

namespace {

constexpr int someRows = 6; // of a list are asked what they say

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

/// What lies over everything else; the window itself if nothing does.
QWidget& inFront(QWidget& window)
{
    for (auto* over : window.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        if (over->isVisible() && over->property("covers").toBool())
            return *over;
    return window;
}

/// Behind something that covers it, one does not look.
bool isCovered(const QWidget& widget, QWidget& window)
{
    const QWidget& front = inFront(window);
    return &widget != &front && !front.isAncestorOf(&widget);
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
        needed = {field->toolTip().isEmpty() ? field->fontMetrics().horizontalAdvance(text) : 0,
                  field->fontMetrics().height()};
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

/// Something sideways out of sight can be scrolled to, or is by itself.
bool scrollsSideways(const QWidget* widget)
{
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QLineEdit*>(widget) || qobject_cast<const TabBar*>(widget))
            return true;
        const auto* header = qobject_cast<const QHeaderView*>(widget);
        if (header && header->length() > header->viewport()->width())
            return true;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(widget);
        if (area && area->horizontalScrollBar()->maximum() > area->horizontalScrollBar()->minimum())
            return true;
    }
    return false;
}

/// What lies in a scroll area is wider than it, and nothing scrolls there.
void checkScrolled(const QAbstractScrollArea& area, QStringList& faults)
{
    const bool hidden = area.horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff;
    if (const auto* scrolled = qobject_cast<const QScrollArea*>(&area);
        scrolled && scrolled->widget() && hidden)
        if (scrolled->widget()->width() > area.viewport()->width())
            faults << u"%1 is wider (%2) than what shows it (%3) and cannot be scrolled"_s
                          .arg(nameOf(*scrolled->widget()))
                          .arg(scrolled->widget()->width())
                          .arg(area.viewport()->width());
}

/// Text as it was painted, by delegates and charts too: something must be left of it, it must not be cut
/// without a sign, and no text may lie on another.
void checkPaint(QWidget& window, QStringList& faults)
{
    const auto texts = paintedText(window);
    const auto place = [&](const QRectF& rect) -> const QWidget* {
        const QPoint at = rect.center().toPoint();
        const QWidget* there = window.childAt(at);
        if (qobject_cast<const QSplitterHandle*>(there)) // its grip reaches, unseen, over what is beside it
            there = window.childAt({there->mapTo(&window, QPoint(-1, 0)).x(), at.y()});
        return there ? there : &window;
    };
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const PaintedText& each = texts[i];
        const auto goesOn = [&](const PaintedText& other) { // scripts are painted one after the other
            return &other != &each && qAbs(other.place.bottom() - each.place.bottom()) < 3 &&
                   qAbs(other.place.right() - each.place.left()) < 2 * each.place.height();
        };
        if (each.text.endsWith(u'…') && each.text.size() <= 2 && std::ranges::none_of(texts, goesOn))
            faults << u"“%1” is all that is left of a text in %2"_s.arg(each.text, nameOf(*place(each.seen)));
        const double lost = each.place.width() - each.seen.width();
        if (lost > 2 + each.place.width() / 50 && !scrollsSideways(place(each.seen)))
            faults << u"“%1” is painted cut in %2"_s.arg(each.text, nameOf(*place(each.seen)));
        for (qsizetype j = 0; j < i; ++j) {
            const QRectF both = texts[j].bare.adjusted(1, 3, -1, -3) & each.bare.adjusted(1, 3, -1, -3);
            const bool again =
                texts[j].text == each.text && texts[j].place == each.place; // as what is chosen
            // The head of a group that stays in sight hides the rows that are scrolled below it.
            const bool hides = place(each.seen)->objectName() == u"stickyHead"_s;
            if (both.width() > 2 && both.height() > 2 && !again && !hides)
                faults << u"“%1” is painted over “%2” in %3"_s.arg(each.text, texts[j].text,
                                                                   nameOf(*place(both)));
        }
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
    checkPaint(inFront(window), faults);
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
        if (const auto* area = qobject_cast<const QAbstractScrollArea*>(widget))
            checkScrolled(*area, faults);
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
        const auto said = [&](int row) {
            return view->model()->index(row, 0, view->rootIndex()).data(Qt::AccessibleTextRole).toString();
        };
        if ((!first || first->text(QAccessible::Name).isEmpty()) && said(0).isEmpty())
            found << u"the rows of %1 say nothing"_s.arg(nameOf(*view));
        const bool isList = !qobject_cast<QTableView*>(view);
        for (int row = 1; isList && row < std::min(view->model()->rowCount(), someRows); ++row) {
            auto* item = accessible ? accessible->child(row) : nullptr;
            if ((!item || item->text(QAccessible::Name).isEmpty()) && said(row).isEmpty())
                found << u"row %1 of %2 says nothing"_s.arg(row).arg(nameOf(*view));
        }
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
