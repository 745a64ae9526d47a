// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/bar_layout.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/shell/look.h"
#include <QtGui/QKeyEvent>
#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int titleStart = 4; // as many lines' heights of a title stay when there is little room

} // namespace

TextLabel::TextLabel(const QString& text, Face face, Ink ink, Weight weight, QWidget* parent)
    : QLabel(text, parent), m_face(face), m_ink(ink), m_weight(weight)
{
    setTextFormat(Qt::PlainText);
    setFont(zhike::font(face, weight));
    applyInk();
}

void TextLabel::setInk(Ink ink)
{
    m_ink = ink;
    applyInk();
}

void TextLabel::setWeight(Weight weight)
{
    m_weight = weight;
    setFont(zhike::font(m_face, weight));
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    if (elided)
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    updateGeometry();
}

QSize TextLabel::minimumSizeHint() const
{
    if (m_elided) { // of the title of a page enough to know it by
        const int least = (m_face == Face::Page ? titleStart : 1) * lineHeight(m_face);
        return {std::min(least, sizeHint().width()), lineHeight(m_face)};
    }
    return wordWrap() ? QLabel::minimumSizeHint() : sizeHint();
}

QSize TextLabel::sizeHint() const
{
    if (wordWrap() || text().contains(u'\n'))
        return QLabel::sizeHint();
    const int width = qCeil(QFontMetricsF(font()).horizontalAdvance(text()));
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), lineHeight(m_face) + m.top() + m.bottom()};
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        applyInk();
    if (event->type() == QEvent::StyleChange && font().pixelSize() != pixelSize(m_face))
        setFont(zhike::font(m_face, m_weight));
}

void TextLabel::paintEvent(QPaintEvent* event)
{
    // One line stands in the middle of its box. QLabel begins at the top where the font asks for more than
    // the box has, as those for Chinese do: what hangs below the line would be cut.
    const bool selectable =
        textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const bool line = m_elided || (!selectable && !text().contains(u'\n'));
    if (wordWrap() || !line)
        return QLabel::paintEvent(event);
    QPainter painter(this);
    const Tokens& tokens = Look::of(this);
    drawLine(painter, contentsRect(), text(), font(), isEnabled() ? tokens.ink(m_ink) : tokens.disabledInk(),
             alignment(), m_elided ? Qt::ElideRight : Qt::ElideNone);
    if (m_elided)
        tellWhatIsCut();
}

void TextLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    if (m_elided && !wordWrap())
        tellWhatIsCut();
}

void TextLabel::tellWhatIsCut()
{
    const bool cut = QFontMetricsF(font()).horizontalAdvance(text()) > contentsRect().width();
    setToolTip(cut ? text() : QString());
}

void TextLabel::applyInk()
{
    QPalette p = palette();
    const QColor colour = Look::of(this).ink(m_ink);
    if (p.color(QPalette::Active, QPalette::WindowText) == colour &&
        p.color(QPalette::Active, QPalette::Text) == colour)
        return;
    // Which role is drawn depends on the ground that it stands on.
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        for (const auto group : {QPalette::Active, QPalette::Inactive})
            p.setColor(group, role, colour);
        p.setColor(QPalette::Disabled, role, Look::of(this).disabledInk());
    }
    setPalette(p);
}

LinkLabel::LinkLabel(const QString& text, Face face, QWidget* parent)
    : TextLabel(text, face, Ink::Accent, Weight::Normal, parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setProperty("ring", true);
}

LinkLabel* LinkLabel::makeTitle(Face face)
{
    auto* title = new LinkLabel({}, face);
    title->setInk(Ink::Plain);
    title->setWeight(Weight::Bold);
    title->setElided(true);
    return title;
}

void LinkLabel::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void LinkLabel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT clicked();
    else
        TextLabel::keyPressEvent(event);
}

void LinkLabel::setUnderlined(bool underlined)
{
    QFont f = font();
    f.setUnderline(underlined);
    setFont(f);
}

void LinkLabel::enterEvent(QEnterEvent* event)
{
    setUnderlined(true);
    TextLabel::enterEvent(event);
}

