// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a Kano study.
#include "core/exchange/export.h"
#include "core/satisfaction/kano_usecases.h"
#include "core/store/store.h"
#include "ui/parts/row_list.h"
#include "ui/satisfaction/kano_forms.h"
#include "ui/satisfaction/kano_view.h"
#include "ui/shell/long_work.h"

#include <QtGui/QContextMenuEvent>
#include <QtWidgets/QMenu>

namespace zhike {

using namespace Qt::StringLiterals;

void KanoView::begin()
{
    openKanoStudyForm(m_context, window(), {}, {}, [this](const Id<KanoStudy>& made) { showStudy(made); });
}

void KanoView::change()
{
    std::vector<KanoItem> items;
    for (const KanoItemResult& one : m_result.items)
        items.push_back(one.item);
    openKanoStudyForm(m_context, window(), m_result.study, items, {});
}

void KanoView::record(const Id<Customer>& customer, const Id<Contact>& contact)
{
    if (m_studies.empty())
        return begin(); // there is nothing to ask about yet
    if (!isOpen())
        return m_context.navigator.showStatus(
            tr("The study has ended: let it go on before you add answers."));
    std::vector<KanoItem> items;
    for (const KanoItemResult& one : m_result.items)
        items.push_back(one.item);
    openKanoReplyForm(m_context, window(), m_result.study, items, {customer, contact});
}

void KanoView::remove(const Id<Customer>& customer, const Id<Contact>& contact)
{
    write(tr("Remove answers"), [study = m_result.study.id, customer, contact](UnitOfWork& unit) {
        return removeKanoReply(unit, study, customer, contact);
    });
}

void KanoView::setState(KanoState state)
{
    write(tr("Change a study"),
          [study = m_result.study.id, state](UnitOfWork& unit) { return setKanoState(unit, study, state); });
}

void KanoView::archive()
{
    write(tr("Archive a study"),
          [study = m_result.study.id](UnitOfWork& unit) { return archiveKanoStudy(unit, study); });
}

void KanoView::write(const QString& title, std::function<Done(UnitOfWork&)> use)
{
    auto unit = [use = std::move(use)](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(use(u));
        return u.title();
    };
    deliver(this, m_context.store.write(title, std::move(unit)), [this](const Result<QString>& done) {
        if (done)
            m_context.navigator.showStatus(*done, true);
        else
            m_context.navigator.showError(done.error());
    });
}

void KanoView::exportAnswers()
{
    const FileRequest request{
        tr("Export the answers"), m_result.study.title + u".csv"_s, {tr("CSV files (*.csv)")}, u"csv"_s};
    m_context.files.save(this, request, [this, title = m_result.study.title](const QString& file) {
        ExportOptions options;
        options.kind = EntityKind::KanoAnswer;
        options.file = file;
        options.where = {u"study="_s + title};
        const auto work = m_context.navigator.beginWork(tr("Exporting answers …"));
        options.progress = [told = work->progress()](qint64 written) { return told(written, 0); };
        deliver(this, m_context.store.readLong([options](Reader& r) { return exportFile(r, options); }),
                [this, file, work](const Result<qint64>& written) {
                    if (!written)
                        return m_context.navigator.showError(written.error());
                    m_context.navigator.showStatus(
                        tr("Exported %n answer(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                });
    });
}

void KanoView::fillMore()
{
    m_more->clear();
    m_more->addAction(tr("Change this study …"), this, &KanoView::change)->setObjectName(u"changeKano"_s);
    if (isOpen())
        m_more->addAction(tr("End this study"), this, [this] { setState(KanoState::Closed); });
    else
        m_more->addAction(tr("Let this study go on"), this, [this] { setState(KanoState::Open); });
    m_more->addAction(tr("Archive this study"), this, &KanoView::archive);
    m_more->addSeparator();
    m_more->addAction(tr("Export its answers as CSV …"), this, &KanoView::exportAnswers);
    m_more->addSeparator();
    m_more->addAction(tr("New study …"), this, &KanoView::begin);
}

void KanoView::contextMenuEvent(QContextMenuEvent* event)
{
    const Uuid item = m_items->currentId();
    if (!item || !m_items->rect().contains(m_items->mapFromGlobal(event->globalPos())))
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Answers behind it"), this, [this, item] { openItem(item); });
    menu->addAction(tr("Change this study …"), this, &KanoView::change);
    menu->popup(event->globalPos());
}

std::vector<PageAction> KanoView::actions()
{
    std::vector<PageAction> all{{tr("New Kano study"), u"add"_s, {}, [this] { begin(); }}};
    if (!m_studies.empty() && isOpen())
        all.push_back({tr("Record Kano answers"), u"add"_s, {}, [this] { record(); }});
    if (!m_studies.empty())
        all.push_back({tr("Change the Kano study “%1”").arg(m_result.study.title), u"edit"_s, {}, [this] {
                           change();
                       }});
    return all;
}

} // namespace zhike
