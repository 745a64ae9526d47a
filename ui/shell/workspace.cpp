// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"

#include "core/base/clock.h"
#include "core/store/store.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostPlaces = 200; // on the way back

} // namespace

QVariantMap Place::stored() const
{
    return {{u"page"_s, page},
            {u"kind"_s, static_cast<int>(kind)},
            {u"id"_s, id.isNull() ? QString() : id.toString()},
            {u"tab"_s, tab}};
}

Place Place::fromStored(const QVariantMap& stored)
{
    return {stored.value(u"page"_s).toString(), static_cast<EntityKind>(stored.value(u"kind"_s).toInt()),
            Uuid::fromString(stored.value(u"id"_s).toString()).value_or(Uuid()),
            stored.value(u"tab"_s).toString()};
}

Page::Page(const AppContext& context, QWidget* parent) : QWidget(parent), m_context(context)
{
    connect(&context.store, &Store::changed, this, [this] { m_news = true; });
}

void Page::setSummary(const QString& text)
{
    if (std::exchange(m_summary, text) != text)
        Q_EMIT summaryChanged();
}

bool Page::isNewDay()
{
    const QDate today = m_context.clock.today();
    const QDate before = std::exchange(m_day, today);
    return before.isValid() && before != today;
}

Workspace::Workspace(const AppContext& context, const std::vector<PageEntry>& entries, QWidget* parent)
    : QStackedWidget(parent), m_context(context), m_entries(entries)
{
    setObjectName(u"workspace"_s);
}

Workspace::~Workspace()
{
    // Pages go before what they are made of.
    qDeleteAll(std::exchange(m_pages, {}));
}

Page* Workspace::page(const QString& id)
{
    if (auto* known = m_pages.value(id))
        return known;
    const auto entry = std::ranges::find(m_entries, id, &PageEntry::id);
    if (entry == m_entries.end())
        return nullptr;
    Page* made = entry->make(m_context, this);
    made->setObjectName(u"page.%1"_s.arg(id));
    m_pages.insert(id, made);
    addWidget(made);
    connect(made, &Page::titleChanged, this, &Workspace::titleChanged);
    connect(made, &Page::summaryChanged, this, [this, made] {
        if (made == front())
            Q_EMIT summaryChanged();
    });
    connect(made, &Page::viewsChanged, this, &Workspace::viewsChanged);
    connect(made, &Page::recordShown, this, [this, id](EntityKind kind, const Uuid& record) {
        recordShown({id, kind, record, {}});
    });
    connect(made, &Page::countChanged, this, [this, id](int count) { Q_EMIT countChanged(id, count); });
    return made;
}

QString Workspace::title() const
{
    const Page* page = front();
    return page ? page->title() : m_title;
}

void Workspace::go(const Place& place)
{
    add(place);
    showPlace(place);
}

void Workspace::add(const Place& place)
{
    m_places.resize(m_place + 1); // what was ahead is left behind
    if (m_places.isEmpty() || m_places.last() != place)
        m_places << place;
    if (m_places.size() > mostPlaces)
        m_places.removeFirst();
    m_place = int(m_places.size()) - 1;
}

void Workspace::recordShown(const Place& place)
{
    if (place.page != m_shown.page || place.id == m_shown.id)
        return;
    // What a page shows of itself when it opens is no step, nor is that it shows none any more.
    if ((m_shown.id.isNull() || place.id.isNull()) && m_place >= 0)
        m_places[m_place] = place;
    else
        add(place);
    m_shown = place;
    Q_EMIT recordChosen();
}

void Workspace::back()
{
    if (canGoBack())
        showPlace(m_places[--m_place]);
}

void Workspace::forward()
{
    if (canGoForward())
        showPlace(m_places[++m_place]);
}

void Workspace::postpone(const Place& place, const QString& title)
{
    m_postponed = place;
    m_title = title;
}

void Workspace::wake()
{
    if (!m_postponed.page.isEmpty())
        go(std::exchange(m_postponed, {}));
    else if (Page* page = front())
        bringUpToDate(*page);
}

void Workspace::bringUpToDate(Page& page)
{
    page.activate();
    if (page.isNewDay())
        page.timePassed(true);
}

void Workspace::showPlace(const Place& place)
{
    Page* target = page(place.page);
    if (!target)
        return;
    m_postponed = {};
    m_shown = place;
    // The stack holds up the painting of all that lies in it while it changes pages, asking each widget of
    // every page; nothing paints within one event anyway.
    setAttribute(Qt::WA_UpdatesDisabled, true);
    setCurrentWidget(target);
    setAttribute(Qt::WA_UpdatesDisabled, false);
    update();
    bringUpToDate(*target);
    if (!place.id.isNull())
        target->open(place.kind, place.id);
    if (!place.tab.isEmpty())
        target->openTab(place.tab);
    Q_EMIT placeShown();
}

void Workspace::takeKeyboard()
{
    if (Page* page = front()) {
        QWidget* focus = page->focusTarget();
        (focus ? focus : page)->setFocus(); // from the page itself, Tab leads to its first control
    }
}

} // namespace zhike
