// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/rebalance_view.h"

#include "core/store/store.h"
#include "ui/engineer/fit_field.h"
#include "ui/engineer/fit_picture.h"
#include "ui/engineer/rebalance_options.h"
#include "ui/engineer/rebalance_rows.h"
#include "ui/parts/header.h"
#include "ui/parts/list_search.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/long_work.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

RebalanceWidget::RebalanceWidget(const AppContext& ctx)
    : TeamWidget(ctx), m_header(new PageHeader(tr("Rebalance"))), m_options(new RebalanceOptionsPane(ctx)),
      m_list(new RowList), m_model(new GroupedModel(this)),
      m_empty(new EmptyState(
          u"engineer"_s, tr("No plan yet"),
          tr("Say who leaves or which regions count, then find a plan. Nothing is changed before you "
             "apply it."))),
      m_why(new SidePane), m_picture(new FitPicture)
{
    m_apply = m_header->setPrimary(tr("Apply"), u"check"_s);
    m_apply->setObjectName(u"applyPlan"_s);
    m_apply->setEnabled(false);
    build();
    connect(m_apply, &QPushButton::clicked, this, &RebalanceWidget::apply);
    connect(m_options, &RebalanceOptionsPane::planWanted, this, &RebalanceWidget::findPlan);
    connect(m_options, &RebalanceOptionsPane::edited, this, &RebalanceWidget::forget);
    connect(m_list, &RowList::currentIdChanged, this, &RebalanceWidget::explain);
    connect(m_list, &RowList::actionTriggered, this,
            [this](const QModelIndex& index) { changeByHand(index.data(IdRole).value<Uuid>()); });
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        const Uuid id = index.data(IdRole).value<Uuid>();
        if (moveOf(id))
            changeByHand(id);
        else
            context().navigator.open(EntityKind::Engineer, id);
    });
}

void RebalanceWidget::build()
{
    m_list->setModel(m_model);
    m_list->setObjectName(u"rebalancePlan"_s);
    m_list->setAccessibleName(tr("Plan"));
    m_list->rows()->setMargin(space::pageMargin);
    m_list->setPlaceholder(m_empty);
    m_options->setFixedWidth(metric::sidePane);
    m_why->setFixedWidth(metric::sidePane);
    m_why->setObjectName(u"rebalanceWhy"_s);
    m_why->add(m_picture);
    m_why->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_options);
    row->addWidget(new Hairline(Qt::Vertical));
    auto* plan = new QVBoxLayout;
    plan->setSpacing(0);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(space::pageMargin, 0, space::pageMargin, 0);
    search->addWidget((new ListSearch(m_list, m_model))->field());
    plan->addLayout(search);
    plan->addWidget(m_list, 1);
    row->addLayout(plan, 1);
    row->addWidget(m_why);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(row, 1);
}

QWidget* RebalanceWidget::focusTarget()
{
    return m_plan ? static_cast<QWidget*>(m_list) : m_options->firstField();
}

void RebalanceWidget::read()
{
    // A plan stays as it was made until it is made anew; applying it looks whether it still holds.
}

void RebalanceWidget::handOver(const Engineer& engineer)
{
    m_options->setLeaver(engineer);
    findPlan();
}

void RebalanceWidget::findPlan()
{
    forget();
    m_options->setBusy(true);
    m_work = context().navigator.beginWork(tr("Finding a plan …"));
    auto plan = context().store.readLong([options = m_options->options(), progress = m_work->progress()](
                                             Reader& r) { return proposeRebalance(r, options, progress); });
    deliver(this, m_planning, std::move(plan), [this](Result<RebalanceProposal> answer) {
        m_work.reset();
        m_options->setBusy(false);
        if (answer)
            take(*std::move(answer));
        else
            context().navigator.showError(answer.error());
    });
}

void RebalanceWidget::take(RebalanceProposal plan)
{
    m_plan = std::move(plan);
    if (m_plan->moves.empty() && m_plan->unplaced.empty()) {
        m_empty->setTexts(
            tr("Nothing to change"),
            tr("Everybody is where they fit best under these options: %1 customers were looked at.")
                .arg(m_plan->customers));
        m_plan.reset();
        showPlan();
        return;
    }
    showPlan();
    m_list->setFocus();
    const QModelIndex first = m_model->index(1); // below the head
    m_list->setCurrentIndex(first);
}

void RebalanceWidget::showPlan()
{
    m_model->setGroups(m_plan ? planGroups(*m_plan) : QVector<RowGroup>());
    m_header->setNote(m_plan ? planSummary(*m_plan) : QString());
    const int changes = m_plan ? static_cast<int>(m_plan->moves.size()) : 0;
    m_apply->setEnabled(changes > 0);
    m_apply->setText(changes > 0 ? tr("Apply %n change(s)", nullptr, changes) : tr("Apply"));
    if (!m_plan)
        m_why->hide();
}

