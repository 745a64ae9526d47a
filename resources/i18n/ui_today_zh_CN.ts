<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TodayText</name>
    <message>
        <source>not answered yet</source>
        <translation>尚未响应</translation>
    </message>
    <message>
        <source>Cancel Esc</source>
        <translation>取消 Esc</translation>
    </message>
    <message>
        <source>Respond</source>
        <translation>记录首响</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>to meet %1</source>
        <translation>见 %1</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>补记录</translation>
    </message>
    <message>
        <source>Read brief</source>
        <translation>看简报</translation>
    </message>
    <message>
        <source>from %1 on %2</source>
        <translation>来自 %2 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>标为完成</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 other open requests</source>
        <translation>其余 %1 张未结工单</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Open requests by age</source>
        <translation>未结工单，等得最久的在前</translation>
    </message>
    <message>
        <source>%1 other visits that nobody wrote down</source>
        <translation>其余 %1 次未记录的拜访</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>The days ahead</source>
        <translation>接下来几天</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>no tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>proposed %1</source>
        <translation>%1提议</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>%1 other proposals</source>
        <translation>另有 %1 项提议</translation>
    </message>
    <message>
        <source>Proposals to decide</source>
        <translation>待批提议</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Awaited</source>
        <translation>待到账</translation>
    </message>
    <message>
        <source>To be asked for</source>
        <translation>待请款</translation>
    </message>
    <message>
        <source>Renewal of %1</source>
        <translation>续签 %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>%1 other instalments and commitments</source>
        <translation>另有 %1 项收款与承诺</translation>
    </message>
    <message>
        <source>Contracts and fees, the next 60 days</source>
        <translation>合同与收款（未来 60 天）</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last on %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>never called yet</source>
        <translation>尚未回访</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>%1 other care calls that are due</source>
        <translation>另有 %1 次到期的回访</translation>
    </message>
    <message>
        <source>Care calls due</source>
        <translation>到期回访</translation>
    </message>
    <message>
        <source>no next step</source>
        <translation>没有后续</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>补后续</translation>
    </message>
    <message>
        <source>Findings of visits without a next step</source>
        <translation>没有后续的发现</translation>
    </message>
</context>
<context>
    <name>zhike::DayStrip</name>
    <message>
        <source>Days of this week</source>
        <translation>本周各天</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>What has to be done</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Visits of today, open requests and overdue work stand here.</source>
        <translation>今天的拜访、未结工单和逾期的后续会列在这里。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>第 %1 周</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1</translation>
    </message>
    <message>
        <source>Requests %1</source>
        <translation>工单 %1</translation>
    </message>
    <message>
        <source>Visits %1</source>
        <translation>拜访 %1</translation>
    </message>
    <message>
        <source>Next steps %1</source>
        <translation>后续 %1</translation>
    </message>
    <message>
        <source>Finish a next step</source>
        <translation>完成后续</translation>
    </message>
    <message>
        <source>What was said to the customer</source>
        <translation>写一句与客户的沟通，例如：已电话联系，正在远程排查</translation>
    </message>
    <message>
        <source>Record  Enter</source>
        <translation>记录首响  Enter</translation>
    </message>
    <message>
        <source>Unanswered requests, visits of today, work due or overdue, proposals to decide</source>
        <translation>未响应工单、今日拜访、到期或逾期事项、待批提议</translation>
    </message>
    <message>
        <source>Plan a care call</source>
        <translation>安排回访</translation>
    </message>
</context>
<context>
    <name>zhike::WeekPane</name>
    <message>
        <source>Visits this week</source>
        <translation>本周拜访</translation>
    </message>
    <message>
        <source>No visits planned</source>
        <translation>没有安排拜访</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
</context>
</TS>
