// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/vocabulary.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

Result<QJsonObject> readObject(const QString& name)
{
    QFile file(u":/zhike/data/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Demo", "The words of the demo data are missing."),
                       file.fileName());
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        return failure(ErrorKind::Internal,
                       QCoreApplication::translate("Demo", "The words of the demo data cannot be read."),
                       name + u": "_s + error.errorString());
    return document.object();
}

QStringList strings(const QJsonValue& value)
{
    QStringList all;
    for (const auto& v : value.toArray())
        all.append(v.toString());
    return all;
}

std::vector<Word> words(const QJsonValue& value)
{
    std::vector<Word> all;
    for (const QString& s : strings(value))
        all.push_back({s.section(u' ', 0, 0), s.section(u' ', 1)});
    return all;
}

std::array<int, 2> range(const QJsonValue& value)
{
    const auto a = value.toArray();
    return {a.at(0).toInt(), a.at(1).toInt()};
}

QHash<QString, int> readProducts(const QJsonObject& object, Vocabulary& v)
{
    QHash<QString, int> index;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto o = it.value().toObject();
        Product p{it.key(),
                  o["product"_L1].toString(),
                  o["vendor"_L1].toString(),
                  o["ours"_L1].toBool(),
                  range(o["criticality"_L1]),
                  strings(o["names"_L1]),
                  strings(o["models"_L1]),
                  strings(o["versions"_L1]),
                  o["notes"_L1].toString(),
                  {}};
        for (const auto& entry : o["issues"_L1].toArray()) {
            const auto a = entry.toArray();
            p.issues.push_back(
                {enumFromText<RequestCategory>(a.at(0).toString()).value_or(RequestCategory::Fault),
                 a.at(1).toInt(), a.at(2).toString(), a.at(3).toString(), a.at(4).toString(),
                 a.at(5).toString()});
        }
        index.insert(p.key, static_cast<int>(v.products.size()));
        v.products.push_back(std::move(p));
    }
    return index;
}

void readIndustries(const QJsonObject& names, const QHash<QString, int>& products, Vocabulary& v)
{
    for (const auto& entry : names["industries"_L1].toArray()) {
        const auto o = entry.toObject();
        Industry i{o["name"_L1].toString(),      {}, o["branch"_L1].toString(),
                   strings(o["departments"_L1]), {}, {}};
        for (const QString& s : strings(o["suffixes"_L1]))
            i.suffixes.push_back({s.section(u' ', 0, 0), s.section(u' ', 1)});
        const auto systems = o["systems"_L1].toObject();
        for (auto it = systems.begin(); it != systems.end(); ++it) {
            i.products.push_back(products.value(it.key()));
            i.productWeights.push_back(it.value().toInt());
        }
        v.industries.push_back(std::move(i));
        v.industryWeights.push_back(o["weight"_L1].toInt());
    }
}

void readNames(const QJsonObject& o, Vocabulary& v)
{
    v.surnames = words(o["surnames"_L1]);
    v.single = words(o["single"_L1]);
    v.first = words(o["first"_L1]);
    v.second = words(o["second"_L1]);
    v.brandFirst = words(o["brandFirst"_L1]);
    v.brandSecond = words(o["brandSecond"_L1]);
    for (const auto& entry : o["cities"_L1].toArray()) {
        const auto a = entry.toArray();
        v.cities.push_back(
            {a.at(0).toString(), a.at(1).toString(), a.at(3).toString(), a.at(4).toString().split(u' ')});
        v.cityWeights.push_back(a.at(2).toInt());
    }
    const auto titles = o["titles"_L1].toObject();
    for (const auto role : {ContactRole::DecisionMaker, ContactRole::TechnicalLead, ContactRole::User})
        v.titles[static_cast<size_t>(role)] = strings(titles[enumText(role)]);
    v.preferences = strings(o["preferences"_L1]);
    v.talking = strings(o["talking"_L1]);
    v.managers = strings(o["managers"_L1]);
    v.engineerNotes = strings(o["engineerNotes"_L1]);
    v.engineerGrowth = strings(o["engineerGrowth"_L1]);
    v.absenceReasons = strings(o["absenceReasons"_L1]);
    v.askFor = o["askFor"_L1].toString();
    v.wantsOther = o["wantsOther"_L1].toString();
}

