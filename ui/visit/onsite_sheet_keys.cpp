// SPDX-License-Identifier: GPL-3.0-or-later
// Keys, the clipboard, the order of Tab, and filling the screen.
#include "ui/parts/labels.h"
#include "ui/shell/icons.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/visit/attachment_actions.h"
#include "ui/visit/change_risk_panel.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/note_list.h"
#include "ui/visit/onsite_head.h"
#include "ui/visit/onsite_sheet.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/readback_panel.h"
#include "ui/visit/sign_panel.h"
#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QKeyEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

const QString fullScreenKey = u"onsite/fullScreen"_s;

bool takesTab(const QWidget* widget)
{
    return widget->focusPolicy() & Qt::TabFocus && widget->isEnabled() && !widget->focusProxy();
}

void collect(QWidget* widget, const QWidget* within, std::vector<QWidget*>& order);

void collect(QLayout* layout, const QWidget* within, std::vector<QWidget*>& order)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), within, order);
        else if (item->layout())
            collect(item->layout(), within, order);
    }
}

/// What takes the keyboard inside a widget, as it is read: cards made later stand where they are seen.
void collect(QWidget* widget, const QWidget* within, std::vector<QWidget*>& order)
{
    if (!widget->isVisibleTo(within))
        return;
    if (takesTab(widget))
        order.push_back(widget);
    auto* scroll = qobject_cast<QScrollArea*>(widget);
    if (scroll && scroll->widget())
        collect(scroll->widget(), within, order);
    else if (widget->layout())
        collect(widget->layout(), within, order);
}

/// The clipboard holds a picture or files and no words that a field would take.
bool isForPhotos(const QMimeData* held)
{
    return held && holdsFiles(*held) && (held->hasUrls() || !held->hasText());
}

} // namespace

void OnsiteSheet::cover(QWidget* window)
{
    if (parentWidget() != window) // the page was moved to another window
        setParent(window);
    window->installEventFilter(this);
    qApp->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
    // Without a screen there is nothing to fill.
    const bool may = QGuiApplication::platformName() != u"offscreen"_s;
    if (may && m_context.memory.value(fullScreenKey, true).toBool() && !window->isFullScreen()) {
        m_filled = true;
        window->setWindowState(window->windowState() | Qt::WindowFullScreen);
    }
}

void OnsiteSheet::uncover()
{
    qApp->removeEventFilter(this);
    if (parentWidget())
        parentWidget()->removeEventFilter(this);
    if (m_filled && parentWidget())
        parentWidget()->setWindowState(parentWidget()->windowState() & ~Qt::WindowFullScreen);
    m_filled = false;
    hide();
}

void OnsiteSheet::toggleFullScreen()
{
    QWidget* window = parentWidget();
    const bool full = !window->isFullScreen();
    m_context.memory.remember(fullScreenKey, full);
    m_filled = full;
    window->setWindowState(full ? window->windowState() | Qt::WindowFullScreen
                                : window->windowState() & ~Qt::WindowFullScreen);
}

bool OnsiteSheet::isForUs(QObject* watched, int key) const
{
    return (key == Qt::Key_F1 || key == Qt::Key_Question) && isVisible() && watched->isWidgetType() &&
           (watched == this || isAncestorOf(static_cast<QWidget*>(watched)));
}

