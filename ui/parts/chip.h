// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QtCore/QVariant>
#include <QtWidgets/QAbstractButton>

class QMenu;
class QHBoxLayout;
class QLayout;

namespace zhike {

/// A rounded choice of 24 px: checkable (全部), removable (华东 ×), opening a menu (近 12 个月 ⌄), or dashed
/// (＋筛选).
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Check, Remove, Menu, Add };

    explicit Chip(const QString& text, Kind kind = Kind::Check, QWidget* parent = nullptr);
    /// The menu a Menu or Add chip opens; not owned.
    void setMenu(QMenu* menu);
    /// Menu and Remove chips: shown tinted, because they narrow the list.
    void setActive(bool active);
    [[nodiscard]] bool isActive() const { return m_active; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void removed(); ///< the × was clicked, or Delete pressed

protected:
    void paintEvent(QPaintEvent*) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void openMenu();
    [[nodiscard]] QRect markBox() const;
    Kind m_kind;
    QMenu* m_menu = nullptr;
    bool m_active = false;
};

/// One thing a list can be narrowed by.
struct FilterChoice {
    QVariant value;
    QString text;
    QString note{};       ///< at the right in the menu: how many there are
    QStringList pinyin{}; ///< forms under which it is found; asked for when needed if there are none
};
struct Filter {
    QString key;  ///< "tier"
    QString name; ///< 等级
    QVector<FilterChoice> choices;
    bool several = false; ///< several values can be chosen, as alternatives
};

/// Chips, in as many lines as they need: each chosen filter as "等级：金牌 ×" (click to change), and ＋ 筛选
/// that offers the others with type-ahead where there are many choices.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(QWidget* parent = nullptr);
    /// What can be narrowed by; keeps what is chosen where it still exists.
    void setFilters(const QVector<Filter>& filters);
    void choose(const QString& key, const QVariant& value); ///< an invalid value clears it
    /// Adds a value to those chosen, or takes it away.
    void toggle(const QString& key, const QVariant& value);
    /// What is chosen of one filter, one value or a list of several, as a list.
    [[nodiscard]] static QVariantList valuesOf(const QVariant& chosen);
    void clear();
    [[nodiscard]] QVariantMap chosen() const { return m_chosen; }
    /// A widget before the chips (another chip) or after them.
    void addLeading(QWidget* widget);
    void addTrailing(QWidget* widget);

Q_SIGNALS:
    void changed(const QVariantMap& chosen);

private:
    void rebuild();
    void addChosen(const Filter& filter);
    void addMore();
    void fill(QMenu* menu, const Filter& filter);
    void openChoices(const QString& key, QWidget* anchor);
    /// The key of the chip that has the keyboard; empty if none has.
    [[nodiscard]] QString chipWithFocus() const;
    void focusChip(const QString& key);
    void take(const QString& key, const QVariant& value, bool focus);
    [[nodiscard]] static QString textOf(const Filter& filter, const QVariant& value);

    QVector<Filter> m_filters;
    QVariantMap m_chosen;
    QLayout* m_chips; ///< those added before the others, then those of the filters
    int m_fixed = 0;  ///< how many were added before
    QHBoxLayout* m_trailing;
};

} // namespace zhike
