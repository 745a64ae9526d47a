// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/thread_view.h"

#include "core/request/message_usecases.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/request/message_form.h"
#include "ui/request/thread_row.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int shownAtFirst = 6;
constexpr int shownMore = 30; ///< with each unfolding

} // namespace

ThreadView::ThreadView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_most(shownAtFirst), m_earlier(new LinkLabel)
{
    setObjectName(u"thread"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x1);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    m_lines = new QWidget;
    m_rows = new QVBoxLayout(m_lines);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addWidget(m_lines);
}

QWidget* ThreadView::makeHead()
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x3);
    row->addWidget(new TextLabel(tr("Exchange"), Face::Body, Ink::Plain, Weight::Bold));
    m_earlier->setObjectName(u"earlierMessages"_s);
    m_earlier->hide();
    connect(m_earlier, &LinkLabel::clicked, this, &ThreadView::unfold);
    row->addWidget(m_earlier);
    row->addStretch(1);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(space::gap);
    const QString texts[] = {tr("All"), tr("Customer knows"), tr("Internal")};
    const char* const names[] = {"threadAll", "threadVisible", "threadInternal"};
    for (int i = 0; i < 3; ++i) {
        m_chips[i] = new Chip(texts[i]);
        m_chips[i]->setObjectName(QString::fromLatin1(names[i]));
        m_chips[i]->setCheckable(true);
        m_chips[i]->setChecked(i == 0);
        connect(m_chips[i], &Chip::clicked, this, [this, i] { setFilter(static_cast<ThreadFilter>(i)); });
        chips->addWidget(m_chips[i]);
    }
    row->addLayout(chips);
    return head;
}

void ThreadView::setFilter(ThreadFilter filter)
{
    m_filter = filter;
    for (int i = 0; i < 3; ++i)
        m_chips[i]->setChecked(i == static_cast<int>(filter));
    m_most = shownAtFirst;
    read();
}

void ThreadView::show(const RequestDetail& request)
{
    if (!m_request || m_request->request.id != request.request.id)
        m_most = shownAtFirst;
    m_request = request;
    read();
}

void ThreadView::unfold()
{
    m_most += shownMore;
    read();
}

void ThreadView::read()
{
    if (!m_request)
        return;
    deliver(this, m_latest,
            m_context.store.read([request = *m_request, filter = m_filter, most = m_most](Reader& r) {
                return readThread(r, request, filter, most);
            }),
            [this](Result<Thread> thread) {
                if (thread)
                    fill(*std::move(thread));
                else
                    m_context.navigator.showError(thread.error());
            });
}

void ThreadView::fill(Thread thread)
{
    const auto lastOf = [](const Thread& t) {
        return t.entries.empty() ? Id<Message>() : t.entries.back().message.id;
    };
    const bool same = std::exchange(m_filledFor, m_request->request.id) == m_request->request.id;
    const bool grew = same && lastOf(thread) && lastOf(thread) != lastOf(m_thread);
    const bool focused = m_lines->isAncestorOf(QApplication::focusWidget());
    m_thread = std::move(thread);
    clearLayout(m_rows);
    for (const ThreadEntry& entry : m_thread.entries) {
        auto* row = new ThreadRow(m_context, entry, *m_request);
        connect(row, &ThreadRow::editWanted, this, &ThreadView::edit);
        connect(row, &ThreadRow::removeWanted, this, &ThreadView::remove);
        m_rows->addWidget(row);
    }
    if (m_thread.entries.empty()) {
        auto* nothing = new TextLabel(tr("Nothing was noted for ourselves yet."), Face::Body, Ink::Quiet);
        nothing->setContentsMargins(0, space::x2, 0, space::x2);
        m_rows->addWidget(nothing);
    }
    m_earlier->setText(tr("%n earlier", nullptr, m_thread.earlier));
    m_earlier->setVisible(m_thread.earlier > 0);
    chainTabs(m_chips[2], m_lines);
    if (focused)
        m_chips[static_cast<int>(m_filter)]->setFocus(Qt::OtherFocusReason);
    Q_EMIT filled();
    if (grew)
        Q_EMIT grown();
}

void ThreadView::edit(const Message& message)
{
    MessageForm::edit(m_context, this, message, m_request->contacts);
}

void ThreadView::remove(const Message& message)
{
    auto unit = [id = message.id](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(archiveMessage(u, id, true));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Take away a message"), std::move(unit)),
            [this](Result<QString> title) {
                if (title)
                    m_context.navigator.showStatus(*title, true);
                else
                    m_context.navigator.showError(title.error());
            });
}

} // namespace zhike
