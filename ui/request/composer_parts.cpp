// SPDX-License-Identifier: GPL-3.0-or-later
// What the composer is made of.
#include "core/store/store.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/request/composer.h"
#include "ui/request/message_mail.h"
#include "ui/shell/look.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

void Composer::build()
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setAccessibleName(tr("Message"));
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    connect(m_text, &QPlainTextEdit::textChanged, this, &Composer::noteEdit);
    connect(m_text, &MessageEdit::sendWanted, this, &Composer::send);
    connect(m_text, &MessageEdit::filesGiven, this,
            [this](const QMimeData& held) { await(keepDropped(m_context.store, held)); });
    auto* column = new QVBoxLayout(this);
    // A text keeps its letters off its edge: what is below it stands where they begin.
    constexpr int inset = space::x1 + space::hair + space::tiny;
    column->setContentsMargins(space::x3 - inset, space::x2, space::x3, space::x2);
    column->setSpacing(space::gap);
    column->addWidget(m_text);
    m_fileFlow->setContentsMargins(inset, 0, 0, 0);
    column->addWidget(m_fileBox);
    m_error->setObjectName(u"messageError"_s);
    m_error->setContentsMargins(inset, 0, 0, 0);
    column->addWidget(m_error);
    m_footBox = makeFoot();
    m_footBox->setContentsMargins(inset, 0, 0, 0);
    column->addWidget(m_footBox);
    connect(qApp, &QApplication::focusChanged, this, &Composer::placeFoot);
    fitToText(this, [this] { fit(); });
}

QWidget* Composer::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new BarLayout(space::x2, foot);
    row->setContentsMargins(0, 0, 0, 0);
    const QString texts[] = {tr("Customer said"), tr("Reply to the customer"), tr("Internal note")};
    const char* const names[] = {"customerSaid", "replyToCustomer", "internalNote"};
    for (int i = 0; i < 3; ++i) {
        m_directions[i] = new Chip(texts[i]);
        m_directions[i]->setObjectName(QString::fromLatin1(names[i]));
        m_directions[i]->setCheckable(true);
        connect(m_directions[i], &Chip::clicked, this, [this, i] {
            setDirection(static_cast<MessageDirection>(i));
            noteEdit();
            m_text->setFocus(Qt::OtherFocusReason);
        });
    }
    for (const int i : {1, 2, 0}) // what is done most comes first
        row->addWidget(m_directions[i]);
    auto* attach = makeIconButton(u"attachment"_s, tr("Attach files; or drop or paste them"));
    attach->setObjectName(u"attachFiles"_s);
    fitToText(attach, [attach] { attach->setFixedSize(metric::chip, metric::chip); });
    connect(attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    row->addWidget(attach);
    m_wayChip->setObjectName(u"messageWay"_s);
    m_wayChip->setMenu(m_ways);
    row->addWidget(m_wayChip);
    row->addSpring();
    row->addWidget(makeSending());
    return foot;
}

QWidget* Composer::makeSending()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addStretch(1);
    auto* more = makeIconButton(u"more"_s, tr("Copy or mail this text"));
    more->setObjectName(u"composerMenu"_s);
    fitToText(more, [more] { more->setFixedSize(metric::chip, metric::chip); });
    more->setMenu(makeMore());
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    m_first->setObjectName(u"alsoFirstResponse"_s);
    row->addWidget(m_first);
    m_kept->setObjectName(u"messageKept"_s);
    row->addWidget(m_kept);
    m_send = makeButton(tr("Send"));
    m_send->setObjectName(u"sendMessage"_s);
    m_send->setToolTip(tr("Ctrl+Enter. Records here what was said. Nothing leaves this computer: say it by "
                          "phone, or copy it or open it "
                          "in your mail program with the menu."));
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    row->addWidget(m_send);
    return box;
}

QMenu* Composer::makeMore()
{
    auto* menu = new QMenu(this);
    QAction* copy = menu->addAction(tr("Copy the text"));
    QAction* mail = menu->addAction(tr("Write it in the mail program…"));
    connect(copy, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText().trimmed()); });
    connect(mail, &QAction::triggered, this, [this] {
        mailMessage(email(), m_request->request.number, m_request->request.title,
                    m_text->toPlainText().trimmed());
    });
    connect(menu, &QMenu::aboutToShow, this, [this, copy, mail] {
        const bool something = m_request && !m_text->toPlainText().trimmed().isEmpty();
        copy->setEnabled(something);
        mail->setEnabled(something && m_direction != MessageDirection::Internal);
    });
    return menu;
}

/// With whom, and how.
void Composer::fillWays()
{
    m_ways->clear();
    m_ways->addSection(tr("With whom"));
    for (const Contact& person : m_request->contacts)
        connect(m_ways->addAction(format::joined({person.name, person.title})), &QAction::triggered, this,
                [this, id = person.id] {
                    m_contact = id;
                    noteEdit();
                });
    m_ways->addSection(tr("How"));
    for (int i = 0; i < static_cast<int>(std::size(EnumText<Channel>::names)); ++i) {
        const auto channel = static_cast<Channel>(i);
        connect(m_ways->addAction(enumLabel(channel)), &QAction::triggered, this, [this, channel] {
            m_channel = channel;
            noteEdit();
        });
    }
}

} // namespace zhike
