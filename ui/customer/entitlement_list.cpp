// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/entitlement_list.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A piece of the bar and what it means.
class BarKey final : public QWidget
{
public:
    BarKey(bool planned, const QString& text) : m_planned(planned), m_text(text)
    {
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {metric::iconSmall + space::gap + zhike::lineWidth(m_text, Face::Caption),
                lineHeight(Face::Caption)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const Tokens& tokens = Look::of(this);
        const int height = metric::progress + space::tiny;
        drawBar(painter, {0, (this->height() - height) / 2, metric::iconSmall, height}, m_planned ? 0 : 1,
                tokens.mark(Mark::Accent), tokens, m_planned ? 1 : 0);
        drawLine(painter, rect().adjusted(metric::iconSmall + space::gap, 0, 0, 0), m_text, Face::Caption,
                 tokens.t3);
    }

private:
    bool m_planned;
    QString m_text;
};

} // namespace

EntitlementList::EntitlementList(QWidget* parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void EntitlementList::show(const EntitlementBalance& balance)
{
    clearLayout(m_rows);
    m_nameWidth = metric::factLabel; // at least; bars begin in one line
    for (const Entitlement& line : balance.lines)
        m_nameWidth = std::max(m_nameWidth, zhike::lineWidth(enumLabel(line.kind), Face::Body));
    for (const Entitlement& line : balance.lines)
        if (line.granted != 0 || line.used != 0 || line.planned != 0)
            addLine(line);
    if (m_rows->isEmpty())
        m_rows->addWidget(new TextLabel(tr("The tier grants nothing."), Face::Body, Ink::Quiet));
    else
        addLegend();
}

void EntitlementList::addLine(const Entitlement& line)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::x2);
    row->setFixedHeight(metric::factRow);
    auto* name = new TextLabel(enumLabel(line.kind));
    name->setFixedWidth(m_nameWidth);
    const double whole = std::max({1, line.granted, line.used + line.planned});
    const bool over = line.remaining() < 0;
    auto* bar = new ShareBar;
    bar->setShare(line.used / whole, line.planned / whole, over ? Mark::Amber : Mark::Accent);
    auto* used = new TextLabel(tr("%1 / %2").arg(line.used).arg(line.granted), Face::Caption, Ink::Quiet);
    auto* left =
        new TextLabel(over ? tr("%1 over").arg(-line.remaining()) : tr("%1 left").arg(line.remaining()),
                      Face::Body, over ? Ink::Amber : Ink::Plain);
    for (QWidget* each : std::initializer_list<QWidget*>{name, bar, used, left})
        layout->addWidget(each, each == bar ? 1 : 0);
    used->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    left->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    used->setFixedWidth(zhike::lineWidth(u"000 / 000"_s, Face::Caption));
    left->setFixedWidth(zhike::lineWidth(tr("%1 left").arg(u"000"_s), Face::Body));
    row->setToolTip(tr("Granted %1, used %2, planned %3. Overuse is allowed and proposed as beyond contract.")
                        .arg(line.granted)
                        .arg(line.used)
                        .arg(line.planned));
    m_rows->addWidget(row);
}

void EntitlementList::addLegend()
{
    auto* legend = new QWidget;
    auto* keys = new FlowLayout(space::x3, legend);
    keys->setContentsMargins(0, space::x1, 0, 0);
    //: Entitlements: what the dark part of the bar is
    keys->addWidget(new BarKey(false, tr("used")));
    //: Entitlements: what the light part of the bar is
    keys->addWidget(new BarKey(true, tr("planned")));
    keys->addWidget(new TextLabel(tr("left = granted − used"), Face::Caption, Ink::Quiet));
    m_rows->addWidget(legend);
}

} // namespace zhike
