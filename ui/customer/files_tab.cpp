// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"
#include "ui/customer/parts_tab.h"
#include "ui/customer/record_form.h"
#include "ui/customer/register_rows.h"
#include "ui/customer/register_tab.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/states.h"
#include "ui/visit/attachment_actions.h"
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

FilesTab::FilesTab(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_tab(new PartsTab(context, tr("Files"),
                         new EmptyState(u"attachment"_s, tr("No files yet"),
                                        tr("Photos of visits, plans, configurations: drop them "
                                           "here, or choose them."))))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_tab);
    m_tab->list()->setObjectName(u"customerFiles"_s);
    connect(m_tab->addButton(tr("Add files"), u"add"_s, u"addFiles"_s), &QPushButton::clicked, this,
            &FilesTab::choose);
    auto* first = m_tab->empty()->addStep(tr("Add files"), u"add"_s);
    first->setObjectName(u"firstFiles"_s);
    connect(first, &QPushButton::clicked, this, &FilesTab::choose);
    connect(m_tab, &PartsTab::opened, this, [this](const Uuid& id) {
        if (const Attachment* file = fileOf(id))
            openAttachment(m_context, this, *file);
    });
    m_tab->setMenu([this](QMenu& menu, const Row& row) { fillMenu(menu, row); });
}

void FilesTab::show(const CustomerPage& page)
{
    m_customer = page.customer.id;
    m_name = page.customer.name;
    deliver(this, m_latest,
            m_context.store.read([id = m_customer](Reader& r) { return customerFiles(r, id); }),
            [this](Result<std::vector<Named<Attachment>>> files) {
                if (!files) {
                    m_context.navigator.showError(files.error());
                    return;
                }
                m_files = *std::move(files);
                m_tab->setGroups(fileGroups(m_files, m_context.clock));
            });
}

const Attachment* FilesTab::fileOf(const Uuid& id) const
{
    const auto found =
        std::ranges::find(m_files, id, [](const Named<Attachment>& f) { return f.record.id.uuid; });
    return found == m_files.end() ? nullptr : &found->record;
}

void FilesTab::choose()
{
    const FileRequest request{tr("Add files"), {}, {tr("All files (*)")}, {}};
    m_context.files.openSeveral(this, request, [this](const QStringList& paths) {
        deliver(this, keepFiles(m_context.store, paths, FileUse::Any), [this](const Result<KeptFiles>& kept) {
            if (kept)
                addKept(*kept);
            else
                m_context.navigator.showError(kept.error());
        });
    });
}

void FilesTab::addKept(const KeptFiles& kept)
{
    if (!kept.refusals.isEmpty())
        m_context.navigator.showError({ErrorKind::Invalid, kept.refusals.join(u' '), {}, {}});
    if (kept.files.empty())
        return;
    const QString title =
        kept.files.size() == 1
            ? tr("Add %1 to %2").arg(kept.files.front().name, m_name)
            : tr("Add %1 files to %2").arg(format::count(qint64(kept.files.size())), m_name);
    auto write = [files = kept.files, id = m_customer](UnitOfWork& u) -> Done {
        for (Attachment file : files) {
            file.customer = id;
            ZHIKE_TRY(u.insert(file));
        }
        return {};
    };
    deliver(this, m_context.store.write(title, std::move(write)),
            [this, title, quiet = !kept.refusals.isEmpty()](const Done& done) {
                if (!done)
                    m_context.navigator.showError(done.error());
                else if (!quiet)
                    m_context.navigator.showStatus(title, true);
            });
}

void FilesTab::fillMenu(QMenu& menu, const Row& row)
{
    const Attachment* found = fileOf(row.id);
    if (!found)
        return;
    const Attachment file = *found;
    connect(menu.addAction(tr("Open")), &QAction::triggered, this,
            [this, file] { openAttachment(m_context, this, file); });
    connect(menu.addAction(tr("Save a copy …")), &QAction::triggered, this,
            [this, file] { saveAttachment(m_context, this, file); });
    if (file.visit)
        connect(menu.addAction(tr("Open the visit")), &QAction::triggered, this,
                [this, file] { m_context.navigator.open(EntityKind::Visit, file.visit.uuid); });
    menu.addSeparator();
    connect(menu.addAction(tr("Archive")), &QAction::triggered, this,
            [this, file] { setArchived(m_context, this, toRecord(file), m_name, true); });
}

void FilesTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (m_customer && holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void FilesTab::dropEvent(QDropEvent* event)
{
    auto kept = keepDropped(m_context.store, *event->mimeData());
    if (!kept.isValid())
        return;
    event->acceptProposedAction();
    deliver(this, std::move(kept), [this](const Result<KeptFiles>& files) {
        if (files)
            addKept(*files);
    });
}

} // namespace zhike
