// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/page.h"
#include "core/risk/register.h"
#include "core/store/deliver.h"
#include "ui/parts/chip.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QMenu;

namespace zhike {

class PartsTab;
struct KeptFiles;
struct RecordFormInput;
struct Row;

/// A customer's risks, contingency plans, improvements, changes, opportunities and commendations. Read when
/// shown.
class RegisterTab : public QWidget
{
    Q_OBJECT
public:
    explicit RegisterTab(const AppContext& context, QWidget* parent = nullptr);
    void show(const CustomerPage& page);

private:
    void add(EntityKind kind);
    void edit(const Uuid& id);
    void fillMenu(QMenu& menu, const Row& row);
    [[nodiscard]] std::optional<Record> recordOf(const Uuid& id) const;
    [[nodiscard]] RecordFormInput inputFor(Record record, bool isNew) const;

    AppContext m_context;
    Latest m_latest;
    Id<Customer> m_customer;
    QString m_name;
    QVector<FilterChoice> m_sites;
    QVector<FilterChoice> m_systems;
    QVector<FilterChoice> m_contacts;
    CustomerRegister m_all;
    QHash<Uuid, QString> m_engineers; ///< by record
    PartsTab* m_tab;
};

/// A customer's photos and files: opened with a key or a click, added by choosing or dropping.
class FilesTab : public QWidget
{
    Q_OBJECT
public:
    explicit FilesTab(const AppContext& context, QWidget* parent = nullptr);
    void show(const CustomerPage& page);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void addKept(const KeptFiles& kept);
    void fillMenu(QMenu& menu, const Row& row);
    [[nodiscard]] const Attachment* fileOf(const Uuid& id) const;

    AppContext m_context;
    Latest m_latest;
    Id<Customer> m_customer;
    QString m_name;
    std::vector<Named<Attachment>> m_files;
    PartsTab* m_tab;
};

} // namespace zhike
