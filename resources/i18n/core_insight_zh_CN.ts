<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Enum</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>The kept statistics are damaged. Your records are safe; rebuild the statistics.</source>
        <translation>保存的统计数据已损坏。您的记录是安全的，请重建统计。</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>未定级</translation>
    </message>
</context>
</TS>
