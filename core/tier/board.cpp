// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tier/board.h"

#include "core/customer/list_sql.h"
#include "core/tier/advice_batch.h"

#include <algorithm>
#include <numeric>

namespace zhike {

namespace {

constexpr std::string_view columnsSql =
    "SELECT id, name, english_name, rank FROM tier WHERE archived_at IS NULL ORDER BY rank, id";
constexpr double absent = -1e18; ///< sorts behind everything

CustomerOrder listOrder(BoardOrder order)
{
    switch (order) {
    case BoardOrder::Fee:
        return {CustomerSort::AnnualFee, true};
    case BoardOrder::Health:
        return {CustomerSort::Health, false};
    case BoardOrder::Score: // by name first; the score is not in the database
    case BoardOrder::Name:
        break;
    }
    return {CustomerSort::Name, false};
}

/// Puts the listed customers into their columns.
class BoardMaker
{
public:
    BoardMaker(const Reader& reader, const BoardRequest& request) : m_reader(reader), m_request(request) {}

    Result<Board> make()
    {
        ZHIKE_TRY(readTiers());
        ZHIKE_ASSIGN(const auto waiting, waitingProposals(m_reader));
        for (const WaitingProposal& each : waiting)
            m_board.waiting.insert(each.customer.uuid, each);
        ZHIKE_ASSIGN(const auto listings,
                     customerListings(m_reader, m_request.filter, listOrder(m_request.order),
                                      CustomerGrouping::Tier, "annual_fee, health"));
        for (const Listing& listing : listings)
            ZHIKE_TRY(take(listing));
        if (m_board.columns.front().ids.isEmpty())
            m_board.columns.erase(m_board.columns.begin());
        for (BoardColumn& column : m_board.columns) {
            if (m_request.order == BoardOrder::Score)
                sortByKeys(column);
            m_board.customers += static_cast<int>(column.ids.size());
            m_board.differing += column.differing;
        }
        return std::move(m_board);
    }

private:
    Done readTiers()
    {
        m_board.columns.emplace_back();
        Query q = m_reader.query(columnsSql);
        while (q.next()) {
            BoardColumn& column = m_board.columns.emplace_back();
            column.tier = q.id<Tier>(0);
            column.name = q.text(1);
            column.englishName = q.text(2);
            column.rank = static_cast<int>(q.integer(3));
        }
        return q.done();
    }

    Done take(const Listing& listing)
    {
        Query q = m_reader.query(listing.sql);
        int at = 0;
        for (const Value& value : listing.values)
            q.bindAt(++at, value);
        q.bindAt(++at, qint64{-1});
        while (q.next()) {
            const auto column = std::ranges::find(m_board.columns, q.isNull(1) ? Id<Tier>() : q.id<Tier>(1),
                                                  &BoardColumn::tier);
            if (column != m_board.columns.end()) // else of a tier that was archived
                add(*column, q);
        }
        return q.done();
    }

    void add(BoardColumn& column, const Query& q)
    {
        const Uuid id = q.uuid(0);
        const AdviceBatch* batch = m_request.advice.get();
        const auto place = batch ? batch->find(Id<Customer>(id)) : std::nullopt;
        const bool differs = place && batch->differs(*place);
        if (m_request.onlyDiffering && !differs)
            return;
        column.ids.append(id);
        column.fees.amount += q.integer(2);
        column.differing += differs ? 1 : 0;
        column.noted.push_back(differs || m_board.waiting.contains(id));
        if (m_request.order == BoardOrder::Fee)
            column.keys.push_back(q.isNull(2) ? absent : static_cast<double>(q.integer(2)));
        else if (m_request.order == BoardOrder::Health)
            column.keys.push_back(q.isNull(3) ? absent : -static_cast<double>(q.integer(3)));
        else if (m_request.order == BoardOrder::Score)
            column.keys.push_back(place && batch->advised[*place].known() ? batch->advised[*place].score
                                                                          : absent);
        else
            column.keys.push_back(-static_cast<double>(++m_listed)); // the place in the order of names
    }

    static void sortByKeys(BoardColumn& column)
    {
        std::vector<size_t> order(column.keys.size());
        std::iota(order.begin(), order.end(), size_t{0});
        std::ranges::stable_sort(order, std::greater{}, [&](size_t i) { return column.keys[i]; });
        BoardColumn sorted = column;
        for (size_t i = 0; i < order.size(); ++i) {
            sorted.ids[static_cast<qsizetype>(i)] = column.ids[static_cast<qsizetype>(order[i])];
            sorted.keys[i] = column.keys[order[i]];
            sorted.noted[i] = column.noted[order[i]];
        }
        column = std::move(sorted);
    }

    const Reader& m_reader;
    const BoardRequest& m_request;
    Board m_board;
    qint64 m_listed = 0;
};

} // namespace

int BoardColumn::placeFor(double key) const
{
    return static_cast<int>(std::ranges::upper_bound(keys, key, std::greater{}) - keys.begin());
}

Result<Board> readBoard(const Reader& reader, const BoardRequest& request)
{
    return BoardMaker(reader, request).make();
}

} // namespace zhike
