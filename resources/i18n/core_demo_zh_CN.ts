<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Demo</name>
    <message>
        <source>The words of the demo data are missing.</source>
        <translation>缺少演示数据的词库。</translation>
    </message>
    <message>
        <source>The words of the demo data cannot be read.</source>
        <translation>演示数据的词库无法读取。</translation>
    </message>
</context>
<context>
    <name>DemoText</name>
    <message>
        <source>This file already has customers, and nothing in it was changed. Demo data goes into a new or empty file only: name another one.</source>
        <translation>此文件里已有客户，没有做任何改动。演示数据只能放进新的或空的文件，请换一个文件名。</translation>
    </message>
    <message>
        <source>This file has no tiers, so demo data cannot be made in it. Nothing was changed.</source>
        <translation>此文件没有服务等级，无法生成演示数据，没有做任何改动。</translation>
    </message>
    <message>
        <source>Demo data can have 1 to 1,000,000 customers.</source>
        <translation>演示数据可以有 1 到 1,000,000 个客户。</translation>
    </message>
</context>
</TS>
