// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/surveys_view.h"

#include "core/exchange/export.h"
#include "core/store/store.h"
#include "core/visit/visit_view.h"
#include "ui/parts/chip.h"
#include "ui/parts/column_chooser.h"
#include "ui/parts/format.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_search.h"
#include "ui/parts/marks.h"
#include "ui/parts/paged_list_model.h"
#include "ui/parts/remember.h"
#include "ui/parts/row_list.h"
#include "ui/parts/states.h"
#include "ui/parts/table_header.h"
#include "ui/parts/table_text.h"
#include "ui/satisfaction/survey_columns.h"
#include "ui/shell/long_work.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

const QString filtersKey = u"satisfaction/survey-filters"_s;
const QString columnsKey = u"satisfaction/survey-columns"_s;
const QString orderKey = u"satisfaction/survey-order"_s;
constexpr int customerColumn = 1;
constexpr qsizetype rowsAtOnce = 500; ///< between two looks at whether copying was stopped

Result<QVector<Row>> rowsFrom(const Result<QVector<SurveyRow>>& found, const Clock& clock)
{
    if (!found)
        return tl::unexpected(found.error());
    QVector<Row> rows;
    rows.reserve(found->size());
    for (const SurveyRow& survey : *found)
        rows.append(listedSurvey(survey, clock));
    return rows;
}

} // namespace

SurveysView::SurveysView(const AppContext& context, bool ofOneCustomer, QWidget* parent)
    : QWidget(parent), m_context(context), m_ofOne(ofOneCustomer), m_filters(new FilterBar),
      m_columns(new TableHeader(surveyColumns())), m_list(new RowList), m_model(new PagedListModel(this)),
      m_count(new TextLabel({}, Face::Caption, Ink::Quiet))
{
    build();
    connect(m_model, &PagedListModel::loaded, this, &SurveysView::showCount);
    connect(m_model, &PagedListModel::failed, this,
            [this](const Error& error) { m_context.navigator.showError(error); });
    connect(m_list, &RowList::opened, this, [this] { Q_EMIT opened(m_list->currentId()); });
    connect(m_list, &RowList::copyRequested, this, &SurveysView::copyTable);
    const QVariantMap order = m_context.memory.value(orderKey).toMap();
    if (const int by = order.value(u"by"_s, -1).toInt(); by >= 0 && by < surveySorts)
        m_order = {static_cast<SurveySort>(by), order.value(u"descending"_s).toBool()};
    m_columns->setOrder(static_cast<int>(m_order.by), m_order.descending);
    fillFilters({});
    const QVariantMap chosen = recallChosen(m_context.memory, filtersKey);
    for (auto it = chosen.begin(); it != chosen.end(); ++it)
        m_filters->choose(it.key(), *it);
    connect(m_filters, &FilterBar::changed, this, [this](const QVariantMap& now) {
        rememberChosen(m_context.memory, filtersKey, now);
        apply();
    });
    deliver(this, m_context.store.read([](Reader& r) { return readEngineerChoices(r); }),
            [this](const Result<std::vector<EngineerChoice>>& engineers) {
                if (engineers)
                    fillFilters(*engineers);
            });
}

