// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/thread_row.h"

#include "core/base/clock.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/request/message_mail.h"
#include "ui/shell/look.h"
#include "ui/visit/attachment_actions.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// The e-mail address of whom a message is exchanged with.
QString addressFor(const ThreadEntry& entry, const RequestDetail& request)
{
    for (const Contact& person : request.contacts)
        if (person.id == entry.message.contact)
            return person.email;
    return request.reporterEmail;
}

QString nameOf(const ThreadEntry& entry, const RequestDetail& request)
{
    if (!entry.writer.isEmpty())
        return entry.writer;
    return entry.message.isOurs() ? ThreadRow::tr("One of us") : request.customerName;
}

} // namespace

QString threadNote(const ThreadEntry& entry, const RequestDetail& request)
{
    const QString channel = entry.message.channel ? enumLabel(*entry.message.channel) : QString();
    if (entry.kind == ThreadKind::Opened)
        return format::joined({entry.title, ThreadRow::tr("opened it"), channel});
    switch (entry.message.direction) {
    case MessageDirection::FromCustomer:
        return format::joined({entry.title.isEmpty() ? request.customerName : entry.title, channel});
    case MessageDirection::ToCustomer:
        return format::joined({ThreadRow::tr("we, to the customer"), channel});
    case MessageDirection::Internal:
        break;
    }
    return format::joined({ThreadRow::tr("we, for ourselves"), channel});
}

QString courseWords(const ThreadEntry& entry, const RequestDetail& request)
{
    if (entry.kind == ThreadKind::Arrived)
        return ThreadRow::tr("Arrived on site");
    if (entry.state == RequestState::WaitingRd) {
        const Request& r = request.request;
        const bool last = r.rdAskedAt == entry.at;
        const QString what = last && !r.rdReference.isEmpty()
                                 ? ThreadRow::tr("Handed to R&D as %1").arg(r.rdReference)
                                 : ThreadRow::tr("Handed to R&D");
        return format::joined(
            {what, last && !r.rdAnsweredAt ? ThreadRow::tr("waiting for the answer") : QString()});
    }
    return format::joined(
        {entry.firstResponse ? ThreadRow::tr("First response") : QString(), enumLabel(entry.state)});
}

ThreadRow::ThreadRow(const AppContext& context, const ThreadEntry& entry, const RequestDetail& request,
                     QWidget* parent)
    : QWidget(parent), m_context(context), m_entry(entry), m_number(request.request.number),
      m_title(request.request.title), m_email(addressFor(entry, request))
{
    const bool said = entry.kind == ThreadKind::Said;
    setObjectName(said ? u"threadMessage"_s : u"threadLine"_s);
    const QString when = format::dateTime(entry.at, context.clock);
    if (said || entry.kind == ThreadKind::Opened) {
        buildSaid(request);
        setAccessibleName(format::joined({nameOf(entry, request), threadNote(entry, request), when}));
        setAccessibleDescription(entry.message.text);
    } else {
        buildCourse(request);
        setAccessibleName(format::joined({courseWords(entry, request), when}));
    }
    if (said)
        setFocusPolicy(Qt::StrongFocus);
}

void ThreadRow::buildCourse(const RequestDetail& request)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::gap, 0, space::gap);
    row->setSpacing(space::x3);
    auto* place = new QWidget;
    fitToText(place, [place] { place->setFixedWidth(metric::avatar); });
    auto* middle = new QHBoxLayout(place);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addWidget(
        new IconMark(m_entry.kind == ThreadKind::Arrived ? u"place"_s : u"arrow-right"_s, Ink::Quiet), 0,
        Qt::AlignCenter);
    row->addWidget(place);
    auto* words = new TextLabel(courseWords(m_entry, request), Face::Body, Ink::Soft);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    row->addWidget(new TextLabel(format::dateTime(m_entry.at, m_context.clock), Face::Caption, Ink::Quiet));
}

