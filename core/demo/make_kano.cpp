// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/make_kano.h"

#include "core/demo/bulk_insert.h"
#include "core/satisfaction/kano.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kanoStream = 23;
constexpr int topRank = 2; // from 金牌 on customers expect more
constexpr int mostAsked = 240;
constexpr std::string_view kAsked =
    "SELECT c.id, (SELECT p.id FROM contact p WHERE p.customer = c.id AND p.archived_at IS NULL ORDER BY "
    "p.id "
    "LIMIT 1), coalesce((SELECT t.rank FROM tier_assignment a JOIN tier t ON t.id = a.tier WHERE a.customer "
    "= "
    "c.id AND a.state = 'approved' AND a.archived_at IS NULL ORDER BY a.starts_on DESC LIMIT 1), 0) "
    "FROM customer c WHERE c.archived_at IS NULL ORDER BY c.id LIMIT ?";

using Weights = std::array<int, kKanoClasses>;

/// An item, and how often each class is found among lower and higher tiers.
struct AskedItem {
    KanoItem item;
    Weights weights{};
    Weights high{};
};

struct AskedStudy {
    KanoStudy study;
    int firstDay = 0;
    int days = 1;
    int percent = 0; ///< of the customers who answer
    std::vector<AskedItem> items;
};

Weights weightsOf(const QJsonArray& numbers)
{
    Weights weights{};
    for (std::size_t i = 0; i < weights.size(); ++i)
        weights[i] = numbers.at(static_cast<qsizetype>(i)).toInt();
    return weights;
}

AskedStudy studyOf(const QJsonObject& object, const QJsonArray& items, World& world)
{
    AskedStudy asked;
    asked.firstDay = world.time.today() - object["daysAgo"_L1].toInt();
    asked.days = object["days"_L1].toInt();
    asked.percent = object["percent"_L1].toInt();
    asked.study.id = Id<KanoStudy>(world.ids.next());
    asked.study.createdAt = world.time.instant({asked.firstDay - 7, 9 * 60});
    asked.study.title = object["title"_L1].toString();
    asked.study.purpose = object["purpose"_L1].toString();
    asked.study.askedFrom = world.time.date(asked.firstDay);
    const bool closed = object["closed"_L1].toBool();
    asked.study.state = closed ? KanoState::Closed : KanoState::Open;
    if (closed)
        asked.study.askedTo = world.time.date(asked.firstDay + asked.days);
    for (int i = 0; i < object["items"_L1].toInt(); ++i) {
        const QJsonObject of = items.at(i).toObject();
        AskedItem& one = asked.items.emplace_back();
        one.item.id = Id<KanoItem>(world.ids.next());
        one.item.createdAt = asked.study.createdAt;
        one.item.study = asked.study.id;
        one.item.position = i + 1;
        one.item.name = of["name"_L1].toString();
        one.item.note = of["note"_L1].toString();
        one.weights = weightsOf(of["weights"_L1].toArray());
        one.high = weightsOf(of["high"_L1].toArray());
    }
    return asked;
}

Result<std::vector<AskedStudy>> readStudies(World& world)
{
    QFile file(u":/zhike/data/demo_kano.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Demo", "The words of the demo data are missing."),
                       file.fileName());
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<AskedStudy> studies;
    const QJsonArray listed = all["studies"_L1].toArray();
    for (const auto& study : listed)
        studies.push_back(studyOf(study.toObject(), all["items"_L1].toArray(), world));
    return studies;
}

KanoFeeling between(Random& r)
{
    static constexpr std::array middle{KanoFeeling::Expect, KanoFeeling::Neutral, KanoFeeling::LiveWith};
    return r.pick(middle);
}

/// A pair of answers of this class.
std::pair<KanoFeeling, KanoFeeling> pairOf(KanoClass kind, Random& r)
{
    switch (kind) {
    case KanoClass::MustBe:
        return {between(r), KanoFeeling::Dislike};
    case KanoClass::OneDimensional:
        return {KanoFeeling::Like, KanoFeeling::Dislike};
    case KanoClass::Attractive:
        return {KanoFeeling::Like, between(r)};
    case KanoClass::Reverse:
        return {KanoFeeling::Dislike, r.percent(50) ? KanoFeeling::Like : between(r)};
    case KanoClass::Questionable:
        return {KanoFeeling::Like, KanoFeeling::Like};
    case KanoClass::Indifferent:
        break;
    }
    const KanoFeeling there = between(r);
    return {there, between(r)};
}

/// What one customer answers to all items of a study.
Done addReply(BulkInsert& answers, World& world, const AskedStudy& asked, KanoAnswer answer, bool high,
              Random& r)
{
    const int day = std::min(asked.firstDay + r.below(asked.days), world.time.today() - 1);
    answer.study = asked.study.id;
    answer.createdAt = world.time.instant({day, 10 * 60 + r.below(360)});
    answer.answeredOn = world.time.date(day);
    for (const AskedItem& one : asked.items) {
        answer.id = Id<KanoAnswer>(world.ids.next());
        answer.item = one.item.id;
        const auto kind = static_cast<KanoClass>(r.weighted(high ? one.high : one.weights));
        std::tie(answer.functional, answer.dysfunctional) = pairOf(kind, r);
        ZHIKE_TRY(answers.add(answer));
    }
    return {};
}

} // namespace

Done makeKano(const Reader& file, World& world)
{
    ZHIKE_ASSIGN(const auto studies, readStudies(world));
    BulkInsert studyTable(file.connection(), describe<KanoStudy>());
    BulkInsert itemTable(file.connection(), describe<KanoItem>());
    BulkInsert answers(file.connection(), describe<KanoAnswer>());
    std::uint64_t number = 0;
    for (const AskedStudy& asked : studies) {
        ZHIKE_TRY(studyTable.add(asked.study));
        for (const AskedItem& one : asked.items)
            ZHIKE_TRY(itemTable.add(one.item));
        Query customers = file.query(kAsked);
        customers.bind(mostAsked);
        while (customers.next()) {
            Random r(world.seed, kanoStream, ++number);
            if (!r.percent(asked.percent))
                continue;
            KanoAnswer answer;
            answer.customer = customers.id<Customer>(0);
            answer.contact = customers.id<Contact>(1);
            ZHIKE_TRY(addReply(answers, world, asked, answer, customers.integer(2) >= topRank, r));
        }
        ZHIKE_TRY(customers.done());
    }
    return {};
}

} // namespace zhike::demo
