// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tier/advice_parts.h"

#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/tier/board_rows.h"
#include "ui/tier/value_slider.h"
#include "ui/tier/what_if.h"
#include <QtWidgets/QGridLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QString figure(double value)
{
    return QLocale().toString(value, 'f', 1);
}

} // namespace

AdviceParts::AdviceParts(QWidget* parent)
    : QWidget(parent), m_grid(new QGridLayout(this)),
      m_sum(new TextLabel({}, Face::Body, Ink::Plain, Weight::Bold))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(space::x3);
    m_grid->setVerticalSpacing(space::gap);
    m_grid->setColumnStretch(2, 1);
    for (size_t part = 0; part < m_lines.size(); ++part)
        addLine(part);
    const int below = static_cast<int>(m_lines.size());
    m_grid->addWidget(new Hairline, below, 0, 1, 4);
    m_grid->addWidget(new TextLabel(tr("Sum")), below + 1, 0);
    m_grid->addWidget(m_sum, below + 1, 1, 1, 3, Qt::AlignRight);
    m_sum->setObjectName(u"adviceSum"_s);
}

void AdviceParts::addLine(size_t part)
{
    const auto which = static_cast<AdvicePart>(part);
    const QString name = enumText(which);
    Line& line = m_lines[part];
    const int row = static_cast<int>(part);
    line.name = new TextLabel(partLabel(which));
    line.value = new TextLabel({}, Face::Caption, Ink::Quiet);
    line.value->setObjectName(u"value."_s + name);
    line.bar = new ShareBar;
    line.slider = new ValueSlider;
    line.slider->setObjectName(u"suppose."_s + name);
    line.slider->hide();
    line.points = new TextLabel;
    line.points->setObjectName(u"points."_s + name);
    m_grid->addWidget(line.name, row, 0);
    m_grid->addWidget(line.value, row, 1);
    m_grid->addWidget(line.bar, row, 2);
    m_grid->addWidget(line.slider, row, 2);
    m_grid->addWidget(line.points, row, 3, Qt::AlignRight);
    connect(line.slider, &ValueSlider::valueChanged, this, [this] {
        if (!m_filling)
            Q_EMIT moved();
    });
}

void AdviceParts::setFacts(const AdviceStudy& study)
{
    m_facts = study.input;
    toFacts();
    show(study);
}

void AdviceParts::toFacts()
{
    m_filling = true;
    for (size_t part = 0; part < m_lines.size(); ++part) {
        const WhatIfRange range = whatIfRange(static_cast<AdvicePart>(part), m_facts);
        ValueSlider* slider = m_lines[part].slider;
        slider->setRange(range.least, std::max(range.most, range.least));
        slider->setPageStep(std::max(1, (range.most - range.least) / 10));
        slider->setValue(range.fact);
        slider->setEnabled(range.movable());
    }
    m_filling = false;
}

void AdviceParts::setSupposing(bool on)
{
    m_supposing = on;
    toFacts();
    for (Line& line : m_lines) {
        line.bar->setVisible(!on);
        line.slider->setVisible(on);
    }
}

AdviceInput AdviceParts::supposed() const
{
    AdviceInput input = m_facts;
    for (size_t part = 0; part < m_lines.size(); ++part) {
        if (m_lines[part].slider->isEnabled())
            input = withStep(m_facts, std::move(input), static_cast<AdvicePart>(part),
                             m_lines[part].slider->value());
    }
    return input;
}

void AdviceParts::fill(Line& line, const AdviceLine& part, const AdviceInput& input)
{
    const bool fee = m_supposing && part.part == AdvicePart::AnnualFee && input.fee;
    const QString value =
        fee ? format::money(input.fee->amount).section(u'.', 0, 0) : partValue(part.part, input, part.value);
    line.value->setText(value);
    line.bar->setShare(part.value.value_or(0));
    line.points->setText(part.value ? u"%1 / %2"_s.arg(figure(part.points), weightWord(part.weight))
                                    : u"–"_s);
    const QString told = u"%1, %2"_s.arg(value, line.points->text());
    line.slider->setAccessibleName(tr("Suppose: %1").arg(enumLabel(part.part)));
    line.slider->setAccessibleDescription(told);
    for (QWidget* widget : std::initializer_list<QWidget*>{line.name, line.value, line.bar, line.points})
        widget->setToolTip(part.reason);
    line.slider->setToolTip(
        line.slider->isEnabled() ? part.reason : tr("Nothing can be supposed here: %1").arg(part.reason));
}

void AdviceParts::show(const AdviceStudy& study)
{
    for (size_t part = 0; part < m_lines.size() && part < study.advice.parts.size(); ++part)
        fill(m_lines[part], study.advice.parts[part], study.input);
    m_sum->setText(study.advice.score ? u"%1 / 100"_s.arg(figure(*study.advice.score)) : u"–"_s);
}

} // namespace zhike
