// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/policy_table_model.h"

#include "ui/parts/format.h"

#include <QtCore/QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

QString tierWord(const Tier& tier)
{
    const bool chinese = QLocale().language() == QLocale::Chinese;
    return chinese || tier.englishName.isEmpty() ? tier.name : tier.englishName;
}

void PolicyTableModel::fill(QDate day)
{
    m_columns.clear();
    for (const Tier& tier : m_book.tiers) {
        const PolicyDraft draft = versionFrom(m_book, tier.id, day);
        m_columns.push_back({tier, draft, draft});
    }
}

void PolicyTableModel::show(const PolicyBook& book, QDate day)
{
    const bool same = std::ranges::equal(m_book.tiers, book.tiers, {}, &Tier::id, &Tier::id);
    if (!same)
        beginResetModel();
    m_book = book;
    m_writing = false;
    m_refused.clear();
    fill(day);
    if (same)
        tellAll();
    else
        endResetModel();
}

void PolicyTableModel::write(QDate from)
{
    const auto cells = m_writing ? typed() : std::map<std::pair<int, int>, QString>{};
    m_writing = true;
    m_refused.clear();
    fill(from);
    tellAll();
    for (const auto& [cell, text] : cells)
        setData(index(cell.first, cell.second), text, Qt::EditRole);
}

void PolicyTableModel::stop()
{
    m_writing = false;
    m_refused.clear();
    for (Column& column : m_columns)
        column.draft = column.before;
    tellAll();
}

/// The cells stay where they are, and so does who looks at them.
void PolicyTableModel::tellAll()
{
    if (columnCount() < 2)
        return;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

Id<Tier> PolicyTableModel::tierOf(int column) const
{
    return column < 1 || column >= columnCount() ? Id<Tier>{} : this->column(column).tier.id;
}

int PolicyTableModel::columnOf(Id<Tier> tier) const
{
    for (int i = 1; i < columnCount(); ++i)
        if (column(i).tier.id == tier)
            return i;
    return -1;
}

std::vector<PolicyDraft> PolicyTableModel::changed() const
{
    std::vector<PolicyDraft> versions;
    for (const Column& column : m_columns) {
        for (int row = 0; row < policyLines; ++row) {
            if (!samePromise(column.before, column.draft, static_cast<PolicyLine>(row))) {
                versions.push_back(column.draft);
                break;
            }
        }
    }
    return versions;
}

QModelIndex PolicyTableModel::firstError() const
{
    return m_refused.empty() ? QModelIndex()
                             : index(m_refused.begin()->first.first, m_refused.begin()->first.second);
}

std::map<std::pair<int, int>, QString> PolicyTableModel::typed() const
{
    std::map<std::pair<int, int>, QString> cells;
    for (int row = 0; row < policyLines; ++row)
        for (int i = 1; i < columnCount(); ++i)
            if (!samePromise(column(i).before, column(i).draft, static_cast<PolicyLine>(row)))
                cells.emplace(std::pair(row, i), text(column(i).draft, row));
    for (const auto& [cell, refused] : m_refused)
        cells.insert_or_assign(cell, refused.typed);
    return cells;
}

QString PolicyTableModel::text(const PolicyDraft& policy, int row) const
{
    return policyCellText(policy, static_cast<PolicyLine>(row), m_book.calendars);
}

int PolicyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : policyLines;
}

int PolicyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size()) + 1;
}

QVariant PolicyTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int row = index.row();
    if (index.column() == 0)
        return role == Qt::DisplayRole || role == Qt::ToolTipRole
                   ? QVariant(policyLineName(static_cast<PolicyLine>(row)))
                   : QVariant();
    const Column& shown = column(index.column());
    const auto refused = m_refused.find({row, index.column()});
    const bool wrong = refused != m_refused.end();
    const QString now = wrong ? refused->second.typed : text(shown.draft, row);
    const QString before = text(shown.before, row);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return now;
    case OldTextRole:
        return now == before ? QString() : before;
    case ErrorRole:
        return wrong ? refused->second.reason : QString();
    case ChoicesRole:
        return policyCellChoices(static_cast<PolicyLine>(row), m_book.calendars);
    case Qt::ToolTipRole:
        return wrong ? refused->second.reason : now == before ? now : tr("%1, until now %2").arg(now, before);
    case Qt::AccessibleTextRole:
        return format::joined({policyLineName(static_cast<PolicyLine>(row)), tierWord(shown.tier), now,
                               wrong ? refused->second.reason : QString(),
                               now == before ? QString() : tr("until now %1").arg(before)});
    default:
        return {};
    }
}

QVariant PolicyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Promise") : tierWord(column(section).tier);
}

Qt::ItemFlags PolicyTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_writing && index.column() > 0)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PolicyTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!m_writing || role != Qt::EditRole || index.column() < 1)
        return false;
    Column& changed = m_columns[static_cast<size_t>(index.column() - 1)];
    const auto line = static_cast<PolicyLine>(index.row());
    const QString typed = value.toString().simplified();
    if (const Done taken = setPolicyCell(changed.draft, line, typed, m_book.calendars); taken)
        m_refused.erase({index.row(), index.column()});
    else
        m_refused.insert_or_assign({index.row(), index.column()}, Refused{typed, taken.error().message});
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

} // namespace zhike
