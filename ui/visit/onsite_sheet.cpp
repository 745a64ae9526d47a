// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/onsite_sheet.h"

#include "core/store/store.h"
#include "core/visit/brief_query.h"
#include "core/visit/brief_text.h"
#include "core/visit/readback.h"
#include "core/visit/visit_after.h"
#include "core/visit/visit_record.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/look.h"
#include "ui/visit/addition_panel.h"
#include "ui/visit/change_risk_panel.h"
#include "ui/visit/check_column.h"
#include "ui/visit/finding_column.h"
#include "ui/visit/foot_place.h"
#include "ui/visit/internal_panel.h"
#include "ui/visit/note_list.h"
#include "ui/visit/onsite_head.h"
#include "ui/visit/outcome_column.h"
#include "ui/visit/photo_strip.h"
#include "ui/visit/readback_panel.h"
#include "ui/visit/sign_panel.h"
#include <QtGui/QPainter>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr int keepAfter = 500; // ms

/// Scrolls up and down; across it is as wide as what it holds needs.
class ColumnScroll final : public QScrollArea
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        return {widget() ? widget()->minimumSizeHint().width() + bar : 0, 0};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

QScrollArea* scrolled(QWidget* column)
{
    auto* scroll = new ColumnScroll;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(column);
    column->setAutoFillBackground(false); // the screen paints the ground
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

struct Opened {
    VisitDetail detail;
    ValueAdvice advice;
    std::optional<Brief> brief; ///< of a visit without a checklist
};

} // namespace

OnsiteSheet::OnsiteSheet(const AppContext& context, QWidget* window)
    : QWidget(window), m_context(context), m_head(new OnsiteHead(context.clock)), m_checks(new CheckColumn),
      m_findings(new FindingColumn(context.clock.today())), m_photos(new PhotoStrip(context)),
      m_notes(new NoteList(context.clock)), m_changes(new ChangeRiskPanel(context.clock)),
      m_internal(new InternalPanel), m_additions(new AdditionPanel(context)), m_readback(new ReadbackPanel),
      m_sign(new SignPanel(context.clock)), m_outcome(new OutcomeColumn(context.clock)),
      m_across(new QScrollArea)
{
    setObjectName(u"recordScreen"_s);
    setProperty("covers", true); // keys of the window wait while it is open
    setAccessibleName(tr("On site"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new Hairline);
    column->addWidget(makeDraftLine());
    auto* across = new QWidget;
    auto* columns = new QHBoxLayout(across);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    m_columns = {scrolled(m_checks), scrolled(makeMiddle())};
    columns->addWidget(m_columns[0], 10);
    columns->addWidget(new Hairline(Qt::Vertical));
    columns->addWidget(m_columns[1], 10);
    columns->addWidget(new Hairline(Qt::Vertical));
    QWidget* outcome = makeOutcome();
    columns->addWidget(outcome, 9);
    m_across->setWidgetResizable(true); // large text on a small screen: the columns go on to the right
    m_across->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_across->setFocusPolicy(Qt::NoFocus);
    m_across->setWidget(across);
    across->setAutoFillBackground(false); // the screen paints the ground
    m_across->viewport()->setAutoFillBackground(false);
    column->addWidget(m_across, 1);
    new FootPlace(makeFoot(), m_across, static_cast<QBoxLayout*>(outcome->layout()), column);
    connectParts();
    addKeys();
    hide();
}

QWidget* OnsiteSheet::makeMiddle()
{
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(space::x6, space::x4, space::x6, space::x4);
    column->setSpacing(space::x6);
    column->addWidget(m_findings);
    column->addWidget(m_photos);
    column->addWidget(m_changes);
    column->addWidget(m_notes);
    column->addWidget(m_internal);
    column->addStretch(1);
    return middle;
}

QWidget* OnsiteSheet::makeOutcome()
{
    auto* body = new QWidget;
    auto* parts = new QVBoxLayout(body);
    parts->setContentsMargins(space::x6, space::x4, space::x6, space::x4);
    parts->setSpacing(space::x6);
    parts->addWidget(m_additions);
    parts->addWidget(m_readback);
    parts->addWidget(m_sign);
    parts->addWidget(m_outcome);
    parts->addStretch(1);
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_columns.push_back(scrolled(body));
    column->addWidget(m_columns.back(), 1);
    return widget;
}

QWidget* OnsiteSheet::makeFoot()
{
    auto* widget = new QWidget;
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new Hairline);
    auto* foot = new QVBoxLayout;
    foot->setContentsMargins(space::x6, space::x3, space::x6, space::x4);
    foot->setSpacing(space::x2);
    m_missing = new TextLabel({}, Face::Body, Ink::Amber);
    m_missing->setObjectName(u"missing"_s);
    m_missing->setWordWrap(true);
    m_error = new InlineError;
    m_error->setObjectName(u"error"_s);
    foot->addWidget(m_missing);
    foot->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x3);
    m_draft = makeButton(tr("Keep as draft"), ButtonLook::Big);
    m_draft->setObjectName(u"draft"_s);
    m_draft->setToolTip(tr("Ctrl+S"));
    m_complete = makeButton(tr("Complete and leave"), ButtonLook::Primary);
    m_complete->setObjectName(u"complete"_s);
    m_complete->setToolTip(tr("Ctrl+Enter"));
    for (QPushButton* button : {m_draft, m_complete})
        fitToText(button, [button] { button->setFixedHeight(metric::bigButton); });
    buttons->addWidget(m_draft, 1);
    buttons->addWidget(m_complete, 2);
    foot->addLayout(buttons);
    column->addLayout(foot);
    return widget;
}