void SurveysView::build()
{
    m_list->setObjectName(u"surveys"_s);
    m_list->setAccessibleName(tr("Surveys"));
    m_list->setModel(m_model);
    m_list->setMulti(true);
    m_list->setPlaceholder(new EmptyState(
        u"satisfaction"_s, tr("No surveys here"),
        tr("What customers said in this period stands here, the newest first. Take a filter away, or "
           "choose another period above.")));
    m_columns->setObjectName(u"surveyColumns"_s);
    m_columns->setState(m_context.memory.value(columnsKey).toList());
    m_columns->setShown(customerColumn, !m_ofOne);
    connect(m_columns, &TableHeader::columnsChanged, this, [this] {
        if (!m_ofOne)
            m_context.memory.remember(columnsKey, m_columns->state());
    });
    connect(m_columns, &TableHeader::orderRequested, this, [this](int by, bool descending) {
        setOrder({static_cast<SurveySort>(by), descending});
    });
    m_list->setTable(m_columns);
    m_search = new ListSearch(m_list);
    m_filters->addTrailing(m_search->field());
    connect(m_search, &ListSearch::changed, this, &SurveysView::apply);

    auto* copy = makeIconButton(u"copy"_s, tr("Copy those listed as a table"));
    copy->setObjectName(u"copySurveys"_s);
    connect(copy, &QToolButton::clicked, this, &SurveysView::copyTable);
    auto* save = makeIconButton(u"export"_s, tr("Export those listed as CSV"));
    save->setObjectName(u"exportSurveys"_s);
    connect(save, &QToolButton::clicked, this, &SurveysView::exportCsv);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::pageMargin, space::x2, space::pageMargin, space::x2);
    head->setSpacing(space::x2);
    head->addWidget(m_filters, 1);
    head->addWidget(m_count);
    head->addWidget(copy);
    head->addWidget(save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Hairline);
    auto* columns = makeColumnRow(m_columns);
    column->addWidget(columns);
    columns->setVisible(true); // it is always a table
    column->addWidget(m_list, 1);
}

void SurveysView::fillFilters(const std::vector<EngineerChoice>& engineers)
{
    Filter score{u"csat"_s, tr("CSAT"), {}};
    score.several = true;
    for (int answer = 5; answer >= 1; --answer)
        score.choices.append({answer, tr("%1 / 5").arg(answer)});
    Filter about{u"about"_s, tr("About"), {}};
    for (const SurveyAbout one : {SurveyAbout::Visit, SurveyAbout::Request, SurveyAbout::Period})
        about.choices.append({static_cast<int>(one), enumLabel(one)});
    const Filter words{u"words"_s, tr("In their words"), {{1, tr("said something")}}};
    QVector<Filter> all{score, about, words};
    Filter engineer{u"engineer"_s, tr("Engineer"), {}};
    for (const EngineerChoice& e : engineers)
        engineer.choices.append({QVariant::fromValue(e.id.uuid), e.name});
    if (!engineers.empty())
        all.append(engineer);
    m_filters->setFilters(all);
}

SurveyFilter SurveysView::filter() const
{
    const QVariantMap chosen = m_filters->chosen();
    SurveyFilter f;
    f.scope = m_scope;
    for (const QVariant& answer : FilterBar::valuesOf(chosen.value(u"csat"_s)))
        f.csat.insert(answer.toInt());
    if (const QVariant v = chosen.value(u"about"_s); v.isValid())
        f.about = static_cast<SurveyAbout>(v.toInt());
    f.withWords = chosen.value(u"words"_s).toInt() == 1;
    f.text = m_search->text();
    f.engineer = Id<Engineer>(chosen.value(u"engineer"_s).value<Uuid>());
    return f;
}

void SurveysView::apply()
{
    m_stale = false;
    Store& store = m_context.store;
    const Clock& clock = m_context.clock;
    const SurveyFilter f = filter();
    const SurveyOrder order = m_order;
    PagedSource source;
    source.first = [&store, &clock, f, order](int limit) {
        return store.read([&clock, f, order, limit](Reader& r) {
            return rowsFrom(firstSurveys(r, f, order, limit), clock);
        });
    };
    source.ids = [&store, f, order] {
        return store.read([f, order](Reader& r) { return surveyIds(r, f, order); });
    };
    source.rows = [&store, &clock](QVector<Uuid> ids) {
        return store.read([&clock, ids](Reader& r) { return rowsFrom(surveyRows(r, ids), clock); });
    };
    m_model->setSource(std::move(source));
}

void SurveysView::setOrder(SurveyOrder order)
{
    m_order = order;
    m_columns->setOrder(static_cast<int>(order.by), order.descending);
    m_context.memory.remember(
        orderKey, QVariantMap{{u"by"_s, static_cast<int>(order.by)}, {u"descending"_s, order.descending}});
    apply();
}

void SurveysView::setScope(const StatisticsScope& scope)
{
    const bool same = scope == m_scope;
    m_scope = scope;
    if (!isVisible())
        m_stale = true;
    else if (same && !m_stale)
        m_model->refresh();
    else
        apply();
}

