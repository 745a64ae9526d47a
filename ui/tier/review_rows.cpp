// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/review_rows.h"

#include "core/tier/advice_json.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct ReviewWords {
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

constexpr int names = 176, scores = 72, figures = 112, dates = 104, people = 104, minds = 136, reasons = 120,
              sentences = 240;

/// From the widest tier to the widest, in the language that is spoken.
int moves()
{
    const int word = tierBadgeWidth() - space::x2; // a badge is as wide as the widest, and its margins
    return qRound((2 * word + lineWidth(u" → "_s, Face::Body)) / textScale()) + 2 * space::x2;
}

TableColumn number(const char* key, const QString& title, ReviewOrder order, int width = figures)
{
    return figureColumn(key, title, width, order);
}

QString feeDefinition()
{
    return ReviewWords::tr("In yuan a year, of the contracts in force today.");
}

Cell moneyCell(qint64 fen, Ink ink = Ink::Plain)
{
    return {format::money(fen), QString::number(static_cast<double>(fen) / 100.0, 'f', 2), ink};
}

QString arrow(const QString& from, const QString& to)
{
    return ReviewWords::tr("%1 → %2").arg(from.isEmpty() ? ReviewWords::tr("none") : from, to);
}

/// What to mind, short.
QString guardWords(const Advised& advised)
{
    const std::pair<AdviceGuard, QString> all[] = {
        {AdviceGuard::FeeBelowCost, ReviewWords::tr("fee below cost")},
        {AdviceGuard::NoEngineer, ReviewWords::tr("nobody senior near")},
        {AdviceGuard::ContractPromisesMore, ReviewWords::tr("promised more")},
        {AdviceGuard::BeginnerInIt, ReviewWords::tr("beginner in IT")}};
    QStringList held;
    for (const auto& [guard, words] : all) {
        if (advised.holds(guard))
            held.append(words);
    }
    return format::joined(held);
}

QVector<Cell> reviewCells(const CustomerRow& c, const AdviceBatch& advice, size_t place)
{
    const AdviceFacts& facts = advice.facts[place];
    const bool below = advice.advised[place].holds(AdviceGuard::FeeBelowCost);
    const qint64 margin = std::max<qint64>(facts.fee, 0) - facts.cost;
    const QString guards = guardWords(advice.advised[place]);
    return {{c.name},
            {arrow(tierWord(c.tierName, c.tierEnglishName), advisedWord(advice, place))},
            {scoreWord(advice.advised[place].score)},
            facts.fee < 0 ? Cell{u"–"_s, u""_s, Ink::Quiet} : moneyCell(facts.fee),
            moneyCell(facts.cost),
            moneyCell(margin, below ? Ink::Red : Ink::Plain),
            {guards.isEmpty() ? u"–"_s : guards, {}, guards.isEmpty() ? Ink::Quiet : Ink::Amber},
            {whyWords(advice, place)}};
}

} // namespace

QVector<TableColumn> reviewColumns()
{
    TableColumn cost = number("cost", ReviewWords::tr("Cost, 12 months"), ReviewOrder::Cost);
    cost.shown = false; // fee less cost says what matters
    cost.definition =
        ReviewWords::tr("What serving them took in 12 months: hours at their rate, travel and parts.");
    return {tableColumn("customer", ReviewWords::tr("Customer"), names, ReviewOrder::Name),
            tableColumn("advice", ReviewWords::tr("Advice"), moves()),
            defined(number("score", ReviewWords::tr("Score"), ReviewOrder::Score, scores),
                    ReviewWords::tr(
                        "0 to 100: the weighted parts that speak for a tier; what has no data shares out "
                        "its weight.")),
            defined(number("fee", ReviewWords::tr("Annual fee"), ReviewOrder::Fee), feeDefinition()),
            cost,
            defined(number("margin", ReviewWords::tr("Fee less cost"), ReviewOrder::Margin),
                    ReviewWords::tr("The annual fee less what serving them took in 12 months.")),
            tableColumn("mind", ReviewWords::tr("Mind"), minds),
            tableColumn("why", ReviewWords::tr("Mostly because of"), reasons)};
}

Result<QVector<Row>> reviewRows(const Reader& reader, const QVector<Uuid>& ids, const SharedAdvice& advice)
{
    ZHIKE_ASSIGN(const auto customers, customerRows(reader, ids));
    QVector<Row> rows;
    rows.reserve(customers.size());
    for (const CustomerRow& c : customers) {
        const auto place = advice->find(c.id);
        if (!place || !advice->advised[*place].known())
            continue;
        Row row;
        row.id = c.id.uuid;
        row.kind = static_cast<int>(EntityKind::Customer);
        row.title = c.name;
        row.cells = reviewCells(c, *advice, *place);
        row.subtitle = format::joined({row.cells[1].text, whyWords(*advice, *place)});
        row.extra = QVariant::fromValue(c.id.uuid);
        rows.append(std::move(row));
    }
    return rows;
}

QVector<TableColumn> waitingColumns()
{
    TableColumn fee = tableColumn("fee", ReviewWords::tr("Annual fee"), figures);
    fee.number = true;
    fee.definition = feeDefinition();
    return {tableColumn("customer", ReviewWords::tr("Customer"), names),
            tableColumn("proposal", ReviewWords::tr("Proposal"), moves()),
            tableColumn("from", ReviewWords::tr("From"), dates),
            fee,
            tableColumn("score", ReviewWords::tr("Score then"), scores),
            tableColumn("by", ReviewWords::tr("Proposed by"), people),
            tableColumn("on", ReviewWords::tr("On"), dates),
            tableColumn("reason", ReviewWords::tr("Reason"), sentences)};
}

Row waitingRow(const WaitingProposal& p, QDate today)
{
    Row row;
    row.id = p.id.uuid;
    row.kind = static_cast<int>(EntityKind::Customer);
    row.title = p.customerName;
    const QString move =
        arrow(tierWord(p.currentName, p.currentEnglishName), tierWord(p.tierName, p.tierEnglishName));
    const auto snapshot = adviceFromText(p.advice);
    const QString score = snapshot && snapshot->score ? scoreWord(*snapshot->score) : u"–"_s;
    row.cells = {{p.customerName},
                 {move},
                 {format::plainDate(p.from), {}, p.from < today ? Ink::Amber : Ink::Plain},
                 p.fee ? moneyCell(p.fee->amount) : Cell{u"–"_s, u""_s, Ink::Quiet},
                 {score},
                 {p.proposedBy},
                 {format::plainDate(p.proposedOn)},
                 {p.reason}};
    row.subtitle = format::joined({move, format::plainDate(p.from), p.proposedBy});
    row.extra = QVariant::fromValue(p.customer.uuid);
    return row;
}

} // namespace zhike
