// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_values.h"

#include "core/base/invalid.h"
#include "core/customer/region.h"
#include "core/exchange/dates.h"
#include "core/exchange/exchange.h"
#include "core/exchange/text_cursor.h"

#include <limits>

namespace zhike {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostYuan = 10'000'000'000'000; // more than any contract, and safe to multiply

tl::unexpected<Error> notANumber(const QString& text)
{
    return invalid(Exchange::tr("“%1” is not a whole number.").arg(text.left(40)));
}

QString choicesText(const Field& field)
{
    QStringList texts;
    for (const EnumName& name : field.choices)
        texts += enumLabel(name);
    return texts.join(Exchange::tr(", "));
}

Result<Value> readChoice(const CellContext& context, const Field& field, const QString& text)
{
    const QString folded = foldedWord(text);
    for (const EnumName& name : field.choices) {
        const QLatin1String stable(name.text);
        if (text == stable || folded == foldedWord(QString(stable)) ||
            folded == foldedWord(QString::fromUtf8(name.label)) || folded == foldedWord(enumLabel(name)))
            return Value(QString(stable));
    }
    if (auto known = context.synonyms.value(context.description.plural, field.column, text))
        return Value(*std::move(known));
    return invalid(Exchange::tr("“%1” is none of: %2.").arg(text.left(40), choicesText(field)));
}

Result<Value> readBoolean(const QString& text)
{
    const QString folded = foldedWord(text);
    for (const auto* yes : {u"1", u"true", u"yes", u"y", u"是", u"有", u"对", u"真"}) {
        if (folded == QStringView(yes))
            return Value(qint64{1});
    }
    for (const auto* no : {u"0", u"false", u"no", u"n", u"否", u"无", u"不", u"假"}) {
        if (folded == QStringView(no))
            return Value(qint64{0});
    }
    return invalid(Exchange::tr("“%1” is neither yes nor no.").arg(text.left(40)));
}

Result<Value> readScale(const CellContext& context, const Field& field, const QString& text)
{
    if (field.is(FieldFlag::Scale5)) {
        if (const auto score = context.synonyms.score(text))
            return Value(qint64{*score});
    }
    ZHIKE_ASSIGN(const qint64 number, readWhole(text));
    const qint64 least = field.is(FieldFlag::Scale10) ? 0 : 1;
    const qint64 most = field.is(FieldFlag::Scale10) ? 10 : 5;
    if (number < least || number > most)
        return invalid(Exchange::tr("%1 is not between %2 and %3.").arg(number).arg(least).arg(most));
    return Value(number);
}

Result<Value> readRegion(const QString& text)
{
    const QString narrow = narrowed(text);
    const bool code =
        narrow.size() == 6 && std::all_of(narrow.begin(), narrow.end(), [](QChar c) { return c.isDigit(); });
    if (code)
        return Value(narrow);
    if (auto known = regionFromText(text))
        return Value(*std::move(known));
    return invalid(Exchange::tr("“%1” is no region that is known, or could be several. Write its six-digit "
                                "code, or province and city.")
                       .arg(text.left(40)));
}

Result<Value> readReal(const QString& text)
{
    bool number = false;
    const double value = narrowed(text).remove(u',').toDouble(&number);
    if (!number)
        return invalid(Exchange::tr("“%1” is not a number.").arg(text.left(40)));
    return Value(value);
}

/// The digits of an amount and what stands around them.
struct Amount {
    QString digits;
    bool signedAsMoney = false;
    qint64 factor = 1;
};

Amount takeApart(const QString& text)
{
    Amount amount{narrowed(text), false, 1};
    amount.digits.remove(u',').remove(u' ').remove(u'，');
    for (const auto& mark : {u"¥"_s, u"￥"_s, u"CNY"_s, u"RMB"_s, u"元"_s, u"圆"_s}) {
        const auto before = amount.digits.size();
        amount.digits.remove(mark, Qt::CaseInsensitive);
        amount.signedAsMoney |= amount.digits.size() != before;
    }
    if (amount.digits.endsWith(u'万')) {
        amount.digits.chop(1);
        amount.factor = 10'000;
        amount.signedAsMoney = true;
    }
    return amount;
}

} // namespace

