<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ContractForm</name>
    <message>
        <source>Instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>One was asked for or received already: the others are changed one by one, under Contracts.</source>
        <translation>已有收款请款或到账，其余请在“合同”页逐笔修改。</translation>
    </message>
    <message>
        <source>Plan them</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Those there are will be replaced.</source>
        <translation>会替换现有的收款计划。</translation>
    </message>
    <message>
        <source>Empty: none are planned.</source>
        <translation>留空：不生成。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>at the end of each period</source>
        <translation>每期期末</translation>
    </message>
    <message>
        <source>at the beginning of each period</source>
        <translation>每期期初</translation>
    </message>
    <message>
        <source>Days later</source>
        <translation>顺延天数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Save a contract</source>
        <translation>保存合同</translation>
    </message>
    <message>
        <source>Restore it from the archive</source>
        <translation>从归档恢复</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Renew: %1</source>
        <translation>续签：%1</translation>
    </message>
    <message>
        <source>New contract: %1</source>
        <translation>新合同：%1</translation>
    </message>
    <message>
        <source>Promised by this contract alone</source>
        <translation>本合同单独承诺</translation>
    </message>
    <message>
        <source>Figures instead of the tier&apos;s</source>
        <translation>替代等级承诺的指标</translation>
    </message>
    <message>
        <source>Minutes for targets, times or days a year for the rest.</source>
        <translation>时限以分钟计，其余为每年次数或天数。</translation>
    </message>
</context>
<context>
    <name>FeeForms</name>
    <message>
        <source>%1 due %2</source>
        <translation>%2 到期的 %1</translation>
    </message>
    <message>
        <source>Ask for %1</source>
        <translation>请款：%1</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>请款日期</translation>
    </message>
    <message>
        <source>Ask for an instalment</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>Money for %1</source>
        <translation>到账：%1</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>到账日期</translation>
    </message>
    <message>
        <source>So much so far, in all</source>
        <translation>累计到账金额</translation>
    </message>
    <message>
        <source>Less than the amount leaves the rest outstanding.</source>
        <translation>少于应收金额时，余额仍为未收。</translation>
    </message>
    <message>
        <source>Receive an instalment</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>Ask for money all the same</source>
        <translation>仍然请款</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Why it may stay</source>
        <translation>为什么可以接受</translation>
    </message>
    <message>
        <source>What was agreed with the customer, and with whom</source>
        <translation>与客户的谁约定了什么</translation>
    </message>
    <message>
        <source>Accept an obstacle</source>
        <translation>接受一项障碍</translation>
    </message>
    <message>
        <source>The report went to the customer</source>
        <translation>服务报告已发给客户</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Published on</source>
        <translation>发布日期</translation>
    </message>
    <message>
        <source>Note a report as published</source>
        <translation>标记服务报告已发布</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>结果说明</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>实测情况</translation>
    </message>
    <message>
        <source>The figure, and why it was missed if it was</source>
        <translation>实测值；未达成时说明原因</translation>
    </message>
    <message>
        <source>Decide a commitment</source>
        <translation>判定承诺</translation>
    </message>
</context>
<context>
    <name>FeeLines</name>
    <message>
        <source>Without a date</source>
        <translation>未定日期</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Without an account manager</source>
        <translation>无客户经理</translation>
    </message>
    <message>
        <source>instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
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
        <source>Readiness</source>
        <translation>收费就绪</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>请款日</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>到账日</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>按到期</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By account manager</source>
        <translation>按客户经理</translation>
    </message>
    <message>
        <source>commitments</source>
        <translation>承诺</translation>
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
        <source>Decided</source>
        <translation>判定日</translation>
    </message>
    <message>
        <source>By what is to be done</source>
        <translation>按待办</translation>
    </message>
    <message>
        <source>Due, not decided</source>
        <translation>已到期未判定</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Decided in the last twelve months</source>
        <translation>近十二个月已判定</translation>
    </message>
    <message>
        <source>What the customer owes with this instalment, in yuan.</source>
        <translation>客户本期应付的金额，元。</translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message>
        <source>%1: %2 promised, %3 done</source>
        <extracomment>%1 what was promised (inspection, training …), %2 how often it was promised, %3 how often it was done</extracomment>
        <translation>%1：应完成 %2，已完成 %3</translation>
    </message>
    <message>
        <source>Report on the time until %1</source>
        <translation>截至 %1 的服务报告</translation>
    </message>
    <message>
        <source>until %1, none planned</source>
        <translation>截至 %1，尚未安排</translation>
    </message>
    <message>
        <source>until %1, one is planned</source>
        <translation>截至 %1，已安排</translation>
    </message>
    <message>
        <source>was due %1</source>
        <translation>到期日 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n 项障碍</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>迟付 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>The next 60 days</source>
        <translation>未来 60 天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>Received in the last twelve months</source>
        <translation>近 12 个月已到账</translation>
    </message>
    <message numerus="yes">
        <source>%n visits on site, the first: %1</source>
        <translation>
            <numerusform>%n 次现场拜访，最早一次：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>ManagerFilter</name>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
