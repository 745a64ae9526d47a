// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/accessible.h"

#include "ui/charts/chart_view.h"
#include "ui/parts/choice_strip.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/view_switch.h"
#include "ui/request/thread_row.h"
#include "ui/shell/navigation.h"
#include "ui/shell/overlay.h"
#include "ui/visit/signature_pad.h"
#include <QtWidgets/QAccessibleWidget>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// One thing to choose in a strip.
class StripItem final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    StripItem(QWidget& strip, const ChoiceStrip& choices, int index, QAccessible::Role role)
        : m_strip(&strip), m_choices(const_cast<ChoiceStrip*>(&choices)), m_index(index), m_role(role)
    {
    }
    bool isValid() const override { return m_strip && m_index < m_choices->choiceCount(); }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_strip); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_choices->choiceName(m_index) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override
    {
        const QRect place = isValid() ? m_choices->choiceRect(m_index) : QRect();
        return {m_strip ? m_strip->mapToGlobal(place.topLeft()) : QPoint(), place.size()};
    }
    QAccessible::Role role() const override { return m_role; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool chosen = isValid() && m_choices->chosenOne() == m_index;
        state.selectable = true;
        state.checkable = m_role == QAccessible::RadioButton;
        state.selected = chosen;
        state.checked = chosen && state.checkable;
        state.invisible = !m_strip || !m_strip->isVisible();
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (isValid() && action == pressAction())
            m_choices->press(m_index);
    }
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    QPointer<QWidget> m_strip;
    ChoiceStrip* m_choices;
    int m_index;
    QAccessible::Role m_role;
};

class Strip final : public QAccessibleWidget
{
public:
    Strip(QWidget* widget, const ChoiceStrip& choices, QAccessible::Role role, QAccessible::Role itemRole)
        : QAccessibleWidget(widget, role), m_choices(choices), m_itemRole(itemRole)
    {
    }
    ~Strip() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return m_choices.choiceCount(); }
    QAccessibleInterface* child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_items.size() <= index)
            m_items << QAccessible::registerAccessibleInterface(
                new StripItem(*widget(), m_choices, int(m_items.size()), m_itemRole));
        return QAccessible::accessibleInterface(m_items[index]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override
    {
        return int(m_items.indexOf(QAccessible::uniqueId(const_cast<QAccessibleInterface*>(child))));
    }
    QAccessibleInterface* childAt(int x, int y) const override
    {
        for (int i = 0; i < childCount(); ++i)
            if (child(i)->rect().contains(x, y))
                return child(i);
        return nullptr;
    }
    /// What is chosen is the value.
    QString text(QAccessible::Text kind) const override
    {
        const int chosen = m_choices.chosenOne();
        return kind == QAccessible::Value && chosen >= 0 ? m_choices.choiceName(chosen)
                                                         : QAccessibleWidget::text(kind);
    }

private:
    const ChoiceStrip& m_choices;
    QAccessible::Role m_itemRole;
    mutable QVector<QAccessible::Id> m_items;
};

class Link final : public QAccessibleWidget
{
public:
    explicit Link(LinkLabel* link) : QAccessibleWidget(link, QAccessible::Link), m_link(link) {}
    QString text(QAccessible::Text kind) const override
    {
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Name && own.isEmpty() ? m_link->text() : own;
    }
    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& action) override
    {
        if (action == pressAction())
            Q_EMIT m_link->clicked();
    }

private:
    LinkLabel* m_link;
};

/// A chart says all its numbers, not only where it is.
class ChartNumbers final : public QAccessibleWidget
{
public:
    explicit ChartNumbers(ChartView* chart) : QAccessibleWidget(chart, QAccessible::Chart), m_chart(chart) {}
    int childCount() const override { return 0; }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Description)
            return QAccessibleWidget::text(kind);
        QStringList numbers;
        for (int i = 0; i < m_chart->pointCount(); ++i)
            numbers << m_chart->pointText(i).simplified();
        if (!m_chart->definition().isEmpty())
            numbers << m_chart->definition();
        return numbers.join(u"; "_s);
    }

private:
    ChartView* m_chart;
};

QAccessibleInterface* ours(const QString&, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget)
        return nullptr;
    if (auto* link = qobject_cast<LinkLabel*>(widget))
        return new Link(link);
    if (const auto* choices = dynamic_cast<ChoiceStrip*>(widget)) {
        const bool tabs = qobject_cast<TabBar*>(widget);
        return new Strip(widget, *choices, tabs ? QAccessible::PageTabList : QAccessible::Grouping,
                         tabs ? QAccessible::PageTab : QAccessible::RadioButton);
    }
    if (auto* chart = qobject_cast<ChartView*>(widget))
        return new ChartNumbers(chart);
    if (qobject_cast<TierBadge*>(widget) || qobject_cast<Tag*>(widget) || qobject_cast<HealthDot*>(widget) ||
        qobject_cast<FigureCard*>(widget))
        return new QAccessibleWidget(widget, QAccessible::StaticText);
    if (const auto* area = qobject_cast<QScrollArea*>(widget); area && area->focusPolicy() != Qt::NoFocus)
        return new QAccessibleWidget(widget, QAccessible::Document); // ↑ and ↓ read on in it
    if (qobject_cast<ShareBar*>(widget))
        return new QAccessibleWidget(widget, QAccessible::ProgressBar);
    if (qobject_cast<SignaturePad*>(widget))
        return new QAccessibleWidget(widget, QAccessible::Canvas);
    if (qobject_cast<ThreadRow*>(widget))
        return new QAccessibleWidget(widget, QAccessible::ListItem);
    if (qobject_cast<Avatar*>(widget))
        return new QAccessibleWidget(widget, QAccessible::Graphic);
    if (qobject_cast<FormPanel*>(widget) || qobject_cast<Overlay*>(widget))
        return new QAccessibleWidget(widget, QAccessible::Dialog);
    if (qobject_cast<Navigation*>(widget) || qobject_cast<ViewSwitch*>(widget))
        return new QAccessibleWidget(widget, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void installAccessibility()
{
    static bool installed = false;
    if (!installed)
        QAccessible::installFactory(ours);
    installed = true;
}

} // namespace zhike
