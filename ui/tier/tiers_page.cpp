// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/tiers_page.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/tier/waiting.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/view_switch.h"
#include "ui/shell/saved_views.h"
#include "ui/tier/advice_cache.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString viewKey = u"tiers/view"_s;
const QString reviewId = u"review"_s;

} // namespace

TiersPage::TiersPage(const AppContext& appContext, QWidget* parent)
    : Page(appContext, parent), m_advice(new AdviceCache(appContext.store, this)),
      m_header(new PageHeader(tr("Tiers"))), m_review(m_header->setPrimary(tr("Review"), u"check"_s)),
      m_switch(new ViewSwitch(tr("Views of the tiers"))), m_stack(new QStackedWidget)
{
    m_header->addWidget(m_switch);
    for (TierViewEntry& entry : tierViews())
        addPlace(std::move(entry));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->setParent(this); // until the first view takes it
    column->addWidget(m_stack, 1);
    connect(m_switch, &ViewSwitch::chosen, this, [this](int index) { choose(size_t(index)); });
    connect(m_review, &QPushButton::clicked, this, [this] { showView(reviewId); });
    connect(m_advice, &AdviceCache::ready, this, &TiersPage::showReview);
    connect(m_advice, &AdviceCache::failed, this,
            [this](const Error& error) { context().navigator.showError(error); });
    m_views = new SavedViews(
        this, u"tiers"_s,
        {[this] {
             return QVariantMap{{u"tab"_s, viewId()}, {u"view"_s, view() ? view()->state() : QVariantMap()}};
         },
         [this](const QVariantMap& state) {
             showView(state.value(u"tab"_s).toString());
             if (view())
                 view()->setState(state.value(u"view"_s).toMap());
         }});
    connect(m_views, &SavedViews::changed, this, &TiersPage::showName);
    const QString last = context().memory.value(viewKey).toString();
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].entry.id == last)
            m_current = i;
    }
}

/// The title is the name of the saved view that is shown.
void TiersPage::showName()
{
    const QString name = m_views->shownName();
    m_header->setTitle(name.isEmpty() ? tr("Tiers") : name);
}

void TiersPage::openView(const QString& id)
{
    m_views->open(id);
}

void TiersPage::fillViewMenu(const QString& id, QMenu& menu)
{
    m_views->fillMenu(id, menu);
}

void TiersPage::addPlace(TierViewEntry entry)
{
    m_switch->addView(u"view."_s + entry.id, entry.text);
    m_places.push_back({std::move(entry), nullptr, {}});
}

void TiersPage::makeView(size_t index)
{
    Place& place = m_places[index];
    if (place.view)
        return;
    place.view = place.entry.make(context(), *m_advice);
    m_stack->addWidget(place.view);
    connect(place.view, &TierView::noteChanged, this, [this, index](const QString& note) {
        m_places[index].note = note;
        if (index == m_current)
            showNote();
    });
    connect(place.view, &TierView::stateChanged, this, &TiersPage::showName);
    connect(place.view, &TierView::viewRequested, this, &TiersPage::showView);
}

void TiersPage::choose(size_t index)
{
    m_current = index;
    makeView(index);
    const Place& place = m_places[index];
    m_switch->setCurrent(int(index));
    showNote();
    QWidget* focused = window()->focusWidget();
    const bool inHead = focused && m_header->isAncestorOf(focused);
    const bool inView = focused && !inHead && m_stack->isAncestorOf(focused);
    place.view->takeHead(m_header);
    m_stack->setCurrentWidget(place.view);
    if (inHead) // who goes through the views with the keyboard stays there
        focused->setFocus(Qt::OtherFocusReason);
    else if (inView)
        place.view->focusTarget()->setFocus(Qt::OtherFocusReason);
    context().memory.remember(viewKey, place.entry.id);
    place.view->activate();
    showReview();
    showName();
    Q_EMIT titleChanged();
}

void TiersPage::showNote()
{
    m_header->setNote(m_places[m_current].note);
    setSummary(m_places[m_current].note);
}

void TiersPage::showReview()
{
    const int count = m_advice->differing();
    const bool exists =
        std::ranges::any_of(m_places, [](const Place& place) { return place.entry.id == reviewId; });
    m_review->setText(tr("Review %n customer(s)", nullptr, count));
    m_review->setVisible(exists && count > 0 && viewId() != reviewId);
}

void TiersPage::showView(const QString& id)
{
    for (size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].entry.id == id)
            choose(i);
    }
}

TierView* TiersPage::view() const
{
    return m_places[m_current].view;
}

QString TiersPage::viewId() const
{
    return m_places[m_current].entry.id;
}

QString TiersPage::title() const
{
    return format::joined({tr("Tiers"), m_places[m_current].entry.text});
}

void TiersPage::activate()
{
    choose(m_current);
}

void TiersPage::timePassed(bool newDay)
{
    if (view())
        view()->timePassed(newDay);
}

void TiersPage::openTab(const QString& tab)
{
    showView(tab);
}

std::vector<PageAction> TiersPage::actions()
{
    std::vector<PageAction> all;
    if (view())
        all = view()->actions();
    all.push_back({tr("Save this view as …"), u"save"_s, {}, [this] {
                       m_views->save(m_switch->button(int(m_current)));
                   }});
    for (const Place& place : m_places) {
        if (place.entry.id != viewId())
            //: One of the views of the tiers: the board, the review …
            all.push_back({tr("Tiers: %1").arg(place.entry.text), u"tier"_s, {}, [this, id = place.entry.id] {
                               showView(id);
                           }});
    }
    return all;
}

QVector<KeyHelp> TiersPage::keyHelp() const
{
    return view() ? view()->keyHelp() : QVector<KeyHelp>{};
}

QWidget* TiersPage::focusTarget()
{
    return view() ? view()->focusTarget() : nullptr;
}

PageEntry tiersEntry()
{
    PageEntry entry;
    entry.id = u"tiers"_s;
    entry.label = TiersPage::tr("Tiers");
    entry.icon = u"tier"_s;
    entry.views = SavedViews::entries(entry.id);
    entry.countMeans = TiersPage::tr("Proposals that wait for a decision");
    entry.count = [](const AppContext& context, QObject* receiver, const std::function<void(int)>& answer) {
        deliver(receiver, context.store.read([](Reader& r) { return countWaiting(r); }),
                [answer](Result<int> count) {
                    if (count)
                        answer(*count);
                });
    };
    entry.make = [](const AppContext& context, QWidget* parent) -> Page* {
        return new TiersPage(context, parent);
    };
    return entry;
}

} // namespace zhike
