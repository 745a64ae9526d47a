<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
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
