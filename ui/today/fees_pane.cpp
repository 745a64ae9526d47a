// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/fees_pane.h"

#include "core/base/clock.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/paint.h"
#include "ui/parts/row_list.h"
#include "ui/shell/look.h"
#include "ui/today/today_rows.h"

#include <QtWidgets/QBoxLayout>

using namespace Qt::StringLiterals;

namespace zhike {

FeesPane::FeesPane(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_title(new SectionTitle(tr("Renewals and fees in 60 days"))),
      m_head(new QWidget), m_list(new RowList), m_model(new GroupedModel(this)), m_foot(new QWidget),
      m_others(new LinkLabel)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* inner = new QHBoxLayout(m_head);
    inner->setContentsMargins(space::listMargin, space::x4, space::listMargin, space::x3);
    inner->addWidget(m_title);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    m_title->setNoteAtEnd();
    m_list->setObjectName(u"fees"_s);
    m_list->setAccessibleName(tr("Renewals and fees in 60 days"));
    m_list->setPane(true);
    m_list->setOpensOnClick(true);
    m_list->setModel(m_model);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list);
    auto* foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(space::listMargin, space::x2, space::listMargin, space::x2);
    m_others->setObjectName(u"otherFees"_s);
    foot->addWidget(m_others);
    foot->addStretch(1);
    column->addWidget(m_foot);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        m_context.navigator.open(static_cast<EntityKind>(index.data(KindRole).toInt()),
                                 index.data(IdRole).value<Uuid>());
    });
    connect(m_others, &LinkLabel::clicked, this, [this] { m_context.navigator.openPage(u"contracts"_s); });
    connect(&m_context.look, &Look::sized, this, &FeesPane::fill);
}

int FeesPane::frameHeight() const
{
    return m_head->sizeHint().height() + space::hair + m_foot->sizeHint().height();
}

void FeesPane::show(const Today& today)
{
    m_today = today;
    const auto n = static_cast<int>(today.fees.instalmentCount + today.renewals.count);
    m_title->setNote(format::joined(
        {tr("to %1").arg(format::plainDate(today.feesUntil())), tr("%n item(s)", nullptr, n)}));
    m_rows = feeRows(today, m_context.clock).size();
    fill();
}

void FeesPane::setMostRows(int most)
{
    if (std::exchange(m_most, most) != most)
        fill();
}

void FeesPane::fill()
{
    if (!m_today)
        return;
    const QVector<Row> rows = feeRows(*m_today, m_context.clock).mid(0, m_most);
    int sums = 0; // the widest: so that names end in one column
    for (const Row& row : rows)
        sums = std::max({sums, lineWidth(row.right1, Face::Body), lineWidth(row.right2, Face::Caption)});
    m_list->rows()->setColumns(sums, 0);
    m_list->rows()->setLeading(true, false);
    m_model->setRows(rows);
    m_list->setFixedHeight(static_cast<int>(rows.size()) * metric::row);
    const auto others =
        static_cast<int>(m_today->fees.instalmentCount + m_today->renewals.count - rows.size());
    m_others->setText(others > 0 ? tr("%n other(s)", nullptr, others) : QString());
    m_foot->setVisible(others > 0);
}

} // namespace zhike
