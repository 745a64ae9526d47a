// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "ui/parts/states.h"
#include "ui/shell/context.h"
#include <QtCore/QPointer>
#include <memory>

namespace zhike {

class EntitlementList;
class InPlaceField;
class LinkLabel;
class SectionTitle;
class TextLabel;

/// Beside the timeline of a customer: what is open, how to talk to them, whom to call, what belongs to them,
/// and what is known of them, each field edited in place.
class OverviewSide : public SidePane
{
    Q_OBJECT
public:
    explicit OverviewSide(const AppContext& context, QWidget* parent = nullptr);
    void show(std::shared_ptr<const CustomerPage> page);
    using QWidget::show;

Q_SIGNALS:
    void tabRequested(const QString& tab);

private:
    /// A section whose rows are made anew with the page.
    struct Section {
        SectionTitle* title = nullptr;
        QVBoxLayout* rows = nullptr;
    };
    [[nodiscard]] Section addSection(const QString& title);
    void addFields();
    void addFieldActions(InPlaceField* field, std::string_view column);
    void fillOpen();
    void fillEntitlements();
    void fillContacts();
    void fillRelations();
    void fillFields();
    void alignLabels();
    void addComplaint(const ComplaintRow& complaint);
    void addRequest(const OpenRequest& request);
    void addStep(const OpenStep& step);
    void addPerson(const Contact& contact);
    LinkLabel* addRelation(const QString& label, const QString& text, std::function<void()> open);
    [[nodiscard]] QString words(const Field& field, const Value& value) const;
    void copy(const QString& text);

    AppContext m_context;
    std::shared_ptr<const CustomerPage> m_page;
    Section m_open;
    LinkLabel* m_rest; ///< the open ones that are not shown
    Section m_entitlements;
    EntitlementList* m_balance;
    InPlaceField* m_talk;
    Section m_contacts;
    LinkLabel* m_allContacts;
    Section m_relations;
    QVector<std::pair<const Field*, InPlaceField*>> m_fields;
    QVector<QPointer<TextLabel>> m_relationLabels;
};

} // namespace zhike
