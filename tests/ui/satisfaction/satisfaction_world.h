// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/customer/customer.h"
#include "core/tier/tier.h"
#include "tests/support/core/test_store.h"
#include "ui/shell/context.h"
#include "ui/shell/long_work.h"
#include "ui/shell/look.h"

namespace zhike::test {

/// A window without a shell: a store with a year of one company's satisfaction, and seams that note what was
/// asked.
class SatisfactionWorld : public Navigator, public FileChooser, public Prompt, public Memory
{
public:
    SatisfactionWorld();

    [[nodiscard]] AppContext context();
    /// Twelve months of surveys and requests of two customers, up to November 2026; one request contradicts
    /// itself.
    void aYear();

    void open(EntityKind kind, const Uuid& id) override { opened.emplace_back(kind, id); }
    void openCustomerTab(const Uuid& customer, const QString& tab) override
    {
        tabs.emplace_back(customer, tab);
    }
    void openPage(const QString&) override {}
    void showStatus(const QString& text, bool undoable) override { statuses.emplace_back(text, undoable); }
    void showError(const Error& error) override
    {
        if (impatient && error.kind == ErrorKind::Cancelled)
            ++stopped;
        else
            ADD_FAILURE() << error.message.toStdString();
    }
    std::shared_ptr<LongWork> beginWork(const QString& text) override
    {
        auto work = std::make_shared<LongWork>(text);
        if (impatient)
            work->cancel();
        return work;
    }
    void open(QWidget*, const FileRequest&, std::function<void(QString)>) override {}
    void save(QWidget*, const FileRequest&, std::function<void(QString)> chosen) override { chosen(saveAs); }
    void ask(QWidget*, const Question&, std::function<void(int)>) override {}
    [[nodiscard]] QVariant value(const QString&, const QVariant& otherwise) const override
    {
        return otherwise;
    }
    void remember(const QString&, const QVariant&) override {}

    TestStore store;
    Look look;
    Id<Customer> first;
    Id<Customer> second;
    std::vector<std::pair<EntityKind, Uuid>> opened;
    std::vector<std::pair<Uuid, QString>> tabs;
    std::vector<std::pair<QString, bool>> statuses;
    QString saveAs;
    bool impatient = false; ///< presses Cancel as soon as it is there
    int stopped = 0;        ///< how often work said that it was

private:
    void addMonth(QDate month, int number);
    int m_requests = 0;
};

} // namespace zhike::test
