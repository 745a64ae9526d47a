// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/search/preview.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"

namespace zhike {

/// What the pane shows of a record: what it says itself, and its customer.
struct Glance {
    struct Fact {
        QString label;
        QString text;
        QString phone; ///< to call; empty for what is no number
    };
    CustomerPreview customer; ///< with a null id where there is none
    QString title;            ///< of the record itself; empty for a customer
    QVector<Fact> facts;
};

/// Reads it; on a reader thread.
[[nodiscard]] Result<Glance> glanceAt(Reader& reader, EntityKind kind, const Uuid& id);

/// A customer at a glance, beside the answers of the search.
class PreviewPane : public SidePane
{
    Q_OBJECT
public:
    explicit PreviewPane(const AppContext& context, QWidget* parent = nullptr);
    void showGlance(const Glance& glance);
    /// What can be found, and by what; where there is nothing to look at.
    void showHow();

Q_SIGNALS:
    void opened(zhike::EntityKind kind, const zhike::Uuid& id);

private:
    void showRecord(const Glance& glance);
    void showCustomer(const CustomerPreview& p);
    void addHead(const CustomerPreview& p);
    void addFacts(const CustomerPreview& p);
    void addFact(const QString& label, const QString& text, const QString& phone = {});
    void addOpen(const CustomerPreview& p);
    void addRecent(const CustomerPreview& p);
    AppContext m_context;
    bool m_how = false; ///< showHow() stands there
};

} // namespace zhike
