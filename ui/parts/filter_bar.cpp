// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"
#include "ui/shell/tokens.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QWidgetAction>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// From this many choices on, a menu has a field to type in.
constexpr int manyChoices = 10;
/// And shows at most this many at once.
constexpr int mostShown = 14;

QHBoxLayout* chipRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    return row;
}

void clearLayout(QLayout* layout)
{
    while (auto* item = layout->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide(); // gone from sight at once, deleted when the event loop comes to it
            widget->deleteLater();
        }
        delete item;
    }
}

/// Shows the choices whose text has what was typed; the rest stay out of the menu.
void narrow(const QList<QAction*>& choices, const QString& typed)
{
    int shown = 0;
    for (auto* action : choices) {
        const bool fits = shown < mostShown && action->text().contains(typed, Qt::CaseInsensitive);
        action->setVisible(fits);
        shown += fits;
    }
}

void addTypeAhead(QMenu* menu, const QList<QAction*>& choices)
{
    auto* line = new QLineEdit;
    line->setPlaceholderText(FilterBar::tr("Type to search"));
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(line);
    menu->insertAction(choices.first(), action);
    narrow(choices, {});
    QObject::connect(line, &QLineEdit::textChanged, menu,
                     [choices](const QString& text) { narrow(choices, text); });
    QObject::connect(line, &QLineEdit::returnPressed, menu, [menu, choices] {
        for (auto* choice : choices)
            if (choice->isVisible()) {
                menu->close();
                choice->trigger();
                return;
            }
    });
    QObject::connect(menu, &QMenu::aboutToShow, line, [line] {
        line->clear();
        QMetaObject::invokeMethod(line, qOverload<>(&QWidget::setFocus), Qt::QueuedConnection);
    });
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_leading(chipRow()), m_chips(chipRow()), m_trailing(chipRow())
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addLayout(m_leading);
    row->addLayout(m_chips);
    row->addStretch(1);
    row->addLayout(m_trailing);
    setFixedHeight(metric::filterRow);
}

void FilterBar::setFilters(const QVector<Filter>& filters)
{
    m_filters = filters;
    for (const auto& key : m_chosen.keys()) {
        const bool known =
            std::any_of(filters.begin(), filters.end(), [&](const Filter& f) { return f.key == key; });
        if (!known)
            m_chosen.remove(key);
    }
    rebuild();
}

void FilterBar::choose(const QString& key, const QVariant& value)
{
    if (value.isValid())
        m_chosen.insert(key, value);
    else
        m_chosen.remove(key);
    rebuild();
    Q_EMIT changed(m_chosen);
}

void FilterBar::clear()
{
    m_chosen.clear();
    rebuild();
    Q_EMIT changed(m_chosen);
}

void FilterBar::addLeading(QWidget* widget)
{
    m_leading->addWidget(widget);
}

void FilterBar::addTrailing(QWidget* widget)
{
    m_trailing->addWidget(widget);
}

QString FilterBar::textOf(const Filter& filter, const QVariant& value)
{
    for (const auto& choice : filter.choices)
        if (choice.value == value)
            return choice.text;
    return value.toString();
}

void FilterBar::fill(QMenu* menu, const Filter& filter)
{
    QList<QAction*> actions;
    for (const auto& choice : filter.choices) {
        auto* action =
            menu->addAction(choice.note.isEmpty() ? choice.text : choice.text + u'\t' + choice.note);
        action->setCheckable(true);
        action->setChecked(m_chosen.value(filter.key) == choice.value);
        connect(action, &QAction::triggered, this,
                [this, key = filter.key, value = choice.value] { choose(key, value); });
        actions << action;
    }
    if (actions.size() >= manyChoices)
        addTypeAhead(menu, actions);
}

void FilterBar::addChosen(const Filter& filter)
{
    auto* chip = new Chip(textOf(filter, m_chosen.value(filter.key)), Chip::Kind::Remove);
    chip->setObjectName(u"filter.%1"_s.arg(filter.key));
    chip->setAccessibleName(tr("Filter %1: %2").arg(filter.name, chip->text()));
    chip->setToolTip(filter.name);
    auto* menu = new QMenu(chip);
    fill(menu, filter);
    chip->setMenu(menu);
    connect(chip, &Chip::removed, this, [this, key = filter.key] { choose(key, {}); });
    m_chips->addWidget(chip);
}

void FilterBar::addMore()
{
    auto* chip = new Chip(tr("Filter"), Chip::Kind::Add);
    chip->setObjectName(u"filter.add"_s);
    auto* menu = new QMenu(chip);
    for (const auto& filter : m_filters)
        if (!m_chosen.contains(filter.key) && !filter.choices.isEmpty())
            fill(menu->addMenu(filter.name), filter);
    if (!m_chosen.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Clear all filters")), &QAction::triggered, this, &FilterBar::clear);
    }
    chip->setMenu(menu);
    m_chips->addWidget(chip);
}

void FilterBar::rebuild()
{
    clearLayout(m_chips);
    for (const auto& filter : m_filters)
        if (m_chosen.contains(filter.key))
            addChosen(filter);
    addMore();
}

} // namespace zhike
