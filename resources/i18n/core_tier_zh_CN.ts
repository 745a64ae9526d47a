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
    <message>
        <source>Tier policy</source>
        <translation>等级承诺</translation>
    </message>
    <message>
        <source>Tier policies</source>
        <translation>等级承诺</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Promise of the contract</source>
        <translation>合同单项承诺</translation>
    </message>
    <message>
        <source>Promises of the contract</source>
        <translation>合同单项承诺</translation>
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
    <message>
        <source>Economic strength</source>
        <translation>经济实力</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>IT 成熟度</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Criticality of the systems</source>
        <translation>系统关键程度</translation>
    </message>
    <message>
        <source>Service use</source>
        <translation>服务使用率</translation>
    </message>
    <message>
        <source>No engineer of the needed seniority in the region</source>
        <translation>本地区没有资历足够的工程师</translation>
    </message>
    <message>
        <source>The fee does not cover the cost to serve</source>
        <translation>服务费不足以覆盖服务成本</translation>
    </message>
    <message>
        <source>The contract promises a higher tier</source>
        <translation>合同承诺了更高的等级</translation>
    </message>
    <message>
        <source>A beginner in IT cannot use so much depth</source>
        <translation>IT 基础薄弱，用不上这样深的服务</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Key-period days</source>
        <translation>重保驻场（天）</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>演练</translation>
    </message>
    <message>
        <source>Presented report</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>Monthly, presented</source>
        <translation>每月并汇报</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Primary and backup</source>
        <translation>主责与备岗</translation>
    </message>
    <message>
        <source>P1: respond (min)</source>
        <translation>P1：响应（分钟）</translation>
    </message>
    <message>
        <source>P1: on site (min)</source>
        <translation>P1：到场（分钟）</translation>
    </message>
    <message>
        <source>P1: resolve (min)</source>
        <translation>P1：解决（分钟）</translation>
    </message>
    <message>
        <source>P2: respond (min)</source>
        <translation>P2：响应（分钟）</translation>
    </message>
    <message>
        <source>P2: on site (min)</source>
        <translation>P2：到场（分钟）</translation>
    </message>
    <message>
        <source>P2: resolve (min)</source>
        <translation>P2：解决（分钟）</translation>
    </message>
    <message>
        <source>P3: respond (min)</source>
        <translation>P3：响应（分钟）</translation>
    </message>
    <message>
        <source>P3: on site (min)</source>
        <translation>P3：到场（分钟）</translation>
    </message>
    <message>
        <source>P3: resolve (min)</source>
        <translation>P3：解决（分钟）</translation>
    </message>
    <message>
        <source>P4: respond (min)</source>
        <translation>P4：响应（分钟）</translation>
    </message>
    <message>
        <source>P4: on site (min)</source>
        <translation>P4：到场（分钟）</translation>
    </message>
    <message>
        <source>P4: resolve (min)</source>
        <translation>P4：解决（分钟）</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Inspections a year</source>
        <translation>每年巡检次数</translation>
    </message>
    <message>
        <source>A care call every (days)</source>
        <translation>回访间隔（天）</translation>
    </message>
    <message>
        <source>Key-period days on site a year</source>
        <translation>每年重保驻场天数</translation>
    </message>
    <message>
        <source>Trainings a year</source>
        <translation>每年培训次数</translation>
    </message>
    <message>
        <source>Drills a year</source>
        <translation>每年演练次数</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Primary, backup, expert</source>
        <translation>主责、备岗与专家</translation>
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
    <message>
        <source>Effective from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Inspections a year</source>
        <translation>每年巡检次数</translation>
    </message>
    <message>
        <source>A care call every (days)</source>
        <translation>回访间隔（天）</translation>
    </message>
    <message>
        <source>Service report</source>
        <translation>服务报告</translation>
    </message>
    <message>
        <source>Named engineers</source>
        <translation>固定工程师</translation>
    </message>
    <message>
        <source>Seniority of the primary (years)</source>
        <translation>主责从业年限</translation>
    </message>
    <message>
        <source>Key-period days on site a year</source>
        <translation>每年重保驻场天数</translation>
    </message>
    <message>
        <source>Trainings a year</source>
        <translation>每年培训次数</translation>
    </message>
    <message>
        <source>Drills a year</source>
        <translation>每年演练次数</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Tier policy</source>
        <translation>等级承诺</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Respond (min)</source>
        <translation>响应（分钟）</translation>
    </message>
    <message>
        <source>On site (min)</source>
        <translation>到场（分钟）</translation>
    </message>
    <message>
        <source>Resolve (min)</source>
        <translation>解决（分钟）</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation>提议日期</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Why decided so</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>%1 of 5</source>
        <translation>%1／5</translation>
    </message>
    <message>
        <source>Not known; its weight is shared out.</source>
        <translation>未知；权重由其他项分担。</translation>
    </message>
    <message>
        <source>¥%1 a year, above %2 % of %3 other customers</source>
        <translation>每年 ¥%1，高于其他 %3 家客户中的 %2 %</translation>
    </message>
    <message>
        <source>No other customer has a fee; its weight is shared out.</source>
        <translation>其他客户都没有年费；权重由其他项分担。</translation>
    </message>
    <message>
        <source>No contract with a fee today; its weight is shared out.</source>
        <translation>今天没有带年费的合同；权重由其他项分担。</translation>
    </message>
    <message>
        <source>%1 of %2 granted in the last 12 months</source>
        <translation>近 12 个月用了 %2 项权益中的 %1 项</translation>
    </message>
    <message>
        <source>Nothing was granted in the last 12 months; its weight is shared out.</source>
        <translation>近 12 个月没有权益；权重由其他项分担。</translation>
    </message>
    <message>
        <source>Its most critical system has %1 of 5</source>
        <translation>最关键的系统为 %1／5</translation>
    </message>
    <message>
        <source>No system with a criticality; its weight is shared out.</source>
        <translation>没有标注关键程度的系统；权重由其他项分担。</translation>
    </message>
    <message>
        <source>The IT maturity is not known.</source>
        <translation>IT 成熟度未知。</translation>
    </message>
    <message>
        <source>%1 promises nobody on site.</source>
        <translation>%1 不承诺到场。</translation>
    </message>
    <message>
        <source>No contract promises a tier today.</source>
        <translation>今天没有合同承诺等级。</translation>
    </message>
    <message>
        <source>%1: a target is at least a minute and at most ten years; leave it out where nothing is promised.</source>
        <translation>%1：时限至少 1 分钟、至多 10 年；不承诺时请留空。</translation>
    </message>
    <message>
        <source>%1: nobody arrives or resolves before the promised response.</source>
        <translation>%1：到场或解决的时限不能短于响应时限。</translation>
    </message>
    <message>
        <source>The tier already has a policy from %1 on. Choose another day, or change that one.</source>
        <translation>该等级从 %1 起已有承诺。请另选日期，或修改那一份。</translation>
    </message>
    <message>
        <source>From %1 to %2 nothing would be promised in this tier. Add a new policy instead of moving its first.</source>
        <translation>%1 至 %2 期间该等级将没有承诺。请新增一份，而不要移动最早的那份。</translation>
    </message>
    <message>
        <source>%1 is from 0 to 366.</source>
        <translation>%1 的取值是 0 至 366。</translation>
    </message>
    <message>
        <source>%1 is missing. Write –/–/– where nothing is promised.</source>
        <translation>缺少 %1。不承诺时请写 –/–/–。</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 出现了两次。</translation>
    </message>
    <message>
        <source>Promise in %1 from %2</source>
        <translation>自 %2 起生效的 %1 承诺</translation>
    </message>
    <message>
        <source>Edit what %1 promises from %2</source>
        <translation>修改 %1 自 %2 起的承诺</translation>
    </message>
    <message>
        <source>%1 takes a working calendar.</source>
        <translation>%1 需要指定工作日历。</translation>
    </message>
    <message>
        <source>Set what contract %1 promises</source>
        <translation>设置合同 %1 的单项承诺</translation>
    </message>
    <message>
        <source>“%1” is no length of time. Write it as 30m, 4h or –.</source>
        <translation>“%1”不是时长。请写成 30m、4h 或 –。</translation>
    </message>
    <message>
        <source>“%1” are no targets. Write them as “P1 30m/4h/8h”: respond, on site, resolve.</source>
        <translation>“%1”不是时限。请写成“P1 30m/4h/8h”：响应、到场、解决。</translation>
    </message>
    <message>
        <source>“%1” overrides nothing. Write it as p1_resolve=6h, inspections=6 or service_hours=7x24.</source>
        <translation>“%1”不是单项承诺。请写成 p1_resolve=6h、inspections=6 或 service_hours=7x24。</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 promises someone on site within %2</source>
        <translation>%1承诺 %2内到场</translation>
    </message>
    <message>
        <source>; the customer&apos;s region is not known.</source>
        <translation>；客户所在地区未填。</translation>
    </message>
    <message>
        <source>; with %1 or more years there are %2 in %3 and %4 elsewhere in %5.</source>
        <translation>；满 %1 年的工程师：%3 %2 人，%5其他地方 %4 人。</translation>
    </message>
    <message>
        <source> Nearest: %1 in %2, %3 years.</source>
        <translation>最近：%2 %1，%3 年。</translation>
    </message>
    <message>
        <source>Fee %1 a year</source>
        <translation>年费 %1</translation>
    </message>
    <message>
        <source>No fee today</source>
        <translation>今日无年费</translation>
    </message>
    <message>
        <source>; nobody was there in the last 12 months.</source>
        <translation>；近 12 个月没有拜访。</translation>
    </message>
    <message>
        <source>; none of the %1 visits of the last 12 months has a cost.</source>
        <translation>；近 12 个月的 %1 次拜访都没有记成本。</translation>
    </message>
    <message>
        <source>; serving it as in the last 12 months costs %1 (%2 of %3 visits have a cost).</source>
        <translation>；按近 12 个月的服务推算，每年成本 %1（%3 次拜访中 %2 次记有成本）。</translation>
    </message>
    <message>
        <source>Contract %1 promises at least %2; %3 is advised.</source>
        <translation>合同 %1 承诺不低于%2；建议%3。</translation>
    </message>
    <message>
        <source>IT maturity %1 of 5, %2 advised; beginners have 1.</source>
        <translation>IT 成熟度 %1 / 5，建议%2；起步（1）的客户才提示。</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：无法判断</translation>
    </message>
    <message>
        <source>The promise to be on site can be kept</source>
        <translation>到场承诺可以兑现</translation>
    </message>
    <message>
        <source>The fee covers the cost to serve</source>
        <translation>年费可以覆盖服务成本</translation>
    </message>
    <message>
        <source>The contract promises no more</source>
        <translation>合同承诺不高于建议等级</translation>
    </message>
    <message>
        <source>Its IT can use this depth</source>
        <translation>IT 水平用得上这一等级的深度</translation>
    </message>
    <message>
        <source>A weight is 0 or more.</source>
        <translation>权重不能为负。</translation>
    </message>
    <message>
        <source>The weights sum to %1; %2 are left to give.</source>
        <translation>权重合计 %1，还差 %2。</translation>
    </message>
    <message>
        <source>The weights sum to %1; take %2 away.</source>
        <translation>权重合计 %1，多出 %2。</translation>
    </message>
    <message>
        <source>A score from 1 to 99.</source>
        <translation>分数应在 1–99 之间。</translation>
    </message>
    <message>
        <source>More than the %1 from which the tier below is advised.</source>
        <translation>应大于下一等级的起点 %1。</translation>
    </message>
    <message>
        <source>There is no working calendar “%1”.</source>
        <translation>没有工作日历“%1”。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>targets, on a calendar of their own</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Write three times: respond / on site / resolve, such as 30 min / 4 h / 8 h, and – where nothing is promised.</source>
        <translation>请写三个时限：响应 / 到场 / 解决，如 30 分 / 4 时 / 8 时；不承诺的写 –。</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不在可选范围内：%2。</translation>
    </message>
    <message>
        <source>“%1” is no whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>%1 respond / on site / resolve</source>
        <translation>%1 响应 / 到场 / 解决</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 y</source>
        <comment>years</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>What was promised for days that have passed stays as it was. Choose today or a later day.</source>
        <translation>已经过去的日子的承诺不再改动。请选择今天或以后的日期。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tiers</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message>
        <source>This proposal was decided or withdrawn meanwhile; nothing was changed.</source>
        <translation>该提议已有决定或已撤回，未作任何更改。</translation>
    </message>
    <message>
        <source>Say who decides.</source>
        <translation>请填写由谁决定。</translation>
    </message>
    <message>
        <source>Give the reason for rejecting it, for who proposed it.</source>
        <translation>请填写驳回理由，供提议人了解。</translation>
    </message>
    <message>
        <source>%1 has %2 on that day already, so there is nothing to propose.</source>
        <translation>%1在该日已是%2，无需提议。</translation>
    </message>
    <message>
        <source>Replaced by a newer proposal</source>
        <translation>已由新的提议替换</translation>
    </message>
    <message>
        <source>Propose %1 for %2</source>
        <translation>提议将%2定为%1</translation>
    </message>
    <message>
        <source>%1 instead of the waiting proposal of %2</source>
        <translation>%1，替换待批的%2提议</translation>
    </message>
    <message numerus="yes">
        <source>Propose another tier for %n customer(s)</source>
        <translation>
            <numerusform>为 %n 个客户提议调整等级</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 proposed it; another person has to decide here.</source>
        <translation>此提议由%1提出，本单位须由他人决定。</translation>
    </message>
    <message>
        <source>Approve %1 for %2</source>
        <translation>批准将%2定为%1</translation>
    </message>
    <message>
        <source>Reject %1 for %2</source>
        <translation>驳回将%2定为%1</translation>
    </message>
    <message numerus="yes">
        <source>Approve %n proposal(s)</source>
        <translation>
            <numerusform>批准 %n 项提议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>驳回 %n 项提议</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw the proposal of %1 for %2</source>
        <translation>撤回将%2定为%1的提议</translation>
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
    <message>
        <source>Tiers are approved by another person here: propose it instead.</source>
        <translation>本单位的等级须由他人批准：请改为提议。</translation>
    </message>
</context>
</TS>
