// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_panel.h"

#include "core/store/store.h"
#include "ui/parts/editors.h"
#include "ui/parts/form_panel.h"
#include "ui/parts/format.h"
#include "ui/parts/labels.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/shell/look.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostRemarks = 500; ///< of each sort; the file of rejected lines has them all
constexpr int listRows = 8;

QString number(qint64 n)
{
    return QLocale().toString(n);
}

/// Where the first sentence of `text` ends.
qsizetype firstSentence(const QString& text)
{
    static const QRegularExpression end(u"[。！？]|[.!?](?=\\s)"_s);
    const auto match = end.match(text);
    return match.hasMatch() ? match.capturedEnd() : text.size();
}

/// How many lines came to what; nothing of what happened to none.
QString countWords(const ImportResult& result)
{
    const std::pair<qint64, QString> counts[] = {{result.created, ImportPanel::tr("%1 new")},
                                                 {result.updated, ImportPanel::tr("%1 updated")},
                                                 {result.unchanged, ImportPanel::tr("%1 unchanged")},
                                                 {result.rejected, ImportPanel::tr("%1 rejected")},
                                                 {result.flagged, ImportPanel::tr("%1 doubtful")}};
    QStringList words;
    for (const auto& [n, word] : counts) {
        if (n > 0)
            words << word.arg(number(n));
    }
    if (words.isEmpty())
        return ImportPanel::tr("The file has no lines of data.");
    //: How many lines a file has, and what is to become of them: 5 lines: 2 new, 3 rejected
    return ImportPanel::tr("%1 lines: %2")
        .arg(number(result.read), words.join(ImportPanel::tr(", ", "between items of a list")));
}

RowGroup remarkGroup(const QString& title, const QString& note, Mark dot,
                     const std::vector<ImportRemark>& remarks)
{
    RowGroup group{title, note, dot, {}};
    for (const ImportRemark& remark : remarks) {
        if (group.rows.size() == mostRemarks)
            break;
        Row row;
        row.id = makeUuid(remark.line);
        // What is wrong above; where, and what to do about it, below: so both can be read whole.
        const qsizetype end = firstSentence(remark.reason);
        row.title = remark.reason.left(end);
        row.subtitle = format::joined(
            {remark.column.isEmpty()
                 ? ImportPanel::tr("Line %1").arg(number(remark.line))
                 : ImportPanel::tr("Line %1, column %2").arg(number(remark.line), remark.column),
             remark.reason.mid(end).trimmed()});
        group.rows.append(row);
    }
    return group;
}

} // namespace

void importFromFile(const AppContext& context, QWidget* over)
{
    const FileRequest request{ImportPanel::tr("Import a CSV file"),
                              {},
                              {ImportPanel::tr("CSV files (*.csv *.tsv *.txt)")},
                              u"csv"_s};
    context.files.open(over, request,
                       [context, over](const QString& file) { new ImportPanel(context, over, file); });
}

ImportPanel::ImportPanel(const AppContext& context, QWidget* over, const QString& file)
    : m_context(context), m_file(file),
      m_form(new FormPanel(over, tr("Import %1").arg(QFileInfo(file).fileName())))
{
    setParent(m_form);
    m_kind = m_form->addField(u"kind"_s, tr("The lines are"), new ChoiceEditor, FormPanel::Required);
    for (const EntityDescription* d : allDescriptions()) {
        if (!d->isPart())
            m_kind->addChoice(static_cast<int>(d->kind), entityPluralLabel(*d));
    }
    m_busy = new BusyStrip;
    m_counts = new TextLabel;
    m_counts->setWordWrap(true);
    m_also = new TextLabel({}, Face::Caption, Ink::Quiet);
    m_also->setWordWrap(true);
    m_rejects = new LinkLabel(tr("Save the rejected lines, to correct and import them again …"));
    m_rejects->hide();
    m_remarks = new GroupedModel(this);
    m_list = new RowList;
    m_list->setAccessibleName(tr("Rejected and doubtful lines"));
    m_list->setModel(m_remarks);
    m_list->rows()->setMargin(space::none);
    fitToText(m_list, [this] { m_list->setMinimumHeight(listRows * metric::row); });
    for (QWidget* part :
         {static_cast<QWidget*>(m_busy), static_cast<QWidget*>(m_counts), static_cast<QWidget*>(m_also),
          static_cast<QWidget*>(m_rejects), static_cast<QWidget*>(m_list)})
        m_form->addWidget(part);
    m_form->setSaveText(tr("Import"));
    connect(m_kind, &FieldEditor::edited, this, &ImportPanel::plan);
    connect(m_form, &FormPanel::saveRequested, this, &ImportPanel::apply);
    connect(m_rejects, &LinkLabel::clicked, this, &ImportPanel::saveRejects);
    connect(m_busy, &BusyStrip::cancelled, this, [this] {
        if (m_stop)
            *m_stop = true;
    });
    m_form->open();
    guessKind();
}

ImportPanel::~ImportPanel()
{
    if (m_stop)
        *m_stop = true;
}