void SurveysView::reload()
{
    if (isVisible())
        m_model->refresh();
    else
        m_stale = true;
}

void SurveysView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale)
        apply();
}

void SurveysView::showCount(int count)
{
    m_count->setText(tr("%n survey(s)", nullptr, count));
}

void SurveysView::copyTable()
{
    QVector<Uuid> ids = m_list->selectedIds();
    const SurveyFilter f = filter();
    const auto work = m_context.navigator.beginWork(tr("Copying surveys …"));
    auto table = m_context.store.readLong([ids = ids.size() > 1 ? ids : QVector<Uuid>(), f, order = m_order,
                                           told = work->progress()](Reader& r) -> Result<TableText> {
        QStringList headings;
        for (const TableColumn& c : surveyColumns())
            headings << c.title;
        TableText text(headings);
        ZHIKE_ASSIGN(const auto listed, ids.isEmpty() ? surveyIds(r, f, order) : Result<QVector<Uuid>>(ids));
        for (qsizetype from = 0; from < listed.size(); from += rowsAtOnce) {
            if (!told(from, listed.size()))
                return failure(ErrorKind::Cancelled, Store::cancelledSentence());
            ZHIKE_ASSIGN(const auto rows, surveyRows(r, listed.mid(from, rowsAtOnce)));
            for (const SurveyRow& row : rows)
                text.append(plainSurvey(row, r.clock()));
        }
        return text;
    });
    deliver(this, std::move(table), [this, work](const Result<TableText>& result) {
        if (!result)
            return m_context.navigator.showError(result.error());
        QGuiApplication::clipboard()->setMimeData(result->mimeData());
        m_context.navigator.showStatus(
            tr("Copied %n row(s) as a table", nullptr, static_cast<int>(result->rows())));
    });
}

void SurveysView::exportCsv()
{
    const QVector<Uuid> chosen = m_list->selectedIds();
    if (chosen.size() > 1)
        return write({chosen.begin(), chosen.end()});
    auto all =
        m_context.store.read([f = filter(), order = m_order](Reader& r) { return surveyIds(r, f, order); });
    deliver(this, std::move(all), [this](const Result<QVector<Uuid>>& ids) {
        if (!ids)
            return m_context.navigator.showError(ids.error());
        write({ids->begin(), ids->end()});
    });
}

void SurveysView::write(const std::vector<Uuid>& ids)
{
    if (ids.empty())
        return m_context.navigator.showStatus(tr("There is nothing to export."));
    const FileRequest request{tr("Export %n survey(s)", nullptr, static_cast<int>(ids.size())),
                              tr("surveys") + u".csv"_s,
                              {tr("CSV files (*.csv)")},
                              u"csv"_s};
    m_context.files.save(this, request, [this, ids](const QString& file) {
        const auto work = m_context.navigator.beginWork(tr("Exporting surveys …"));
        ExportOptions options;
        options.kind = EntityKind::Survey;
        options.file = file;
        options.ids = ids;
        options.progress = [told = work->progress()](qint64 written) { return told(written, 0); };
        deliver(this, m_context.store.readLong([options](Reader& r) { return exportFile(r, options); }),
                [this, file, work](const Result<qint64>& written) {
                    if (!written)
                        return m_context.navigator.showError(written.error());
                    m_context.navigator.showStatus(
                        tr("Exported %n survey(s) to %1", nullptr, static_cast<int>(*written)).arg(file));
                });
    });
}

void SurveysView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const Uuid id = m_list->currentId())
        connect(menu->addAction(tr("Open")), &QAction::triggered, this, [this, id] { Q_EMIT opened(id); });
    connect(menu->addAction(tr("Copy as a table") + u"\tCtrl+C"_s), &QAction::triggered, this,
            &SurveysView::copyTable);
    connect(menu->addAction(tr("Export as CSV …")), &QAction::triggered, this, &SurveysView::exportCsv);
    menu->popup(event->globalPos());
}

} // namespace zhike