void OnsiteSheet::connectParts()
{
    connect(m_checks, &CheckColumn::changed, this, &OnsiteSheet::noteChange);
    connect(m_findings, &FindingColumn::changed, this, &OnsiteSheet::noteChange);
    connect(m_photos, &PhotoStrip::changed, this, &OnsiteSheet::noteChange);
    connect(m_notes, &NoteList::changed, this, &OnsiteSheet::noteChange);
    connect(m_changes, &ChangeRiskPanel::changed, this, &OnsiteSheet::noteChange);
    connect(m_internal, &InternalPanel::changed, this, &OnsiteSheet::noteChange);
    connect(m_readback, &ReadbackPanel::changed, this, &OnsiteSheet::noteChange);
    connect(m_sign, &SignPanel::changed, this, &OnsiteSheet::noteChange);
    connect(m_outcome, &OutcomeColumn::changed, this, &OnsiteSheet::noteChange);
    connect(m_additions, &AdditionPanel::added, this, [this] {
        if (!m_dirty && isVisible())
            openVisit(m_visit);
    });
    connect(m_head, &OnsiteHead::leaveWanted, this, &OnsiteSheet::leave);
    connect(m_draft, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_complete, &QPushButton::clicked, this, [this] { save(true); });
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &OnsiteSheet::writeDraft);
}

QWidget* OnsiteSheet::focusTarget() const
{
    return m_head->leaveButton();
}

void OnsiteSheet::openVisit(Id<Visit> visit)
{
    if (m_keep.isActive())
        writeDraft(); // of the visit before
    m_visit = visit;
    m_draftLine->hide();
    m_dirty = false;
    m_sure = false;
    setEnabled(false);
    m_error->setText({});
    auto read = [visit, forWhom = m_context.store.options().author.who](Reader& r) -> Result<Opened> {
        Opened opened;
        ZHIKE_ASSIGN(opened.detail, readVisit(r, visit));
        ZHIKE_ASSIGN(opened.advice, readValueAdvice(r, visit));
        if (opened.detail.checks.empty()) {
            ZHIKE_ASSIGN(opened.brief, readBrief(r, visit, forWhom));
        }
        return opened;
    };
    deliver(this, m_latest, m_context.store.read(std::move(read)), [this](const Result<Opened>& opened) {
        setEnabled(true);
        if (opened) {
            if (opened->brief)
                m_checks->setBrief(*opened->brief);
            fill(opened->detail, opened->advice);
            restoreDraft();
        } else {
            m_error->setText(opened.error().message);
        }
        focusTarget()->setFocus(Qt::OtherFocusReason);
    });
}

void OnsiteSheet::fill(const VisitDetail& detail, const ValueAdvice& advice)
{
    m_detail = detail;
    m_advice = advice;
    m_done = detail.visit.state == VisitState::Done;
    m_head->fill(detail);
    m_checks->setChecks(detail.checks);
    m_findings->fill(detail);
    m_photos->setFiles(detail.files);
    std::vector<VisitNote> notes = detail.notes;
    std::erase_if(notes, [](const VisitNote& note) { return note.addition; });
    m_notes->setNotes(notes);
    m_changes->fill(detail);
    m_internal->fill(detail, advice);
    m_additions->fill(detail);
    m_readback->fill(detail);
    m_sign->fill(detail);
    m_sign->setHidden(detail.visit.mode == VisitMode::Phone && !detail.signature); // nobody signs a call
    m_outcome->fill(detail);
    m_draft->setVisible(!m_done);
    setSigned(detail.signature.has_value());
    m_dirty = false;
    m_head->setArrived(m_outcome->arrived(), m_done);
    composeReadback();
    noteWhatIsMissing();
}

void OnsiteSheet::composeReadback()
{
    if (m_detail && m_detail->signature)
        return;
    const auto name = [this](Id<Engineer> id) {
        for (const EngineerChoice& engineer : m_detail->choices.engineers)
            if (engineer.id == id)
                return engineer.name;
        return QString();
    };
    m_readback->propose(zhike::composeReadback(record(false), name));
}

void OnsiteSheet::noteChange()
{
    if (isKept() && !m_keep.isActive())
        m_keep.start();
    m_dirty = true;
    m_sure = false;
    m_error->setText({});
    m_head->setArrived(m_outcome->arrived(), m_done);
    m_internal->proposeHours(m_outcome->minutes() *
                             std::max<qint64>(1, m_detail ? qint64(m_detail->engineers.size()) : 1));
    composeReadback();
    noteWhatIsMissing();
}

void OnsiteSheet::noteWhatIsMissing()
{
    QStringList missing;
    if (const int open = m_checks->openCount(); open > 0)
        missing += tr("%1 items not checked").arg(open);
    if (const int waiting = m_findings->unfollowedCount(); waiting > 0)
        missing += tr("%1 findings without a next step").arg(waiting);
    if (!m_readback->isRated())
        missing += tr("no rating");
    if (!m_sign->isHidden() && !m_sign->isSigned())
        missing += tr("no signature");
    const bool signedOff = m_detail && m_detail->signature;
    m_missing->setText(missing.isEmpty() ? QString() : tr("Still open: %1").arg(BriefText::join(missing)));
    m_missing->setVisible(!missing.isEmpty() && !signedOff);
}

VisitRecord OnsiteSheet::record(bool complete) const
{
    VisitRecord record;
    record.complete = complete;
    record.checks = m_checks->checks();
    m_findings->write(record);
    record.files = m_photos->files();
    record.notes = m_notes->notes();
    m_changes->write(record);
    m_internal->write(record);
    m_readback->write(record);
    m_outcome->write(record);
    if (complete)
        m_sign->write(record); // a draft has no signature
    return record;
}

void OnsiteSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::of(this).base);
}

} // namespace zhike