ImportOptions ImportPanel::options()
{
    m_stop = std::make_shared<std::atomic_bool>(false);
    ImportOptions o;
    o.kind = static_cast<EntityKind>(m_kind->value().toInt());
    o.file = m_file;
    o.progress = [stop = m_stop, busy = QPointer<BusyStrip>(m_busy),
                  context = QPointer<QObject>(this)](qint64 done, qint64 total) {
        if (*stop)
            return false;
        if (context) {
            QMetaObject::invokeMethod(
                context,
                [busy, done, total] {
                    if (busy)
                        busy->setProgress(done, total);
                },
                Qt::QueuedConnection);
        }
        return true;
    };
    return o;
}

void ImportPanel::guessKind()
{
    m_form->setBusy(true); // until there is a plan there is nothing to save
    m_busy->start(tr("Reading the file …"));
    deliver(this, m_context.store.readLong([file = m_file](Reader&) { return likelyKind(file); }),
            [this](const Result<EntityKind>& kind) {
                if (!kind)
                    return fail(kind.error());
                m_kind->setValue(static_cast<int>(*kind));
                plan();
            });
}

void ImportPanel::plan()
{
    m_plan.reset();
    m_form->clearErrors();
    m_form->setBusy(true);
    m_busy->start(tr("Reading the file …"));
    using Planned = Result<std::shared_ptr<ImportPlan>>;
    deliver(this, m_latest, m_context.store.readLong([o = options()](Reader& r) -> Planned {
        ZHIKE_ASSIGN(ImportPlan plan, ImportPlan::make(r, o));
        return std::make_shared<ImportPlan>(std::move(plan));
    }),
            [this](const Planned& planned) {
                m_form->setBusy(false);
                m_busy->stop();
                if (!planned)
                    return fail(planned.error());
                m_plan = *planned;
                show(m_plan->result());
                Q_EMIT this->planned();
            });
}

void ImportPanel::fail(const Error& error)
{
    m_busy->stop();
    m_form->setBusy(false);
    m_counts->clear();
    m_also->clear();
    m_remarks->setGroups({});
    m_rejects->hide();
    m_form->showError(error);
    Q_EMIT planned();
}

void ImportPanel::show(const ImportResult& result)
{
    m_counts->setText(countWords(result));
    QStringList also;
    for (const auto& [kind, n] : result.also)
        also += tr("%1 %2").arg(number(n), entityPluralLabel(description(kind)));
    QString text;
    if (!also.isEmpty())
        text = tr("Made along with them: %1.").arg(also.join(tr(", ", "between items of a list")));
    if (!result.ignoredColumns.isEmpty())
        text += (text.isEmpty() ? QString() : u"\n"_s) +
                tr("Columns that mean nothing here: %1.")
                    .arg(result.ignoredColumns.join(tr(", ", "between items of a list")));
    m_also->setText(text);
    m_also->setVisible(!text.isEmpty());
    m_rejects->setVisible(result.rejected > 0);
    showRemarks(result);
    m_form->setSaveText(tr("Import %1 lines").arg(number(result.created + result.updated)));
}

void ImportPanel::showRemarks(const ImportResult& result)
{
    QVector<RowGroup> groups;
    if (!result.rejects.empty())
        groups.append(remarkGroup(tr("Rejected"), number(result.rejected), Mark::Red, result.rejects));
    if (!result.flags.empty())
        groups.append(
            remarkGroup(tr("Kept, but doubtful"), number(result.flagged), Mark::Amber, result.flags));
    m_remarks->setGroups(groups);
    m_list->setVisible(!groups.isEmpty());
}

void ImportPanel::apply()
{
    if (!m_plan)
        return;
    if (!m_plan->changesAnything()) {
        m_form->showError({ErrorKind::Invalid,
                           tr("There is nothing to import: every line is rejected or is here already."),
                           {},
                           {}});
        return;
    }
    m_form->setBusy(true);
    m_busy->start(tr("Writing …"));
    const QString title = m_plan->title();
    deliver(this, m_context.store.write(title, [plan = m_plan](UnitOfWork& u) { return plan->apply(u); }),
            [this, title](const Done& done) {
                m_form->setBusy(false);
                m_busy->stop();
                if (!done)
                    return fail(done.error());
                m_context.navigator.showStatus(title, true);
                m_form->dismiss();
            });
}

void ImportPanel::saveRejects()
{
    const QFileInfo info(m_file);
    const FileRequest request{tr("Save the rejected lines"),
                              info.dir().filePath(info.completeBaseName() + u"-rejected.csv"_s),
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(m_form, request, [this, panel = QPointer<ImportPanel>(this)](const QString& file) {
        if (!panel)
            return;
        ImportOptions o = options();
        o.rejectsFile = file;
        deliver(this, m_context.store.readLong([o](Reader& r) -> Done {
            ZHIKE_ASSIGN(const ImportPlan plan, ImportPlan::make(r, o));
            return plan.writeRejects();
        }),
                [this, file](const Done& done) {
                    if (done)
                        m_context.navigator.showStatus(tr("Saved the rejected lines to %1").arg(file));
                    else
                        m_form->showError(done.error());
                });
    });
}

} // namespace zhike
