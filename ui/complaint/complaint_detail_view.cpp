// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/complaint/complaint_detail_view.h"

#include "core/store/store.h"
#include "ui/complaint/answer_section.h"
#include "ui/complaint/complaint_side.h"
#include "ui/complaint/complaint_words.h"
#include "ui/complaint/improvement_form.h"
#include "ui/complaint/stage_strip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/parts/reading_width.h"
#include "ui/parts/record_head.h"
#include "ui/parts/remember.h"
#include "ui/parts/side_place.h"
#include "ui/parts/states.h"
#include "ui/parts/timeline.h"
#include "ui/shell/look.h"

#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStackedLayout>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

/// A bold line over a text; the text hides it with itself.
TextLabel* addText(QVBoxLayout* column, const QString& title)
{
    auto* box = new QWidget;
    auto* inside = new QVBoxLayout(box);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::x1);
    inside->addWidget(new TextLabel(title, Face::Body, Ink::Plain, Weight::Bold));
    auto* text = new TextLabel({}, Face::Body, Ink::Soft);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    inside->addWidget(text);
    column->addWidget(box);
    return text;
}

/// What stands right below its title.
void addBlock(QVBoxLayout* column, QWidget* title, QWidget* below)
{
    auto* inside = new QVBoxLayout;
    inside->setSpacing(0);
    inside->addWidget(title);
    inside->addWidget(below);
    column->addLayout(inside);
}

} // namespace

ComplaintDetailView::ComplaintDetailView(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context),
      m_empty(new EmptyState(u"complaint"_s, tr("No complaint chosen"),
                             tr("Choose one in the list, or record a new one."))),
      m_content(new QWidget), m_head(new RecordHead(u"complaint"_s, tr("Complaints"))),
      m_side(new ComplaintSide(context))
{
    auto* layers = new QStackedLayout(this);
    layers->addWidget(m_empty);
    layers->addWidget(m_content);
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_head->primary()->setObjectName(u"complaintGoOn"_s);
    connect(m_head, &RecordHead::moveWanted, this, &ComplaintDetailView::moveWanted);
    connect(m_head, &RecordHead::listWanted, this, &ComplaintDetailView::listWanted);
    connect(m_head, &RecordHead::goOnWanted, this, &ComplaintDetailView::goOn);
    column->addWidget(inReadingWidth(m_head));
    column->addWidget(new Hairline);
    column->addWidget(makeBody(), 1);
    m_side->setMaximumWidth(metric::sidePaneMax);
    auto* split = new QSplitter;
    split->setObjectName(u"complaintSplit"_s);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(space::hair);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    rememberSizes(split, context.memory, u"complaints/facts"_s,
                  {metric::windowWidth, metric::sidePaneMin + space::x6});
    new SplitPlace(
        split, m_side, [] { return int(metric::leastMain); }, SidePlace::Narrow::Below);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(split);
}

QWidget* ComplaintDetailView::makeBody()
{
    auto* area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it has the keyboard
    area->setBackgroundRole(QPalette::Base);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::pageMargin, space::x4, space::pageMargin, space::x6);
    column->setSpacing(space::x4);
    m_strip = new StageStrip(m_context.clock);
    m_answer = new AnswerSection(m_context.clock);
    connect(m_answer, &AnswerSection::informWanted, this, &ComplaintDetailView::inform);
    column->addWidget(m_strip);
    column->addWidget(new Hairline);
    column->addWidget(m_answer);
    column->addWidget(new Hairline);
    addSections(column);
    column->addStretch(1);
    area->setWidget(inReadingWidth(body));
    return area;
}

void ComplaintDetailView::addSections(QVBoxLayout* column)
{
    for (const QString& title :
         {tr("What happened"), tr("What they want"), tr("Last answer"), tr("Cause"), tr("Remedy")})
        m_texts.push_back(addText(column, title));
    m_improvementTitle = new SectionTitle(tr("What is made better"));
    auto* add = m_improvementTitle->addLink(tr("Add an improvement"));
    add->setObjectName(u"addImprovement"_s);
    connect(add, &LinkLabel::clicked, this, &ComplaintDetailView::improve);
    auto* improvements = new QWidget;
    m_improvements = new QVBoxLayout(improvements);
    m_improvements->setContentsMargins(0, 0, 0, 0);
    m_improvements->setSpacing(0);
    addBlock(column, m_improvementTitle, improvements);
    m_timeline = new TimelineModel(this);
    m_timelineView = new TimelineView;
    m_timelineView->setMargin(0);
    m_timelineView->setModel(m_timeline);
    m_timelineView->setObjectName(u"complaintHistory"_s);
    m_timelineView->setAccessibleName(tr("Course"));
    m_timelineView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addBlock(column, new TextLabel(tr("Course"), Face::Body, Ink::Plain, Weight::Bold), m_timelineView);
}