void LinkLabel::leaveEvent(QEvent* event)
{
    setUnderlined(hasFocus());
    TextLabel::leaveEvent(event);
}

void LinkLabel::focusInEvent(QFocusEvent* event)
{
    setUnderlined(true);
    TextLabel::focusInEvent(event);
}

void LinkLabel::focusOutEvent(QFocusEvent* event)
{
    setUnderlined(false);
    TextLabel::focusOutEvent(event);
}

SectionTitle::SectionTitle(const QString& title, const QString& note, QWidget* parent)
    : QWidget(parent), m_title(new TextLabel(title, Face::Body, Ink::Plain, Weight::Bold)),
      m_note(new TextLabel(note, Face::Caption, Ink::Quiet))
{
    auto* row = new BarLayout(space::x2, this);
    row->setContentsMargins(0, 0, 0, 0);
    m_title->setElided(true);
    m_note->setElided(true);
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addSpring();
    fitToText(this, [row] { row->setLineHeight(metric::factRow); });
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SectionTitle::setTitle(const QString& title)
{
    m_title->setText(title);
}

void SectionTitle::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->updateGeometry();
}

void SectionTitle::setNoteAtEnd()
{
    layout()->removeWidget(m_note);
    layout()->addWidget(m_note);
}

LinkLabel* SectionTitle::addLink(const QString& text)
{
    auto* link = new LinkLabel(text, Face::Caption);
    layout()->addWidget(link);
    return link;
}

FactRow::FactRow(const QString& label, const QString& value, QWidget* parent)
    : QWidget(parent), m_label(new TextLabel(label, Face::Body, Ink::Quiet)), m_value(new TextLabel(value)),
      m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, space::x1, 0, space::x1);
    m_row->setSpacing(space::x2);
    fitToText(m_label, [this] {
        setLabelWidth(labelWidth());
        if (parentWidget())
            alignFacts(*parentWidget());
    });
    m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_value->setWordWrap(true);
    m_value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_label, 0, Qt::AlignTop); // beside the first line, where the value has several
    m_row->addWidget(m_value, 1);
}

void FactRow::setValue(const QString& value, Ink ink)
{
    m_value->setText(value);
    m_value->setInk(ink);
}

QString FactRow::value() const
{
    return m_value->text();
}

LinkLabel* FactRow::addLink(const QString& text)
{
    auto* link = new LinkLabel(text);
    if (m_row->count() == 2) { // the value now takes only what it needs, so that the link stands beside it
        m_value->setWordWrap(false);
        m_value->setElided(true);
        m_row->setStretchFactor(m_value, 0);
        m_row->addStretch(1);
    }
    m_row->insertWidget(m_row->count() - 1, link, 0, Qt::AlignTop);
    return link;
}

void FactRow::setWidget(QWidget* widget)
{
    m_value->hide();
    m_row->setAlignment(m_label, {}); // a control is higher than a line
    m_row->addWidget(widget, 1);
}

int FactRow::labelWidth() const
{
    return std::max<int>(metric::todayBadge, lineWidth(m_label->text(), Face::Body) + space::x2);
}

void FactRow::setLabelWidth(int width)
{
    m_label->setFixedWidth(width);
}

void alignFacts(const QWidget& column)
{
    auto rows = column.findChildren<FactRow*>();
    rows.removeIf([](const FactRow* row) { // on their way out
        return row->isHidden() && row->testAttribute(Qt::WA_WState_ExplicitShowHide);
    });
    int widest = 0;
    for (const auto* row : rows)
        widest = std::max(widest, row->labelWidth());
    for (auto* row : rows)
        row->setLabelWidth(widest);
}

InlineError::InlineError(QWidget* parent)
    : QWidget(parent), m_text(new TextLabel({}, Face::Caption, Ink::Red))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::gap);
    row->addWidget(new IconMark(u"warning"_s, Ink::Red), 0, Qt::AlignTop);
    m_text->setWordWrap(true);
    row->addWidget(m_text, 1);
    hide();
}

void InlineError::setText(const QString& text)
{
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
}

QString InlineError::text() const
{
    return m_text->text();
}

} // namespace zhike
