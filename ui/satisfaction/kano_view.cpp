// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/kano_view.h"

#include "core/store/store.h"
#include "ui/charts/chart_panel.h"
#include "ui/charts/kano_chart.h"
#include "ui/parts/bar_layout.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/row_list.h"
#include "ui/parts/selection_bar.h"
#include "ui/parts/states.h"
#include "ui/satisfaction/kano_forms.h"
#include "ui/satisfaction/kano_lines.h"
#include "ui/satisfaction/side_by_side.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

const QString studyKey = u"satisfaction/kano-study"_s;
constexpr TextMetric leastQuadrants{320};

/// From when to when a study asks; empty if it does not say.
QString daysOf(const KanoStudy& study)
{
    if (study.askedFrom.isValid() && study.askedTo.isValid())
        return KanoView::tr("%1 to %2")
            .arg(format::plainDate(study.askedFrom), format::plainDate(study.askedTo));
    if (study.askedFrom.isValid())
        return KanoView::tr("since %1").arg(format::plainDate(study.askedFrom));
    return study.askedTo.isValid() ? KanoView::tr("until %1").arg(format::plainDate(study.askedTo))
                                   : QString();
}

} // namespace

KanoView::KanoView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_wanted(Uuid::fromString(context.memory.value(studyKey).toString()).value_or(Uuid())),
      m_body(new QStackedWidget), m_study(new Chip({}, Chip::Kind::Menu)),
      m_facts(new TextLabel({}, Face::Caption, Ink::Quiet)),
      m_contradictory(new LinkLabel({}, Face::Caption)),
      m_record(makeButton(tr("Record answers"), ButtonLook::Small, u"add"_s)), m_more(new QMenu(this)),
      m_chart(new KanoChart), m_panel(new ChartPanel(context, m_chart)), m_items(new RowList),
      m_short(nullptr)
{
    build();
    connect(m_record, &QPushButton::clicked, this, [this] { record(); });
    connect(m_contradictory, &LinkLabel::clicked, this, [this] {
        Q_EMIT opened(tr("Contradictory answers"), {m_result.study.id, {}, m_scope, true});
    });
    connect(m_chart, &ChartView::opened, this,
            [this](int index) { openItem(m_chart->item(index).item.id.uuid); });
    connect(m_items, &RowList::opened, this, [this] { openItem(m_items->currentId()); });
}

void KanoView::build()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(new Hairline);
    column->addWidget(makeBody(), 1);
    m_body->addWidget(page);
    m_body->addWidget(makeEmpty());
    m_body->setCurrentIndex(m_body->addWidget(new QWidget)); // until it is known
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_body);
}

QWidget* KanoView::makeHead()
{
    m_study->setObjectName(u"kanoStudy"_s);
    m_study->setActive(true);
    m_study->setMenu(new QMenu(this));
    m_study->setToolTip(tr("Which study is shown"));
    m_facts->setObjectName(u"kanoFacts"_s);
    m_contradictory->setObjectName(u"kanoContradictory"_s);
    m_record->setObjectName(u"recordKano"_s);
    auto* more = makeIconButton(u"more"_s, tr("More about the study"));
    more->setObjectName(u"kanoMore"_s);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);
    connect(m_more, &QMenu::aboutToShow, this, &KanoView::fillMore);
    auto* head = new QWidget;
    auto* row = new BarLayout(space::x3, head);
    row->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    row->addWidget(m_study);
    row->addWidget(m_facts);
    row->addWidget(m_contradictory);
    row->addSpring();
    auto* begin = makeButton(tr("New study"), ButtonLook::Small);
    begin->setObjectName(u"newKano"_s);
    connect(begin, &QPushButton::clicked, this, &KanoView::begin);
    row->addWidget(begin);
    row->addWidget(m_record);
    row->addWidget(more);
    return head;
}

QWidget* KanoView::makeBody()
{
    m_chart->setObjectName(u"kanoChart"_s);
    fitToText(m_panel, [this] { m_panel->setMinimumHeight(leastQuadrants); });
    m_items->setObjectName(u"kanoItems"_s);
    m_items->setAccessibleName(tr("Service items"));
    m_short = new ShortList(m_items, m_context, kanoListDesign(), this);
    m_items->setOpensOnClick(true);
    auto* list = new QWidget;
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* search = new QHBoxLayout;
    search->setContentsMargins(space::listMargin, 0, space::listMargin, 0);
    search->addWidget(m_short->searchField());
    column->addLayout(search);
    column->addWidget(m_short->columnRow());
    column->addWidget(m_items, 1);
    column->addWidget(m_short->bar());
    m_short->setTable(true); // always
    fitToText(list, [list] { list->setMinimumHeight(leastQuadrants); });
    return sideBySide(m_panel, 2, list, 3);
}

