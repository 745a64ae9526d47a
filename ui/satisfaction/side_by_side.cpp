// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/side_by_side.h"

#include "ui/parts/marks.h"

#include <QtWidgets/QBoxLayout>

namespace zhike {

namespace {

/// Two charts side by side, one above the other where there is no room for both.
class Turning : public QWidget
{
public:
    Turning(QWidget* left, int leftShare, QWidget* right, int rightShare)
        : m_row(new QBoxLayout(QBoxLayout::LeftToRight, this)), m_right(right)
    {
        m_row->setContentsMargins(0, 0, 0, 0);
        m_row->setSpacing(0);
        m_row->addWidget(left, leftShare);
        if (!right)
            return;
        m_row->addWidget(m_rule = new Hairline(Qt::Vertical));
        m_row->addWidget(right, rightShare);
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        QSize least;
        for (int i = 0; i < m_row->count(); ++i)
            least = least.expandedTo(m_row->itemAt(i)->minimumSize());
        if (isVisible()) // what another tab holds must not make this one high
            least.setHeight(m_row->minimumSize().height());
        return least;
    }

protected:
    void showEvent(QShowEvent*) override { updateGeometry(); }
    void hideEvent(QHideEvent*) override { updateGeometry(); }
    void resizeEvent(QResizeEvent*) override
    {
        // Not now: everything around is being laid out.
        QMetaObject::invokeMethod(
            this, [this] { turn(); }, Qt::QueuedConnection);
    }

private:
    void turn()
    {
        const bool narrow = m_right && width() < 2 * leastBeside;
        const auto wanted = narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
        if (m_row->direction() == wanted)
            return;
        m_row->setDirection(wanted);
        if (m_rule)
            m_rule->setVisible(!narrow);
        updateGeometry();
    }
    QBoxLayout* m_row;
    QWidget* m_right;
    QWidget* m_rule = nullptr;
};

} // namespace

QWidget* sideBySide(QWidget* left, int leftShare, QWidget* right, int rightShare)
{
    return new Turning(left, leftShare, right, rightShare);
}

} // namespace zhike
