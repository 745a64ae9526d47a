// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/insight/statistics.h"
#include "core/satisfaction/survey.h"

#include <QtCore/QMetaType>
#include <set>

namespace zhike {

/// What a survey is about. The numbers are remembered with the window; add at the end.
enum class SurveyAbout { Visit, Request, Period };
template <>
struct EnumText<SurveyAbout> {
    static constexpr EnumName names[] = {{"visit", QT_TRANSLATE_NOOP("Enum", "A visit")},
                                         {"request", QT_TRANSLATE_NOOP("Enum", "A request")},
                                         {"period", QT_TRANSLATE_NOOP("Enum", "In general")}};
};

/// Which surveys a list shows.
struct SurveyFilter {
    StatisticsScope scope;   ///< answered in these days, of whom; without days also undated ones
    std::set<int> csat = {}; ///< one of these answers; empty: any or none
    std::optional<SurveyAbout> about = {};
    Id<Engineer> engineer = {};
    bool withWords = false; ///< only where they said something in their own words
    QString text = {};      ///< found in their words or in what is searched of the customer, by pinyin too
    bool operator==(const SurveyFilter&) const = default;
};

/// By what a list of surveys is ordered. What has no value comes last either way; among equals the newest
/// comes first. The numbers are remembered with the window; add at the end.
enum class SurveySort { Answered, Customer, Csat, Nps, Rater, Engineer };
constexpr int surveySorts = static_cast<int>(SurveySort::Engineer) + 1;

struct SurveyOrder {
    SurveySort by = SurveySort::Answered;
    bool descending = true;
    bool operator==(const SurveyOrder&) const = default;
};

/// What a row of the list shows.
struct SurveyRow {
    Id<Survey> id;
    Id<Customer> customer;
    QString customerName;
    std::optional<Instant> answeredAt;
    SurveyAbout about = SurveyAbout::Period;
    Uuid aboutId;       ///< of the visit or request
    QString aboutTitle; ///< its number
    QString engineerName;
    QString contactName;
    std::optional<int> csat;
    std::optional<int> nps;
    std::optional<double> rater; ///< mean of what was perceived
    QString words;
};

/// The first rows in order.
[[nodiscard]] Result<QVector<SurveyRow>> firstSurveys(const Reader& reader, const SurveyFilter& filter,
                                                      SurveyOrder order, int limit);
/// The ids of all rows in order.
[[nodiscard]] Result<QVector<Uuid>> surveyIds(const Reader& reader, const SurveyFilter& filter,
                                              SurveyOrder order);
/// The rows of these ids; a survey that is gone is left out.
[[nodiscard]] Result<QVector<SurveyRow>> surveyRows(const Reader& reader, const QVector<Uuid>& ids);

} // namespace zhike

Q_DECLARE_METATYPE(zhike::SurveyRow)
