<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CalendarWords</name>
    <message>
        <source>There is no time zone “%1”. Write it as Asia/Shanghai.</source>
        <translation>没有时区“%1”。请写成 Asia/Shanghai 这样的形式。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A holiday has no date.</source>
        <translation>有一个休假日没有日期。</translation>
    </message>
    <message>
        <source>%1 is named twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>%1 is a holiday and has no working hours.</source>
        <translation>%1 是休假日，不能有工作时间。</translation>
    </message>
    <message>
        <source>Add working calendar %1</source>
        <translation>新增工作日历 %1</translation>
    </message>
    <message>
        <source>Edit working calendar %1</source>
        <translation>修改工作日历 %1</translation>
    </message>
    <message>
        <source>“%1” names no weekdays. Write them as mon-fri or 周一至周五.</source>
        <translation>“%1”不是星期。请写成 mon-fri 或 周一至周五。</translation>
    </message>
    <message>
        <source>“%1” is no dated day. Write it as “2026-10-01 holiday 国庆节” or “2026-10-10 workday 国庆节 09:00-12:00”.</source>
        <translation>“%1”不是休假或调休日。请写成“2026-10-01 休 国庆节”或“2026-10-10 班 国庆节 09:00-12:00”。</translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write it as 09:00, at most 24:00.</source>
        <translation>“%1”不是时刻。请写成 09:00 这样的形式，最晚 24:00。</translation>
    </message>
    <message>
        <source>“%1” are no working hours. Write them as 09:00-12:00.</source>
        <translation>“%1”不是工作时间。请写成 09:00-12:00 这样的形式。</translation>
    </message>
    <message>
        <source>Working hours end after they begin, which %1 do not. A night shift is written as two: until 24:00, and from 00:00 on the next day.</source>
        <translation>工作时间的结束要晚于开始，%1 不是。夜班请写成两段：到 24:00，以及次日从 00:00 起。</translation>
    </message>
    <message>
        <source>The working hours %1-%2 and %3-%4 overlap.</source>
        <translation>工作时间 %1-%2 与 %3-%4 重叠。</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>没有导入任何内容。</translation>
    </message>
    <message>
        <source>The file ends “%1” which was not begun.</source>
        <translation>文件结束了没有开始的“%1”。</translation>
    </message>
    <message>
        <source>The file is no iCalendar file: it does not begin a VCALENDAR.</source>
        <translation>这不是 iCalendar 文件：其中没有 VCALENDAR。</translation>
    </message>
    <message>
        <source>The file ends before “%1” does.</source>
        <translation>文件在“%1”结束之前就中断了。</translation>
    </message>
    <message>
        <source>“%1” is not about whole days.</source>
        <translation>“%1”不是按整天计的。</translation>
    </message>
    <message>
        <source>“%1” has no date that can be read.</source>
        <translation>“%1”没有可以读懂的日期。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的结束早于开始。</translation>
    </message>
    <message>
        <source>“%1” does not last whole days.</source>
        <translation>“%1”的时长不是整天。</translation>
    </message>
    <message>
        <source>“%1” has single dates added to or taken from its repetition, which is not understood.</source>
        <translation>“%1”的重复中增减了个别日期，这样的写法不受支持。</translation>
    </message>
    <message>
        <source>“%1” repeats by a rule other than every year on its date.</source>
        <translation>“%1”的重复规则不是每年同一天，不受支持。</translation>
    </message>
    <message>
        <source>“%1” lasts longer than a calendar can keep.</source>
        <translation>“%1”持续的天数超出日历所能保存的范围。</translation>
    </message>
    <message>
        <source>The file names no days.</source>
        <translation>文件中没有任何日期。</translation>
    </message>
    <message>
        <source>Import %1 days into working calendar %2</source>
        <translation>向工作日历 %2 导入 %1 天</translation>
    </message>
    <message>
        <source>%1 stays: promises are counted with it. Give them another calendar first.</source>
        <translation>“%1”不能归档：有承诺按它计算。请先给这些承诺换一个日历。</translation>
    </message>
    <message>
        <source>Archive working calendar %1</source>
        <translation>归档工作日历 %1</translation>
    </message>
    <message>
        <source>Nothing is ever worked in this calendar, so no clock on it would run. Give at least one day working hours.</source>
        <translation>这个日历没有任何工作时间，按它计时永远不会走。请至少给一天填上工作时间。</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Working calendars</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
    <message>
        <source>Holiday or make-up working day</source>
        <translation>休假或调休</translation>
    </message>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>休假与调休</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Monday</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>休假</translation>
    </message>
    <message>
        <source>Make-up working day</source>
        <translation>调休上班</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Working calendar</source>
        <translation>工作日历</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind of day</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>工作时间</translation>
    </message>
</context>
</TS>
