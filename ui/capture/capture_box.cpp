// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_box.h"

#include "core/store/drafts.h"
#include "core/store/store.h"
#include "ui/parts/chip.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/marks.h"
#include "ui/shell/key_hint.h"
#include "ui/shell/look.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int restAfter = 40;   // ms without a key
constexpr int draftAfter = 300; // ms
const QString draftKey = u"capture"_s;
constexpr std::array allKinds{CaptureKind::Request, CaptureKind::Complaint, CaptureKind::Step,
                              CaptureKind::Note};
constexpr std::array<QStringView, 4> kindNames{u"kindRequest", u"kindComplaint", u"kindStep", u"kindNote"};

} // namespace

CaptureBox::CaptureBox(QWidget* window, const AppContext& context)
    : Overlay(window), m_context(context), m_input(new QLineEdit), m_customer(new Chip({}, Chip::Kind::Menu)),
      m_person(new TextLabel({}, Face::Caption, Ink::Quiet)), m_priority(new Chip({}, Chip::Kind::Menu)),
      m_due(new Chip({}, Chip::Kind::Menu)), m_told(new TextLabel({}, Face::Body)), m_problem(new InlineError)
{
    setObjectName(u"capture"_s);
    setAccessibleName(tr("Quick capture"));
    auto* column = new QVBoxLayout(panel());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLine());
    column->addWidget(new Hairline);
    column->addWidget(makeChips());
    column->addStretch(1);
    column->addWidget(new Hairline);
    column->addWidget(makeFoot());
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &CaptureBox::ask);
    m_draft.setSingleShot(true);
    m_draft.setInterval(draftAfter);
    connect(&m_draft, &QTimer::timeout, this, &CaptureBox::keep);
    connect(m_input, &QLineEdit::textChanged, this, &CaptureBox::lineChanged);
}

CaptureBox* CaptureBox::openOver(QWidget* window, const AppContext& context, const QString& text)
{
    auto* box = window->findChild<CaptureBox*>(QString(), Qt::FindDirectChildrenOnly);
    if (!box)
        box = new CaptureBox(window, context);
    box->start(text);
    return box;
}

QWidget* CaptureBox::makeLine()
{
    auto* line = new QWidget;
    fitToText(line, [line] { line->setFixedHeight(metric::paletteInput - radius::palette); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(space::x4, 0, space::x4, radius::palette);
    row->setSpacing(space::x3);
    row->addWidget(new IconMark(u"add"_s, Ink::Quiet, metric::iconBig));
    m_input->setObjectName(u"capture.input"_s);
    m_input->setProperty("look", u"bare"_s);
    fitToText(m_input, [this] { m_input->setFont(zhike::font(Face::Page)); });
    m_input->setPlaceholderText(tr("Who and what, such as: Huaxin cannot log in P2"));
    m_input->setAccessibleName(tr("Quick capture: who and what"));
    m_input->installEventFilter(this);
    row->addWidget(m_input, 1);
    return line;
}

QWidget* CaptureBox::makeChips()
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(space::x4, space::x3, space::x4, space::x3);
    column->setSpacing(space::x3);
    auto* row = new QHBoxLayout;
    row->setSpacing(space::x2);
    for (size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i] = new Chip(enumLabel(allKinds[i]));
        m_kinds[i]->setObjectName(kindNames[i].toString());
        connect(m_kinds[i], &Chip::clicked, this, [this, i] { choose(allKinds[i]); });
        row->addWidget(m_kinds[i]);
    }
    row->addSpacing(space::x2);
    m_customer->setObjectName(u"capture.customer"_s);
    m_priority->setObjectName(u"capture.priority"_s);
    m_due->setObjectName(u"capture.due"_s);
    for (Chip* chip : {m_customer, m_priority, m_due}) {
        chip->setMenu(new QMenu(chip));
        row->addWidget(chip);
    }
    row->addWidget(m_person);
    row->addStretch(1);
    for (Chip* chip : {m_kinds[0], m_kinds[1], m_kinds[2], m_kinds[3], m_customer, m_priority, m_due})
        chip->installEventFilter(this);
    column->addLayout(row);
    m_told->setElided(true);
    m_told->setObjectName(u"capture.told"_s);
    m_problem->setObjectName(u"capture.problem"_s);
    column->addWidget(m_told);
    column->addWidget(m_problem);
    return body;
}