Result<qint64> readWhole(const QString& text)
{
    QString digits = narrowed(text).remove(u',').remove(u' ');
    while (digits.contains(u'.') && (digits.endsWith(u'0') || digits.endsWith(u'.')))
        digits.chop(1);
    bool whole = false;
    const qint64 number = digits.toLongLong(&whole);
    return whole ? Result<qint64>(number) : Result<qint64>(notANumber(text));
}

Result<qint64> readMoney(const QString& text, bool wholeIsFen)
{
    const Amount amount = takeApart(text);
    const auto refusal = [&] {
        return invalid(Exchange::tr("“%1” is no amount of money.").arg(text.left(40)));
    };
    const bool negative = amount.digits.startsWith(u'-');
    const QString digits = negative ? amount.digits.sliced(1) : amount.digits;
    const qsizetype point = digits.indexOf(u'.');
    const QString whole = digits.first(point < 0 ? digits.size() : point);
    QString fraction = point < 0 ? QString() : digits.sliced(point + 1);
    const bool plain = std::all_of(digits.begin(), digits.end(),
                                   [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    if (!plain || whole.isEmpty() || whole.size() > 15 || fraction.size() > 6 || digits.count(u'.') > 1)
        return refusal();
    qint64 value = whole.toLongLong();
    if (point < 0 && wholeIsFen && !amount.signedAsMoney)
        return negative ? -value : value;
    if (value > mostYuan)
        return refusal();
    if (wholeIsFen && !amount.signedAsMoney)
        return invalid(
            Exchange::tr(
                "“%1” has a decimal point where whole fen are expected. Write ¥ before it if it is in yuan.")
                .arg(text.left(40)));
    // In millionths of a yuan, so that 1.2345万 stays exact.
    const qint64 part = fraction.leftJustified(6, u'0').toLongLong();
    const qint64 factor = amount.factor;
    const qint64 partFen = part * factor;
    if (partFen % 10'000 != 0)
        return invalid(Exchange::tr("“%1” is not a whole number of fen.").arg(text.left(40)));
    value = value * factor * 100 + partFen / 10'000;
    return negative ? -value : value;
}

Result<Value> readCell(const CellContext& context, const Field& field, const QString& text)
{
    if (text.contains(QChar(u'\0')))
        return invalid(Exchange::tr("The cell has a zero character, which is no text."));
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value{};
    switch (field.kind) {
    case FieldKind::Text:
        return field.is(FieldFlag::Region) ? readRegion(trimmed) : Result<Value>(Value(trimmed));
    case FieldKind::LongText:
        return Value(text);
    case FieldKind::Integer: {
        ZHIKE_ASSIGN(const qint64 number, readWhole(trimmed));
        if (std::abs(number) > std::numeric_limits<int>::max())
            return notANumber(text);
        return Value(number);
    }
    case FieldKind::Real:
        return readReal(trimmed);
    case FieldKind::Boolean:
        return readBoolean(trimmed);
    case FieldKind::Date: {
        ZHIKE_ASSIGN(const QDate date, readDate(trimmed, context.zone));
        return Value(date.toString(Qt::ISODate));
    }
    case FieldKind::Instant: {
        ZHIKE_ASSIGN(const Instant instant, readInstant(trimmed, context.zone));
        return Value(qint64{instant.ms});
    }
    case FieldKind::Money: {
        ZHIKE_ASSIGN(const qint64 fen, readMoney(trimmed, context.exactly));
        return Value(fen);
    }
    case FieldKind::Scale:
        return readScale(context, field, trimmed);
    case FieldKind::Enum:
        return readChoice(context, field, trimmed);
    case FieldKind::Reference:
        break;
    }
    return failure(ErrorKind::Internal, u"a reference is not read as a value"_s);
}

QString cellText(const Field& field, const Value& value, const QTimeZone& zone)
{
    if (isNull(value))
        return {};
    if (field.kind == FieldKind::Boolean)
        return integerOf(value).value_or(0) != 0 ? u"true"_s : u"false"_s;
    if (field.kind == FieldKind::Instant) {
        const QDateTime local = Instant{integerOf(value).value_or(0)}.in(zone);
        return local.toOffsetFromUtc(local.offsetFromUtc())
            .toString(local.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
    }
    if (const auto* number = std::get_if<qint64>(&value))
        return QString::number(*number);
    if (const auto* real = std::get_if<double>(&value))
        return QString::number(*real, 'g', QLocale::FloatingPointShortest);
    if (const auto* id = std::get_if<Uuid>(&value))
        return id->toString();
    return textOf(value);
}

} // namespace zhike
