// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/composer.h"

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/request/message_mail.h"
#include "ui/shell/look.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostLines = 6;

} // namespace

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
    column->setContentsMargins(space::x3, space::x2, space::x3, space::x2);
    column->setSpacing(space::gap);
    column->addWidget(m_text);
    m_fileFlow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_fileBox);
    m_error->setObjectName(u"messageError"_s);
    column->addWidget(m_error);
    column->addWidget(makeFoot());
    fitToText(this, [this] { fit(); });
}

QWidget* Composer::makeFoot()
{
    auto* foot = new QWidget;
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    auto* chips = new QWidget;
    auto* flow = new FlowLayout(space::x2, chips);
    flow->setContentsMargins(0, 0, 0, 0);
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
        flow->addWidget(m_directions[i]);
    auto* attach = makeIconButton(u"attachment"_s, tr("Attach files; or drop or paste them"));
    attach->setObjectName(u"attachFiles"_s);
    fitToText(attach, [attach] { attach->setFixedSize(metric::chip, metric::chip); });
    connect(attach, &QToolButton::clicked, this, &Composer::chooseFiles);
    flow->addWidget(attach);
    m_contactChip->setObjectName(u"messageContact"_s);
    m_contactChip->setMenu(m_contacts);
    m_channelChip->setObjectName(u"messageChannel"_s);
    m_channelChip->setMenu(m_channels);
    flow->addWidget(m_contactChip);
    flow->addWidget(m_channelChip);
    QWidget* sending = makeSending();
    row->addWidget(chips, 1);
    row->addWidget(sending);
    m_foot = new LinePlace(
        foot, row, [chips] { return chips->sizeHint().width(); }, sending);
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
    m_send = makeButton(tr("Send  Ctrl+Enter"));
    m_send->setObjectName(u"sendMessage"_s);
    m_send->setToolTip(
        tr("Records here what was said. Nothing leaves this computer: say it by phone, or copy it or open it "
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

Composer::Composer(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_text(new MessageEdit),
      m_channelChip(new Chip({}, Chip::Kind::Menu)), m_contactChip(new Chip({}, Chip::Kind::Menu)),
      m_channels(new QMenu(this)), m_contacts(new QMenu(this)), m_fileBox(new QWidget),
      m_fileFlow(new FlowLayout(space::x2, m_fileBox)), m_first(new TextLabel({}, Face::Caption, Ink::Amber)),
      m_kept(new TextLabel({}, Face::Caption, Ink::Quiet)), m_error(new InlineError)
{
    setObjectName(u"composer"_s);
    build();
    followDrafts();
    showFiles();
    refresh();
}

void Composer::fit()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), 1, mostLines);
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() +
                           2 * int(m_text->document()->documentMargin()));
}

QString Composer::recipient() const
{
    if (!m_request)
        return {};
    for (const Contact& person : m_request->contacts)
        if (person.id == m_contact)
            return person.name;
    return m_request->reporter;
}

QString Composer::email() const
{
    for (const Contact& person : m_request->contacts)
        if (person.id == m_contact)
            return person.email;
    return m_request->reporterEmail;
}

void Composer::setDirection(MessageDirection direction)
{
    m_direction = direction;
    refresh();
}

/// Everything that follows from what is chosen.
void Composer::refresh()
{
    for (int i = 0; i < 3; ++i)
        m_directions[i]->setChecked(i == static_cast<int>(m_direction));
    const bool internal = m_direction == MessageDirection::Internal;
    const QString who = recipient();
    m_contactChip->setVisible(!internal && m_request && !m_request->contacts.empty());
    m_contactChip->setText(who.isEmpty() ? tr("Who?") : who);
    m_channelChip->setVisible(!internal);
    m_channelChip->setText(m_channel ? enumLabel(*m_channel) : tr("How?"));
    switch (m_direction) {
    case MessageDirection::FromCustomer:
        m_text->setPlaceholderText(who.isEmpty() ? tr("What the customer said")
                                                 : tr("What %1 said").arg(who));
        break;
    case MessageDirection::ToCustomer:
        m_text->setPlaceholderText(who.isEmpty()
                                       ? tr("Reply to the customer: what you say is recorded here, not sent")
                                       : tr("Reply to %1: what you say is recorded here, not sent").arg(who));
        break;
    case MessageDirection::Internal:
        m_text->setPlaceholderText(tr("A note that the customer never sees"));
    }
    Message message;
    message.direction = m_direction;
    message.writtenAt = m_context.clock.now();
    m_first->setText(tr("also records the first response"));
    m_first->setVisible(m_request && isFirstResponse(m_request->request, message));
    m_send->setEnabled(m_request && !m_busy && m_pending == 0);
    fit();
    m_foot->place();
}

