// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/pickers.h"

#include "core/customer/list.h"
#include "core/customer/region.h"
#include "core/engineer/list.h"
#include "core/store/deliver.h"
#include "core/store/store.h"
#include "ui/customer/customer_words.h"
#include "ui/parts/format.h"
#include "ui/parts/paint.h"
#include <QtCore/QCoreApplication>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QLineEdit>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int mostRows = 30;

/// A region's code in the place of a record's id.
Uuid idOfCode(const QString& code)
{
    Uuid id;
    const QByteArray text = code.toLatin1().left(static_cast<qsizetype>(id.bytes.size()));
    std::ranges::copy(text, id.bytes.begin());
    return id;
}

QString codeOfId(const Uuid& id)
{
    return QString::fromLatin1(reinterpret_cast<const char*>(id.bytes.data()),
                               std::ranges::find(id.bytes, 0) - id.bytes.begin());
}

Row engineerChoice(const EngineerRow& engineer)
{
    Row row;
    row.id = engineer.id.uuid;
    row.title = engineer.name;
    row.initials = initialsOf(engineer.name);
    row.subtitle = format::joined({shortRegion(engineer.region), engineer.products.mid(0, 2).join(u' ')});
    row.right2 = RegionEditor::tr("%n customer(s)", nullptr, engineer.primary);
    return row;
}

QVector<Row> regionRows(const QString& typed)
{
    QVector<Row> rows;
    const auto add = [&rows](const Region& region) {
        Row row;
        row.id = idOfCode(region.code);
        row.title = regionFullName(region.code);
        row.subtitle = region.code;
        rows.append(row);
    };
    if (typed.isEmpty())
        std::ranges::for_each(provinces(), add);
    else
        std::ranges::for_each(matchRegions(typed, mostRows), add);
    return rows;
}

} // namespace

Completion customerCompletion(const AppContext& context, QObject* receiver)
{
    return [context, receiver = QPointer(receiver)](const QString& text, auto answer) {
        if (!receiver)
            return;
        CustomerFilter filter;
        filter.text = text;
        auto found = context.store.read([filter](Reader& r) -> Result<QVector<Row>> {
            ZHIKE_ASSIGN(const auto ids, firstCustomers(r, filter, {}, mostRows));
            ZHIKE_ASSIGN(const auto customers, customerRows(r, ids));
            QVector<Row> rows;
            for (const CustomerRow& customer : customers)
                rows.append(customerRowOf(customer, r.clock()));
            return rows;
        });
        deliver(receiver, std::move(found),
                [answer](const Result<QVector<Row>>& rows) { answer(rows ? *rows : QVector<Row>()); });
    };
}

Completion engineerCompletion(const AppContext& context, QObject* receiver)
{
    return [context, receiver = QPointer(receiver)](const QString& text, auto answer) {
        if (!receiver)
            return;
        EngineerFilter filter;
        filter.text = text;
        auto found = context.store.read([filter](Reader& r) -> Result<QVector<Row>> {
            ZHIKE_ASSIGN(const auto engineers, engineerRows(r, filter));
            QVector<Row> rows;
            const QDate today = r.clock().today();
            for (const EngineerRow& engineer : engineers) {
                const bool left = engineer.leftOn.isValid() && engineer.leftOn < today;
                if (!left && rows.size() < mostRows)
                    rows.append(engineerChoice(engineer));
            }
            return rows;
        });
        deliver(receiver, std::move(found),
                [answer](const Result<QVector<Row>>& rows) { answer(rows ? *rows : QVector<Row>()); });
    };
}

Completion regionCompletion()
{
    return [](const QString& text, const auto& answer) { answer(regionRows(text)); };
}

QString regionOfChoice(const Uuid& choice)
{
    return codeOfId(choice);
}

RegionEditor::RegionEditor(QWidget* parent)
    : FieldEditor(parent), m_editor(new ReferenceEditor(regionCompletion(), tr("Province or city")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_editor);
    setFocusProxy(m_editor);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        m_strange.clear();
        Q_EMIT edited();
    });
}

QString RegionEditor::typedCode() const
{
    const auto* line = qobject_cast<QLineEdit*>(m_editor->field());
    return line ? regionFromText(line->text().trimmed()).value_or(QString()) : QString();
}

QVariant RegionEditor::value() const
{
    if (!m_strange.isEmpty())
        return m_strange;
    const QVariant chosen = m_editor->value();
    const QString code = chosen.isValid() ? codeOfId(chosen.value<Uuid>()) : typedCode();
    return code.isEmpty() ? QVariant() : QVariant(code);
}

void RegionEditor::setValue(const QVariant& value)
{
    const QString code = value.toString();
    const QString name = regionFullName(code);
    m_strange = !code.isEmpty() && name.isEmpty() ? code : QString();
    m_editor->setChosen(code.isEmpty() ? Uuid() : idOfCode(code), name.isEmpty() ? code : name);
}

QString RegionEditor::problem() const
{
    if (value().isValid())
        return {};
    return m_editor->problem().isEmpty() ? QString()
                                         : tr("There is no such place; choose one from the list.");
}

QWidget* RegionEditor::field() const
{
    return m_editor->field();
}

void RegionEditor::setInvalid(bool invalid)
{
    m_editor->setInvalid(invalid);
}

QJsonValue RegionEditor::draft() const
{
    return value().toString();
}

void RegionEditor::setDraft(const QJsonValue& draft)
{
    setValue(draft.toString());
}

} // namespace zhike