bool OnsiteSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::ShortcutOverride &&
        isForUs(watched, static_cast<QKeyEvent*>(event)->key())) {
        event->accept(); // the window's own sheet of keys waits below
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride && watched->isWidgetType() && isVisible() &&
        isAncestorOf(static_cast<QWidget*>(watched)) &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste) &&
        isForPhotos(QGuiApplication::clipboard()->mimeData())) {
        event->ignore(); // the field below would take the key and paste nothing
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool OnsiteSheet::focusNextPrevChild(bool next)
{
    std::vector<QWidget*> order;
    collect(layout(), this, order);
    if (order.empty())
        return true;
    const auto at = std::find(order.begin(), order.end(), QApplication::focusWidget());
    const auto count = qsizetype(order.size());
    qsizetype to = next ? 0 : count - 1;
    if (at != order.end())
        to = (at - order.begin() + (next ? 1 : count - 1)) % count;
    order[size_t(to)]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void OnsiteSheet::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        save(true);
    else if (event->key() == Qt::Key_Question || event->key() == Qt::Key_F1)
        showKeys();
    event->accept(); // nothing falls through to what lies below
}

void OnsiteSheet::toColumn(int column)
{
    QScrollArea* area = m_columns[size_t(column)];
    std::vector<QWidget*> order;
    collect(area->widget(), this, order);
    if (order.empty())
        return;
    order.front()->setFocus(Qt::ShortcutFocusReason);
}

void OnsiteSheet::reveal()
{
    QWidget* at = QApplication::focusWidget();
    for (QScrollArea* column : m_columns)
        if (at && column->isAncestorOf(at))
            column->ensureWidgetVisible(at);
    if (at && m_across->isAncestorOf(at))
        m_across->ensureWidgetVisible(at);
}

void OnsiteSheet::addKeys()
{
    // What has the keyboard is in sight; once it has its place, if it was just made.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isVisible() && isAncestorOf(now))
            QTimer::singleShot(0, this, &OnsiteSheet::reveal);
    });
    const auto add = [this](const QKeySequence& key, std::function<void()> does) {
        auto* shortcut = new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, std::move(does));
    };
    for (int i = 0; i < int(m_columns.size()); ++i)
        add(QKeySequence(u"Alt+%1"_s.arg(i + 1)), [this, i] { toColumn(i); });
    const auto whileOpen = [this](auto does) {
        return [this, does] {
            if (!m_detail || !m_detail->signature)
                does();
        };
    };
    add(QKeySequence(u"Alt+F"_s), whileOpen([this] { m_findings->addByHand(); }));
    add(QKeySequence(u"Alt+P"_s), whileOpen([this] { m_photos->choosePhotos(); }));
    add(QKeySequence(u"Alt+O"_s), whileOpen([this] { m_photos->chooseFiles(); }));
    add(QKeySequence(u"Alt+N"_s), whileOpen([this] { m_notes->takeKeyboard(); }));
    add(QKeySequence(u"Alt+C"_s), whileOpen([this] { m_changes->addChange(); }));
    add(QKeySequence(u"Alt+R"_s), whileOpen([this] { m_changes->addRisk(); }));
    add(QKeySequence(u"Alt+S"_s), whileOpen([this] {
            if (!m_sign->isHidden())
                m_sign->takeKeyboard();
        }));
    add(QKeySequence(QKeySequence::Paste), [this] { paste(); });
    add(QKeySequence(u"Ctrl+S"_s), [this] { save(m_done); });
    add(QKeySequence(u"F11"_s), [this] { toggleFullScreen(); });
    QMenu* menu = m_head->menu();
    const auto entry = [&](const QString& text, const QString& icon, const QString& name,
                           std::function<void()> does) {
        QAction* action = menu->addAction(lineIcon(icon), text);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, std::move(does));
    };
    entry(tr("Save the record as PDF …"), u"save"_s, u"saveRecord"_s, [this] { savePdf(); });
    entry(tr("Print the record"), u"print"_s, u"printRecord"_s, [this] { print(); });
    menu->addSeparator();
    entry(tr("Full screen"), u"window"_s, u"fullScreen"_s, [this] { toggleFullScreen(); });
    entry(tr("Keyboard shortcuts"), u"keyboard"_s, u"onsiteKeys"_s, [this] { showKeys(); });
}

void OnsiteSheet::paste()
{
    const QMimeData* held = QGuiApplication::clipboard()->mimeData();
    if (!held || !m_photos->takeFrom(*held))
        m_error->setText(tr("There is no picture and no file to paste."));
}

QVector<std::pair<QString, QString>> OnsiteSheet::keyHelp() const
{
    return {{tr("To the checklist, the findings, the rating"), u"Alt+1 2 3"_s},
            {tr("Normal, abnormal, left out"), u"1 2 3"_s},
            {tr("Add a finding"), u"Alt+F"_s},
            {tr("Add photos"), u"Alt+P"_s},
            {tr("Add files"), u"Alt+O"_s},
            {tr("Paste a picture or files"), u"Ctrl+V"_s},
            {tr("Note a change"), u"Alt+C"_s},
            {tr("Note a risk"), u"Alt+R"_s},
            {tr("Quick note"), u"Alt+N"_s},
            {tr("Rate, 1 to 5"), u"1 … 5"_s},
            {tr("To the signature"), u"Alt+S"_s},
            {tr("Keep as draft"), u"Ctrl+S"_s},
            {tr("Complete and leave"), u"Ctrl+Enter"_s},
            {tr("Leave; what is written stays"), u"Esc"_s},
            {tr("Full screen"), u"F11"_s}};
}

void OnsiteSheet::showKeys()
{
    if (!m_keys)
        m_keys = new ShortcutSheet(this);
    ShortcutSheet::Section section{tr("On site"), {}};
    for (const auto& [text, keys] : keyHelp())
        section.lines.append({text, keys});
    m_keys->showSections({section});
}

} // namespace zhike
