<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Entity</name>
    <message>
        <source>Request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Status history</source>
        <translation>状态历史</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>往来消息</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Portal</source>
        <translation>自助门户</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>在线聊天</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>社交媒体</translation>
    </message>
    <message>
        <source>P1</source>
        <translation>P1</translation>
    </message>
    <message>
        <source>P2</source>
        <translation>P2</translation>
    </message>
    <message>
        <source>P3</source>
        <translation>P3</translation>
    </message>
    <message>
        <source>P4</source>
        <translation>P4</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Wish</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>New</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Waiting for customer</source>
        <translation>待客户</translation>
    </message>
    <message>
        <source>Waiting for R&amp;D</source>
        <translation>待研发</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达成</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>将超时</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>计时中</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需</translation>
    </message>
    <message>
        <source>No clock</source>
        <translation>无时钟</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation>非工作时间</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>From the customer</source>
        <translation>客户来话</translation>
    </message>
    <message>
        <source>To the customer</source>
        <translation>回复客户</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根本原因</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>R&amp;D reference</source>
        <translation>研发单号</translation>
    </message>
    <message>
        <source>R&amp;D asked</source>
        <translation>提交研发</translation>
    </message>
    <message>
        <source>R&amp;D answered</source>
        <translation>研发答复</translation>
    </message>
    <message>
        <source>Doubtful data</source>
        <translation>数据存疑</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>作者</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>消息内容</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>Write the note.</source>
        <translation>请写下备注。</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>请写下说了什么。</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time at which it was said.</source>
        <translation>这个时间还没到。请填当时的时间。</translation>
    </message>
    <message>
        <source>%1 works for another customer.</source>
        <translation>%1 是另一家客户的人。</translation>
    </message>
    <message>
        <source>The content of %1 is not beside the database any more. Remove it, then add it again.</source>
        <translation>%1 的内容已不在数据库旁边。请移除后重新添加。</translation>
    </message>
    <message>
        <source>Record what the customer said about %1</source>
        <translation>记录客户对 %1 的来话</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>回复 %1</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>备注 %1</translation>
    </message>
    <message>
        <source>Reply to %1: the first response</source>
        <translation>回复 %1（首次响应）</translation>
    </message>
    <message>
        <source>Correct a message about %1</source>
        <translation>更正 %1 的一条消息</translation>
    </message>
    <message>
        <source>Take away a message about %1</source>
        <translation>移除 %1 的一条消息</translation>
    </message>
    <message>
        <source>Bring back a message about %1</source>
        <translation>恢复 %1 的一条消息</translation>
    </message>
</context>
<context>
    <name>RequestBulk</name>
    <message>
        <source>Choose an engineer.</source>
        <translation>请选择工程师。</translation>
    </message>
    <message numerus="yes">
        <source>Assign %n request(s) to %1</source>
        <translation>
            <numerusform>把 %n 个工单派给%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n request(s)</source>
        <translation>
            <numerusform>归档 %n 个工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n request(s)</source>
        <translation>
            <numerusform>恢复 %n 个工单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestText</name>
    <message>
        <source>%1 is a site of another customer.</source>
        <translation>%1 是其他客户的局点。</translation>
    </message>
    <message>
        <source>%1 is a system of another customer.</source>
        <translation>%1 是其他客户的系统。</translation>
    </message>
    <message>
        <source>%1 works for another customer.</source>
        <translation>%1 是其他客户的联系人。</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time at which it happened.</source>
        <translation>这个时间还没有到，请填写实际发生的时间。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The last change of state was at %1; this one cannot be before it.</source>
        <translation>上一次状态变化是在 %1，这一次不能早于它。</translation>
    </message>
    <message>
        <source>Choose the customer who asks.</source>
        <translation>请选择提出工单的客户。</translation>
    </message>
    <message>
        <source>%1 is archived. Restore it before opening a request.</source>
        <translation>%1 已归档，恢复后才能新建工单。</translation>
    </message>
    <message>
        <source>Say in one line what the customer asks.</source>
        <translation>请用一句话写明客户的诉求。</translation>
    </message>
    <message>
        <source>Open request %1</source>
        <translation>新建工单 %1</translation>
    </message>
    <message>
        <source>The first response was already recorded, at %1.</source>
        <translation>首次响应已在 %1 记录过。</translation>
    </message>
    <message>
        <source>This request is over, so it cannot be responded to any more.</source>
        <translation>工单已经结束，不能再记录响应。</translation>
    </message>
    <message>
        <source>The response cannot be before the opening, at %1.</source>
        <translation>响应时间不能早于打开时间 %1。</translation>
    </message>
    <message>
        <source>Record the first response to %1</source>
        <translation>记录 %1 的首次响应</translation>
    </message>
    <message>
        <source>A request that is “%1” cannot become “%2”.</source>
        <translation>“%1”的工单不能改为“%2”。</translation>
    </message>
    <message>
        <source>Set %1 to “%2”</source>
        <translation>将 %1 改为“%2”</translation>
    </message>
    <message>
        <source>Edit request %1</source>
        <translation>修改工单 %1</translation>
    </message>
    <message>
        <source>Archive request %1</source>
        <translation>归档工单 %1</translation>
    </message>
    <message>
        <source>Restore request %1</source>
        <translation>恢复工单 %1</translation>
    </message>
</context>
</TS>
