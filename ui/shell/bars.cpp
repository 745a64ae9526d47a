// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bars.h"

#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/shell/icons.h"
#include "ui/shell/look.h"
#include <QtCore/QDir>
#include <QtGui/QAccessible>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int workDelay = 200; // ms
constexpr int progressSteps = 1000;
constexpr int readAfter = 8'000; // ms: by then a sentence was read, and may go when the person goes on
constexpr int saidFor = 90'000;  // ms: what went well stands no longer than this

} // namespace

SearchButton::SearchButton(QWidget* parent) : QAbstractButton(parent)
{
    setText(tr("Search customers, contacts, requests, actions"));
    setAccessibleName(tr("Search everything"));
    setObjectName(u"search"_s);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    fitToText(this, [this] { setMaximumWidth(metric::searchWidth); });
}

QSize SearchButton::sizeHint() const
{
    return {metric::searchWidth, metric::searchHeight};
}

QSize SearchButton::minimumSizeHint() const
{
    return {metric::searchWidth / 2, metric::searchHeight};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens& t = Look::of(this);
    painter.setPen(hasFocus() ? t.acc : underMouse() ? t.ctl : t.line2);
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius::control, radius::control);
    const int y = (height() - metric::icon) / 2;
    drawIcon(painter, QRect(space::x2 + space::tiny, y, metric::icon, metric::icon), u"search"_s, t.t3);
    const int key = drawKey(painter, rect().adjusted(0, 0, -space::x2, 0), tr("Ctrl K"), t);
    drawLine(painter, rect().adjusted(metric::icon + space::x4 + space::tiny, 0, -key - space::x4, 0), text(),
             Face::Body, t.t3);
}

void SearchButton::enterEvent(QEnterEvent*)
{
    update();
}

void SearchButton::leaveEvent(QEvent*)
{
    update();
}

void SearchButton::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint())
        Q_EMIT typed(event->text());
    else
        QAbstractButton::keyPressEvent(event);
}

TopBar::TopBar(QWidget* parent)
    : QWidget(parent), m_search(new SearchButton), m_place(makePlace()),
      m_saved(new TextLabel({}, Face::Body, Ink::Soft)), m_savedIcon(new IconMark(u"check"_s, Ink::Soft)),
      m_failedIcon(new IconMark(u"warning"_s, Ink::Red)), m_avatar(new Avatar),
      m_user(new TextLabel({}, Face::Body)), m_menu(new QMenu(this))
{
    fitToText(this, [this] { setFixedHeight(metric::topBar); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4, 0, space::x4, 0);
    row->setSpacing(space::x2);
    row->addWidget(m_search, 1);
    row->addStretch(1);
    m_saved->setObjectName(u"saved"_s);
    m_saved->setElided(true);
    row->addWidget(m_place);
    row->addSpacing(space::x2);
    row->addWidget(m_savedIcon);
    row->addWidget(m_failedIcon);
    row->addWidget(m_saved);
    row->addSpacing(space::x3);
    row->addWidget(m_avatar);
    row->addWidget(m_user);
    auto* more = makeIconButton(u"more"_s, tr("Menu"));
    more->setObjectName(u"menu"_s);
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(more);
    m_more = more;
    setSaved({});
    setUser({});
}

/// One computer, one file: said in a word, so that nobody waits for anything to be sent.
QWidget* TopBar::makePlace()
{
    auto* place = new QWidget;
    place->setObjectName(u"keptHere"_s);
    auto* row = new QHBoxLayout(place);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(new IconMark(u"database"_s, Ink::Soft));
    //: In the bar above: all data are kept on this computer, nothing is sent anywhere
    row->addWidget(new TextLabel(tr("On this computer"), Face::Body, Ink::Soft));
    return place;
}

void TopBar::setFile(const QString& path)
{
    const QString said = tr("Everything is kept in one file on this computer; no network has a part in it.");
    m_place->setToolTip(path.isEmpty() ? said : said + u'\n' + QDir::toNativeSeparators(path));
    m_place->setAccessibleName(m_place->toolTip());
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_place->setVisible(width() >= 5 * metric::searchWidth / 2); // where room is short, what changes stays
}

void TopBar::setSaved(const QString& text, Saving state)
{
    m_saved->setText(text);
    m_saved->setInk(state == Saving::Failed ? Ink::Red : Ink::Soft);
    m_saved->setVisible(!text.isEmpty());
    m_savedIcon->setVisible(!text.isEmpty() && state == Saving::Saved);
    m_failedIcon->setVisible(!text.isEmpty() && state == Saving::Failed);
}

QString TopBar::saved() const
{
    return m_saved->text();
}

void TopBar::setUser(const QString& name)
{
    m_avatar->setName(name);
    m_user->setText(name);
    m_avatar->setVisible(!name.isEmpty());
    m_user->setVisible(!name.isEmpty());
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.base);
    drawHairline(painter, 0, width(), height() - space::hair, t.line);
}

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, Face::Caption, Ink::Soft)),
      m_resting(new TextLabel({}, Face::Caption, Ink::Soft)), m_link(new LinkLabel({}, Face::Caption))
{
    fitToText(this, [this] { setFixedHeight(metric::statusBar); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::x4, 0, space::x4, 0);
    row->setSpacing(space::x3);
    m_text->setElided(true);
    m_text->setObjectName(u"status"_s);
    m_link->setObjectName(u"status.link"_s);
    m_resting->setElided(true);
    m_resting->setObjectName(u"status.resting"_s);
    row->addWidget(m_text);
    row->addWidget(m_resting);
    row->addWidget(m_link);
    row->addStretch(1);
    row->addWidget(makeWork());
    m_link->hide();
    m_fade.setSingleShot(true);
    m_fade.setInterval(saidFor);
    connect(&m_fade, &QTimer::timeout, this, [this] { show({}, Kind::Quiet); });
    showResting();
}

void StatusLine::setResting(const QString& text)
{
    m_resting->setText(text);
    m_resting->updateGeometry();
    showResting();
}

QString StatusLine::resting() const
{
    return m_resting->text();
}

void StatusLine::showResting()
{
    m_text->setVisible(!m_text->text().isEmpty());
    m_resting->setVisible(m_text->text().isEmpty() && !m_resting->text().isEmpty());
}

void StatusLine::goOn()
{
    if (!m_text->text().isEmpty() && m_kind != Kind::Failure && m_said.hasExpired(readAfter))
        show({}, Kind::Quiet);
}

QWidget* StatusLine::makeWork()
{
    m_work = new QWidget;
    m_work->setObjectName(u"work"_s);
    m_workText = new TextLabel({}, Face::Caption, Ink::Soft);
    m_workBar = new QProgressBar;
    m_workCancel = new LinkLabel(tr("Cancel"), Face::Caption);
    m_workCancel->setObjectName(u"work.cancel"_s);
    m_workBar->setTextVisible(false);
    m_workBar->setFixedWidth(metric::sparkWidth);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x3);
    row->addWidget(m_workText);
    row->addWidget(m_workBar);
    row->addWidget(m_workCancel);
    connect(m_workCancel, &LinkLabel::clicked, this, &StatusLine::workCancelled);
    m_workDelay.setSingleShot(true);
    m_workDelay.setInterval(workDelay);
    connect(&m_workDelay, &QTimer::timeout, m_work, &QWidget::show);
    m_work->hide();
    return m_work;
}

