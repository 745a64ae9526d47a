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
        <source>The days ahead</source>
        <translation>接下来几天</translation>
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
        <source>last on %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>never called yet</source>
        <translation>尚未回访</translation>
    </message>
    <message>
        <source>%1 other care calls that are due</source>
        <translation>另有 %1 次到期的回访</translation>
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
    <message>
        <source>Not ready: %1</source>
        <translation>未就绪：%1</translation>
    </message>
    <message>
        <source>instalment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>合同续签</translation>
    </message>
    <message>
        <source>health %1</source>
        <translation>健康 %1</translation>
    </message>
    <message>
        <source>Tier: %1 → %2</source>
        <translation>定级：%1 → %2</translation>
    </message>
    <message>
        <source>%1, advised score %2</source>
        <translation>%1，建议分 %2</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>%1 提议</translation>
    </message>
    <message>
        <source>%1 other commitments</source>
        <translation>另有 %1 项承诺</translation>
    </message>
    <message>
        <source>Commitments of the next 60 days</source>
        <translation>60 天内的承诺</translation>
    </message>
    <message numerus="yes">
        <source>Care call, every %n day(s)</source>
        <translation>
            <numerusform>关怀回访，每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Record call</source>
        <translation>记录通话</translation>
    </message>
    <message numerus="yes">
        <source>%n over time</source>
        <translation>
            <numerusform>%n 件已超时</numerusform>
        </translation>
    </message>
    <message>
        <source>the next in %1</source>
        <translation>最早 %1后到期</translation>
    </message>
    <message>
        <source>%1 other requests that press</source>
        <translation>另有 %1 个紧急工单</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>记录到场</translation>
    </message>
    <message>
        <source>Resolve …</source>
        <translation>标为解决…</translation>
    </message>
    <message>
        <source>%1 other complaints</source>
        <translation>其他 %1 条投诉</translation>
    </message>
    <message>
        <source>just reported</source>
        <translation>刚刚报来</translation>
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
    <name>zhike::FeesPane</name>
    <message>
        <source>Renewals and fees in 60 days</source>
        <translation>60 天内续签与收款</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>其余 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>至 %1</translation>
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
        <source>Plan a care call</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Mine %1</source>
        <translation>我的 %1</translation>
    </message>
    <message>
        <source>Give your name as the engineers or account managers have it in the settings, and this page shows what is yours.</source>
        <translation>在设置中填写与工程师或客户经理名册一致的姓名，此页即可只显示属于你的事项。</translation>
    </message>
    <message>
        <source>Care calls %1</source>
        <translation>回访 %1</translation>
    </message>
    <message>
        <source>To decide %1</source>
        <translation>待批 %1</translation>
    </message>
    <message>
        <source>Record response  Enter</source>
        <translation>记录首响  Enter</translation>
    </message>
    <message>
        <source>What was talked about</source>
        <translation>谈了什么</translation>
    </message>
    <message>
        <source>Record call  Enter</source>
        <translation>记录通话  Enter</translation>
    </message>
    <message>
        <source>Record a care call</source>
        <translation>记录回访通话</translation>
    </message>
    <message>
        <source>Plan the call</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>在新标签页中打开</translation>
    </message>
    <message>
        <source>Open in a new window</source>
        <translation>在新窗口中打开</translation>
    </message>
    <message>
        <source>Quick capture</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>One line, who and what (Ctrl+Shift+N)</source>
        <translation>一行字：谁，什么事（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <source>make-up working day</source>
        <translation>调休工作日</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>休息日</translation>
    </message>
    <message>
        <source>Record the arrival for %1</source>
        <translation>记录 %1 的到场</translation>
    </message>
    <message>
        <source>Record an arrival</source>
        <translation>记录到场</translation>
    </message>
    <message>
        <source>Complaints %1</source>
        <translation>投诉 %1</translation>
    </message>
    <message>
        <source>Requests that press, complaints to answer, visits of today, care calls and work due, proposals to decide</source>
        <translation>紧急的工单、待答复的投诉、今天的拜访、到期的回访与后续、待批的提议</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for everyone</source>
        <translation>
            <numerusform>全部待办 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for me</source>
        <translation>
            <numerusform>我的待办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>the most pressing first</source>
        <extracomment>After how many things there are to do: what the list shows of them</extracomment>
        <translation>急的在前</translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>显示其中 %n 件</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n other visit(s)</source>
        <translation>
            <numerusform>其余 %n 次</numerusform>
        </translation>
    </message>
</context>
</TS>