void RebalanceWidget::forget()
{
    m_plan.reset();
    m_empty->setTexts(tr("No plan yet"),
                      tr("Say who leaves or which regions count, then find a plan. Nothing is "
                         "changed before you apply it."));
    showPlan();
}

const RebalanceMove* RebalanceWidget::moveOf(const Uuid& customer) const
{
    if (!m_plan)
        return nullptr;
    for (const auto* moves : {&m_plan->moves, &m_plan->unplaced}) {
        for (const RebalanceMove& move : *moves) {
            if (move.customer.uuid == customer)
                return &move;
        }
    }
    return nullptr;
}

void RebalanceWidget::explain(const Uuid& customer)
{
    const RebalanceMove* move = moveOf(customer);
    const Id<Engineer> engineer = !move ? Id<Engineer>() : move->to ? move->to : move->from;
    if (!engineer) {
        m_why->hide();
        return;
    }
    auto fits = context().store.read(
        [id = move->customer, day = m_plan->from](Reader& r) { return fitsFor(r, id, day); });
    deliver(this, m_explaining, std::move(fits), [this, engineer](const Result<std::vector<Fit>>& answer) {
        if (!answer)
            return;
        const auto found = std::ranges::find(*answer, engineer, &Fit::engineer);
        if (found == answer->end())
            return;
        m_picture->setFit(*found);
        m_why->setVisible(m_plan.has_value());
    });
}

void RebalanceWidget::changeByHand(const Uuid& customer)
{
    const RebalanceMove* move = moveOf(customer);
    if (!move)
        return;
    auto* form = new FormPanel(this, tr("Another engineer for %1").arg(move->name));
    const Id<Customer> id = move->customer;
    ReferenceEditor* editor = addFitField(context(), form, [id, day = m_plan->from] {
        return FitQuestion{id, day};
    });
    form->setSaveText(tr("Take"));
    connect(form, &FormPanel::saveRequested, this, [this, form, id, day = m_plan->from] {
        const Id<Engineer> chosen(form->value(u"engineer"_s).value<Uuid>());
        form->setBusy(true);
        deliver(form, context().store.read([id, day](Reader& r) { return fitsFor(r, id, day); }),
                [this, form, id, chosen](const Result<std::vector<Fit>>& fits) {
                    if (!fits) {
                        form->showError(fits.error());
                        return;
                    }
                    const auto found = std::ranges::find(*fits, chosen, &Fit::engineer);
                    if (m_plan && found != fits->end())
                        changeMove(*m_plan, id.uuid, *found);
                    form->dismiss();
                    showPlan();
                    m_list->setCurrentId(id.uuid);
                    explain(id.uuid);
                });
    });
    form->open();
    editor->openList();
}

void RebalanceWidget::leaveAsIs(const Uuid& customer)
{
    if (!m_plan)
        return;
    dropMove(*m_plan, customer);
    showPlan();
}

void RebalanceWidget::apply()
{
    if (!m_plan || m_plan->moves.empty())
        return;
    std::vector<RebalanceDecision> plan;
    for (const RebalanceMove& move : m_plan->moves)
        plan.push_back({move.customer, move.from, move.to});
    m_apply->setEnabled(false);
    m_work = context().navigator.beginWork(tr("Applying the plan …"));
    auto write = [plan, from = m_plan->from, reason = tr("Rebalanced"),
                  progress = m_work->progress()](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(applyRebalance(u, plan, from, reason, progress));
        return u.title();
    };
    deliver(this, context().store.write(tr("Rebalance"), std::move(write)),
            [this](const Result<QString>& title) {
                m_work.reset();
                if (!title) {
                    showPlan();
                    context().navigator.showError(title.error());
                    return;
                }
                m_plan.reset();
                m_empty->setTexts(tr("Done"), *title);
                showPlan();
                context().navigator.showStatus(*title, true);
            });
}

std::vector<PageAction> RebalanceWidget::actions()
{
    std::vector<PageAction> all{{tr("Find a plan"), u"play"_s, {}, [this] { findPlan(); }}};
    if (m_plan && !m_plan->moves.empty())
        all.push_back({tr("Apply the plan"), u"check"_s, {}, [this] { apply(); }});
    const Uuid customer = m_list->currentId();
    if (const RebalanceMove* move = moveOf(customer)) {
        all.push_back(
            {tr("Choose another engineer for %1").arg(move->name), u"engineer"_s, {}, [this, customer] {
                 changeByHand(customer);
             }});
        if (move->to)
            all.push_back({tr("Leave %1 as it is").arg(move->name), u"undo"_s,
                           QKeySequence(u"Ctrl+Backspace"_s), [this, customer] { leaveAsIs(customer); }});
    }
    return all;
}

} // namespace zhike
