// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of ImportPlan. For import*.cpp only.
#pragma once
#include "core/exchange/import.h"
#include "core/exchange/import_line.h"

namespace zhike {

/// Percent of an import's time that reading and matching take.
inline constexpr int judgedShare = 30;
/// Lines between two looks at whether to stop.
inline constexpr int linesPerReport = 512;

/// The decision for one line.
struct PlannedLine {
    enum class Action : quint8 { Create, Update, Keep, Reject };

    qsizetype offset = 0; ///< of its first byte
    qint64 line = 0;
    Uuid id;
    Action action = Action::Keep;
};

struct ImportPlan::Data {
    ImportOptions options;
    DecodedText text;
    ImportContext context;
    std::vector<PlannedLine> lines;
    ImportResult result;

    [[nodiscard]] CsvReader reader() const
    {
        return CsvReader(std::string_view(text.utf8.data(), static_cast<size_t>(text.utf8.size())));
    }
    /// Tells how far it is; an error if it shall stop. `share` is the part of the whole before this pass, in
    /// percent.
    [[nodiscard]] Done report(qsizetype position, int from, int to) const;
    void reject(PlannedLine& line, const Error& why);
    /// Gives back everything but the result.
    void forget();
};

/// Decides every line of the file.
class ImportJudge
{
public:
    ImportJudge(const Reader& reader, ImportPlan::Data& data) : m_reader(reader), m_data(data) {}
    [[nodiscard]] Done judge();

private:
    [[nodiscard]] Done announceKeys();
    [[nodiscard]] Done judgeLine(const CsvRecord& line);
    void accept(PlannedLine& planned, const LineDraft& draft);
    void noteDependencies(const LineDraft& draft);
    [[nodiscard]] Done dropOrphans();

    const Reader& m_reader;
    ImportPlan::Data& m_data;
    QHash<Uuid, qint64> m_lineOf;                     ///< first line about a record
    std::vector<std::pair<size_t, Uuid>> m_dependsOn; ///< planned line → a record made by another line
};

} // namespace zhike
