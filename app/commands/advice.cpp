// SPDX-License-Identifier: GPL-3.0-or-later
// advise.
#include "app/commands/command.h"
#include "app/commands/plain.h"
#include "core/tier/advice_batch.h"
#include "core/tier/advice_json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

void sayAdvice(Session& session, const Advice& advice)
{
    if (!advice.score) {
        session.say(Commands::tr("Nothing is known that an advice could be made of."));
        return;
    }
    session.say(
        Commands::tr("Score %1: %2 is advised").arg(*advice.score, 0, 'f', 0).arg(advice.tierName) +
        (advice.currentName.isEmpty() ? QString() : Commands::tr(", now %1").arg(advice.currentName)));
    for (const AdviceLine& line : advice.parts)
        session.say(Commands::tr("  %1: %2 of %3 – %4")
                        .arg(enumLabel(line.part))
                        .arg(line.points, 0, 'f', 1)
                        .arg(line.weight, 0, 'f', 1)
                        .arg(line.reason));
    for (const GuardLine& line : advice.guards) {
        if (line.holds)
            session.say(Commands::tr("Mind: %1. %2").arg(enumLabel(line.guard), line.reason));
    }
}

/// Advice for all customers in our care, one line for each as it is made, so that many take no memory.
class AdviceList
{
public:
    AdviceList(Session& session, const Reader& reader, const AdviceBatch& batch)
        : m_session(session), m_reader(reader), m_batch(batch),
          m_table({Commands::tr("Code"), Commands::tr("Customer"), Commands::tr("Now"),
                   Commands::tr("Advised"), Commands::tr("Score"), Commands::tr("Mind")})
    {
    }

    Done print(bool onlyDiffering)
    {
        if (m_session.json())
            m_session.write("[");
        for (size_t i = 0; i < m_batch.facts.size(); ++i) {
            if (!onlyDiffering || m_batch.differs(i))
                ZHIKE_TRY(printOne(i));
        }
        if (m_session.json())
            m_session.write(m_printed == 0 ? "]\n" : "\n]\n");
        else
            sayAll();
        return {};
    }

private:
    Done printOne(size_t i)
    {
        ZHIKE_ASSIGN(const Customer customer, m_reader.find(m_batch.facts[i].customer));
        ++m_printed;
        if (m_session.json()) {
            m_session.write(m_printed == 1 ? "\n" : ",\n");
            m_session.write(toJsonText(json(customer, i)));
        } else {
            const Advised& advised = m_batch.advised[i];
            m_table.add({customer.code, customer.name, tier(m_batch.facts[i].current), tier(advised.rank),
                         advised.known() ? QString::number(advised.score, 'f', 1) : QString(),
                         guards(advised).join(u", "_s)});
        }
        return {};
    }

    [[nodiscard]] QString tier(int rank) const
    {
        return rank < 0 ? QString() : m_batch.tiers[static_cast<size_t>(rank)].name;
    }
    [[nodiscard]] static QStringList guards(const Advised& advised)
    {
        QStringList names;
        for (const EnumName& name : EnumText<AdviceGuard>::names) {
            if (advised.holds(static_cast<AdviceGuard>(&name - EnumText<AdviceGuard>::names)))
                names << QString::fromLatin1(name.text);
        }
        return names;
    }
    [[nodiscard]] QJsonObject json(const Customer& customer, size_t i) const
    {
        const auto orNull = [](const QString& text) { return text.isEmpty() ? QJsonValue() : text; };
        const AdviceFacts& facts = m_batch.facts[i];
        const Advised& advised = m_batch.advised[i];
        QJsonArray parts;
        for (const AdviceLine& line : m_batch.parts(i))
            parts.append(QJsonObject{{u"name"_s, QString(enumText(line.part))},
                                     {u"value"_s, line.value ? QJsonValue(*line.value) : QJsonValue()},
                                     {u"weight"_s, line.weight},
                                     {u"points"_s, line.points}});
        return {{u"customer"_s, customer.code},
                {u"customer_id"_s, facts.customer.uuid.toString()},
                {u"name"_s, customer.name},
                {u"score"_s, advised.known() ? QJsonValue(advised.score) : QJsonValue()},
                {u"tier"_s, orNull(tier(advised.rank))},
                {u"current"_s, orNull(tier(facts.current))},
                {u"differs"_s, m_batch.differs(i)},
                {u"fee"_s, facts.fee < 0 ? QJsonValue() : QJsonValue(facts.fee)},
                {u"cost"_s, facts.cost},
                {u"parts"_s, parts},
                {u"guards"_s, QJsonArray::fromStringList(guards(advised))}};
    }
    void sayAll()
    {
        m_session.write(m_table.text().toUtf8());
        qint64 differing = 0;
        for (size_t i = 0; i < m_batch.facts.size(); ++i)
            differing += m_batch.differs(i) ? 1 : 0;
        m_session.say(Commands::tr("%1 of %2 customers would be advised another tier than they have.")
                          .arg(differing)
                          .arg(m_batch.facts.size()));
    }

    Session& m_session;
    const Reader& m_reader;
    const AdviceBatch& m_batch;
    PlainTable m_table;
    qint64 m_printed = 0;
};

Done adviseAll(Session& session, Store& store)
{
    return store.readNow([&](Reader& reader) -> Done {
        ZHIKE_ASSIGN(const AdviceBatch batch, readAdviceBatch(reader));
        return AdviceList(session, reader, batch).print(session.isSet("differs"));
    });
}

} // namespace

Done runAdvise(Session& session)
{
    session.addOption("all", Commands::tr("For all customers in our care."));
    session.addOption("differs",
                      Commands::tr("With --all: only those that are advised another tier than they have."));
    ZHIKE_TRY(session.parse(0, 1));
    const bool all = session.isSet("all");
    if (all == !session.argument(0).isEmpty() || (!all && session.isSet("differs")))
        return session.misuse(Commands::tr(
            "Name a customer, or ask for all: zhike advise CUSTOMER, or zhike advise --all [--differs]."));
    ZHIKE_ASSIGN(Store * store, session.store());
    if (all)
        return adviseAll(session, *store);
    ZHIKE_ASSIGN(const Advice advice, store->readNow([&](Reader& reader) -> Result<Advice> {
        ZHIKE_ASSIGN(const Uuid id, reader.idOfKey(EntityKind::Customer, session.argument(0)));
        return adviseTier(reader, Id<Customer>(id));
    }));
    session.print(adviceJson(advice));
    if (!session.json())
        sayAdvice(session, advice);
    return {};
}

} // namespace zhike
