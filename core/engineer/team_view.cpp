// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engineer/team_view.h"

namespace zhike {

namespace {

/// Products by how many know them, then by name.
QStringList productsOf(const FitBook& book)
{
    QHash<QString, int> known;
    for (const FitEngineer& e : book.engineers()) {
        for (auto it = e.skills.begin(); it != e.skills.end(); ++it)
            ++known[it.key()];
    }
    QStringList all = known.keys();
    std::ranges::sort(all, [&](const QString& a, const QString& b) {
        return std::pair(-known[a], a) < std::pair(-known[b], b);
    });
    return all;
}

double shareOf(const Workload& w)
{
    return w.capacity > 0 ? static_cast<double>(w.load) / w.capacity : w.load;
}

} // namespace

Result<SkillsMatrix> skillsMatrix(const Reader& reader)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader));
    SkillsMatrix matrix{productsOf(book), {}, book.team().day};
    for (const FitEngineer& e : book.engineers()) {
        if (e.hasLeft(matrix.today))
            continue;
        SkillsMatrix::Line line{e.id, e.number, e.name, e.region, {}};
        for (const QString& product : matrix.products)
            line.cells.push_back(e.skills.value(product));
        matrix.lines.push_back(std::move(line));
    }
    return matrix;
}

Result<ContinuityMatrix> continuityMatrix(const Reader& reader)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader));
    ZHIKE_ASSIGN(auto customers, book.customers());
    ZHIKE_ASSIGN(const auto touches, book.allTouches());
    ContinuityMatrix matrix;
    for (const FitEngineer& e : book.engineers())
        matrix.engineers.push_back({e.id, e.number, e.name});
    for (FitCustomer& c : customers) {
        ContinuityMatrix::Line line;
        line.primary = book.indexOf(c.primary);
        line.cells = touches.value(c.id.uuid);
        line.customer = std::move(c);
        matrix.lines.push_back(std::move(line));
    }
    return matrix;
}

Result<std::vector<Workload>> workloads(const Reader& reader)
{
    ZHIKE_ASSIGN(const FitBook book, FitBook::read(reader));
    ZHIKE_ASSIGN(const auto customers, book.customersWithoutProducts());
    std::vector<Workload> all;
    for (const FitEngineer& e : book.engineers()) {
        Workload w{e.id, e.number, e.name, e.region, e.capacity, e.load, {}, e.leftOn, {}};
        if (!e.absences.empty())
            w.absence = e.absences.front();
        all.push_back(std::move(w));
    }
    for (const FitCustomer& c : customers) {
        if (const int at = book.indexOf(c.primary); at >= 0)
            ++all[static_cast<size_t>(at)].customers[static_cast<size_t>(std::clamp(c.tierRank, 0, 3))];
    }
    std::erase_if(all, [&](const Workload& w) { return w.leftOn.isValid() && w.leftOn < book.team().day; });
    std::ranges::stable_sort(all, std::greater(), shareOf);
    return all;
}

} // namespace zhike
