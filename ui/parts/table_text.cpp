// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/table_text.h"

#include "core/exchange/csv_writer.h"
#include "ui/parts/row.h"
#include "ui/parts/table_columns.h"

using namespace Qt::StringLiterals;

namespace zhike {

TableText::TableText(const QStringList& headings)
{
    if (!headings.isEmpty())
        appendLine(headings, u"th"_s);
}

void TableText::append(const QStringList& cells)
{
    appendLine(cells, u"td"_s);
    ++m_rows;
}

TableText TableText::of(const QVector<const Row*>& rows, const QVector<TableColumn>& columns,
                        const QVector<int>& shown)
{
    QStringList headings;
    for (const int column : shown)
        headings << columns[column].title;
    TableText table(headings);
    for (const Row* row : rows) {
        QStringList line;
        for (const int column : shown) {
            const Cell cell = row->cells.value(column);
            line << (columns[column].badge ? row->badge : cell.plain.isNull() ? cell.text : cell.plain);
        }
        table.append(line);
    }
    return table;
}

void TableText::appendLine(const QStringList& cells, const QString& tag)
{
    m_html += u"<tr>"_s;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        QString cell = cells[i];
        for (QChar& c : cell) {
            if (c == u'\t' || c == u'\n' || c == u'\r')
                c = u' '; // they would end the cell or the line
        }
        cell = guardFormula(cell);
        m_tabbed += (i > 0 ? u"\t"_s : QString()) + cell;
        m_html += u'<' + tag + u'>' + cell.toHtmlEscaped() + u"</"_s + tag + u'>';
    }
    m_tabbed += u'\n';
    m_html += u"</tr>\n"_s;
}

QString TableText::html() const
{
    return u"<meta charset=\"utf-8\"><table>\n"_s + m_html + u"</table>"_s;
}

QMimeData* TableText::mimeData() const
{
    auto* data = new QMimeData;
    data->setText(m_tabbed);
    data->setHtml(html());
    return data;
}

} // namespace zhike