void readVisits(const QJsonObject& o, Vocabulary& v)
{
    for (size_t kind = 0; kind < v.visits.size(); ++kind) {
        const auto w = o[enumText(static_cast<VisitKind>(kind))].toObject();
        v.visits[kind] = {strings(w["purposes"_L1]), strings(w["summaries"_L1]), strings(w["knowledge"_L1]),
                          strings(w["checklist"_L1])};
    }
    v.allWell = strings(o["allWell"_L1]);
    v.looseSteps = strings(o["looseSteps"_L1]);
    for (const auto& entry : o["findings"_L1].toArray()) {
        const auto a = entry.toArray();
        v.findings.push_back({enumFromText<Severity>(a.at(0).toString()).value_or(Severity::Low),
                              a.at(1).toString(), a.at(2).toString()});
    }
    const auto said = o["words"_L1].toObject();
    for (int csat = 1; csat <= 5; ++csat)
        v.words[static_cast<size_t>(csat)] = strings(said[QString::number(csat)]);
}

void readEvidence(const QJsonObject& o, Vocabulary& v)
{
    for (const auto& entry : o["risks"_L1].toArray()) {
        const auto a = entry.toArray();
        v.risks.push_back({a.at(0).toString(), a.at(1).toInt(), a.at(2).toInt(),
                           enumFromText<Supplier>(a.at(3).toString()).value_or(Supplier::Ours),
                           a.at(4).toString()});
    }
    for (const auto& entry : o["plans"_L1].toArray())
        v.plans.push_back({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    for (const auto& entry : o["changes"_L1].toArray()) {
        const auto a = entry.toArray();
        v.changes.push_back({a.at(0).toString(), a.at(1).toString(), a.at(2).toString()});
    }
    v.notes = strings(o["notes"_L1]);
    v.hearsay = strings(o["hearsay"_L1]);
    v.opportunities = strings(o["opportunities"_L1]);
    v.praise = strings(o["praise"_L1]);
}

void readComplaints(const QJsonObject& o, Vocabulary& v)
{
    for (const auto& entry : o["complaints"_L1].toArray()) {
        std::array<QString, 8> words;
        for (size_t i = 0; i < words.size(); ++i)
            words[i] = entry.toArray().at(static_cast<qsizetype>(i)).toString();
        v.complaints.push_back(std::move(words));
    }
}

ThreadWords threadWords(const QJsonObject& o)
{
    return {strings(o["more"_L1]),     strings(o["first"_L1]),  strings(o["progress"_L1]),
            strings(o["ask"_L1]),      strings(o["answer"_L1]), strings(o["note"_L1]),
            strings(o["research"_L1]), strings(o["solved"_L1]), strings(o["confirm"_L1])};
}

} // namespace

Result<Vocabulary> readVocabulary()
{
    ZHIKE_ASSIGN(const auto names, readObject(u"demo_names.json"_s));
    ZHIKE_ASSIGN(const auto products, readObject(u"demo_products.json"_s));
    ZHIKE_ASSIGN(const auto visits, readObject(u"demo_visits.json"_s));
    Vocabulary v;
    const auto index = readProducts(products, v);
    readNames(names, v);
    readIndustries(names, index, v);
    readVisits(visits, v);
    ZHIKE_ASSIGN(const auto evidence, readObject(u"demo_evidence.json"_s));
    readEvidence(evidence, v);
    ZHIKE_ASSIGN(const auto complaints, readObject(u"demo_complaints.json"_s));
    readComplaints(complaints, v);
    ZHIKE_ASSIGN(const auto threads, readObject(u"demo_threads.json"_s));
    v.faultThreads = threadWords(threads["fault"_L1].toObject());
    v.otherThreads = threadWords(threads["other"_L1].toObject());
    return v;
}

} // namespace zhike::demo
