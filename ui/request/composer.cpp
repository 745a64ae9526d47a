// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/composer.h"

#include "core/base/clock.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostLines = 6;

} // namespace

Composer::Composer(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_text(new MessageEdit), m_wayChip(new Chip({}, Chip::Kind::Menu)),
      m_ways(new QMenu(this)), m_fileBox(new QWidget), m_fileFlow(new FlowLayout(space::x2, m_fileBox)),
      m_first(new TextLabel({}, Face::Caption, Ink::Amber)),
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
    constexpr int frame =
        2 * (space::x1 + space::hair); // that the style leaves around every text of many lines
    m_text->setVerticalScrollBarPolicy(lines < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() +
                           2 * int(m_text->document()->documentMargin()) + frame);
}

void Composer::setCompact(bool compact)
{
    m_compact = compact;
    placeFoot();
}

/// Where height is scarce, what can be chosen appears with the keyboard, and stays while something is
/// written.
void Composer::placeFoot()
{
    const bool used =
        isAncestorOf(QApplication::focusWidget()) || !m_text->document()->isEmpty() || !m_files.empty();
    m_footBox->setVisible(!m_compact || used);
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
    m_wayChip->setVisible(!internal);
    m_wayChip->setText(
        format::joined({who.isEmpty() ? tr("Who?") : who, m_channel ? enumLabel(*m_channel) : tr("How?")}));
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
    placeFoot();
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
    painter.setPen(QPen(m_text->hasFocus() ? tokens.acc : tokens.line2, space::hair));
    painter.setBrush(tokens.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
}

} // namespace zhike
