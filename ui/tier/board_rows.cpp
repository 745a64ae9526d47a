// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/board_rows.h"

#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include <QtCore/QCoreApplication>
#include <cmath>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

struct BoardWords {
    Q_DECLARE_TR_FUNCTIONS(BoardWords)
};

/// With a day as short as it can be said: cards are narrow.
QString tierSoonWords(const QString& tier, QDate from, QDate today)
{
    const bool soon = from >= today && from < today.addMonths(11);
    return BoardWords::tr("%1 from %2").arg(tier, soon ? format::dayAndMonth(from) : format::plainDate(from));
}

QString upcomingWords(const std::optional<UpcomingTier>& next, QDate today)
{
    return next ? tierSoonWords(tierWord(next->name, next->englishName), next->from, today) : QString();
}

QString pointsWords(const AdviceLine& line)
{
    //: A part of the advice with its points, of how many: Annual fee 14.4 / 20
    return BoardWords::tr("%1 %2 / %3")
        .arg(enumLabel(line.part), scoreWord(line.points), weightWord(line.weight));
}

} // namespace

QString scoreWord(double score)
{
    return QString::number(score, 'f', 1);
}

QString weightWord(double weight)
{
    const bool whole = qFuzzyCompare(weight, std::round(weight));
    return QString::number(weight, 'f', whole ? 0 : 1);
}

QString advisedWord(const AdviceBatch& advice, size_t place)
{
    const AdviceTier& tier = advice.tiers[static_cast<size_t>(advice.advised[place].rank)];
    return tierWord(tier.name, tier.englishName);
}

Result<QVector<Row>> boardRows(const Reader& reader, const QVector<Uuid>& ids, const SharedAdvice& advice)
{
    ZHIKE_ASSIGN(const auto customers, customerRows(reader, ids));
    QVector<Row> rows;
    rows.reserve(customers.size());
    for (const CustomerRow& c : customers) {
        ZHIKE_ASSIGN(const auto next, upcomingTier(reader, c.id));
        Row row;
        row.id = c.id.uuid;
        row.kind = static_cast<int>(EntityKind::Customer);
        row.title = c.name;
        row.subtitle = format::joined({shortRegion(c.region), c.industry,
                                       c.status == CustomerStatus::Covered ? QString() : enumLabel(c.status),
                                       upcomingWords(next, reader.clock().today())});
        row.health = c.health.value_or(-1);
        row.right1 = c.annualFee ? format::money(c.annualFee->amount) : BoardWords::tr("No fee");
        const auto place = advice ? advice->find(c.id) : std::nullopt;
        if (place && advice->advised[*place].known())
            row.right2 = BoardWords::tr("Score %1").arg(scoreWord(advice->advised[*place].score));
        rows.append(std::move(row));
    }
    return rows;
}

std::optional<BoardNote> boardNote(const Board& board, const SharedAdvice& advice, const Uuid& customer)
{
    const auto place = advice ? advice->find(Id<Customer>(customer)) : std::nullopt;
    const bool known = place && advice->advised[*place].known();
    BoardNote note;
    if (const auto waiting = board.waiting.constFind(customer); waiting != board.waiting.constEnd()) {
        note.icon = u"arrow-right"_s;
        note.ink = Ink::Amber;
        note.text = BoardWords::tr("Proposed %1")
                        .arg(tierSoonWords(tierWord(waiting->tierName, waiting->tierEnglishName),
                                           waiting->from, waiting->proposedOn));
        return note;
    }
    if (!known || !advice->differs(*place))
        return std::nullopt;
    note.figure = scoreWord(advice->advised[*place].score);
    const bool up = advice->advised[*place].rank > advice->facts[*place].current;
    note.icon = up ? u"arrow-up"_s : u"arrow-down"_s;
    note.text = BoardWords::tr("Advised: %1").arg(advisedWord(*advice, *place));
    return note;
}

QString reasonWords(const AdviceBatch& advice, size_t place)
{
    if (!advice.advised[place].known())
        return {};
    QStringList parts;
    for (const AdviceLine& line : advice.parts(place)) {
        if (line.value)
            parts.append(pointsWords(line));
    }
    return BoardWords::tr("Score %1, %2 advised: %3.")
        .arg(scoreWord(advice.advised[place].score), advisedWord(advice, place),
             parts.join(BoardWords::tr(", ")));
}

QString whyWords(const AdviceBatch& advice, size_t place)
{
    const bool up = advice.advised[place].rank > advice.facts[place].current;
    const auto parts = advice.parts(place);
    const AdviceLine* best = nullptr;
    double most = -1;
    for (const AdviceLine& line : parts) {
        if (!line.value)
            continue;
        const double speaks = up ? line.points : line.weight - line.points;
        if (speaks > most) {
            most = speaks;
            best = &line;
        }
    }
    return best ? pointsWords(*best) : QString();
}

} // namespace zhike
