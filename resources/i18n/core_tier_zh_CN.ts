<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Entity</name>
    <message>
        <source>Tier</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>服务等级</translation>
    </message>
    <message>
        <source>Tier assignment</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Tier assignments</source>
        <translation>定级</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Proposed</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已驳回</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定人</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>Choose a tier.</source>
        <translation>请选择服务等级。</translation>
    </message>
    <message>
        <source>The day from which the tier counts is missing or does not exist.</source>
        <translation>缺少等级的生效日期，或该日期不存在。</translation>
    </message>
    <message>
        <source>Give the reason, so that others understand the decision later.</source>
        <translation>请写明理由，以便日后他人理解这一决定。</translation>
    </message>
    <message>
        <source>%1 already has %2 since %3, so nothing was changed.</source>
        <translation>%1自 %3 起已是%2，因此什么也没有改动。</translation>
    </message>
    <message>
        <source>Assign %1 to %2</source>
        <translation>将%2定为%1</translation>
    </message>
</context>
</TS>
