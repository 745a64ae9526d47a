// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engineer/fit_picture.h"

#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/states.h"
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

TextLabel* wrapped(const QString& text, Face face, Ink ink)
{
    auto* label = new TextLabel(text, face, ink);
    label->setWordWrap(true);
    return label;
}

} // namespace

FitPicture::FitPicture(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(u"fitPicture"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::x2);
    hide();
}

void FitPicture::clear()
{
    clearLayout(m_column);
    m_empty = true;
    hide();
}

void FitPicture::setFit(const Fit& fit)
{
    clearLayout(m_column);
    m_empty = false;
    m_column->addWidget(
        new SectionTitle(tr("%1: fit %2").arg(fit.name).arg(fit.score, 0, 'f', 1), tr("of 100")));
    for (const FitLine& line : fit.parts)
        addPart(line);
    for (const FitGuardLine& line : fit.guards) {
        if (line.holds)
            addGuard(line);
    }
    show();
}

void FitPicture::addPart(const FitLine& line)
{
    auto* box = new QWidget;
    auto* part = new QVBoxLayout(box);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(space::tiny);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x2);
    head->addWidget(new TextLabel(enumLabel(line.part), Face::Body, Ink::Soft));
    head->addStretch(1);
    head->addWidget(new TextLabel(tr("%1 of %2").arg(line.points, 0, 'f', 1).arg(line.weight, 0, 'f', 0)));
    auto* bar = new ShareBar;
    bar->setShare(line.value);
    part->addLayout(head);
    part->addWidget(bar);
    part->addWidget(wrapped(line.reason, Face::Caption, Ink::Quiet));
    m_column->addWidget(box);
}

void FitPicture::addGuard(const FitGuardLine& line)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::x2);
    row->addWidget(new IconMark(u"warning"_s, Ink::Amber), 0, Qt::AlignTop);
    row->addWidget(wrapped(tr("%1: %2").arg(enumLabel(line.guard), line.reason), Face::Caption, Ink::Amber),
                   1);
    m_column->addWidget(box);
}

} // namespace zhike
