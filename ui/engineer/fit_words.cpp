// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/fit_words.h"

#include "core/engineer/list.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/pickers.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QSet>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostRows = 40;

Result<QVector<Row>> rankedRows(const Reader& reader, const FitQuestion& question, const QString& text)
{
    std::optional<QSet<Uuid>> wanted;
    if (!text.isEmpty()) {
        EngineerFilter filter;
        filter.text = text;
        ZHIKE_ASSIGN(const auto found, engineerRows(reader, filter));
        wanted.emplace();
        for (const EngineerRow& engineer : found)
            wanted->insert(engineer.id.uuid);
    }
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader, question.day));
    ZHIKE_ASSIGN(const FitCustomer customer, book.customer(question.customer));
    ZHIKE_ASSIGN(const auto fits, book.fits(question.customer));
    QVector<Row> rows;
    for (const Fit& fit : fits) {
        if (fit.hasLeft || (wanted && !wanted->contains(fit.engineer.uuid)) || rows.size() == mostRows)
            continue;
        Row row = fitRowOf(fit);
        if (fit.engineer == customer.primary || fit.engineer == customer.backup) {
            const auto role =
                fit.engineer == customer.primary ? AssignmentRole::Primary : AssignmentRole::Backup;
            row.right2 = format::joined({enumLabel(role), row.right2});
            row.right2Ink = Ink::Quiet;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace

QString fitPartsWords(const Fit& fit)
{
    QStringList all;
    for (const FitLine& line : fit.parts)
        all += u"%1 %2"_s.arg(enumLabel(line.part)).arg(line.points, 0, 'f', 0);
    return format::joined(all);
}

Row fitRowOf(const Fit& fit)
{
    Row row;
    row.id = fit.engineer.uuid;
    row.kind = static_cast<int>(EntityKind::Engineer);
    row.title = fit.name;
    row.initials = initialsOf(fit.name);
    row.subtitle = fitPartsWords(fit);
    row.right1 = QString::number(fit.score, 'f', 1);
    QStringList reasons;
    for (const FitLine& line : fit.parts)
        reasons += enumLabel(line.part) + u' ' + line.reason;
    for (const FitGuardLine& line : fit.guards) {
        if (!line.holds)
            continue;
        if (row.tag.isEmpty())
            row.tag = enumLabel(line.guard);
        else
            row.right2 = enumLabel(line.guard);
        reasons += line.reason;
    }
    row.tagKind = TagKind::Amber;
    row.right2Ink = Ink::Amber;
    row.toolTip = reasons.join(u'\n');
    return row;
}

Completion fitCompletion(const AppContext& context, QObject* receiver, std::function<FitQuestion()> question)
{
    const Completion byName = engineerCompletion(context, receiver);
    return [context, byName, receiver = QPointer(receiver),
            question = std::move(question)](const QString& text, auto answer) {
        if (!receiver)
            return;
        const FitQuestion asked = question();
        if (!asked.customer) {
            byName(text, answer);
            return;
        }
        deliver(receiver,
                context.store.read([asked, text](Reader& r) { return rankedRows(r, asked, text.trimmed()); }),
                [answer](const Result<QVector<Row>>& rows) { answer(rows ? *rows : QVector<Row>()); });
    };
}

} // namespace zhike