QWidget* CaptureBox::makeFoot()
{
    auto* foot = new QWidget;
    fitToText(foot, [foot] { foot->setFixedHeight(metric::paletteFoot - radius::palette); });
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(space::x4, radius::palette, space::x4, 0);
    row->setSpacing(space::x4);
    row->addWidget(new KeyHint(u"Enter"_s, tr("record")));
    row->addWidget(new KeyHint(u"Ctrl Enter"_s, tr("record and open")));
    row->addWidget(new KeyHint(u"Tab"_s, tr("another kind")));
    row->addWidget(new KeyHint(u"↓"_s, tr("put right")));
    row->addStretch(1);
    row->addWidget(new KeyHint(u"Esc"_s, tr("later")));
    return foot;
}

QRect CaptureBox::panelRect(const QSize& window) const
{
    const int width = std::min<int>(metric::paletteWidth, window.width() - 2 * space::x6);
    const int top = std::min<int>(metric::paletteTop, window.height() / 8);
    const int height = metric::paletteInput + metric::paletteFoot + metric::chip +
                       2 * lineHeight(Face::Body) + 5 * space::x3;
    return {(window.width() - width) / 2, top, width, std::min(height, window.height() - top - space::x6)};
}

void CaptureBox::start(const QString& text)
{
    m_entered = false;
    open();
    m_input->setFocus();
    if (m_input->text().isEmpty())
        bringBack();
    if (m_input->text().isEmpty())
        m_input->setText(text);
    else
        m_input->selectAll();
    m_problem->setText({});
    ask();
}

/// What was typed before the program ended, however it did.
void CaptureBox::bringBack()
{
    if (!m_context.drafts)
        return;
    if (!m_context.drafts->isLoaded()) {
        connect(m_context.drafts, &Drafts::loaded, this, &CaptureBox::bringBack, Qt::UniqueConnection);
        return;
    }
    const auto draft = m_context.drafts->find(draftKey);
    if (!draft || !m_input->text().isEmpty())
        return;
    if (const QString kind = draft->values.value(u"kind"_s).toString(); !kind.isEmpty())
        m_choices.kind = enumFromText<CaptureKind>(kind);
    m_input->setText(draft->values.value(u"line"_s).toString());
}

void CaptureBox::keep()
{
    if (!m_context.drafts)
        return;
    const QString line = m_input->text();
    if (line.trimmed().isEmpty())
        return m_context.drafts->discard(draftKey);
    QJsonObject values{{u"line"_s, line}};
    if (m_choices.kind)
        values.insert(u"kind"_s, QString(enumText(*m_choices.kind)));
    m_context.drafts->keep(draftKey, tr("Quick capture"), values);
}

void CaptureBox::lineChanged()
{
    m_settled = false;
    m_problem->setText({});
    if (m_input->text().trimmed().isEmpty())
        m_choices = {};
    m_rest.start();
    m_draft.start();
}

void CaptureBox::ask()
{
    m_rest.stop();
    m_settled = false;
    auto work = [line = m_input->text(), choices = m_choices](Reader& r) {
        return understand(r, line, choices);
    };
    deliver(this, m_latest, m_context.store.read(std::move(work)), [this](Result<CaptureLine> capture) {
        if (capture)
            take(*std::move(capture));
        else
            m_problem->setText(capture.error().message);
    });
}

void CaptureBox::take(CaptureLine capture)
{
    m_capture = std::move(capture);
    m_settled = !m_rest.isActive();
    showUnderstood();
    if (m_entered && m_settled)
        record();
}

void CaptureBox::enter(bool open)
{
    m_opens = open;
    m_entered = true;
    if (m_settled)
        record();
    else if (m_rest.isActive())
        ask();
}

void CaptureBox::record()
{
    m_entered = false;
    if (m_busy)
        return;
    if (problemOf(m_capture, m_input->text()))
        return sayProblem();
    m_busy = true;
    auto unit = [capture = m_capture](UnitOfWork& u) { return recordCapture(u, capture); };
    deliver(this, m_context.store.write(tr("Quick capture"), std::move(unit)),
            [this](Result<Captured> captured) {
                m_busy = false;
                if (captured)
                    recorded(*captured);
                else
                    m_problem->setText(captured.error().message);
            });
}

void CaptureBox::recorded(const Captured& captured)
{
    m_choices = {};
    m_input->clear();
    m_draft.stop();
    keep();
    dismiss();
    if (m_opens)
        m_context.navigator.open(captured.kind, captured.id);
    m_context.navigator.showStatus(captured.title, true);
}

void CaptureBox::sayProblem()
{
    const auto problem = problemOf(m_capture, m_input->text());
    m_problem->setText(problem ? problem->message : QString());
    if (problem && problem->field == u"customer" && m_capture.isAmbiguous())
        m_customer->click(); // its menu names them
}

} // namespace zhike
