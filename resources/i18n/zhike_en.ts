<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>contract over for %n day(s)</source>
        <translation>
            <numerusform>contract over for %n day</numerusform>
            <numerusform>contract over for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contract ends in %n day(s)</source>
        <translation>
            <numerusform>contract ends in %n day</numerusform>
            <numerusform>contract ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) overdue</source>
        <translation>
            <numerusform>%n step overdue</numerusform>
            <numerusform>%n steps overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineerWords</name>
    <message numerus="yes">
        <source>primary of %n</source>
        <translation>
            <numerusform>primary of %n</numerusform>
            <numerusform>primary of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup of %n</source>
        <translation>
            <numerusform>backup of %n</numerusform>
            <numerusform>backup of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other roles: %n</source>
        <translation>
            <numerusform>other roles: %n</numerusform>
            <numerusform>other roles: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerFactBar</name>
    <message numerus="yes">
        <source>%1, %n day(s) left</source>
        <translation>
            <numerusform>%1, %n day left</numerusform>
            <numerusform>%1, %n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerHead</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::HistoryTab</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::OverviewTab</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RegionEditor</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WeekPane</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WindowSession</name>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1</source>
        <translation>
            <numerusform>Exported %n customer to %1</numerusform>
            <numerusform>Exported %n customers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n record(s) to %1</source>
        <translation>
            <numerusform>Backed up %n record to %1</numerusform>
            <numerusform>Backed up %n records to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Made demo data: %n customer(s)</source>
        <translation>
            <numerusform>Made demo data: %n customer</numerusform>
            <numerusform>Made demo data: %n customers</numerusform>
        </translation>
    </message>
</context>
</TS>
