<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TierViews</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
</context>
<context>
    <name>zhike::BoardView</name>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees %1</source>
        <translation>年费 %1</translation>
    </message>
</context>
<context>
    <name>zhike::TiersPage</name>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tiers: %1</source>
        <extracomment>One of the views of the tiers: the board, the review …</extracomment>
        <translation>等级：%1</translation>
    </message>
</context>
</TS>
