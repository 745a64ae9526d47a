// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/parts/composed_elsewhere.h"
#include <QtCore/QObject>

namespace zhike {

class SearchPopup;

/// A view with this property has letters as keys; they reach it bare.
inline constexpr auto letterKeysProperty = "zhikeLetterKeys";

/// Input methods over what takes no text: Qt asks them in only where text is taken, so the first letter of a
/// word would reach the search bare and the rest composed. Over lists and tables of a window that search
/// nothing themselves, what is composed appears in the search over everything.
class ComposeToSearch : public QObject
{
    Q_OBJECT
public:
    /// `isFree` says whether nothing lies over the pages.
    ComposeToSearch(SearchPopup* search, std::function<bool()> isFree);

Q_SIGNALS:
    void keysAsked(); ///< a ？ was composed, which is the key of the list of shortcuts

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] bool composesOver(const QWidget& widget) const;
    [[nodiscard]] bool take(QInputMethodEvent& event);

    SearchPopup* m_search;
    std::function<bool()> m_isFree;
    ComposedElsewhere m_composed;
};

} // namespace zhike
