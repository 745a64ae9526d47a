// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/addition_panel.h"

#include "core/store/deliver.h"
#include "core/store/store.h"
#include "core/visit/visit_after.h"
#include "ui/parts/editors.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/states.h"
#include "ui/visit/attachment_actions.h"
#include "ui/visit/follow_up_form.h"
#include "ui/visit/touch_targets.h"
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

AdditionPanel::AdditionPanel(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_words(new TextLabel({}, Face::Body, Ink::Green)),
      m_column(new QVBoxLayout), m_text(new LongTextEditor(tr("What is to be corrected or added"), 2)),
      m_error(new InlineError)
{
    setObjectName(u"additions"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    column->addWidget(new TextLabel(tr("Signed"), Face::Panel, Ink::Plain, Weight::Bold));
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_column->setSpacing(space::x1);
    column->addLayout(m_column);
    m_text->setObjectName(u"additionText"_s);
    m_text->field()->setAccessibleName(tr("Addition"));
    column->addWidget(m_text);
    column->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x3);
    auto* add = makeButton(tr("Add it"), ButtonLook::Big, u"add"_s);
    add->setObjectName(u"addAddition"_s);
    auto* files = makeButton(tr("Add files"), ButtonLook::Big, u"attachment"_s);
    files->setObjectName(u"addAdditionFiles"_s);
    buttons->addWidget(add, 1);
    buttons->addWidget(files, 1);
    column->addLayout(buttons);
    makeTouchable(this);
    connect(&context.store, &Store::changed, this, [this](const Change& change) {
        const bool followed = std::ranges::any_of(
            change.touches, [](const Touch& t) { return t.entity == EntityKind::NextStep; });
        if (followed && isVisible())
            Q_EMIT added();
    });
    connect(add, &QPushButton::clicked, this, &AdditionPanel::addText);
    connect(files, &QPushButton::clicked, this, &AdditionPanel::addFiles);
}

void AdditionPanel::fill(const VisitDetail& visit)
{
    m_visit = visit.visit.id;
    m_error->setText({});
    m_text->setValue({});
    if (!visit.signature)
        return;
    m_words->setText(
        tr("%1 signed this on %2. It stays as it is; what is to be corrected is added, and says so.")
            .arg(visit.signature->signer, format::dateTime(visit.signature->signedAt, m_context.clock)));
    clearLayout(m_column);
    for (const VisitNote& note : visit.notes) {
        if (!note.addition)
            continue;
        auto* words = new TextLabel(
            tr("%1 added: %2").arg(format::dateTime(note.notedAt, m_context.clock), note.text), Face::Body);
        words->setWordWrap(true);
        m_column->addWidget(words);
    }
    for (const Finding& finding : visit.findings) {
        const bool followed = std::any_of(visit.steps.begin(), visit.steps.end(),
                                          [&](const NextStep& s) { return s.finding == finding.id; });
        if (followed)
            continue;
        auto* link = new LinkLabel(tr("No next step yet: %1").arg(finding.text.simplified()));
        link->setObjectName(u"followUp"_s);
        connect(link, &LinkLabel::clicked, this,
                [this, finding] { openFollowUpForm(m_context, this, finding.id, finding.text); });
        m_column->addWidget(link);
    }
    for (const Attachment& file : visit.files)
        if (file.addition)
            m_column->addWidget(new TextLabel(
                tr("%1 added: %2").arg(format::dateTime(file.createdAt, m_context.clock), file.name)));
    makeTouchable(this);
}

void AdditionPanel::addText()
{
    const QString text = m_text->value().toString().trimmed();
    if (text.isEmpty())
        m_error->setText(tr("Write what is to be added."));
    else
        write(text, {});
}

void AdditionPanel::addFiles()
{
    const FileRequest request{tr("Add files"), {}, {tr("All files (*)")}, {}};
    m_context.files.openSeveral(this, request, [this](const QStringList& paths) {
        deliver(this, keepFiles(m_context.store, paths, FileUse::Any), [this](const Result<KeptFiles>& kept) {
            if (!kept) {
                m_error->setText(kept.error().message);
                return;
            }
            m_error->setText(kept->refusals.join(u'\n'));
            if (!kept->files.empty())
                write({}, kept->files);
        });
    });
}

void AdditionPanel::write(const QString& text, std::vector<Attachment> files)
{
    auto add = [visit = m_visit, text, files = std::move(files)](UnitOfWork& unit) -> Result<QString> {
        ZHIKE_TRY(addToVisit(unit, visit, text, files));
        return unit.title();
    };
    deliver(this, m_context.store.write(tr("Add to a visit"), std::move(add)),
            [this](const Result<QString>& title) {
                if (!title) {
                    m_error->setText(title.error().message);
                    return;
                }
                m_context.navigator.showStatus(*title, true);
                Q_EMIT added();
            });
}

} // namespace zhike
