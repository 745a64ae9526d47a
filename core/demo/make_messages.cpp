// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/slots.h"
#include "core/demo/world.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int talkativeCustomers = 400; ///< more would show nothing more
constexpr int newestRequests = 3;       ///< of a customer, and all that are open
constexpr int customersWithFiles = 20;
constexpr std::uint64_t stream = 6; ///< of random numbers: everything else stays as it was

/// What is said about one request while it is made.
struct Talk {
    World& world;
    Client& client;
    const Request& request;
    const ThreadWords& words;
    Random& random;
    Slots texts;

    Message& say(MessageDirection direction, Instant at, const QString& text)
    {
        Message m;
        m.id = Id<Message>(world.ids.next());
        m.createdAt = at;
        m.customer = client.record.id;
        m.request = request.id;
        m.writtenAt = at;
        m.direction = direction;
        m.text = texts.fill(text);
        if (direction != MessageDirection::Internal) {
            m.contact = request.reporter;
            m.channel = random.percent(60) ? request.channel.value_or(Channel::Phone) : Channel::Email;
        }
        if (m.isOurs())
            m.engineer = request.engineer;
        client.messages.push_back(std::move(m));
        return client.messages.back();
    }
};

void attachLog(Talk& t, const Message& message)
{
    QByteArray bytes("time,port,errors\n");
    for (int i = 0; i < 40; ++i)
        bytes += u"%1:%2,B%3,%4\n"_s.arg(t.random.below(24))
                     .arg(t.random.below(60))
                     .arg(t.random.between(1, 8))
                     .arg(t.random.below(200))
                     .toLatin1();
    Attachment file;
    file.id = Id<Attachment>(t.world.ids.next());
    file.createdAt = message.writtenAt;
    file.customer = message.customer;
    file.request = message.request;
    file.message = message.id;
    file.takenAt = message.writtenAt;
    file.name = u"log-%1.csv"_s.arg(t.random.between(100, 999));
    file.mime = u"text/csv"_s;
    file.size = bytes.size();
    file.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    t.client.photos.push_back(std::move(file));
    t.client.photoBytes.push_back(std::move(bytes));
}

/// What goes with a step of the course.
void sayAt(Talk& t, const RequestStatus& step, std::optional<RequestState> before)
{
    const Request& q = t.request;
    switch (step.state) {
    case RequestState::InProgress:
        if (before == RequestState::WaitingCustomer) {
            const Message& answer =
                t.say(MessageDirection::FromCustomer, step.at.plusMinutes(-t.random.between(3, 20)),
                      t.random.pick(t.words.answer));
            if (t.client.index < customersWithFiles)
                attachLog(t, answer);
        }
        break;
    case RequestState::WaitingCustomer:
        t.say(MessageDirection::ToCustomer, step.at, t.random.pick(t.words.ask));
        break;
    case RequestState::WaitingRd:
        t.say(MessageDirection::Internal, step.at, t.random.pick(t.words.research));
        break;
    case RequestState::Resolved:
        t.texts.found = q.solution.isEmpty() ? QString() : q.solution;
        if (!t.texts.found.isEmpty() && !t.texts.found.endsWith(u'。'))
            t.texts.found += u'。';
        t.say(MessageDirection::ToCustomer, step.at, t.random.pick(t.words.solved));
        break;
    case RequestState::Closed:
        t.say(MessageDirection::FromCustomer, step.at.plusMinutes(-t.random.between(2, 15)),
              t.random.pick(t.words.confirm));
        break;
    case RequestState::New:
    case RequestState::Cancelled:
        break;
    }
}

/// Somewhere between two moments, within an afternoon of the first, so that nobody writes at night.
Instant between(Random& r, Instant from, Instant to)
{
    constexpr qint64 afternoon = 5 * 60;
    const auto minutes = static_cast<int>(std::min<qint64>((to.ms - from.ms) / 60'000, afternoon));
    return from.plusMinutes(r.between(1, std::max(1, minutes - 1)));
}

/// What is said while we work: from the first response until the next step, or until now.
void sayMeanwhile(Talk& t, const std::vector<RequestStatus>& history)
{
    Random& r = t.random;
    const Request& q = t.request;
    if (!q.firstResponseAt || q.doubtful)
        return;
    t.say(MessageDirection::ToCustomer, *q.firstResponseAt, r.pick(t.words.first));
    const auto working = std::ranges::find_if(
        history, [](const RequestStatus& s) { return s.state == RequestState::InProgress; });
    if (working == history.end())
        return;
    const auto next = std::next(working);
    const Instant until = next != history.end()
                              ? next->at
                              : std::min(t.world.time.instant(t.world.time.now()), working->at.plusDays(1));
    if (until.ms - working->at.ms < 40 * 60'000)
        return;
    if (r.percent(55))
        t.say(MessageDirection::Internal, between(r, working->at, until), r.pick(t.words.note));
    if (r.percent(50))
        t.say(MessageDirection::FromCustomer, between(r, working->at, until), r.pick(t.words.more));
    if (r.percent(60))
        t.say(MessageDirection::ToCustomer, between(r, working->at, until), r.pick(t.words.progress));
}

void talkAbout(World& world, Client& c, const Request& q, Random& r)
{
    const bool fault = q.category == RequestCategory::Fault;
    Talk t{world, c, q, fault ? world.words.faultThreads : world.words.otherThreads, r, Slots(r)};
    t.texts.hour = QString::number(r.between(9, 17));
    for (size_t i = 0; i < c.systems.size(); ++i)
        if (c.systems[i].id == q.system)
            t.texts.product = c.systems[i].name;
    std::vector<RequestStatus> history;
    for (const RequestStatus& step : c.statuses)
        if (step.request == q.id)
            history.push_back(step);
    sayMeanwhile(t, history);
    for (size_t i = 1; i < history.size(); ++i)
        sayAt(t, history[i], history[i - 1].state);
}

} // namespace

void makeMessages(World& world, Client& c)
{
    if (c.index >= talkativeCustomers)
        return;
    Random r(world.seed, static_cast<std::uint64_t>(c.index) + 1, stream);
    std::vector<const Request*> requests;
    for (const Request& q : c.requests)
        requests.push_back(&q);
    std::ranges::sort(requests, std::greater{}, [](const Request* q) { return q->openedAt; });
    for (size_t i = 0; i < requests.size(); ++i)
        if (i < newestRequests || !isOver(requests[i]->state))
            talkAbout(world, c, *requests[i], r);
}

} // namespace zhike::demo
