// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/instalment_detail.h"

#include "core/contract/collect.h"
#include "core/store/store.h"
#include "ui/contract/fee_forms.h"
#include "ui/contract/fee_words.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

InstalmentDetail::InstalmentDetail(const AppContext& context, QWidget* parent)
    : SidePane(parent), m_context(context)
{
    setObjectName(u"instalmentDetail"_s);
    setMinimumWidth(metric::sidePaneMin);
}

void InstalmentDetail::show(Id<Instalment> id)
{
    m_id = id;
    read();
}

void InstalmentDetail::reload()
{
    if (m_id)
        read();
}

void InstalmentDetail::read()
{
    struct Answer {
        std::optional<FeeReadiness> fee;
        std::optional<InstalmentLine> line;
    };
    auto answer = m_context.store.read([id = m_id](Reader& r) -> Result<Answer> {
        Answer all;
        ZHIKE_ASSIGN(all.line, readInstalment(r, id));
        if (all.line) {
            ZHIKE_ASSIGN(all.fee, feeReadiness(r, id));
        }
        return all;
    });
    deliver(this, m_latest, std::move(answer), [this](const Result<Answer>& result) {
        if (!result) {
            m_context.navigator.showError(result.error());
            return;
        }
        const bool same = m_fee && result->fee && m_line && result->line &&
                          m_line->instalment == result->line->instalment &&
                          m_fee->obstacles == result->fee->obstacles &&
                          m_fee->accepted == result->fee->accepted;
        m_fee = result->fee;
        m_line = result->line;
        if (!same)
            take();
    });
}

void InstalmentDetail::take()
{
    clear();
    if (!m_fee)
        return;
    addHead();
    addButtons();
    addFacts();
    addReadiness();
    column()->addStretch(1);
    alignFacts(*this);
}

void InstalmentDetail::addHead()
{
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    auto* customer = LinkLabel::makeTitle(Face::Panel);
    customer->setText(m_line->customer.name);
    customer->setObjectName(u"instalmentCustomer"_s);
    customer->setElided(true);
    connect(customer, &LinkLabel::clicked, this,
            [this] { m_context.navigator.openCustomerTab(m_line->instalment.customer.uuid, u"contract"_s); });
    row->addWidget(customer, 1);
    auto* badge = new TierBadge;
    badge->setTier(m_line->customer.tier, m_line->customer.tierRank);
    row->addWidget(badge);
    add(line);
    auto* figures = new QWidget;
    auto* figureRow = new QHBoxLayout(figures);
    figureRow->setContentsMargins(0, 0, 0, space::x2);
    figureRow->addWidget(
        new TextLabel(format::money(m_fee->instalment.amount.amount), Face::Page, Ink::Plain, Weight::Bold));
    figureRow->addStretch(1);
    figureRow->addWidget(new Tag(feeWord(m_fee->state(), m_fee->open()), feeTag(m_fee->state())));
    add(figures);
}

void InstalmentDetail::addButtons()
{
    const Instalment& i = m_fee->instalment;
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, space::x2);
    row->setSpacing(space::betweenButtons);
    const bool settled = i.receivedOn.isValid();
    if (!settled && !i.askedOn.isValid()) {
        auto* ask = makeButton(tr("Ask for it…"), ButtonLook::Primary, u"money"_s);
        ask->setObjectName(u"ask"_s);
        ask->setEnabled(m_fee->ready());
        if (!m_fee->ready())
            ask->setToolTip(tr("Settle or accept what stands in the way first."));
        connect(ask, &QPushButton::clicked, this,
                [this] { openAskForm(m_context, this, m_fee->instalment); });
        row->addWidget(ask);
    }
    if (!settled) {
        auto* receive = makeButton(tr("Received…"),
                                   i.askedOn.isValid() ? ButtonLook::Primary : ButtonLook::Plain, u"check"_s);
        receive->setObjectName(u"receive"_s);
        connect(receive, &QPushButton::clicked, this,
                [this] { openReceiveForm(m_context, this, m_fee->instalment); });
        row->addWidget(receive);
    }
    auto* edit = makeButton(tr("Edit"), ButtonLook::Plain, u"edit"_s);
    edit->setObjectName(u"editInstalment"_s);
    connect(edit, &QPushButton::clicked, this, &InstalmentDetail::edit);
    row->addWidget(edit);
    row->addStretch(1);
    add(line);
}

void InstalmentDetail::addFacts()
{
    const Instalment& i = m_fee->instalment;
    const QDate today = m_context.clock.today();
    const auto fact = [this](const QString& label, const QString& value, Ink ink = Ink::Plain) {
        if (value.isEmpty())
            return;
        auto* row = new FactRow(label);
        row->setValue(value, ink);
        add(row);
    };
    fact(tr("Contract"), m_line->contractNumber);
    fact(tr("Pays for"), periodWords(i));
    const DueWords due = dueTexts(i.dueOn, today);
    fact(tr("Due"), format::joined({format::plainDate(i.dueOn), format::relativeDay(i.dueOn, today)}),
         i.receivedOn.isValid() ? Ink::Plain : due.ink);
    if (i.askedOn.isValid())
        fact(tr("Asked for"), format::date(i.askedOn));
    if (i.receivedAmount && !i.receivedOn.isValid())
        fact(tr("Received so far"),
             tr("%1, %2 outstanding")
                 .arg(format::money(i.receivedAmount->amount), format::money(m_line->outstanding().amount)),
             Ink::Amber);
    if (i.receivedOn.isValid())
        fact(tr("Received"), format::joined({format::date(i.receivedOn),
                                             format::money(i.receivedAmount.value_or(i.amount).amount)}));
    auto* report = new FactRow(tr("Report"));
    report->setValue(i.reportPublishedOn.isValid()
                         ? tr("published %1").arg(format::plainDate(i.reportPublishedOn))
                         : tr("not published"));
    auto* note = report->addLink(i.reportPublishedOn.isValid() ? tr("Change") : tr("Published…"));
    note->setObjectName(u"publishReport"_s);
    connect(note, &LinkLabel::clicked, this, [this] { openReportForm(m_context, this, m_fee->instalment); });
    add(report);
    fact(tr("Note"), i.note);
}

