// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/ics_writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {
namespace {

constexpr qsizetype mostBytes = 75; // of a line, without its end

QString escaped(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\n')
            out += u"\\n"_s;
        else if (c == u'\t' || (c.unicode() >= 0x20 && c.unicode() != 0x7f))
            out += c;
    }
    return out;
}

QString local(Instant at, const QTimeZone& zone)
{
    return at.in(zone).toString(u"yyyyMMdd'T'HHmmss"_s);
}

QString utc(Instant at)
{
    return at.in(QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

/// +0800, -0330, +080543
QString offset(int seconds)
{
    const int all = std::abs(seconds);
    QString text = u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
                       .arg(all / 3600, 2, 10, QLatin1Char('0'))
                       .arg(all / 60 % 60, 2, 10, QLatin1Char('0'));
    if (all % 60 != 0)
        text += u"%1"_s.arg(all % 60, 2, 10, QLatin1Char('0'));
    return text;
}

class Writer
{
public:
    explicit Writer(const QTimeZone& zone) : m_zone(zone) {}

    /// One content line, folded.
    void line(const QString& text)
    {
        const QByteArray bytes = text.toUtf8();
        qsizetype from = 0;
        for (bool first = true; first || from < bytes.size(); first = false) {
            const qsizetype room = first ? mostBytes : mostBytes - 1;
            qsizetype to = std::min(bytes.size(), from + room);
            while (to < bytes.size() && (static_cast<unsigned char>(bytes[to]) & 0xc0) == 0x80)
                --to; // not inside a character
            if (!first)
                m_out += ' ';
            m_out += bytes.sliced(from, to - from);
            m_out += "\r\n";
            from = to;
        }
    }
    void text(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            line(name + u':' + escaped(value));
    }
    void event(const IcsEvent& e)
    {
        line(u"BEGIN:VEVENT"_s);
        text(u"UID"_s, e.uid);
        line(u"DTSTAMP:"_s + utc(e.stamp));
        line(u"LAST-MODIFIED:"_s + utc(e.stamp));
        line(u"SEQUENCE:%1"_s.arg(e.sequence));
        line(u"DTSTART;TZID=%1:%2"_s.arg(zoneName(), local(e.start, m_zone)));
        line(u"DTEND;TZID=%1:%2"_s.arg(zoneName(), local(e.end, m_zone)));
        text(u"SUMMARY"_s, e.summary);
        text(u"LOCATION"_s, e.location);
        text(u"DESCRIPTION"_s, e.description);
        QStringList categories;
        for (const QString& each : e.categories)
            categories += escaped(each);
        if (!categories.isEmpty())
            line(u"CATEGORIES:"_s + categories.join(u','));
        line(e.cancelled ? u"STATUS:CANCELLED"_s : u"STATUS:CONFIRMED"_s);
        line(e.cancelled ? u"TRANSP:TRANSPARENT"_s : u"TRANSP:OPAQUE"_s);
        line(u"END:VEVENT"_s);
    }
    /// The offsets of the zone from before the first to after the last moment.
    void zone(Instant first, Instant last)
    {
        line(u"BEGIN:VTIMEZONE"_s);
        text(u"TZID"_s, zoneName());
        const QDateTime begin = first.in(m_zone).addYears(-1);
        auto changes = m_zone.transitions(begin, last.in(m_zone).addYears(1));
        if (changes.isEmpty()) {
            const QTimeZone::OffsetData now = m_zone.offsetData(first.in(m_zone));
            observance(u"19700101T000000"_s, now.offsetFromUtc, now);
        }
        for (const QTimeZone::OffsetData& change : changes) {
            // When it begins, on the clock that shows the offset before.
            const int before = m_zone.offsetFromUtc(change.atUtc.addSecs(-1));
            const QDateTime at = change.atUtc.addSecs(before);
            observance(at.toString(u"yyyyMMdd'T'HHmmss"_s), before, change);
        }
        line(u"END:VTIMEZONE"_s);
    }
    [[nodiscard]] QString zoneName() const { return QString::fromLatin1(m_zone.id()); }
    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    void observance(const QString& start, int before, const QTimeZone::OffsetData& data)
    {
        const QString kind = data.daylightTimeOffset != 0 ? u"DAYLIGHT"_s : u"STANDARD"_s;
        line(u"BEGIN:"_s + kind);
        line(u"DTSTART:"_s + start);
        line(u"TZOFFSETFROM:"_s + offset(before));
        line(u"TZOFFSETTO:"_s + offset(data.offsetFromUtc));
        text(u"TZNAME"_s, data.abbreviation);
        line(u"END:"_s + kind);
    }

    QTimeZone m_zone;
    QByteArray m_out;
};

} // namespace

QByteArray icsFile(const QString& name, std::span<const IcsEvent> events, const QTimeZone& zone)
{
    Writer writer(zone);
    writer.line(u"BEGIN:VCALENDAR"_s);
    writer.line(u"VERSION:2.0"_s);
    writer.line(u"PRODID:-//Zhike//Zhike//ZH"_s);
    writer.line(u"CALSCALE:GREGORIAN"_s);
    writer.line(u"METHOD:PUBLISH"_s);
    writer.text(u"X-WR-CALNAME"_s, name);
    writer.line(u"X-WR-TIMEZONE:"_s + writer.zoneName());
    writer.line(u"REFRESH-INTERVAL;VALUE=DURATION:PT1H"_s);
    writer.line(u"X-PUBLISHED-TTL:PT1H"_s);
    if (!events.empty()) {
        const auto [first, last] =
            std::ranges::minmax_element(events, {}, [](const IcsEvent& e) { return e.start; });
        writer.zone(first->start, last->end);
    }
    for (const IcsEvent& event : events)
        writer.event(event);
    writer.line(u"END:VCALENDAR"_s);
    return writer.take();
}

} // namespace zhike
