// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tier/policy_sheet.h"

#include <QtCore/QAbstractTableModel>
#include <map>

namespace zhike {

/// What tiers promise on a day: a row for each promise, its name in front, then a column for each tier. While
/// a new version is written, cells take what people type; what cannot be taken stays in its cell with the
/// reason.
class PolicyTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Roles {
        OldTextRole = Qt::UserRole + 1, ///< what was promised before, where that is something else
        ErrorRole,                      ///< why what was typed cannot be taken
        ChoicesRole,                    ///< what the cell can be, where it is one of a few
    };
    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what is in force on a day.
    void show(const PolicyBook& book, QDate day);
    /// Lets cells be changed, as a version from this day on; what was typed stays.
    void write(QDate from);
    /// Ends writing; what was typed is gone.
    void stop();
    [[nodiscard]] bool isWriting() const { return m_writing; }
    [[nodiscard]] const PolicyBook& book() const { return m_book; }
    /// The tier of a column; a null id for the names.
    [[nodiscard]] Id<Tier> tierOf(int column) const;
    [[nodiscard]] int columnOf(Id<Tier> tier) const;

    /// The versions of the tiers in which a cell differs.
    [[nodiscard]] std::vector<PolicyDraft> changed() const;
    [[nodiscard]] bool hasErrors() const { return !m_refused.empty(); }
    /// The first cell with an error.
    [[nodiscard]] QModelIndex firstError() const;
    /// Cells that differ or are refused, as they were typed: for a draft.
    [[nodiscard]] std::map<std::pair<int, int>, QString> typed() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void edited(); ///< a cell was typed

private:
    struct Column {
        Tier tier;
        PolicyDraft before; ///< as it is promised without a new version
        PolicyDraft draft;
    };
    struct Refused {
        QString typed;
        QString reason;
    };
    [[nodiscard]] const Column& column(int index) const { return m_columns[static_cast<size_t>(index - 1)]; }
    [[nodiscard]] QString text(const PolicyDraft& policy, int row) const;
    void fill(QDate day);
    void tellAll();

    PolicyBook m_book;
    std::vector<Column> m_columns;
    std::map<std::pair<int, int>, Refused> m_refused; ///< by row and column
    bool m_writing = false;
};

/// What a tier is called in the window's language.
[[nodiscard]] QString tierWord(const Tier& tier);

} // namespace zhike