/// What was taken upon somebody when the customer was asked: what stands in the way now no longer matters.
void InstalmentDetail::addAccepted()
{
    if (m_fee->accepted.empty())
        return;
    addRule();
    add(new SectionTitle(tr("Accepted before asking"), format::count(std::ssize(m_fee->accepted))));
    for (const AcceptedObstacle& accepted : m_fee->accepted) {
        const auto kind = enumFromText<ObstacleKind>(accepted.obstacle.section(u':', 0, 0));
        auto* words =
            new TextLabel(format::joined({kind ? enumLabel(*kind) : accepted.obstacle, accepted.reason}));
        words->setWordWrap(true);
        add(words);
        add(new TextLabel(format::joined({accepted.who, format::dateTime(accepted.at, m_context.clock)}),
                          Face::Caption, Ink::Quiet));
    }
}

void InstalmentDetail::addReadiness()
{
    if (m_fee->instalment.askedOn.isValid() || m_fee->instalment.receivedOn.isValid()) {
        addAccepted();
        return;
    }
    addRule();
    const int open = m_fee->open();
    QString note = m_fee->obstacles.empty() ? tr("nothing stands in the way")
                   : open == 0              ? tr("all accepted")
                                            : tr("%n in the way", nullptr, open);
    if (m_fee->period.inAdvance)
        note = format::joined({note, tr("paid in advance: judged by the time before")});
    add(new SectionTitle(tr("Ready to ask?"), note));
    if (m_fee->obstacles.empty()) {
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(new IconMark(u"check"_s, Ink::Green));
        auto* well = new TextLabel(tr("Requests answered, times explained, services delivered, report "
                                      "published, commitments kept, visits recorded."),
                                   Face::Body, Ink::Soft);
        well->setWordWrap(true);
        row->addWidget(well, 1);
        add(line);
    }
    for (const Obstacle& obstacle : m_fee->obstacles)
        addObstacle(obstacle);
}

void InstalmentDetail::addObstacle(const Obstacle& o)
{
    const AcceptedObstacle* accepted = m_fee->acceptanceOf(o);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, space::x1, 0, space::x1);
    row->setSpacing(space::x2);
    row->addWidget(accepted ? new IconMark(u"check"_s, Ink::Green) : new IconMark(u"warning"_s, Ink::Amber),
                   0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    TextLabel* title = nullptr;
    if (o.opens == EntityKind::None || o.opens == EntityKind::Instalment) {
        title = new TextLabel(obstacleTitle(o));
    } else {
        auto* link = new LinkLabel(obstacleTitle(o));
        connect(link, &LinkLabel::clicked, this, [this, o] { openObstacle(o); });
        title = link;
    }
    title->setElided(true);
    words->addWidget(title);
    auto* note = new TextLabel(accepted ? tr("Accepted by %1: %2").arg(accepted->who, accepted->reason)
                                        : obstacleNote(o, m_context.clock.today()),
                               Face::Caption, Ink::Quiet);
    note->setWordWrap(true);
    words->addWidget(note);
    row->addLayout(words, 1);
    if (!m_fee->instalment.askedOn.isValid() && !m_fee->instalment.receivedOn.isValid()) {
        auto* act = new LinkLabel(accepted ? tr("Withdraw") : tr("Accept…"), Face::Caption);
        act->setObjectName(u"accept."_s + o.key);
        act->setAccessibleName(format::joined({act->text(), obstacleTitle(o)}));
        connect(act, &LinkLabel::clicked, this, [this, o, taken = accepted != nullptr] {
            if (taken)
                runStep(m_context, this, tr("Withdraw an acceptance"),
                        [id = m_id, key = o.key](UnitOfWork& u) { return withdrawAcceptance(u, id, key); });
            else
                openAcceptForm(m_context, this, m_id, o);
        });
        row->addWidget(act, 0, Qt::AlignTop);
    }
    add(line);
}

void InstalmentDetail::openObstacle(const Obstacle& o)
{
    m_context.navigator.open(o.opens, o.id);
}

void InstalmentDetail::edit()
{
    if (m_line)
        openInstalmentForm(m_context, this, m_line->instalment, m_line->customer.name, false);
}

void InstalmentDetail::goOn()
{
    if (!m_fee || m_fee->instalment.receivedOn.isValid())
        return;
    if (m_fee->instalment.askedOn.isValid())
        openReceiveForm(m_context, this, m_fee->instalment);
    else if (m_fee->ready())
        openAskForm(m_context, this, m_fee->instalment);
    else
        setFocus(Qt::TabFocusReason);
}

std::vector<PageAction> InstalmentDetail::actions()
{
    std::vector<PageAction> all;
    if (!m_fee || m_fee->instalment.receivedOn.isValid())
        return all;
    if (!m_fee->instalment.askedOn.isValid() && m_fee->ready())
        all.push_back({tr("Ask for the instalment"), u"money"_s, {}, [this] {
                           openAskForm(m_context, this, m_fee->instalment);
                       }});
    all.push_back({tr("The instalment was received"), u"check"_s, {}, [this] {
                       openReceiveForm(m_context, this, m_fee->instalment);
                   }});
    all.push_back({tr("Edit the instalment"), u"edit"_s, {}, [this] { edit(); }});
    return all;
}

} // namespace zhike
