// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/chip.h"
#include "ui/parts/choice_popup.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include "ui/shell/tokens.h"
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// From this many choices on, they are found by typing rather than in a menu.
constexpr int manyChoices = 10;

QHBoxLayout* chipRow()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::gap);
    return row;
}

/// Takes everything out from this place on.
void clearLayout(QLayout* layout, int from)
{
    while (auto* item = layout->takeAt(from)) {
        if (auto* widget = item->widget()) {
            widget->hide(); // gone from sight at once, deleted when the event loop comes to it
            widget->deleteLater();
        }
        delete item;
    }
}

/// What Tab comes to before this bar.
QWidget* stopBefore(QWidget* bar)
{
    QWidget* at = bar->previousInFocusChain();
    while (at != bar && (bar->isAncestorOf(at) || !(at->focusPolicy() & Qt::TabFocus)))
        at = at->previousInFocusChain();
    return at == bar || at->window() != bar->window() ? nullptr : at;
}

bool isLong(const Filter& filter)
{
    return filter.choices.size() >= manyChoices;
}

} // namespace

FilterBar::FilterBar(QWidget* parent)
    : QWidget(parent), m_chips(new FlowLayout(space::gap)), m_trailing(chipRow())
{
    auto* row = new QHBoxLayout(this);
    fitToText(this, [row] {
        const int above = (metric::filterRow - metric::chip) / 2;
        row->setContentsMargins(0, above, 0, above);
    });
    row->setSpacing(space::gap);
    m_trailing->setAlignment(Qt::AlignTop);
    row->addLayout(m_chips, 1);
    row->addLayout(m_trailing);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum); // Fixed would be the height of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    const QString held = chipWithFocus();
    rebuild(); // makes all chips anew
    if (!held.isEmpty())
        focusChip(held);
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

QVariantList FilterBar::valuesOf(const QVariant& chosen)
{
    if (chosen.typeId() == QMetaType::QVariantList)
        return chosen.toList();
    return chosen.isValid() ? QVariantList{chosen} : QVariantList();
}

void FilterBar::toggle(const QString& key, const QVariant& value)
{
    QVariantList values = valuesOf(m_chosen.value(key));
    if (!values.removeOne(value))
        values.append(value);
    choose(key, values.isEmpty() ? QVariant() : values.size() == 1 ? values.first() : QVariant(values));
}

void FilterBar::clear()
{
    m_chosen.clear();
    rebuild();
    Q_EMIT changed(m_chosen);
}

void FilterBar::addLeading(QWidget* widget)
{
    clearLayout(m_chips, m_fixed);
    m_chips->addWidget(widget);
    ++m_fixed;
    if (!m_filters.isEmpty())
        rebuild();
}

void FilterBar::addTrailing(QWidget* widget)
{
    widget->setMinimumHeight(metric::chip); // in the line of the chips
    m_trailing->addWidget(widget);
}

QString FilterBar::textOf(const Filter& filter, const QVariant& chosen)
{
    constexpr qsizetype named = 2;
    const QVariantList values = valuesOf(chosen);
    QStringList texts;
    for (const QVariant& value : values.mid(0, named)) {
        const auto choice = std::ranges::find(filter.choices, value, &FilterChoice::value);
        texts << (choice == filter.choices.end() ? value.toString() : choice->text);
    }
    //: Between the values of a filter, as in: Gold, Diamond
    const QString text = texts.join(tr(", "));
    return values.size() > named ? u"%1 +%2"_s.arg(text).arg(values.size() - named) : text;
}

void FilterBar::fill(QMenu* menu, const Filter& filter)
{
    for (const auto& choice : filter.choices) {
        auto* action =
            menu->addAction(choice.note.isEmpty() ? choice.text : choice.text + u'\t' + choice.note);
        action->setCheckable(true);
        action->setChecked(valuesOf(m_chosen.value(filter.key)).contains(choice.value));
        connect(action, &QAction::triggered, this, [this, key = filter.key, value = choice.value] {
            const QWidget* focus = QApplication::focusWidget();
            take(key, value, focus && isAncestorOf(focus));
        });
    }
}

void FilterBar::openChoices(const QString& key, QWidget* anchor)
{
    const auto filter = std::ranges::find(m_filters, key, &Filter::key);
    if (filter == m_filters.end())
        return;
    auto* popup = new ChoicePopup(anchor, *filter, m_chosen.value(key));
    connect(popup, &ChoicePopup::chosen, this,
            [this, key](const QVariant& value, bool byKey) { take(key, value, byKey); });
    connect(popup, &ChoicePopup::toggled, this, [this, key](const QVariant& value) { toggle(key, value); });
    connect(popup, &AnchoredPopup::orphaned, this, [this, key] { focusChip(key); });
    popup->open();
}

void FilterBar::take(const QString& key, const QVariant& value, bool focus)
{
    choose(key, value);
    if (focus)
        focusChip(key);
}

QString FilterBar::chipWithFocus() const
{
    static const QString mark = u"filter."_s;
    QWidget* focus = QApplication::focusWidget();
    for (QWidget* w = focus && isAncestorOf(focus) ? focus : nullptr; w && w != this; w = w->parentWidget())
        if (w->objectName().startsWith(mark))
            return w->objectName().sliced(mark.size());
    return {};
}

void FilterBar::focusChip(const QString& key)
{
    const auto chips = findChildren<Chip*>(u"filter.%1"_s.arg(key));
    if (chips.isEmpty())
        return;
    chips.last()->show(); // the newest; those before it are going
    chips.last()->setFocus(Qt::OtherFocusReason);
}

void FilterBar::addChosen(const Filter& filter)
{
    auto* chip = new Chip(textOf(filter, m_chosen.value(filter.key)), Chip::Kind::Remove);
    chip->setObjectName(u"filter.%1"_s.arg(filter.key));
    chip->setAccessibleName(tr("Filter %1: %2").arg(filter.name, chip->text()));
    chip->setToolTip(filter.name);
    if (isLong(filter) || filter.several) {
        connect(chip, &Chip::clicked, this, [this, key = filter.key, chip] { openChoices(key, chip); });
    } else {
        auto* menu = new QMenu(chip);
        fill(menu, filter);
        chip->setMenu(menu);
    }
    connect(chip, &Chip::removed, this, [this, key = filter.key] { choose(key, {}); });
    m_chips->addWidget(chip);
}

void FilterBar::addMore()
{
    auto* chip = new Chip(tr("Filter"), Chip::Kind::Add);
    chip->setObjectName(u"filter.add"_s);
    auto* menu = new QMenu(chip);
    for (const auto& filter : m_filters) {
        if (m_chosen.contains(filter.key) || filter.choices.isEmpty())
            continue;
        if (!isLong(filter))
            fill(menu->addMenu(filter.name), filter);
        else
            connect(menu->addAction(filter.name + u'…'), &QAction::triggered, this,
                    [this, key = filter.key, chip] { openChoices(key, chip); });
    }
    if (!m_chosen.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Clear all filters")), &QAction::triggered, this, &FilterBar::clear);
    }
    chip->setMenu(menu);
    m_chips->addWidget(chip);
}

void FilterBar::rebuild()
{
    clearLayout(m_chips, m_fixed);
    for (const auto& filter : m_filters)
        if (m_chosen.contains(filter.key))
            addChosen(filter);
    addMore();
    chainTabs(stopBefore(this), this); // new chips would come last
}

} // namespace zhike
