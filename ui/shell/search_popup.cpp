// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_popup.h"

#include "core/store/store.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include "ui/shell/icons.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/look.h"
#include "ui/shell/preview_pane.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int keptRecent = 24;
const QString recentKey = u"search/recent"_s;

} // namespace

SearchPopup::SearchPopup(QWidget* window, const AppContext& context, SearchSources sources)
    : Overlay(window), m_context(context), m_sources(std::move(sources)), m_input(new QLineEdit),
      m_of(new TextLabel({}, Face::Page, Ink::Accent)), m_note(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_list(new RowList), m_model(new GroupedModel(this)), m_preview(new PreviewPane(context)),
      m_enterHint(new KeyHint(u"Enter"_s, tr("open"))),
      m_beginHint(new KeyHint(u"Ctrl Enter"_s, tr("new request"))),
      m_tabHint(new KeyHint(u"Tab"_s, tr("more actions"))), m_escHint(new KeyHint(u"Esc"_s, tr("close")))
{
    setObjectName(u"palette"_s);
    setAccessibleName(tr("Search everything"));
    build();
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, &SearchPopup::askAll);
    connect(m_input, &QLineEdit::textChanged, this, &SearchPopup::ask);
    connect(m_list, &RowList::opened, this, &SearchPopup::activate);
    connect(m_list, &RowList::currentIdChanged, this, &SearchPopup::preview);
    connect(m_preview, &PreviewPane::opened, this, [this](EntityKind kind, const Uuid& id) {
        dismiss();
        m_context.navigator.open(kind, id);
    });
}

void SearchPopup::build()
{
    m_list->setObjectName(u"palette.list"_s);
    m_list->setModel(m_model);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setOpensOnClick(true);
    m_list->rows()->setHairlines(false);
    m_nothing = new EmptyState(u"search"_s, tr("Nothing found"),
                               tr("Try a part of the name, its initials, a number or a phone."));
    m_list->setPlaceholder(m_nothing);
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeInput());
    column->addWidget(new Hairline);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_list, 1);
    fitToText(m_preview, [this] { m_preview->setFixedWidth(metric::palettePreview); });
    body->addWidget(m_preview);
    column->addLayout(body, 1);
    column->addWidget(new Hairline);
    column->addWidget(makeFoot());
}

QWidget* SearchPopup::makeInput()
{
    auto* line = new QWidget;
    // The corners of the panel are above it and below the foot: the other side makes up for them.
    fitToText(line, [line] { line->setFixedHeight(metric::paletteInput - radius::palette); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::x4, 0, space::x4, radius::palette);
    row->setSpacing(space::x3);
    row->addWidget(new IconMark(u"search"_s, Ink::Quiet, metric::iconBig));
    m_input->setObjectName(u"palette.input"_s);
    m_input->setProperty("look", u"bare"_s);
    fitToText(m_input, [this] { m_input->setFont(zhike::font(Face::Page)); });
    m_input->setPlaceholderText(tr("Search customers, contacts, requests, actions"));
    m_input->setAccessibleName(tr("Search everything"));
    m_input->installEventFilter(this);
    m_of->setObjectName(u"palette.of"_s);
    m_of->setElided(true);
    m_of->hide();
    row->addWidget(m_of);
    row->addWidget(m_input, 1);
    row->addWidget(m_note);
    return line;
}

QWidget* SearchPopup::makeFoot()
{
    auto* foot = new QWidget;
    fitToText(foot, [foot] { foot->setFixedHeight(metric::paletteFoot - radius::palette); });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::x4, radius::palette, space::x4, 0);
    row->setSpacing(space::x4);
    row->addWidget(new KeyHint(u"↑ ↓"_s, tr("choose")));
    for (KeyHint* hint : {m_enterHint, m_beginHint, m_tabHint})
        row->addWidget(hint);
    row->addStretch(1);
    row->addWidget(m_escHint);
    return foot;
}

QRect SearchPopup::panelRect(const QSize& window) const
{
    const int width = std::min<int>(metric::paletteWidth, window.width() - 2 * space::x6);
    const int top = std::min<int>(metric::paletteTop, window.height() / 8);
    const int height = std::min<int>(metric::paletteHeight, window.height() - top - space::x6);
    return {(window.width() - width) / 2, top, width, height};
}