void ThreadRow::buildSaid(const RequestDetail& request)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, space::x2, 0, space::x2);
    row->setSpacing(space::x3);
    auto* avatar = new Avatar;
    const bool ours = m_entry.kind == ThreadKind::Said && m_entry.message.isOurs();
    avatar->setName(nameOf(m_entry, request), ours);
    row->addWidget(avatar, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x2);
    auto* name = new TextLabel(nameOf(m_entry, request), Face::Body, Ink::Plain, Weight::Bold);
    name->setElided(true);
    head->addWidget(name);
    auto* note = new TextLabel(threadNote(m_entry, request), Face::Caption, Ink::Quiet);
    note->setElided(true);
    head->addWidget(note);
    if (m_entry.kind == ThreadKind::Said && m_entry.message.isInternal())
        head->addWidget(new Tag(tr("Internal"), TagKind::Amber));
    head->addStretch(1);
    if (m_entry.kind == ThreadKind::Said) {
        m_more = makeIconButton(u"more"_s, tr("What can be done with this message"));
        m_more->setObjectName(u"messageMenu"_s);
        QSizePolicy policy = m_more->sizePolicy();
        policy.setRetainSizeWhenHidden(true);
        m_more->setSizePolicy(policy);
        m_more->hide();
        fitToText(m_more, [this] { m_more->setFixedSize(metric::badgeHeight, metric::badgeHeight); });
        connect(m_more, &QToolButton::clicked, this,
                [this] { openMenu(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
        head->addWidget(m_more);
    }
    head->addWidget(new TextLabel(format::dateTime(m_entry.at, m_context.clock), Face::Caption, Ink::Quiet));
    column->addLayout(head);
    const QString text = m_entry.message.text;
    auto* words = new TextLabel(text.isEmpty() ? request.request.title : text, Face::Body, Ink::Soft);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setContextMenuPolicy(Qt::NoContextMenu); // the row's menu
    column->addWidget(words);
    if (!m_entry.files.empty())
        column->addWidget(makeFiles());
    row->addLayout(column, 1);
}

QWidget* ThreadRow::makeFiles()
{
    auto* box = new QWidget;
    auto* flow = new FlowLayout(space::x3, box);
    flow->setContentsMargins(0, space::tiny, 0, 0);
    for (const Attachment& file : m_entry.files) {
        auto* link = new LinkLabel(tr("%1 (%2)").arg(file.name, sizeWords(file.size)), Face::Caption);
        link->setObjectName(u"messageFile"_s);
        link->setElided(true);
        link->setToolTip(tr("Open %1").arg(file.name));
        connect(link, &LinkLabel::clicked, this, [this, file] { openAttachment(m_context, this, file); });
        flow->addWidget(link);
    }
    return box;
}

void ThreadRow::fillMenu(QMenu& menu)
{
    const Message message = m_entry.message;
    connect(menu.addAction(tr("Copy the text")), &QAction::triggered, this,
            [message] { QGuiApplication::clipboard()->setText(message.text); });
    if (!message.isInternal())
        connect(menu.addAction(tr("Write it in the mail program…")), &QAction::triggered, this,
                [this, message] { mailMessage(m_email, m_number, m_title, message.text); });
    for (const Attachment& file : m_entry.files)
        connect(menu.addAction(tr("Save a copy of %1…").arg(file.name)), &QAction::triggered, this,
                [this, file] { saveAttachment(m_context, this, file); });
    menu.addSeparator();
    QAction* edit = menu.addAction(tr("Correct…"));
    edit->setObjectName(u"editMessage"_s);
    connect(edit, &QAction::triggered, this, [this, message] { Q_EMIT editWanted(message); });
    QAction* remove = menu.addAction(tr("Take away"));
    remove->setObjectName(u"removeMessage"_s);
    connect(remove, &QAction::triggered, this, [this, message] { Q_EMIT removeWanted(message); });
}

void ThreadRow::openMenu(const QPoint& at)
{
    if (m_entry.kind != ThreadKind::Said)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu);
    menu->popup(at);
}

void ThreadRow::contextMenuEvent(QContextMenuEvent* event)
{
    openMenu(event->reason() == QContextMenuEvent::Mouse ? event->globalPos()
                                                         : mapToGlobal(QPoint(space::x6, height() / 2)));
}

void ThreadRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        openMenu(mapToGlobal(QPoint(space::x6, height() / 2)));
    else if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_entry.message.text);
    else
        QWidget::keyPressEvent(event);
}

void ThreadRow::enterEvent(QEnterEvent* event)
{
    if (m_more)
        m_more->show();
    QWidget::enterEvent(event);
}

void ThreadRow::leaveEvent(QEvent* event)
{
    if (m_more && !m_more->hasFocus())
        m_more->hide();
    QWidget::leaveEvent(event);
}

void ThreadRow::focusInEvent(QFocusEvent* event)
{
    if (m_more)
        m_more->show();
    QWidget::focusInEvent(event);
}

void ThreadRow::focusOutEvent(QFocusEvent* event)
{
    if (m_more && !m_more->hasFocus() && !underMouse())
        m_more->hide();
    QWidget::focusOutEvent(event);
}

void ThreadRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawHairline(painter, 0, width(), height() - 1, Look::of(this).line);
}

} // namespace zhike
