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
    const int height = std::min<int>(metric::paletteHeight, window.height() - 2 * space::x6);
    return {(window.width() - width) / 2, (window.height() - height) / 2, width, height};
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
    auto* sheet = new QWidget;
    auto* body = new QHBoxLayout(sheet);
    body->setContentsMargins(space::pageMargin, space::x3, space::pageMargin, space::x4);
    body->setSpacing(space::x8);
    for (const auto& section : sections) {
        auto* part = new QVBoxLayout;
        part->setSpacing(space::none);
        part->addWidget(new SectionTitle(section.title));
        for (const auto& line : section.lines) {
            auto* row = new QHBoxLayout;
            auto* text = new TextLabel(line.text, Face::Body, Ink::Soft);
            text->setElided(true);
            row->addWidget(text, 1);
            row->addWidget(new KeyHint(line.keys, {}));
            part->addLayout(row);
        }
        part->addStretch(1);
        body->addLayout(part, 1);
    }
    scroll->setWidget(sheet);
    scroll->viewport()->setAutoFillBackground(false);
    sheet->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    open();
    scroll->setFocus();
}

} // namespace zhike
