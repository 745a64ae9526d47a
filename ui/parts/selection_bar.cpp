// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/selection_bar.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr TextMetric oneLineFrom{704}; // wide enough for words and buttons side by side

} // namespace

SelectionBar::SelectionBar(QWidget* parent)
    : QWidget(parent), m_busy(new BusyStrip),
      m_count(new TextLabel({}, Face::Body, Ink::Plain, Weight::Bold)),
      m_sums(new TextLabel({}, Face::Caption, Ink::Quiet)), m_clear(new LinkLabel(tr("Clear"))),
      m_lines(new QBoxLayout(QBoxLayout::TopToBottom)), m_actions(new QHBoxLayout), m_more(new QMenu(this))
{
    setObjectName(u"selectionBar"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::hair, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_busy);
    m_lines->setContentsMargins(space::listMargin, space::x2, space::listMargin, space::x2);
    m_lines->setSpacing(space::x2);
    auto* words = new QHBoxLayout;
    words->setSpacing(space::x2);
    m_count->setObjectName(u"selectionCount"_s);
    m_sums->setObjectName(u"selectionSums"_s);
    m_sums->setElided(true);
    m_clear->setObjectName(u"clearSelection"_s);
    words->addWidget(m_count);
    words->addWidget(m_sums, 1);
    words->addWidget(m_clear);
    m_lines->addLayout(words, 1);
    m_actions->setSpacing(space::betweenButtons);
    auto* rest = makeIconButton(u"more"_s, tr("More for all chosen"));
    rest->setObjectName(u"selectionMore"_s);
    rest->setProperty("look", u"outline"_s);
    rest->setPopupMode(QToolButton::InstantPopup);
    rest->setMenu(m_more);
    m_actions->addWidget(rest);
    m_actions->addStretch(1);
    m_lines->addLayout(m_actions);
    column->addLayout(m_lines);
    connect(m_clear, &LinkLabel::clicked, this, &SelectionBar::clearRequested);
    hide();
}

void SelectionBar::setCount(const QString& text)
{
    m_count->setText(text);
    show();
}

QString SelectionBar::count() const
{
    return m_count->text();
}

void SelectionBar::setSums(const QString& text)
{
    m_sums->setText(text);
}

QString SelectionBar::sums() const
{
    return m_sums->text();
}

QPushButton* SelectionBar::addAction(const QString& text, const QString& icon, const QString& name)
{
    auto* button = makeButton(text, ButtonLook::Small, icon);
    button->setObjectName(name);
    m_actions->insertWidget(m_actions->count() - 2, button);
    return button;
}

void SelectionBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Tokens& t = Look::of(this);
    painter.fillRect(rect(), t.raised);
    drawHairline(painter, 0, width(), 0, t.line);
}

void SelectionBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_lines->setDirection(width() >= oneLineFrom ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace zhike
