// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcut_sheet.h"

#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/tokens.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <array>

using namespace Qt::StringLiterals;

namespace zhike {

ShortcutSheet::ShortcutSheet(QWidget* window) : Overlay(window)
{
    setObjectName(u"shortcuts"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Keyboard shortcuts"));
}

QRect ShortcutSheet::panelRect(const QSize& window) const
{
    const int width = std::min<int>(metric::paletteWidth, window.width() - 2 * space::x6);
    const int height = std::min(m_height, window.height() - 2 * space::x6);
    return {(window.width() - width) / 2, (window.height() - height) / 2, width, height};
}

/// Two columns, each section in the one that is shorter so far.
QWidget* ShortcutSheet::makeSheet(const QVector<Section>& sections) const
{
    auto* sheet = new QWidget;
    auto* body = new QHBoxLayout(sheet);
    body->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x4);
    body->setSpacing(space::x8);
    std::array<QVBoxLayout*, 2> columns{};
    std::array<qsizetype, 2> lines{};
    const size_t count = std::min<size_t>(columns.size(), size_t(sections.size()));
    for (size_t i = 0; i < count; ++i) {
        columns[i] = new QVBoxLayout;
        columns[i]->setSpacing(space::none);
        body->addLayout(columns[i], 1);
    }
    for (const auto& section : sections) {
        const size_t at = count > 1 && lines[1] < lines[0] ? 1 : 0;
        if (lines[at] > 0)
            columns[at]->addSpacing(space::x4);
        columns[at]->addWidget(new SectionTitle(section.title));
        for (const auto& line : section.lines) {
            auto* row = new QHBoxLayout;
            auto* text = new TextLabel(line.text, Face::Body, Ink::Soft);
            text->setElided(true);
            row->addWidget(text, 1);
            row->addWidget(new KeyHint(line.keys, {}));
            columns[at]->addLayout(row);
        }
        lines[at] += section.lines.size() + 2;
    }
    for (size_t i = 0; i < count; ++i)
        columns[i]->addStretch(1);
    return sheet;
}

void ShortcutSheet::showSections(const QVector<Section>& sections)
{
    qDeleteAll(panel()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete panel()->layout();
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* header = new PageHeader(tr("Keyboard shortcuts"));
    auto* close = makeIconButton(u"close"_s, tr("Close"));
    connect(close, &QToolButton::clicked, this, &ShortcutSheet::dismiss);
    header->addRight(close);
    column->addWidget(header);
    column->addWidget(new Hairline);
    auto* scroll = new QScrollArea; // on a small window the keys are more than it shows: ↑ and ↓ move them
    scroll->setObjectName(u"shortcuts.scroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Keyboard shortcuts"));
    QWidget* sheet = makeSheet(sections);
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    const int corners = 2 * radius::palette;
    m_height = corners + header->sizeHint().height() + space::hair + sheet->sizeHint().height();
    open();
    scroll->setFocus();
}

} // namespace zhike
