// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request.h"
#include "core/visit/visit.h"
#include <QtCore/QHash>
#include <array>

namespace zhike::demo {

// What the words of a believable service company are: names, places, products and their troubles, what
// engineers write and customers say. Read from resources/data/demo_*.json.

struct Word {
    QString text;
    QString pinyin;
};

struct City {
    QString code;
    QString name;
    QString areaCode;
    QStringList streets;
};

struct IndustrySystem {
    int product;
    int weight;
};

struct Industry {
    QString name;
    std::vector<std::array<QString, 2>> suffixes; ///< long and short
    QString branch;                               ///< "{city}分行"
    QStringList departments;
    std::vector<int> products;
    std::vector<int> productWeights;
};

struct Issue {
    RequestCategory category = RequestCategory::Fault;
    int urgency = 3; ///< 1–4
    QString title, description, cause, solution;
};

struct Product {
    QString key;
    QString name;
    QString vendor;
    bool ours = false;
    std::array<int, 2> criticality{};
    QStringList names, models, versions;
    QString notes;
    std::vector<Issue> issues;
};

struct VisitWords {
    QStringList purposes, summaries, knowledge, checklist;
};

struct FindingWords {
    Severity severity = Severity::Low;
    QString text;
    QString step;
};

struct RiskWords {
    QString text;
    int likelihood = 3;
    int impact = 3;
    Supplier supplier = Supplier::Ours;
    QString measure;
};

/// What customers and we say about a request, step by step.
struct ThreadWords {
    QStringList more, first, progress, ask, answer, note, research, solved, confirm;
};

struct Vocabulary {
    std::vector<Word> surnames, single, first, second, brandFirst, brandSecond;
    std::vector<City> cities;
    std::vector<int> cityWeights;
    std::vector<Industry> industries;
    std::vector<int> industryWeights;
    std::array<QStringList, 3> titles; ///< by ContactRole
    QStringList preferences, talking, managers, engineerNotes, engineerGrowth, absenceReasons;
    QString askFor, wantsOther;
    std::vector<Product> products;
    std::array<VisitWords, 8> visits; ///< by VisitKind
    QStringList allWell, looseSteps;
    std::vector<FindingWords> findings;
    std::array<QStringList, 6> words; ///< by CSAT 1–5
    std::vector<RiskWords> risks;
    std::vector<std::array<QString, 2>> plans;   ///< scenario, steps
    std::vector<std::array<QString, 3>> changes; ///< what, why, how it is taken back
    QStringList notes, hearsay, opportunities, praise;
    /// Title, what happened, appeal, cause, remedy, reply, what is made better, goal.
    std::vector<std::array<QString, 8>> complaints;
    ThreadWords faultThreads, otherThreads;
};

[[nodiscard]] Result<Vocabulary> readVocabulary();

} // namespace zhike::demo