void SearchPopup::openWith(const QString& text)
{
    openShowing(text);
    m_input->setFocus();
}

void SearchPopup::openUnfocused()
{
    openShowing({});
}

void SearchPopup::openShowing(const QString& text)
{
    leaveSubject();
    m_beforeId = {};
    m_previewOf = {}; // it may have changed since
    const auto lately = recent();
    auto texts = m_context.store.readAtOnce([records = std::vector(lately.begin(), lately.end())](Reader& r) {
        return SearchedTexts::of(r, records);
    });
    deliver(this, m_latestTexts, std::move(texts), [this](const Result<SearchedTexts>& read) {
        m_recentTexts = read.value_or(SearchedTexts());
        if (isOpen() && !m_input->text().isEmpty())
            ask(); // typed before they were known
    });
    open();
    if (m_input->text() == text)
        ask();
    else
        m_input->setText(text);
}

void SearchPopup::move(int by)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
    for (int i = row + by; i >= 0 && i < m_model->rowCount(); i += by)
        if (m_model->row(m_model->index(i))) {
            m_list->setCurrentIndex(m_model->index(i));
            if (i == 1)
                m_list->scrollToTop(); // with its head
            return;
        }
}

void SearchPopup::activate(const QModelIndex& index)
{
    const Row* found = m_model->row(index);
    if (!found) {
        m_entered = !m_complete; // opens as soon as there is something
        return;
    }
    const Row row = *found;
    dismiss();
    if (row.kind < 0)
        m_shown[size_t(row.extra.toInt())].run();
    else
        m_context.navigator.open(static_cast<EntityKind>(row.kind), row.id);
}

void SearchPopup::preview()
{
    updateFoot();
    if (m_subject)
        return; // whose actions are listed stays beside them
    const Row* row = m_model->row(m_list->currentIndex());
    if (!row || row->kind < 0) {
        showNothing();
        return;
    }
    if (row->id == m_previewOf)
        return; // shown, or on its way
    m_previewOf = row->id;
    const auto kind = static_cast<EntityKind>(row->kind);
    const auto read = [kind, id = row->id](Reader& reader) { return glanceAt(reader, kind, id); };
    deliver(this, m_latestPreview, m_context.store.readAtOnce(read), [this](const Result<Glance>& glance) {
        if (glance)
            m_preview->showGlance(*glance);
        else
            showNothing();
    });
}

void SearchPopup::showNothing()
{
    (void)m_latestPreview.next();
    m_previewOf = {};
    m_preview->showHow();
}

bool SearchPopup::keyPressed(const QKeyEvent& key)
{
    switch (key.key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        move(key.key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        for (int i = 0; i < 5; ++i)
            move(key.key() == Qt::Key_PageDown ? 1 : -1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            begin();
        else
            activate(m_list->currentIndex());
        return true;
    case Qt::Key_Tab:
        goOn();
        return true;
    case Qt::Key_Backtab:
        if (m_subject)
            goBack();
        return true;
    case Qt::Key_Backspace:
        if (!m_subject || !m_input->text().isEmpty())
            return false;
        goBack();
        return true;
    default:
        return false;
    }
}

bool SearchPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_input && event->type() == QEvent::KeyPress)
        if (keyPressed(*static_cast<QKeyEvent*>(event)))
            return true;
    return Overlay::eventFilter(watched, event);
}

void SearchPopup::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        Overlay::keyPressEvent(event);
    event->accept();
}

void SearchPopup::opened(EntityKind kind, const Uuid& id)
{
    QStringList list = m_context.memory.value(recentKey).toStringList();
    const QString entry = u"%1:%2"_s.arg(int(kind)).arg(id.toString());
    list.removeAll(entry);
    list.prepend(entry);
    m_context.memory.remember(recentKey, QStringList(list.mid(0, keptRecent)));
}

QVector<RecentRecord> SearchPopup::recent() const
{
    QVector<RecentRecord> records;
    for (const auto& entry : m_context.memory.value(recentKey).toStringList())
        if (const auto id = Uuid::fromString(entry.section(u':', 1)))
            records << RecentRecord{static_cast<EntityKind>(entry.section(u':', 0, 0).toInt()), *id};
    return records;
}

} // namespace zhike
