// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contract/renewal_column.h"

#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QHelpEvent>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QToolTip>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int urgentRenewal = 30;

int cardHeight()
{
    return lineHeight(Face::Body) + metric::badgeHeight + lineHeight(Face::Caption) + 2 * space::x2;
}

struct Left {
    QString text;
    Ink ink = Ink::Quiet;
};

Left leftOf(QDate ends, QDate today)
{
    const auto days = static_cast<int>(today.daysTo(ends));
    if (days < 0)
        return {RenewalColumn::tr("over for %n day(s)", nullptr, -days), Ink::Red};
    if (days == 0)
        return {RenewalColumn::tr("ends today"), Ink::Amber};
    return {RenewalColumn::tr("%n day(s) left", nullptr, days),
            days <= urgentRenewal ? Ink::Amber : Ink::Quiet};
}

TagKind tagOf(Renewal stage)
{
    switch (stage) {
    case Renewal::Agreed:
        return TagKind::Green;
    case Renewal::Declined:
        return TagKind::Red;
    case Renewal::InTalks:
    case Renewal::Offered:
        return TagKind::Accent;
    }
    return TagKind::Grey;
}

Row rowOf(const RenewalCard& card, QDate today)
{
    Row row;
    row.id = card.id.uuid;
    row.kind = static_cast<int>(EntityKind::Contract);
    row.title = card.customerName;
    row.subtitle = card.number;
    row.health = card.health;
    if (card.stage) {
        row.tag = enumLabel(*card.stage);
        row.tagKind = tagOf(*card.stage);
    }
    row.right1 = card.fee ? format::money(card.fee->amount) : RenewalColumn::tr("no fee");
    const Left left = leftOf(card.endsOn, today);
    row.right2 = left.text;
    row.right2Ink = left.ink;
    row.toolTip = format::joined({card.customerName, card.number, format::plainDate(card.endsOn), card.note});
    return row;
}

} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Row* row = index.data(RowRole).value<const Row*>();
    if (!row)
        return;
    const Tokens& t = Look::of(option.widget);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool keyboard = (option.state & QStyle::State_HasFocus) != 0;
    const QRect card = option.rect.adjusted(space::x2, space::x1, -space::x2, -space::x1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(selected ? t.sel : hovered ? t.hover : t.base);
    painter->setPen(QPen(selected && keyboard ? t.acc : selected ? t.focus : t.line, space::hair));
    painter->drawRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius::card, radius::card);
    painter->restore();
    const QRect in = card.adjusted(space::x2, space::x2 - space::x1 / 2, -space::x2, 0);
    QRect line(in.left(), in.top(), in.width(), lineHeight(Face::Body));
    const int health = row->health >= 0 ? int(metric::health) + space::x2 : 0;
    drawHealth(*painter, line, row->health, t);
    drawLine(*painter, line.adjusted(0, 0, -health, 0), row->title, Face::Body, t.t1);
    line = QRect(in.left(), line.bottom() + 1, in.width(), metric::badgeHeight);
    const int tag = row->tag.isEmpty() ? 0 : tagWidth(row->tag);
    if (tag > 0)
        drawTag(*painter, QRect(line.right() - tag + 1, line.top(), tag, line.height()), row->tag,
                row->tagKind, t);
    const QRect beside = line.adjusted(0, 0, -tag - space::x1, 0);
    if (lineWidth(row->subtitle, Face::Caption) <= beside.width()) // half a number says nothing
        drawLine(*painter, beside, row->subtitle, Face::Caption, t.t3);
    line = QRect(in.left(), line.bottom() + 1, in.width(), lineHeight(Face::Caption));
    const int left =
        drawLine(*painter, line, row->right2, Face::Caption, t.ink(row->right2Ink), Qt::AlignRight);
    const QRect rest = line.adjusted(0, 0, -left - space::x2, 0);
    if (lineWidth(row->right1, Face::Caption) <= rest.width()) // half an amount is another amount
        drawLine(*painter, rest, row->right1, Face::Caption, t.t2);
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {metric::listPaneMin, cardHeight() + 2 * space::x1};
}

bool CardDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                             const QModelIndex& index)
{
    const Row* row = index.data(RowRole).value<const Row*>();
    if (!row || event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), row->toolTip, view, option.rect);
    return true;
}

RenewalColumn::RenewalColumn(QWidget* parent)
    : QWidget(parent), m_title(new TextLabel({}, Face::Body, Ink::Plain, Weight::Bold)),
      m_sum(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_more(new TextLabel({}, Face::Caption, Ink::Quiet)), m_list(new RowList),
      m_model(new GroupedModel(this))
{
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CardDelegate(m_list));
    m_list->setPane(true);
    m_list->installEventFilter(this);
    m_title->setElided(true);
    m_sum->setElided(true);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::x4, space::x2, space::x2, space::x2);
    head->setSpacing(0);
    head->addWidget(m_title);
    head->addWidget(m_sum);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::x4, space::x1, space::x2, space::x2);
    foot->addWidget(m_more);
    m_more->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_list, &RowList::currentIdChanged, this, [this] {
        if (card())
            Q_EMIT chosen();
    });
    connect(m_list, &RowList::opened, this, &RenewalColumn::opened);
}

void RenewalColumn::show(const RenewalMonth& month, QDate today)
{
    const QString title =
        month.month.isValid() ? QLocale().toString(month.month, tr("MMMM yyyy")) : tr("Over, not renewed");
    m_title->setText(title + u"  "_s + format::count(month.open));
    m_title->setToolTip(m_title->text()); // cut where text is large
    m_title->setInk(month.month.isValid() ? Ink::Plain : Ink::Red);
    m_list->setAccessibleName(tr("%1: %n renewal(s)", nullptr, static_cast<int>(month.open)).arg(title));
    m_sum->setText(month.renewed > 0
                       ? format::joined({format::money(month.fee.amount),
                                         tr("%n renewed", nullptr, static_cast<int>(month.renewed))})
                   : month.open > 0 ? format::money(month.fee.amount)
                                    : tr("nothing ends"));
    m_cards = month.cards;
    QVector<Row> rows;
    for (const RenewalCard& card : m_cards)
        rows.append(rowOf(card, today));
    m_model->setRows(rows);
    const qint64 more = month.open - static_cast<qint64>(m_cards.size());
    m_more->setVisible(more > 0);
    m_more->setText(tr("%1 more that end later").arg(format::count(more)));
}

const RenewalCard* RenewalColumn::card() const
{
    const auto found =
        std::ranges::find(m_cards, m_list->currentId(), [](const auto& c) { return c.id.uuid; });
    return found == m_cards.end() ? nullptr : &*found;
}

QSize RenewalColumn::sizeHint() const
{
    return {metric::listPaneMin - 2 * space::x8, QWidget::sizeHint().height()};
}

bool RenewalColumn::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier &&
            (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
            Q_EMIT leave(key->key() == Qt::Key_Left ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace zhike
