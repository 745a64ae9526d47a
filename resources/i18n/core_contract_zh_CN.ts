<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Entity</name>
    <message>
        <source>Instalment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Accepted obstacle</source>
        <translation>已接受的障碍</translation>
    </message>
    <message>
        <source>Accepted obstacles</source>
        <translation>已接受的障碍</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>进行中</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Pays from</source>
        <translation>服务期起</translation>
    </message>
    <message>
        <source>Pays to</source>
        <translation>服务期止</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>请款日期</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>Received amount</source>
        <translation>到账金额</translation>
    </message>
    <message>
        <source>Report published on</source>
        <translation>报告发布日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Instalment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>障碍</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation>接受人</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>接受时间</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>判定日期</translation>
    </message>
</context>
</TS>