</context>
<context>
    <name>RenewalLines</name>
    <message>
        <source>Over, not renewed</source>
        <translation>已到期未续</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Without an account manager</source>
        <translation>无客户经理</translation>
    </message>
    <message>
        <source>Not spoken about yet</source>
        <translation>尚未洽谈</translation>
    </message>
    <message>
        <source>renewals</source>
        <translation>续签</translation>
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
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续签进展</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>按月</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By account manager</source>
        <translation>按客户经理</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按进展</translation>
    </message>
    <message>
        <source>In yuan a year, of the contract that ends.</source>
        <translation>到期合同的年费，元/年。</translation>
    </message>
    <message>
        <source>Days until the contract&apos;s last day; below 0 it has ended.</source>
        <translation>距合同最后一天的天数；小于 0 表示已到期。</translation>
    </message>
</context>
<context>
    <name>zhike::CommitmentsView</name>
    <message>
        <source>Nothing promised yet</source>
        <translation>还没有承诺</translation>
    </message>
    <message>
        <source>A commitment is a figure promised to one customer, with a day. Add it on the customer&apos;s page, under contract and tier.</source>
        <translation>承诺是对单个客户在某日前达到某项指标的约定。请在客户页“合同与等级”中添加。</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n 项待判定</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide “%1”</source>
        <translation>判定“%1”</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Decide a commitment</source>
        <translation>判定承诺</translation>
    </message>
    <message>
        <source>How it came out…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Open the customer</source>
        <translation>打开客户</translation>
    </message>
    <message>
        <source>Show as rows</source>
        <translation>显示为列表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>zhike::ContractView</name>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
</context>
<context>
    <name>zhike::ContractsPage</name>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Views of the contracts</source>
        <translation>合同的视图</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Contracts: %1</source>
        <extracomment>One of the views of the contracts: renewals, instalments, commitments</extracomment>
        <translation>合同：%1</translation>
    </message>
    <message>
        <source>Overdue, or to be asked for before long</source>
        <translation>已逾期或近期应请款</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
</context>
<context>
    <name>zhike::InstalmentDetail</name>
    <message>
        <source>Ask for it…</source>
        <translation>请款…</translation>
    </message>
    <message>
        <source>Settle or accept what stands in the way first.</source>
        <translation>请先解决或接受障碍。</translation>
    </message>
    <message>
        <source>Received…</source>
        <translation>到账…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Pays for</source>
        <translation>服务期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已请款</translation>
    </message>
    <message>
        <source>Received so far</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>%1, %2 outstanding</source>
        <translation>%1，未收 %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>服务报告</translation>
    </message>
    <message>
        <source>published %1</source>
        <translation>%1 发布</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未发布</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Published…</source>
        <translation>已发布…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>nothing stands in the way</source>
        <translation>没有障碍</translation>
    </message>
    <message>
        <source>all accepted</source>
        <translation>均已接受</translation>
    </message>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n 项障碍</numerusform>
        </translation>
    </message>
    <message>
        <source>paid in advance: judged by the time before</source>
        <translation>预付：按上一期判断</translation>
    </message>
    <message>
        <source>Ready to ask?</source>
        <translation>收费就绪</translation>
    </message>
    <message>
        <source>Requests answered, times explained, services delivered, report published, commitments kept, visits recorded.</source>
        <translation>工单已响应，超时已说明，服务已交付，报告已发布，承诺已兑现，拜访已记录。</translation>
    </message>
    <message>
        <source>Accepted by %1: %2</source>
        <translation>%1 接受：%2</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Withdraw an acceptance</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>Ask for the instalment</source>
        <translation>请款</translation>
    </message>
    <message>
        <source>The instalment was received</source>
        <translation>登记到账</translation>
    </message>
    <message>
        <source>Edit the instalment</source>
        <translation>修改收款</translation>
    </message>
    <message>
        <source>Accepted before asking</source>
        <translation>请款前已接受</translation>
    </message>