void Composer::fillChannels()
{
    m_channels->clear();
    for (int i = 0; i < static_cast<int>(std::size(EnumText<Channel>::names)); ++i) {
        const auto channel = static_cast<Channel>(i);
        connect(m_channels->addAction(enumLabel(channel)), &QAction::triggered, this, [this, channel] {
            m_channel = channel;
            noteEdit();
        });
    }
}

void Composer::fillContacts()
{
    m_contacts->clear();
    for (const Contact& person : m_request->contacts)
        connect(m_contacts->addAction(format::joined({person.name, person.title})), &QAction::triggered, this,
                [this, id = person.id] {
                    m_contact = id;
                    noteEdit();
                });
}

void Composer::chooseFiles()
{
    const FileRequest request{tr("Attach files"), {}, {tr("All files (*)")}, {}};
    m_context.files.openSeveral(this, request, [this](const QStringList& paths) {
        await(keepFiles(m_context.store, paths, FileUse::Any));
    });
}

void Composer::await(QFuture<Result<KeptFiles>> kept)
{
    if (!kept.isValid())
        return;
    ++m_pending;
    refresh();
    deliver(this, std::move(kept), [this, turn = m_turn](const Result<KeptFiles>& result) {
        if (turn != m_turn)
            return;
        --m_pending;
        m_error->setText(result ? result->refusals.join(u'\n') : result.error().message);
        if (result)
            m_files.insert(m_files.end(), result->files.begin(), result->files.end());
        showFiles();
        noteEdit();
    });
}

void Composer::showFiles()
{
    clearLayout(m_fileFlow);
    for (size_t i = 0; i < m_files.size(); ++i) {
        auto* chip =
            new Chip(tr("%1 (%2)").arg(m_files[i].name, sizeWords(m_files[i].size)), Chip::Kind::Remove);
        chip->setObjectName(u"attachedFile"_s);
        connect(chip, &Chip::clicked, this,
                [this, file = m_files[i]] { openAttachment(m_context, this, file); });
        connect(chip, &Chip::removed, this, [this, i] {
            m_files.erase(m_files.begin() + static_cast<std::ptrdiff_t>(i));
            showFiles();
            noteEdit();
            m_text->setFocus(Qt::OtherFocusReason);
        });
        m_fileFlow->addWidget(chip);
        chip->show();
    }
    m_fileBox->setVisible(!m_files.empty());
}

NewMessage Composer::written() const
{
    NewMessage what;
    what.message.request = m_request->request.id;
    what.message.direction = m_direction;
    what.message.text = m_text->toPlainText();
    if (m_direction != MessageDirection::Internal) {
        what.message.contact = m_contact;
        what.message.channel = m_channel;
    }
    what.files = m_files;
    return what;
}

void Composer::send()
{
    if (!m_request || m_busy || m_pending > 0)
        return;
    m_busy = true;
    m_error->setText({});
    refresh();
    auto unit = [what = written()](UnitOfWork& u) -> Result<QString> {
        ZHIKE_TRY(recordMessage(u, what));
        return u.title();
    };
    deliver(this, m_context.store.write(tr("Record a message"), std::move(unit)),
            [this, turn = m_turn](Result<QString> title) {
                m_busy = false;
                if (!title) {
                    m_error->setText(title.error().message);
                } else {
                    if (turn == m_turn)
                        clear();
                    m_context.navigator.showStatus(*title, true);
                }
                refresh();
            });
}

bool Composer::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update();
    if (watched == m_text && event->type() == QEvent::Resize)
        QTimer::singleShot(0, this, [this] { fit(); });
    return QWidget::eventFilter(watched, event);
}

void Composer::paintEvent(QPaintEvent*)
{
    const Tokens& tokens = Look::of(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_text->hasFocus() ? tokens.acc : tokens.ctl, space::hair));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace zhike
