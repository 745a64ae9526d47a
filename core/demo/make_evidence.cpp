// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include "core/demo/picture.h"
#include "core/visit/strokes.h"

#include <QtCore/QCryptographicHash>

#include <algorithm>
#include <cmath>

namespace zhike::demo {

using namespace Qt::StringLiterals;

namespace {

constexpr int signedCustomers = 400; ///< more would take long to reckon, and show nothing more
constexpr int photographedCustomers = 20;
constexpr std::uint64_t evidenceStream = 5; ///< of random numbers: everything else stays as it was

void addRisks(World& world, Client& c, Random& r)
{
    const int count = r.below(4);
    const int first = r.below(static_cast<int>(world.words.risks.size()));
    for (int i = 0; i < count; ++i) {
        const RiskWords& words = world.words.risks[static_cast<size_t>(first + i) % world.words.risks.size()];
        Risk risk;
        risk.id = Id<Risk>(world.ids.next());
        const int day = world.time.today() - r.between(5, 200);
        risk.createdAt = world.time.instant({std::max(day, 1), 15 * 60});
        risk.customer = c.record.id;
        risk.site = r.pick(c.sites).id;
        risk.text = words.text;
        risk.likelihood = words.likelihood;
        risk.impact = words.impact;
        risk.supplier = words.supplier;
        const int primary = c.primaryOn(day);
        risk.engineer = world.engineers[static_cast<size_t>(primary)].record.id;
        risk.dueOn = world.time.date(world.time.workdayFrom(world.time.today() + r.between(-20, 60)));
        risk.state = r.percent(55)   ? RiskState::Open
                     : r.percent(50) ? RiskState::Handling
                     : r.percent(60) ? RiskState::Removed
                                     : RiskState::Accepted;
        risk.measure = words.measure;
        c.risks.push_back(std::move(risk));
    }
}

void addPlans(World& world, Client& c, Random& r)
{
    std::vector<const System*> critical;
    for (const System& system : c.systems)
        if (system.criticality.value_or(0) >= 4)
            critical.push_back(&system);
    const auto count = std::min<size_t>(critical.size(), static_cast<size_t>(r.below(3)));
    for (size_t i = 0; i < count; ++i) {
        const auto& words = r.pick(world.words.plans);
        ContingencyPlan plan;
        plan.id = Id<ContingencyPlan>(world.ids.next());
        plan.createdAt = world.time.instant({std::max(world.time.today() - 300, 1), 10 * 60});
        plan.customer = c.record.id;
        plan.system = critical[i]->id;
        plan.scenario = words[0];
        plan.steps = words[1];
        if (r.percent(60))
            plan.lastDrill = world.time.date(world.time.today() - r.between(20, 300));
        c.contingencies.push_back(std::move(plan));
    }
}

void addChange(World& world, Client& c, const Visit& v, Random& r)
{
    const auto& words = r.pick(world.words.changes);
    SystemChange change;
    change.id = Id<SystemChange>(world.ids.next());
    change.createdAt = *v.actualEnd;
    change.customer = c.record.id;
    change.visit = v.id;
    change.system = r.pick(c.systems).id;
    for (const VisitEngineer& went : c.visitEngineers)
        if (went.visit == v.id)
            change.engineer = went.engineer;
    change.changedAt = v.actualEnd->plusMinutes(-30);
    change.what = words[0];
    change.why = words[1];
    change.agreedBy = r.pick(c.contacts).name;
    change.rollback = words[2];
    change.result = r.percent(90) ? ChangeResult::Succeeded : ChangeResult::RolledBack;
    c.changes.push_back(std::move(change));
}

void addNote(World& world, Client& c, const Visit& v, Random& r)
{
    VisitNote note;
    note.id = Id<VisitNote>(world.ids.next());
    note.createdAt = *v.actualEnd;
    note.customer = c.record.id;
    note.visit = v.id;
    note.notedAt = v.actualEnd->plusMinutes(-r.between(20, 60));
    note.text = r.pick(world.words.notes);
    c.notes.push_back(std::move(note));
}

/// Something that was heard and is no visit: now and then, of the last weeks.
void addCustomerNote(World& world, Client& c, Random& r)
{
    CustomerNote note;
    note.id = Id<CustomerNote>(world.ids.next());
    note.customer = c.record.id;
    if (!c.contacts.empty())
        note.contact = r.pick(c.contacts).id;
    const int day = world.time.workdayFrom(world.time.today() - r.between(2, 40));
    note.notedAt = world.time.instant({day, DemoTime::workingMinute(r)});
    note.createdAt = note.notedAt;
    note.text = r.pick(world.words.hearsay);
    c.customerNotes.push_back(std::move(note));
}

void addPhotos(World& world, Client& c, const Visit& v, Random& r)
{
    const int count = r.between(1, 3);
    for (int i = 0; i < count; ++i) {
        QByteArray bytes = demoPicture(r);
        Attachment photo;
        photo.id = Id<Attachment>(world.ids.next());
        photo.createdAt = *v.actualEnd;
        photo.customer = c.record.id;
        photo.visit = v.id;
        photo.takenAt = v.actualEnd->plusMinutes(-r.between(15, 70));
        photo.name = u"IMG_%1.png"_s.arg(r.between(1000, 9999));
        photo.mime = u"image/png"_s;
        photo.size = bytes.size();
        photo.sha256 =
            QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        photo.width = pictureWidth;
        photo.height = pictureHeight;
        c.photos.push_back(std::move(photo));
        c.photoBytes.push_back(std::move(bytes));
    }
}

/// A hand that writes two or three characters: each a few strokes in its own square.
QString handwriting(Random& r, qsizetype characters)
{
    Strokes strokes;
    strokes.shape = 2.2;
    const double box = 0.8 / static_cast<double>(characters);
    for (qsizetype i = 0; i < characters; ++i) {
        const QPointF corner(0.1 + static_cast<double>(i) * box, 0.1);
        for (int n = r.between(4, 6); n > 0; --n) {
            Strokes::Stroke stroke;
            QPointF at = corner + QPointF(r.unit() * box * 0.5, r.unit() * 0.22);
            const QPointF step =
                r.percent(50) ? QPointF(box * 0.09, r.noise() * 0.008) : QPointF(r.noise() * 0.012, 0.028);
            for (int k = 0; k < 8; ++k) {
                stroke.push_back({{std::clamp(at.x(), 0.0, 1.0), std::clamp(at.y(), 0.0, 0.42)},
                                  0.35 + 0.4 * std::sin(k * 0.45)});
                at += step;
            }
            strokes.lines.push_back(std::move(stroke));
        }
    }
    return strokes.toText();
}

void sign(World& world, Client& c, const Visit& v, Random& r)
{
    const auto met = std::ranges::find_if(
        c.visitContacts, [&](const VisitContact& contact) { return contact.visit == v.id && contact.met; });
    if (met == c.visitContacts.end())
        return;
    const auto who = std::ranges::find(c.contacts, met->contact, [](const Contact& p) { return p.id; });
    Signature signature;
    signature.id = Id<Signature>(world.ids.next());
    signature.createdAt = v.actualEnd->plusMinutes(20); // behind the survey
    signature.customer = c.record.id;
    signature.visit = v.id;
    signature.contact = met->contact;
    signature.signer = who->name;
    signature.signedAt = v.actualEnd->plusMinutes(-2);
    signature.strokes = handwriting(r, std::clamp<qsizetype>(who->name.size(), 2, 4));
    signature.digest = u"-"_s;
    c.signatures.push_back(std::move(signature));
}

void addGains(World& world, Client& c, const Visit& v, Random& r)
{
    const QDate day = world.time.date(
        world.time.today() -
        static_cast<int>((world.time.instant(world.time.now()).ms - v.actualEnd->ms) / 86'400'000));
    if (r.percent(12)) {
        Opportunity heard;
        heard.id = Id<Opportunity>(world.ids.next());
        heard.createdAt = *v.actualEnd;
        heard.customer = c.record.id;
        heard.visit = v.id;
        heard.notedOn = day;
        heard.text = r.pick(world.words.opportunities);
        heard.expected = Fen{r.between(5, 80) * 1'000'000LL};
        c.opportunities.push_back(std::move(heard));
    }
    if (r.percent(8)) {
        Commendation praise;
        praise.id = Id<Commendation>(world.ids.next());
        praise.createdAt = *v.actualEnd;
        praise.customer = c.record.id;
        praise.visit = v.id;
        praise.receivedOn = day;
        praise.text = r.pick(world.words.praise);
        for (const VisitEngineer& went : c.visitEngineers)
            if (went.visit == v.id)
                praise.engineer = went.engineer;
        c.commendations.push_back(std::move(praise));
    }
}

} // namespace

void makeEvidence(World& world, Client& c)
{
    Random r(world.seed, static_cast<std::uint64_t>(c.index) + 1, evidenceStream);
    addRisks(world, c, r);
    addPlans(world, c, r);
    std::vector<const Visit*> onSite;
    for (const Visit& v : c.visits)
        if (v.state == VisitState::Done && v.mode == VisitMode::OnSite)
            onSite.push_back(&v);
    std::ranges::sort(onSite, std::greater{}, [](const Visit* v) { return v->plannedStart; });
    for (size_t i = 0; i < onSite.size(); ++i) {
        const Visit& v = *onSite[i];
        if (v.kind == VisitKind::Implementation || r.percent(v.kind == VisitKind::Fault ? 30 : 12))
            addChange(world, c, v, r);
        if (r.percent(20))
            addNote(world, c, v, r);
        addGains(world, c, v, r);
        if (c.index < signedCustomers && i < 2 && r.percent(60)) {
            if (c.index < photographedCustomers)
                addPhotos(world, c, v, r);
            sign(world, c, v, r);
        }
    }
    if (r.percent(25))
        addCustomerNote(world, c, r);
}

} // namespace zhike::demo
