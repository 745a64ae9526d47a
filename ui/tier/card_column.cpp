// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/card_column.h"

#include "core/store/deliver.h"
#include "ui/parts/format.h"
#include "ui/shell/look.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QToolTip>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int gap = space::x2;
constexpr TextMetric leastWidth{160, TextMetric::Half};

} // namespace

CardColumn::CardColumn(QWidget* parent) : QAbstractScrollArea(parent), m_model(new PagedListModel(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    connect(m_model, &QAbstractItemModel::dataChanged, viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &QAbstractItemModel::modelReset, viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &PagedListModel::loaded, viewport(), qOverload<>(&QWidget::update));
}

void CardColumn::setCards(const QVector<Uuid>& ids, std::vector<bool> noted, NoteOf note,
                          std::function<QFuture<Result<QVector<Row>>>(QVector<Uuid>)> rows)
{
    m_ids = ids;
    m_noted = std::move(noted);
    m_note = std::move(note);
    m_places.clear();
    m_places.reserve(m_ids.size());
    for (int i = 0; i < count(); ++i)
        m_places.insert(m_ids[i], i);
    m_hovered = -1;
    // An empty one would not show that it has the keyboard.
    setFocusPolicy(m_ids.isEmpty() ? Qt::ClickFocus : Qt::StrongFocus);
    layCards();
    PagedSource source;
    source.ids = [ids] { return QtFuture::makeReadyFuture(Result<QVector<Uuid>>(ids)); };
    source.rows = std::move(rows);
    m_model->setSource(std::move(source));
}

void CardColumn::layCards()
{
    m_tops.resize(m_noted.size() + 1);
    int y = gap;
    for (size_t i = 0; i < m_noted.size(); ++i) {
        m_tops[i] = y;
        y += cardHeight(m_noted[i]) + gap;
    }
    m_tops.back() = y;
    updateScroll();
    viewport()->update();
}

void CardColumn::updateScroll()
{
    const int extra = m_slot < 0 ? 0 : cardHeight(m_slotNoted) + gap;
    const int whole = (m_tops.empty() ? 0 : m_tops.back()) + extra;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(cardHeight(false) / 2);
    verticalScrollBar()->setRange(0, std::max(0, whole - viewport()->height()));
}

Uuid CardColumn::idAt(int index) const
{
    return index < 0 || index >= count() ? Uuid() : m_ids[index];
}

const Row* CardColumn::row(int index) const
{
    return m_model->idAt(index) == idAt(index) ? m_model->row(index)
                                               : nullptr; // it may still have what was before
}

int CardColumn::indexOf(const Uuid& id) const
{
    return m_places.value(id, -1);
}

std::optional<BoardNote> CardColumn::note(const Uuid& id) const
{
    return m_note ? m_note(id) : std::nullopt;
}

void CardColumn::setCurrent(const Uuid& id)
{
    if (m_current == id)
        return;
    m_current = id;
    viewport()->update();
}

int CardColumn::heightOf(int index) const
{
    return cardHeight(m_noted[static_cast<size_t>(index)]);
}

QRect CardColumn::cardRect(int index) const
{
    if (index < 0 || index >= count())
        return {};
    int y = m_tops[static_cast<size_t>(index)] - verticalScrollBar()->value();
    if (m_slot >= 0 && index >= m_slot)
        y += cardHeight(m_slotNoted) + gap; // made room
    return {gap, y, viewport()->width() - 2 * gap, heightOf(index)};
}

std::pair<int, int> CardColumn::inSight() const
{
    if (m_ids.isEmpty())
        return {0, 0};
    const int top = verticalScrollBar()->value();
    const int room = m_slot < 0 ? 0 : cardHeight(m_slotNoted) + gap;
    const auto first = std::upper_bound(m_tops.begin(), m_tops.end(), top - room);
    const auto last = std::lower_bound(m_tops.begin(), m_tops.end(), top + viewport()->height());
    const int from = std::max(0, static_cast<int>(first - m_tops.begin()) - 1);
    return {from, std::min(count(), static_cast<int>(last - m_tops.begin()))};
}

int CardColumn::indexAt(QPoint at) const
{
    const auto [from, to] = inSight();
    for (int i = from; i < to; ++i) {
        if (cardRect(i).contains(at))
            return i;
    }
    return -1;
}

int CardColumn::indexNear(int y) const
{
    const auto [from, to] = inSight();
    for (int i = from; i < to; ++i) {
        if (cardRect(i).bottom() >= y)
            return i;
    }
    return to - 1;
}

void CardColumn::ensureVisible(int index)
{
    if (index < 0 || index >= count())
        return;
    const QRect card = cardRect(index);
    QScrollBar* bar = verticalScrollBar();
    if (card.top() < gap)
        bar->setValue(bar->value() + card.top() - gap);
    else if (card.bottom() + gap > viewport()->height())
        bar->setValue(bar->value() + card.bottom() + gap - viewport()->height());
}

void CardColumn::setLifted(const Uuid& id)
{
    m_lifted = id;
    viewport()->update();
}

void CardColumn::setSlot(int before, bool noted)
{
    if (m_slot == before && m_slotNoted == noted)
        return;
    m_slot = before;
    m_slotNoted = noted;
    updateScroll();
    if (before >= 0) {
        const int top = m_tops[static_cast<size_t>(std::min(before, count()))];
        QScrollBar* bar = verticalScrollBar();
        if (top < bar->value() || top + cardHeight(noted) > bar->value() + viewport()->height())
            bar->setValue(top - viewport()->height() / 2);
    }
    viewport()->update();
}

QSize CardColumn::minimumSizeHint() const
{
    return {leastWidth, cardHeight(true)};
}

void CardColumn::choose(int index)
{
    if (index < 0 || index >= count())
        return;
    setCurrent(m_ids[index]);
    ensureVisible(index);
    Q_EMIT chosen(m_current);
}

void CardColumn::paintOne(QPainter& painter, int index, const Tokens& tokens) const
{
    const Uuid& id = m_ids[index];
    const QRect box = cardRect(index);
    const Row* known = row(index);
    if (!known) {
        paintComingCard(painter, box, tokens);
        return;
    }
    if (id == m_lifted) {
        paintSlot(painter, box, known->title, tr("Where it stands now"), false, tokens);
        return;
    }
    const auto said = note(id);
    CardLook look = index == m_hovered ? CardLook::Hovered : CardLook::Plain;
    if (id == m_current)
        look = hasFocus() ? CardLook::Current : CardLook::CurrentQuiet;
    paintCard(painter, box, *known, said ? &*said : nullptr, look, said && said->ink == Ink::Accent, tokens);
}

void CardColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Tokens& tokens = Look::of(this);
    painter.fillRect(viewport()->rect(), m_slot >= 0 ? tokens.acct : tokens.pane);
    const auto [from, to] = inSight();
    for (int i = from; i < to; ++i)
        paintOne(painter, i, tokens);
    if (m_slot >= 0)
        paintSlot(painter, slotRect(), {}, {}, true, tokens);
}

QRect CardColumn::slotRect() const
{
    if (m_slot < 0)
        return {};
    const int top = m_tops[static_cast<size_t>(std::min(m_slot, count()))] - verticalScrollBar()->value();
    return {gap, top, viewport()->width() - 2 * gap, cardHeight(m_slotNoted)};
}

void CardColumn::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    updateScroll();
}

void CardColumn::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        layCards(); // text of another size
}

void CardColumn::scrollContentsBy(int, int)
{
    viewport()->update();
}

} // namespace zhike
