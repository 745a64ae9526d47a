<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AttainmentGroups</name>
    <message>
        <source>Nobody</source>
        <translation>未分派</translation>
    </message>
</context>
<context>
    <name>CostToServe</name>
    <message>
        <source>An hour of work cannot cost less than nothing.</source>
        <translation>每小时成本不能为负数。</translation>
    </message>
</context>
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
    <message>
        <source>Request not answered</source>
        <translation>工单未响应</translation>
    </message>
    <message>
        <source>Missed time not explained</source>
        <translation>超时未说明原因</translation>
    </message>
    <message>
        <source>Promised service not delivered</source>
        <translation>承诺的服务未交付</translation>
    </message>
    <message>
        <source>Service report not published</source>
        <translation>服务报告未发布</translation>
    </message>
    <message>
        <source>Commitment overdue</source>
        <translation>承诺已过期</translation>
    </message>
    <message>
        <source>Visit not recorded</source>
        <translation>拜访未记录</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Partly received</source>
        <translation>部分到账</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请款</translation>
    </message>
    <message>
        <source>Ready to ask</source>
        <translation>可请款</translation>
    </message>
    <message>
        <source>Not ready</source>
        <translation>未就绪</translation>
    </message>
    <message>
        <source>Work not signed</source>
        <translation>客户未签字</translation>
    </message>
    <message>
        <source>Complaint not settled</source>
        <translation>投诉未结</translation>
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
