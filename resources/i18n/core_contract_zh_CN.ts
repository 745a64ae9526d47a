<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Contracts</name>
    <message>
        <source>%1, due %2</source>
        <extracomment>an instalment: number of its contract, the day it is due</extracomment>
        <translation>%1（%2 到期）</translation>
    </message>
    <message>
        <source>The contract has no fee, so there is nothing to pay in parts. Enter the annual fee first.</source>
        <translation>合同没有年费，无法分期。请先填写年费。</translation>
    </message>
    <message>
        <source>An instalment of %1 was asked for or received already. Nothing was changed; edit the ones that are still to come.</source>
        <translation>%1 已有收款请款或到账。没有改动任何内容；请逐笔修改尚未发生的收款。</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n instalment(s) of %1</source>
        <translation>
            <numerusform>为 %1 生成 %n 笔收款</numerusform>
        </translation>
    </message>
    <message>
        <source>Say why this may stay, so that others understand the decision later.</source>
        <translation>请说明为什么可以接受，以便日后他人理解这个决定。</translation>
    </message>
    <message>
        <source>This no longer stands in the way, so there is nothing to accept.</source>
        <translation>这一项已不再是障碍，无需接受。</translation>
    </message>
    <message>
        <source>Accept “%1” for %2</source>
        <extracomment>%1 what stands in the way, %2 the instalment</extracomment>
        <translation>接受 %2 的“%1”</translation>
    </message>
    <message>
        <source>%1 was asked for on the strength of this. The acceptance stays.</source>
        <translation>%1 已据此请款，不能撤回。</translation>
    </message>
    <message>
        <source>Withdraw an acceptance for %1</source>
        <translation>撤回 %1 的一项接受</translation>
    </message>
    <message>
        <source>The day is missing or does not exist.</source>
        <translation>日期未填写或不存在。</translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day on which you asked.</source>
        <translation>这一天还没到。请填写请款的日期。</translation>
    </message>
    <message>
        <source>This instalment is settled; there is nothing to ask for.</source>
        <translation>这笔收款已结清，无需请款。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand in the way. Settle or accept them first; nothing was changed.</source>
        <translation>
            <numerusform>还有 %n 项障碍。请先解决或接受；没有改动任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>请款：%1</translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day on which the money came.</source>
        <translation>这一天还没到。请填写到账的日期。</translation>
    </message>
    <message>
        <source>Enter how much came in, more than nothing.</source>
        <translation>请填写到账金额，须大于零。</translation>
    </message>
    <message>
        <source>Receive %1 for %2</source>
        <translation>到账 %1：%2</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没到。</translation>
    </message>
    <message>
        <source>Note the report of %1 as published</source>
        <translation>标记 %1 的服务报告已发布</translation>
    </message>
    <message>
        <source>Note the report of %1 as not published</source>
        <translation>标记 %1 的服务报告未发布</translation>
    </message>
    <message>
        <source>Say why it was not kept; the customer will ask, and so will we.</source>
        <translation>请说明未兑现的原因；客户会问，我们也要清楚。</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>%1 how it came out (kept, broken, pending), %2 the commitment, %3 the customer</extracomment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Without a fee there is nothing to pay in parts. Enter the annual fee, or plan no instalments.</source>
        <translation>没有年费就无法分期。请填写年费，或不生成收款计划。</translation>
    </message>
    <message>
        <source>Renew with %1</source>
        <translation>续签为 %1</translation>
    </message>
    <message>
        <source>Renewal of %1: %2</source>
        <extracomment>%1 the number of a contract, %2 how far its renewal has come</extracomment>
        <translation>%1 续约进展：%2</translation>
    </message>
    <message>
        <source>Renewal of %1</source>
        <translation>%1 续约进展</translation>
    </message>
    <message numerus="yes">
        <source>Note %n commitment(s) as kept</source>
        <translation>
            <numerusform>标记 %n 项承诺为已兑现</numerusform>
        </translation>
    </message>
</context>
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
        <translation>决定日期</translation>
    </message>
</context>
</TS>
