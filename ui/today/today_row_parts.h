// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of Today are made of. For the .cpp files of this folder.
#pragma once
#include "ui/today/today_rows.h"

#include <QtCore/QCoreApplication>

namespace zhike {

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

namespace todayrows {

void setExtra(Row& row, const TodayExtra& extra);
/// A line that leads to what does not fit here.
[[nodiscard]] Row othersRow(qint64 others, const QString& text, const QString& page);
[[nodiscard]] RowGroup group(const QString& title, Mark dot, QVector<Row> rows, qint64 count);

[[nodiscard]] Row requestRow(const Today& today, const RequestRow& request, const Uuid& editing,
                             const Clock& clock);
/// `late`: its day is over and nobody wrote it down.
[[nodiscard]] Row visitRow(const AgendaEntry& visit, const QStringList& meets, const Clock& clock, bool late);
[[nodiscard]] Row stepRow(const TodayStep& step, const Clock& clock);
[[nodiscard]] Row callRow(const Today& today, const Suggestion& call, const Uuid& editing,
                          const Clock& clock);

/// Rows of complaints, for the group of what is to be done now.
void addComplaints(QVector<Row>& rows, const Today& today, const Clock& clock);
/// Each adds its group, if there is anything in it.
void addFindings(QVector<RowGroup>& groups, const Today& today, const Clock& clock);
void addProposals(QVector<RowGroup>& groups, const Today& today, const Clock& clock);
void addPromises(QVector<RowGroup>& groups, const Today& today, const Clock& clock);

} // namespace todayrows

} // namespace zhike
