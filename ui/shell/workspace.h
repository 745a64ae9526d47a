// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include <QtCore/QHash>
#include <QtWidgets/QStackedWidget>

namespace zhike {

/// Where one is: a page, a record on it, a part of that record.
struct Place {
    QString page;
    EntityKind kind{};
    Uuid id;
    QString tab;
    bool operator==(const Place&) const = default;
    /// For Memory, and back; a place that makes no sense has no page.
    [[nodiscard]] QVariantMap stored() const;
    [[nodiscard]] static Place fromStored(const QVariantMap& stored);
};

/// What one tab of the window holds: pages of its own, made when first shown, and the places one was at. So
/// two tabs show two customers, each with its scroll bars, its open part and its way back.
class Workspace : public QStackedWidget
{
    Q_OBJECT
public:
    Workspace(const AppContext& context, const std::vector<PageEntry>& entries, QWidget* parent = nullptr);
    ~Workspace() override;

    /// Makes it if need be; null if there is none.
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] Page* front() const { return m_pages.value(m_shown.page); }
    [[nodiscard]] const Place& shown() const { return m_shown; }
    /// What it shows, or will show.
    [[nodiscard]] const Place& next() const { return m_postponed.page.isEmpty() ? m_shown : m_postponed; }
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_places.size(); }
    /// What its tab says: the title of the page in front.
    [[nodiscard]] QString title() const;

    void go(const Place& place);
    void back();
    void forward();
    /// What it will show when it comes to the front for the first time; until then its tab says `title`.
    void postpone(const Place& place, const QString& title);
    /// It came to the front: shows what was postponed, or brings its page up to date.
    void wake();
    /// Puts the keyboard where the page in front wants it.
    void takeKeyboard();

Q_SIGNALS:
    void placeShown();
    void recordChosen(); ///< another record on the page in front, by the person
    void titleChanged();
    void summaryChanged();
    void viewsChanged();
    void countChanged(const QString& page, int count);

private:
    void showPlace(const Place& place);
    static void bringUpToDate(Page& page);
    void add(const Place& place);
    void recordShown(const Place& place);
    AppContext m_context;
    const std::vector<PageEntry>& m_entries;
    QHash<QString, Page*> m_pages;
    QVector<Place> m_places;
    int m_place = -1;
    Place m_shown;
    Place m_postponed;
    QString m_title; ///< until the page is there
};

} // namespace zhike
