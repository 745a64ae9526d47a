// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/plain.h"

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 36;        // of a column, in a terminal
constexpr size_t mostColumns = 7; // of a table

bool isWide(char32_t c)
{
    return (c >= 0x1100 && c <= 0x115f) || (c >= 0x2e80 && c <= 0xa4cf) || (c >= 0xac00 && c <= 0xd7a3) ||
           (c >= 0xf900 && c <= 0xfaff) || (c >= 0xfe30 && c <= 0xfe6f) || (c >= 0xff00 && c <= 0xff60) ||
           (c >= 0xffe0 && c <= 0xffe6) || (c >= 0x1f300 && c <= 0x1faff) || (c >= 0x20000 && c <= 0x3fffd);
}

int widthOf(char32_t c)
{
    const auto category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Other_Format ||
        category == QChar::Other_Control)
        return 0;
    return isWide(c) ? 2 : 1;
}

/// The text on one line, cut to `width` columns with an ellipsis.
QString fitted(const QString& text, int width)
{
    if (displayWidth(text) <= width)
        return text;
    QString cut;
    int used = 1; // the ellipsis
    for (const char32_t c : text.toUcs4()) {
        used += widthOf(c);
        if (used > width)
            break;
        cut += QString::fromUcs4(&c, 1);
    }
    return cut + u'…';
}

QString moneyText(qint64 fen)
{
    return u"¥"_s + QLocale::c().toString(static_cast<double>(fen) / 100.0, 'f', 2);
}

QString choiceText(const Field& field, const QString& stable)
{
    for (const EnumName& name : field.choices) {
        if (stable == QLatin1String(name.text))
            return enumLabel(name);
    }
    return stable;
}

} // namespace

int displayWidth(QStringView text)
{
    int width = 0;
    for (const char32_t c : text.toUcs4())
        width += widthOf(c);
    return width;
}

QString plainText(RecordJson& json, const Field& field, const Value& value, const QTimeZone& zone)
{
    if (isNull(value))
        return {};
    switch (field.kind) {
    case FieldKind::Reference:
        return json.key(field.refers, uuidOf(value));
    case FieldKind::Instant:
        return Instant{integerOf(value).value_or(0)}.in(zone).toString(u"yyyy-MM-dd HH:mm"_s);
    case FieldKind::Money:
        return moneyText(integerOf(value).value_or(0));
    case FieldKind::Enum:
        return choiceText(field, textOf(value));
    case FieldKind::Boolean:
        return integerOf(value).value_or(0) != 0 ? u"✓"_s : QString();
    default:
        break;
    }
    if (const auto number = integerOf(value))
        return QString::number(*number);
    return textOf(value).simplified();
}

QString PlainTable::text(const QString& indent) const
{
    std::vector<int> widths(static_cast<size_t>(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], std::min(widest, displayWidth(row.value(qsizetype(i)))));
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line = indent;
        for (size_t i = 0; i < widths.size(); ++i) {
            const QString cell = fitted(row.value(qsizetype(i)), widths[i]);
            line += cell + QString(widths[i] - displayWidth(cell) + 2, u' ');
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

std::vector<const Field*> tableFields(const EntityDescription& d)
{
    using namespace FieldFlag;
    std::vector<const Field*> chosen;
    const auto choose = [&](auto&& wanted) {
        for (const Field& f : d.fields) {
            const bool known = std::find(chosen.begin(), chosen.end(), &f) != chosen.end();
            const bool owner = d.isPart() && std::string_view(f.column) == d.owner;
            if (chosen.size() < mostColumns && !known && !owner && f.kind != FieldKind::LongText && wanted(f))
                chosen.push_back(&f);
        }
    };
    choose([&](const Field& f) { return d.key && std::string_view(f.column) == d.key; });
    choose([&](const Field& f) { return d.title && std::string_view(f.column) == d.title; });
    choose([](const Field& f) { return f.is(Required); });
    choose([](const Field& f) {
        return f.kind == FieldKind::Enum || f.kind == FieldKind::Date || f.kind == FieldKind::Instant;
    });
    choose([](const Field&) { return true; });
    return chosen;
}

PlainTable tableOf(const EntityDescription& d)
{
    QStringList headings;
    for (const Field* f : tableFields(d))
        headings += fieldLabel(*f);
    return PlainTable(headings);
}

void addTo(PlainTable& table, RecordJson& json, const Record& record, const QTimeZone& zone)
{
    QStringList row;
    for (const Field* f : tableFields(*record.description))
        row += plainText(json, *f, record.value(f->column), zone);
    table.add(row);
}

} // namespace zhike