</context>
<context>
    <name>zhike::InstalmentsView</name>
    <message>
        <source>Outstanding</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>已到账</translation>
    </message>
    <message>
        <source>No instalments</source>
        <translation>没有收款计划</translation>
    </message>
    <message>
        <source>Plan them in the contract: its fee is divided over its days.</source>
        <translation>在合同中生成：年费按服务期分摊。</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Nothing came in during the last twelve months</source>
        <translation>近 12 个月没有到账</translation>
    </message>
    <message>
        <source>Nothing is outstanding</source>
        <translation>没有未收款项</translation>
    </message>
    <message>
        <source>Plan instalments in the contract: its fee is divided over its days.</source>
        <translation>在合同中生成收款计划：年费按服务期分摊。</translation>
    </message>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>已到账 %n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>未收 %n 笔</numerusform>
        </translation>
    </message>
    <message>
        <source>Show as rows</source>
        <translation>显示为列表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
<context>
    <name>zhike::OverridesEditor</name>
    <message>
        <source>Add a figure</source>
        <translation>添加一项</translation>
    </message>
    <message>
        <source>Remove this figure</source>
        <translation>移除这一项</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>How much; empty promises nothing</source>
        <translation>数值；留空表示不承诺</translation>
    </message>
    <message>
        <source>Empty: nothing is promised.</source>
        <translation>留空：不承诺。</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
</context>
<context>
    <name>zhike::RenewalColumn</name>
    <message numerus="yes">
        <source>over for %n day(s)</source>
        <translation>
            <numerusform>已过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>无年费</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Over, not renewed</source>
        <translation>已到期未续</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n renewal(s)</source>
        <translation>
            <numerusform>%1：%n 份待续</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>已续 %n 份</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing ends</source>
        <translation>无到期</translation>
    </message>
    <message>
        <source>%1 more that end later</source>
        <translation>另有 %1 份更晚到期</translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>今天到期</translation>
    </message>
</context>
<context>
    <name>zhike::RenewalSide</name>
    <message>
        <source>Choose a contract: how far its renewal has come stands here.</source>
        <translation>选择一份合同，这里显示续签进展。</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续签…</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一期</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>How far it has come</source>
        <translation>续签进展</translation>
    </message>
    <message>
        <source>How far the renewal has come</source>
        <translation>续签进展</translation>
    </message>
    <message>
        <source>What they said, what is still open</source>
        <translation>客户怎么说，还差什么</translation>
    </message>
    <message>
        <source>Note on the renewal</source>
        <translation>续约备注</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Note a renewal</source>
        <translation>记录续签进展</translation>
    </message>
</context>
<context>
    <name>zhike::RenewalsView</name>
    <message>
        <source>Nothing ends in the next twelve months</source>
        <translation>未来 12 个月没有合同到期</translation>
    </message>
    <message>
        <source>A contract stands here in the month of its last day, until it is renewed.</source>
        <translation>合同列在到期的月份，直到续签。</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约进展</translation>
    </message>
    <message>
        <source>No renewal fits</source>
        <translation>没有符合条件的续签</translation>
    </message>
    <message>
        <source>Take a filter away.</source>
        <translation>去掉一个筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n renewal(s) open</source>
        <translation>
            <numerusform>%n 份待续</numerusform>
        </translation>
    </message>
    <message>
        <source>Renew %1</source>
        <translation>续签 %1</translation>
    </message>
    <message>
        <source>Open the customer of %1</source>
        <translation>打开 %1 的客户</translation>
    </message>
    <message>
        <source>To the month before or after</source>
        <translation>前一个月或后一个月</translation>
    </message>
    <message>
        <source>Renew the chosen contract</source>
        <translation>续签所选合同</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Renewals</source>
        <translation>续签</translation>
    </message>
    <message>
        <source>Show by month</source>
        <translation>按月显示</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
</context>
</TS>