QWidget* KanoView::makeEmpty()
{
    auto* empty = new EmptyState(
        u"satisfaction"_s, tr("No Kano study yet"),
        tr("A Kano study asks customers twice about each service item: how they feel if it is there, and if "
           "it is missing. It tells what they take for granted, what they pay for and what delights them. "
           "Begin with the items; answers are recorded by keys or imported as CSV."));
    auto* step = empty->addStep(tr("New study"), u"add"_s);
    step->setObjectName(u"firstKano"_s);
    connect(step, &QPushButton::clicked, this, &KanoView::begin);
    return empty;
}

void KanoView::setScope(const StatisticsScope& scope, const QString& words)
{
    m_scope = scope;
    m_words = words;
    m_stale = true;
    if (isVisible())
        load();
}

void KanoView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        load();
}

void KanoView::showStudy(const Id<KanoStudy>& study, const Id<KanoItem>& item)
{
    m_wanted = study.uuid;
    m_behind = item;
    m_context.memory.remember(studyKey, m_wanted.toString());
    m_stale = true;
    if (isVisible())
        load();
}

Result<KanoView::Answer> KanoView::read(const Reader& reader, const Uuid& wanted,
                                        const StatisticsScope& scope)
{
    Answer answer;
    ZHIKE_ASSIGN(answer.studies, readKanoStudies(reader));
    if (answer.studies.empty())
        return answer;
    const auto known = std::ranges::find(answer.studies, Id<KanoStudy>(wanted),
                                         [](const KanoStudyRow& row) { return row.study.id; });
    const KanoStudyRow& row = known == answer.studies.end() ? answer.studies.front() : *known;
    ZHIKE_ASSIGN(answer.result, readKano(reader, row.study.id, scope));
    return answer;
}

void KanoView::load()
{
    m_stale = false;
    deliver(this, m_latest, m_context.store.read([wanted = m_wanted, scope = m_scope](Reader& reader) {
        return read(reader, wanted, scope);
    }),
            [this](Result<Answer> answer) { take(std::move(answer)); });
}

void KanoView::take(Result<Answer> answer)
{
    if (!answer)
        return m_context.navigator.showError(answer.error());
    m_studies = std::move(answer->studies);
    m_result = std::move(answer->result);
    m_body->setCurrentIndex(m_studies.empty() ? 1 : 0);
    fillStudies();
    showFacts();
    m_chart->setSeries(m_result.items);
    m_panel->setCaption({tr("Kano quadrants"), tr("Shape: class by most answers; dashed: one half"),
                         format::joined({m_result.study.title, m_words})});
    m_short->setLines(kanoLines(m_result));
    if (const auto item = std::exchange(m_behind, {}))
        openItem(item.uuid);
    Q_EMIT shown();
}

void KanoView::openItem(const Uuid& item)
{
    const auto found = std::ranges::find(m_result.items, Id<KanoItem>(item),
                                         [](const KanoItemResult& r) { return r.item.id; });
    if (found != m_result.items.end())
        Q_EMIT opened(found->item.name, {m_result.study.id, found->item.id, m_scope});
}

void KanoView::fillStudies()
{
    m_study->setText(m_result.study.title);
    m_study->setAccessibleName(tr("Study: %1").arg(m_result.study.title));
    m_study->updateGeometry();
    auto* menu = new QMenu(this);
    for (const KanoStudyRow& row : m_studies) {
        const QString facts =
            format::joined({enumLabel(row.study.state), daysOf(row.study),
                            tr("%n respondent(s)", nullptr, static_cast<int>(row.respondents))});
        auto* action = menu->addAction(row.study.title + u'\t' + facts, this,
                                       [this, id = row.study.id] { showStudy(id); });
        action->setCheckable(true);
        action->setChecked(row.study.id == m_result.study.id);
    }
    menu->addSeparator();
    menu->addAction(tr("New study …"), this, &KanoView::begin);
    m_study->setMenu(menu);
}

void KanoView::showFacts()
{
    const auto& study = m_result.study;
    m_facts->setText(
        format::joined({enumLabel(study.state), daysOf(study),
                        tr("%n respondent(s)", nullptr, static_cast<int>(m_result.respondents))}));
    m_facts->setToolTip(study.purpose);
    int contradictory = 0;
    QStringList who;
    for (const KanoItemResult& one : m_result.items) {
        contradictory += static_cast<int>(one.contradictory.size());
        for (const KanoSaid& said : one.contradictory)
            who << format::joined({one.item.name, said.who()});
    }
    m_contradictory->setText(tr("%n contradictory answer(s)", nullptr, contradictory));
    m_contradictory->setToolTip(who.join(u'\n'));
    m_contradictory->setVisible(contradictory > 0);
    m_record->setEnabled(isOpen());
    m_record->setToolTip(isOpen() ? QString()
                                  : tr("The study has ended: let it go on before you add answers."));
}

} // namespace zhike
