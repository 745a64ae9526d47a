// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/page.h"
#include <QtCore/QVariantMap>

namespace zhike {

/// A way of looking at a page's list that has a name.
struct SavedView {
    QString id;
    QString name;
    QVariantMap state; ///< plain values, as the page tells and takes them
};

/// The saved views of one page: kept with the window, listed below the page in the navigation, with a menu
/// for each. The page says how it is looked at, and takes it back; "columns" in it are no part of what tells
/// one view from another, because another width is no other view.
class SavedViews : public QObject
{
    Q_OBJECT
public:
    struct Looking {
        std::function<QVariantMap()> now;
        std::function<void(const QVariantMap&)> show;
    };
    /// `id` is the page's in the navigation.
    SavedViews(Page* page, const QString& id, Looking looking);

    [[nodiscard]] static QVector<SavedView> of(const Memory& memory, const QString& page);
    /// For the page's entry in the navigation.
    [[nodiscard]] static std::function<std::vector<PageView>(const AppContext&)> entries(const QString& page);

    /// Asks, below `anchor`, for a name under which the list is found again as it is now.
    void save(QWidget* anchor);
    void open(const QString& view);
    void fillMenu(const QString& view, QMenu& menu);
    /// The view that is shown now; empty if it has no name.
    [[nodiscard]] QString shownName() const;

Q_SIGNALS:
    void changed(); ///< views were saved, renamed or deleted

private:
    void keep(const QVector<SavedView>& views);
    void rename(const QString& view);
    void overwrite(const QString& view);
    void remove(const QString& view);
    [[nodiscard]] QVector<SavedView> all() const;

    Page* m_page;
    QString m_id;
    Looking m_looking;
};

} // namespace zhike