void StatusLine::startWork(const QString& text)
{
    ++m_works;
    m_workText->setText(text);
    m_workBar->setAccessibleName(text);
    m_workBar->setRange(0, 0);
    m_workCancel->setEnabled(true);
    m_workDelay.start();
}

void StatusLine::setWorkProgress(qint64 done, qint64 total)
{
    m_workBar->setRange(0, total > 0 ? progressSteps : 0);
    if (total > 0)
        m_workBar->setValue(int(std::min(done, total) * progressSteps / total));
}

void StatusLine::setWorkStopping()
{
    m_workText->setText(tr("Stopping …"));
    m_workCancel->setEnabled(false);
}

void StatusLine::endWork()
{
    if (--m_works > 0)
        return;
    m_workDelay.stop();
    m_work->hide();
}

void StatusLine::show(const QString& text, Kind kind, const QString& link)
{
    m_kind = kind;
    m_text->setText(text);
    m_text->setInk(kind == Kind::Failure ? Ink::Amber : Ink::Soft);
    m_text->updateGeometry();
    const int icon = kind == Kind::Quiet ? 0 : metric::iconSmall + space::gap;
    layout()->setContentsMargins(space::x4 + icon, 0, space::x4, 0);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    m_said.start();
    if (text.isEmpty() || kind == Kind::Failure)
        m_fade.stop(); // what failed stands until there is something else to say
    else
        m_fade.start();
    showResting();
    update();
    announce();
}

void StatusLine::announce()
{
    // Who does not see the line hears it, with what can be done about it.
    const QString said = format::joined({m_text->text(), m_link->text()});
    if (said.isEmpty() || said == m_text->accessibleName())
        return;
    m_text->setAccessibleName(said);
    if (QAccessible::isActive()) {
        QAccessibleEvent event(m_text, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

QString StatusLine::text() const
{
    return m_text->text();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.window);
    drawHairline(painter, 0, width(), 0, t.line);
    if (m_kind == Kind::Quiet)
        return;
    const QRect icon(space::x4, (height() - metric::iconSmall) / 2, metric::iconSmall, metric::iconSmall);
    drawIcon(painter, icon, m_kind == Kind::Success ? u"check"_s : u"warning"_s,
             m_kind == Kind::Success ? t.t2 : t.amb);
}

} // namespace zhike