void ComplaintDetailView::show(Id<Complaint> complaint)
{
    m_wanted = complaint;
    if (!complaint) {
        m_detail.reset();
        static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_empty);
        Q_EMIT shown();
        return;
    }
    reload();
}

void ComplaintDetailView::reload()
{
    if (!m_wanted)
        return;
    deliver(this, m_latest, m_context.store.read([id = m_wanted](Reader& r) { return readComplaint(r, id); }),
            [this](Result<ComplaintDetail> detail) {
                if (!detail) {
                    show({});
                    m_context.navigator.showError(detail.error());
                    return;
                }
                m_detail = *std::move(detail);
                fill();
            });
}

void ComplaintDetailView::fill()
{
    const ComplaintDetail& d = *m_detail;
    const Complaint& c = d.complaint;
    static_cast<QStackedLayout*>(layout())->setCurrentWidget(m_content);
    m_head->setTexts(format::joined({c.number, d.customerName, c.archivedAt ? tr("archived") : QString()}),
                     {enumLabel(d.standing.level), levelTag(d.standing.level)}, c.title,
                     {enumLabel(c.stage), stepTag(c.stage)});
    fillButtons();
    m_strip->show(d);
    m_answer->show(d);
    fillTexts();
    fillImprovements();
    fillTimeline();
    m_side->show(d);
    Q_EMIT shown();
}

void ComplaintDetailView::fillTexts()
{
    const Complaint& c = m_detail->complaint;
    const QString texts[] = {c.description, c.appeal, c.reply, c.cause, c.remedy};
    for (size_t i = 0; i < m_texts.size(); ++i) {
        m_texts[i]->setText(texts[i]);
        m_texts[i]->parentWidget()->setVisible(!texts[i].isEmpty());
    }
}

void ComplaintDetailView::fillTimeline()
{
    m_timeline->setEntries(complaintTimeline(*m_detail, m_context.clock), m_context.clock.today());
    int height = 2 * m_timelineView->frameWidth();
    for (int i = 0; i < m_timeline->rowCount(); ++i)
        height += m_timelineView->sizeHintForRow(i);
    m_timelineView->setFixedHeight(height + space::x1);
}

void ComplaintDetailView::fillImprovements()
{
    clearLayout(m_improvements);
    const ComplaintDetail& d = *m_detail;
    const bool needed = d.standing.level == ComplaintLevel::Complaint && !d.improved();
    if (d.improvements.empty())
        m_improvements->addWidget(new TextLabel(
            needed ? tr("A complaint needs an improvement before it closes.") : tr("Nothing yet."),
            Face::Body, needed ? Ink::Amber : Ink::Quiet));
    for (size_t i = 0; i < d.improvements.size(); ++i) {
        const Improvement& one = d.improvements[i];
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(space::x2);
        row->addWidget(new Tag(enumLabel(one.state), improvementTag(one.state)));
        auto* title = new LinkLabel(one.title);
        title->setElided(true);
        connect(title, &LinkLabel::clicked, this,
                [this, one, owner = d.improvementOwners.value(static_cast<qsizetype>(i))] {
                    ImprovementForm::edit(m_context, this, one, owner);
                });
        row->addWidget(title, 1);
        const QString due =
            one.doneOn.isValid()  ? tr("done %1").arg(format::shortDate(one.doneOn, m_context.clock.today()))
            : one.dueOn.isValid() ? tr("due %1").arg(format::shortDate(one.dueOn, m_context.clock.today()))
                                  : QString();
        const bool late = isOpen(one.state) && one.dueOn.isValid() && one.dueOn < m_context.clock.today();
        row->addWidget(
            new TextLabel(format::joined({d.improvementOwners.value(static_cast<qsizetype>(i)), due}),
                          Face::Caption, late ? Ink::Red : Ink::Quiet));
        line->setFixedHeight(metric::factRow);
        m_improvements->addWidget(line);
    }
}

void ComplaintDetailView::refreshTimes()
{
    if (!m_detail)
        return;
    const ComplaintStanding before = m_detail->standing;
    m_detail->moveTo(m_context.clock.now());
    m_answer->show(*m_detail);
    if (m_detail->standing.level != before.level)
        fill(); // it became a complaint in this minute
}

void ComplaintDetailView::setPlace(int at, int of)
{
    m_head->setPlace(at, of);
}

} // namespace zhike
