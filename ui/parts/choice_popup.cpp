// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_popup.h"

#include "core/base/fold.h"
#include "core/base/pinyin.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/shell/tokens.h"
#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostShown = 10;
constexpr int popupWidth = metric::listPaneMin;

QString folded(const QString& text)
{
    return QString::fromStdU32String(fold(text));
}

} // namespace

int fitOf(const FilterChoice& choice, const QString& typed)
{
    const QString wanted = folded(typed.trimmed());
    if (wanted.isEmpty())
        return 0;
    const qsizetype at = folded(choice.text).indexOf(wanted);
    if (at >= 0)
        return at == 0 ? 0 : 1;
    int best = -1;
    for (const QString& form : choice.pinyin.isEmpty() ? pinyinForms(choice.text) : choice.pinyin) {
        const qsizetype place = form.indexOf(wanted);
        const int fit = place == 0 ? 2 : place > 0 ? 3 : -1;
        if (fit >= 0 && (best < 0 || fit < best))
            best = fit;
    }
    return best;
}

ChoicePopup::ChoicePopup(QWidget* anchor, const Filter& filter, const QVariant& current)
    : AnchoredPopup(anchor), m_choices(filter.choices), m_current(FilterBar::valuesOf(current)),
      m_several(filter.several), m_line(new QLineEdit), m_list(new RowList), m_model(new GroupedModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::x1, space::x1, space::x1, space::x1);
    column->setSpacing(space::x1);
    m_line->setObjectName(u"choiceText"_s);
    m_line->setPlaceholderText(tr("Type to search"));
    m_line->setAccessibleName(filter.name);
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(filter.name);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setProperty("look", u"popup"_s);
    m_list->setOpensOnClick(true);
    m_list->rows()->setMargin(space::x2);
    m_list->rows()->setHairlines(false);
    m_list->setModel(m_model);
    column->addWidget(m_list, 1);
    m_list->rows()->setLeading(m_several, false);
    if (m_several) {
        auto* hint = new TextLabel(tr("Ctrl with click or Enter: several"), Face::Caption, Ink::Quiet);
        hint->setIndent(space::x2);
        column->addWidget(hint);
    }
    connect(m_line, &QLineEdit::textChanged, this, &ChoicePopup::narrow);
    connect(m_list, &RowList::opened, this, [this](const QModelIndex& index) {
        if (m_several && QApplication::keyboardModifiers() & Qt::ControlModifier)
            toggle(index.row());
        else
            take(index.row(), false);
    });
    narrow({});
}

int ChoicePopup::heightFor(qsizetype rows) const
{
    const int shown = static_cast<int>(std::clamp<qsizetype>(rows, 1, mostShown));
    const int hint = m_several ? lineHeight(Face::Caption) + space::x1 : 0;
    return shown * metric::shortRow + metric::field + hint + 4 * space::x1;
}

void ChoicePopup::open()
{
    AnchoredPopup::open({popupWidth, heightFor(m_choices.size())}, m_line);
}

void ChoicePopup::narrow(const QString& typed)
{
    std::vector<std::pair<int, qsizetype>> fits; // how well, and where
    for (qsizetype i = 0; i < m_choices.size(); ++i) {
        if (const int fit = fitOf(m_choices[i], typed); fit >= 0)
            fits.emplace_back(fit, i);
    }
    std::ranges::sort(fits);
    QVector<Row> rows;
    m_shown.clear();
    int current = 0;
    for (const auto& [fit, place] : fits) {
        const FilterChoice& choice = m_choices[place];
        const bool chosen = m_current.contains(choice.value);
        if (typed.isEmpty() && chosen && m_current.first() == choice.value)
            current = static_cast<int>(rows.size());
        Row row;
        row.id = makeUuid(place + 1); // rows of the list want one; the place is enough
        row.title = choice.text;
        row.right2 = choice.note;
        row.icon = m_several && chosen ? u"check"_s : QString();
        row.iconInk = Ink::Accent;
        row.oneLine = true;
        rows.append(row);
        m_shown.append(choice.value);
    }
    m_model->setRows(rows);
    if (isVisible())
        resize(width(), heightFor(rows.size()));
    if (!rows.isEmpty())
        m_list->setCurrentIndex(m_model->index(current, 0));
}

void ChoicePopup::take(int row, bool byKey)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const QVariant value = m_shown[row];
    dismiss();
    Q_EMIT chosen(value, byKey);
}

void ChoicePopup::toggle(int row)
{
    if (row < 0 || row >= m_shown.size())
        return;
    const QVariant value = m_shown[row];
    if (!m_current.removeOne(value))
        m_current.append(value);
    narrow(m_line->text());
    m_list->setCurrentIndex(m_model->index(row, 0));
    Q_EMIT toggled(value);
}

bool ChoicePopup::lineKey(const QKeyEvent& event)
{
    const int rows = m_model->rowCount();
    const int at = m_list->currentIndex().row();
    const auto go = [&](int row) {
        if (rows > 0)
            m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, rows - 1), 0));
    };
    switch (event.key()) {
    case Qt::Key_Down:
        go(at + 1);
        return true;
    case Qt::Key_Up:
        go(at - 1);
        return true;
    case Qt::Key_PageDown:
        go(at + mostShown);
        return true;
    case Qt::Key_PageUp:
        go(at - mostShown);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_several && event.modifiers() & Qt::ControlModifier)
            toggle(at);
        else
            take(at, true);
        return true;
    default:
        return false;
    }
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && lineKey(*static_cast<QKeyEvent*>(event)))
        return true;
    return AnchoredPopup::eventFilter(watched, event);
}

} // namespace zhike
