// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtCore/QMimeData>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVector>

namespace zhike {

struct Row;
struct TableColumn;

/// A table for the clipboard: as lines with tabs for spreadsheets, as HTML for mail and documents. No cell is
/// taken for a formula by the program it is pasted into. May be filled on any thread.
class TableText
{
public:
    /// Without headings where none are given.
    explicit TableText(const QStringList& headings);
    void append(const QStringList& cells);
    /// Rows with the cells of these columns, as other programs read them, under their titles.
    [[nodiscard]] static TableText of(const QVector<const Row*>& rows, const QVector<TableColumn>& columns,
                                      const QVector<int>& shown);
    [[nodiscard]] qsizetype rows() const { return m_rows; }
    [[nodiscard]] QString tabbed() const { return m_tabbed; }
    [[nodiscard]] QString html() const;
    /// For QClipboard, which takes it over.
    [[nodiscard]] QMimeData* mimeData() const;

private:
    void appendLine(const QStringList& cells, const QString& tag);
    QString m_tabbed;
    QString m_html;
    qsizetype m_rows = 0;
};

} // namespace zhike
