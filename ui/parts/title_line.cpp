// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/title_line.h"

#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/side_place.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>

namespace zhike {

namespace {

constexpr int titleStretch = 1000;

/// A mark in the middle of the title's first line.
QWidget* atFirstLine(Tag* tag)
{
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setSpacing(0);
    column->addWidget(tag);
    column->addStretch(1);
    fitToText(box, [column] {
        const int above = std::max(0, (lineHeight(Face::Page) - int(metric::badgeHeight)) / 2);
        column->setContentsMargins(0, above, 0, 0);
    });
    return box;
}

} // namespace

TitleLine::TitleLine(QWidget* buttons, QWidget* parent)
    : QWidget(parent), m_before(new Tag), m_title(new TextLabel({}, Face::Page, Ink::Plain, Weight::Bold)),
      m_behind(new Tag)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x3);
    row->addWidget(makeTitle(), 1);
    row->addWidget(buttons);
    m_line = new LinePlace(
        this, row, [this] { return wanted(); }, buttons);
    connect(m_line, &LinePlace::placed, this, &TitleLine::wrap);
}

QWidget* TitleLine::makeTitle()
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(atFirstLine(m_before));
    row->addWidget(m_title, titleStretch);
    row->addWidget(atFirstLine(m_behind));
    row->addStretch(1);
    return box;
}

int TitleLine::wanted() const
{
    return m_before->sizeHint().width() + m_behind->sizeHint().width() + 2 * space::x2 +
           lineWidth(m_title->text(), Face::Page, Weight::Bold) + space::tiny;
}

void TitleLine::wrap(bool beside)
{
    const bool wraps = !beside && wanted() > width();
    m_title->setWordWrap(wraps);
    QSizePolicy policy(wraps ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(wraps);
    m_title->setSizePolicy(policy); // the mark stands right behind its end
}

void TitleLine::place()
{
    m_line->place();
}

} // namespace zhike
