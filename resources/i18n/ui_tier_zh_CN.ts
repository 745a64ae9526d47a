<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoardState</name>
    <message>
        <source>By annual fee</source>
        <translation>按年费排序</translation>
    </message>
    <message>
        <source>By score</source>
        <translation>按建议分排序</translation>
    </message>
    <message>
        <source>By health</source>
        <translation>按健康度排序</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称排序</translation>
    </message>
</context>
<context>
    <name>BoardWords</name>
    <message>
        <source>%1 %2 / %3</source>
        <extracomment>A part of the advice with its points, of how many: Annual fee 14.4 / 20</extracomment>
        <translation>%1 %2 / %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 %2 起</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>无年费</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>建议分 %1</translation>
    </message>
    <message>
        <source>Advised: %1</source>
        <translation>建议 %1</translation>
    </message>
    <message>
        <source>Score %1, %2 advised: %3.</source>
        <translation>建议分 %1，建议%2：%3。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Proposed %1</source>
        <translation>提议 %1</translation>
    </message>
</context>
<context>
    <name>BulkProposal</name>
    <message numerus="yes">
        <source>For %n customer(s), as one step with one undo: the tier that the advice gives, ↑ %1 ↓ %2. A proposal that waits already is replaced.</source>
        <translation>
            <numerusform>为 %n 个客户提议建议的等级（↑ %1，↓ %2），作为一步，可一次撤销。已有待批提议的将被替换。</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose tiers</source>
        <translation>提议等级</translation>
    </message>
    <message>
        <source>Propose the advised tiers</source>
        <translation>按建议提议等级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>At first the first day of the next quarter.</source>
        <translation>默认为下季度首日。</translation>
    </message>
    <message>
        <source>Reason for all</source>
        <translation>统一理由</translation>
    </message>
    <message>
        <source>Left empty, each has the advice of its own</source>
        <translation>留空则各用自己的建议</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message>
        <source>Approve proposals</source>
        <translation>批准提议</translation>
    </message>
    <message>
        <source>Reject proposals</source>
        <translation>驳回提议</translation>
    </message>
    <message>
        <source>| |</source>
        <extracomment>What stands between two sentences; nothing in Chinese. Leave &quot;|&quot; at both ends.</extracomment>
        <translation>||</translation>
    </message>
    <message>
        <source>Propose a tier</source>
        <translation>提议等级</translation>
    </message>
    <message>
        <source>Approve a tier</source>
        <translation>批准等级提议</translation>
    </message>
    <message>
        <source>Reject a tier</source>
        <translation>驳回等级提议</translation>
    </message>
    <message numerus="yes">
        <source>%n decided clock(s) corrected</source>
        <translation>
            <numerusform>更正 %n 个已判定的时限</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal waits until it is approved; until then the tier of %1 stays. One that waits already is replaced.</source>
        <translation>提议批准之前，%1的等级不变。已有待批提议的将被替换。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>At first the first day of the next quarter.</source>
        <translation>默认为下季度首日。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this tier, and what it is based on</source>
        <translation>为何定此等级，依据什么</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Needed to reject</source>
        <translation>驳回时必填</translation>
    </message>
    <message>
        <source>Withdraw a proposal</source>
        <translation>撤回提议</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>fee below cost</source>
        <translation>年费低于成本</translation>
    </message>
    <message>
        <source>nobody senior near</source>
        <translation>附近无足够资深者</translation>
    </message>
    <message>
        <source>beginner in IT</source>
        <translation>IT 起步</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>建议分</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Cost, 12 months</source>
        <translation>近 12 月成本</translation>
    </message>
    <message>
        <source>Fee less cost</source>
        <translation>年费减成本</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Mostly because of</source>
        <translation>主要原因</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Score then</source>
        <translation>当时建议分</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>提议人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>提议日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>promised more</source>
        <translation>合同承诺更高</translation>
    </message>
    <message>
        <source>In yuan a year, of the contracts in force today.</source>
        <translation>今天有效合同的年费，元/年。</translation>
    </message>
    <message>
        <source>What serving them took in 12 months: hours at their rate, travel and parts.</source>
        <translation>12 个月内的服务成本：工时按费率，加差旅与备件。</translation>
    </message>
    <message>
        <source>0 to 100: the weighted parts that speak for a tier; what has no data shares out its weight.</source>
        <translation>0–100：定级依据各项加权之和；没有数据的项把权重分给其他项。</translation>
    </message>
    <message>
        <source>The annual fee less what serving them took in 12 months.</source>
        <translation>年费减去 12 个月内的服务成本。</translation>
    </message>
</context>
<context>
    <name>TierViews</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Strength</source>
        <translation>经济实力</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>IT 成熟度</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费百分位</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>系统关键度</translation>
    </message>
    <message>
        <source>Service use</source>
        <translation>权益使用</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <extracomment>The percentile of an annual fee among those of the other customers</extracomment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Used and granted services of the last 12 months</extracomment>
        <translation>近 12 月 %1/%2</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>%1 from a fee of %2 a year on, all else as it is.</source>
        <translation>其他不变，年费达到 %2 起建议%1。</translation>
    </message>
    <message>
        <source>No fee alone would lead to %1.</source>
        <translation>仅提高年费不足以达到%1。</translation>
    </message>
    <message>
        <source>Nothing is known that an advice could be made of</source>
        <translation>资料不足，无法给出建议</translation>
    </message>
    <message>
        <source>%1 is advised; no tier now</source>
        <translation>建议%1，目前未定级</translation>
    </message>
    <message>
        <source>%1 is advised, now %2</source>
        <translation>建议%1，现为%2</translation>
    </message>
    <message>
        <source>%1 is advised, as it is now</source>
        <translation>建议%1，与现等级相同</translation>
    </message>
</context>
<context>
    <name>zhike::AdvicePanel</name>
    <message>
        <source>No customer chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose one: which tier is advised to it stands here, with the reasons.</source>
        <translation>选择一个客户，这里显示建议的等级和理由。</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>守则</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>分数构成</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Change the weights in the settings</source>
        <translation>在设置中修改权重</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>回到实际</translation>
    </message>
    <message>
        <source>Supposed: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>As of the data of %1</source>
        <translation>依据 %1 的数据</translation>
    </message>
    <message>
        <source>not part of the score; nothing to mind</source>
        <translation>不计入分数，无提示</translation>
    </message>
    <message numerus="yes">
        <source>not part of the score; %n to mind</source>
        <translation>
            <numerusform>不计入分数，%n 项提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Advised tier</source>
        <translation>建议等级</translation>
    </message>
</context>
<context>
    <name>zhike::AdviceParts</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Suppose: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>Nothing can be supposed here: %1</source>
        <translation>此项无法试算：%1</translation>
    </message>
</context>
<context>
    <name>zhike::BoardLane</name>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Fees %1</source>
        <translation>年费 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>建议不同 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers in %1</source>
        <translation>%1客户</translation>
    </message>
</context>
<context>
    <name>zhike::BoardView</name>
    <message>
        <source>Mine</source>
        <translation>只看我负责的</translation>
    </message>
    <message>
        <source>Advice differs</source>
        <translation>建议不同</translation>
    </message>
    <message>
        <source>No customers here</source>
        <translation>此处没有客户</translation>
    </message>
    <message>
        <source>Whose account manager or primary engineer you are</source>
        <translation>您是其客户经理或主责工程师</translation>
    </message>
    <message>
        <source>Only customers whose advice differs from their tier</source>
        <translation>只看建议与现等级不同的客户</translation>
    </message>
    <message>
        <source>Customers in our care stand here, in a column for each tier.</source>
        <translation>在管客户按等级分列显示在此处。</translation>
    </message>
    <message>
        <source>None fits what is chosen above.</source>
        <translation>没有客户符合以上条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in our care</source>
        <translation>
            <numerusform>%n 个在管客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving a card proposes a tier; it changes none by itself. Esc puts it back.</source>
        <translation>拖动即提议，不会直接改等级。Esc 放回原处。</translation>
    </message>
    <message>
        <source>Letting go proposes %1; it changes no tier by itself. Esc puts it back.</source>
        <translation>松开即提议%1，不会直接改等级。Esc 放回原处。</translation>
    </message>
    <message>
        <source>A customer is not proposed to have no tier.</source>
        <translation>不能提议让客户没有等级。</translation>
    </message>
    <message>
        <source>Put back; nothing was proposed.</source>
        <translation>已放回原处，没有提议。</translation>
    </message>
    <message>
        <source>Only customers whose advice differs</source>
        <translation>只看建议不同的客户</translation>
    </message>
    <message>
        <source>From tier to tier</source>
        <translation>在等级之间移动</translation>
    </message>
    <message>
        <source>Move a card to another tier, to propose it</source>
        <translation>把卡片移到另一等级，以便提议</translation>
    </message>
    <message>
        <source>Propose, or open the customer</source>
        <translation>提议，或打开客户</translation>
    </message>
    <message>
        <source>Put a lifted card back</source>
        <translation>把拿起的卡片放回</translation>
    </message>
    <message>
        <source>Show or hide the advice</source>
        <translation>显示或隐藏建议</translation>
    </message>
</context>
<context>
    <name>zhike::CardColumn</name>
    <message>
        <source>Where it stands now</source>
        <translation>原位置</translation>
    </message>
</context>
<context>
    <name>zhike::PolicySide</name>
    <message>
        <source>The first promises of this tier</source>
        <translation>该等级最初的承诺</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>A promise: what it was → what it is</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Versions of %1</source>
        <translation>%1的版本</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>当前显示</translation>
    </message>
    <message>
        <source>Whom this touches</source>
        <translation>影响范围</translation>
    </message>
    <message>
        <source>Nothing is changed yet. Choose a cell and type: times as 30 min or 4 h, – where nothing is promised.</source>
        <translation>还没有改动。选中单元格直接输入：时限写作 30 分、4 时，不承诺的写 –。</translation>
    </message>
    <message>
        <source>Reckoning …</source>
        <translation>正在计算…</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) have these tiers from that day on.</source>
        <translation>
            <numerusform>%n 家客户自该日起适用这些等级。</numerusform>
        </translation>
    </message>
    <message>
        <source>No due time of a running request moves: what was opened before keeps what was promised then.</source>
        <translation>进行中的工单到期时间不变：此前受理的仍按当时的承诺。</translation>
    </message>
    <message numerus="yes">
        <source>%n running request(s) are due at another time.</source>
        <translation>
            <numerusform>%n 张进行中的工单到期时间改变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more for %n customer(s) this contract year.</source>
        <translation>
            <numerusform>%1：%n 家客户本合同年增加。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: less for %n customer(s) this contract year.</source>
        <translation>
            <numerusform>%1：%n 家客户本合同年减少。</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1 until %2, when the version after it begins.</source>
        <translation>%1的新版本到 %2 为止，其后的版本随即生效。</translation>
    </message>
</context>
<context>
    <name>zhike::PolicyTableModel</name>
    <message>
        <source>until now %1</source>
        <translation>原为 %1</translation>
    </message>
    <message>
        <source>%1, until now %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>zhike::PolicyView</name>
    <message>
        <source>New version …</source>
        <translation>新版本…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>What the tiers promise</source>
        <translation>各等级的承诺</translation>
    </message>
    <message>
        <source>New version from</source>
        <translation>新版本生效日</translation>
    </message>
    <message>
        <source>In force on</source>
        <translation>查看日期</translation>
    </message>
    <message>
        <source>Nothing was saved: some cells cannot be promised as they are.</source>
        <translation>没有保存：有的单元格不能这样承诺。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>还没有改动。</translation>
    </message>
    <message>
        <source>From which day on? Write it as 2027-01-01.</source>
        <translation>从哪天起？请写作 2027-01-01。</translation>
    </message>
    <message>
        <source>Change what tiers promise</source>
        <translation>修改等级承诺</translation>
    </message>
    <message>
        <source>Save the new version</source>
        <translation>保存新版本</translation>
    </message>
    <message>
        <source>Throw the new version away</source>
        <translation>放弃新版本</translation>
    </message>
    <message>
        <source>New version of what the tiers promise</source>
        <translation>新建承诺版本</translation>
    </message>
    <message>
        <source>Change the chosen promise of a new version</source>
        <translation>修改新版本中选中的承诺</translation>
    </message>
    <message>
        <source>F2, or type</source>
        <translation>F2，或直接输入</translation>
    </message>
    <message>
        <source>To the versions of the chosen tier</source>
        <translation>到所选等级的各个版本</translation>
    </message>
</context>
<context>
    <name>zhike::ProposalBox</name>
    <message>
        <source>Propose %1</source>
        <translation>提议%1</translation>
    </message>
    <message>
        <source>By the data of %1: score %2, %3 advised.</source>
        <translation>依据 %1 的数据：建议分 %2，建议%3。</translation>
    </message>
    <message>
        <source>Why this tier, and what it is based on</source>
        <translation>为何定此等级，依据什么</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>Needed to reject</source>
        <translation>驳回时必填</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>批准</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>Propose a tier</source>
        <translation>提议等级</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>From</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>A proposal waits</source>
        <translation>待批提议</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>决定人</translation>
    </message>
    <message>
        <source>Why so</source>
        <translation>决定理由</translation>
    </message>
    <message>
        <source>%1 → %2 from %3, proposed by %4 on %5.</source>
        <translation>%1 → %2，%3 起；%4 于 %5 提议。</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message numerus="yes">
        <source>Its day is past: approving it changes how %n decided clock(s) read.</source>
        <translation>
            <numerusform>生效日已过：批准会改变 %n 个已判定时限的结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>The first day of the next quarter</source>
        <translation>下季度首日</translation>
    </message>
    <message>
        <source>This makes a proposal: %1 → %2, from %3.</source>
        <translation>生成提议：%1 → %2，拟 %3 起。</translation>
    </message>
    <message>
        <source>Letting go makes a proposal: %1 → %2, from %3.</source>
        <translation>松开后生成提议：%1 → %2，拟 %3 起。</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>（无日期）</translation>
    </message>
    <message>
        <source>It replaces the one that waits.</source>
        <translation>它将替换待批的提议。</translation>
    </message>
    <message>
        <source>Another person has to approve it; until then the tier stays.</source>
        <translation>须由他人批准，此前等级不变。</translation>
    </message>
    <message>
        <source>It has to be approved; until then the tier stays.</source>
        <translation>须经批准，此前等级不变。</translation>
    </message>
</context>
<context>
    <name>zhike::ReviewView</name>
    <message>
        <source>Advice differs</source>
        <translation>建议不同</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待批</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>没有需要复核的客户</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>待复核</translation>
    </message>
    <message>
        <source>Propose the advised tiers …</source>
        <translation>按建议提议…</translation>
    </message>
    <message>
        <source>Approve …</source>
        <translation>批准…</translation>
    </message>
    <message>
        <source>Reject …</source>
        <translation>驳回…</translation>
    </message>
    <message>
        <source>Customers whose advice differs</source>
        <translation>建议不同的客户</translation>
    </message>
    <message>
        <source>Proposals that wait</source>
        <translation>待批提议</translation>
    </message>
    <message>
        <source>Propose the advised tiers of all that are listed</source>
        <translation>按建议提议所列全部客户的等级</translation>
    </message>
    <message>
        <source>Advice differs %1</source>
        <translation>建议不同 %1</translation>
    </message>
    <message>
        <source>Waiting %1</source>
        <translation>待批 %1</translation>
    </message>
    <message numerus="yes">
        <source>Propose all %n …</source>
        <translation>
            <numerusform>提议全部 %n 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>No proposal waits</source>
        <translation>没有待批提议</translation>
    </message>
    <message>
        <source>Every customer here has the tier that the advice gives.</source>
        <translation>此处客户的等级都与建议一致。</translation>
    </message>
    <message>
        <source>Proposals stand here until somebody approves or rejects them.</source>
        <translation>提议在批准或驳回之前显示在此处。</translation>
    </message>
    <message numerus="yes">
        <source>%n customers to review</source>
        <translation>
            <numerusform>%n 个客户待复核</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait</source>
        <translation>
            <numerusform>%n 项提议待批</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), as one step. Each takes effect on its own day.</source>
        <translation>
            <numerusform>%n 项提议，作为一步；各自按其生效日生效。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), as one step. The tiers stay as they are.</source>
        <translation>
            <numerusform>%n 项提议，作为一步；等级保持不变。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已将 %n 行复制为表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SegmentMatrix</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Economic strength by IT maturity</source>
        <translation>经济实力 × IT 成熟度</translation>
    </message>
    <message>
        <source>Economic strength %1, IT maturity %2</source>
        <translation>经济实力 %1，IT 成熟度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均 %1 分</translation>
    </message>
    <message>
        <source>%1 advised: %2</source>
        <translation>建议%1：%2</translation>
    </message>
    <message>
        <source>advice differs: %1</source>
        <translation>建议不同：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均分 %1</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>IT 成熟度</translation>
    </message>
    <message>
        <source>Economic strength</source>
        <translation>经济实力</translation>
    </message>
</context>
<context>
    <name>zhike::SegmentsView</name>
    <message>
        <source>How to talk to them</source>
        <translation>沟通要点</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>这一格没有客户</translation>
    </message>
    <message>
        <source>No customer in our care has this strength and maturity.</source>
        <translation>在管客户中没有这一实力与成熟度的。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers of the cell</source>
        <translation>这一格的客户</translation>
    </message>
    <message>
        <source>To the next cell</source>
        <translation>移到相邻格</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓</source>
        <translation>←、→、↑、↓</translation>
    </message>
    <message>
        <source>To the customers of the cell</source>
        <translation>进入这一格的客户列表</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in our care</source>
        <translation>
            <numerusform>%n 个在管客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength %1, maturity %2</source>
        <translation>实力 %1・成熟度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere; choose a region above</source>
        <translation>全部地区；可在上方选择地区</translation>
    </message>
    <message>
        <source>Nothing is written down about these customers yet.</source>
        <translation>这些客户还没有记录沟通要点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 及另外 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pt</source>
        <translation>%1 分</translation>
    </message>
</context>
<context>
    <name>zhike::TierBand</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1从 %2 分起</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>分数 %1 / 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>没有分数</translation>
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
    <message>
        <source>Review</source>
        <translation>复核</translation>
    </message>
    <message numerus="yes">
        <source>Review %n customer(s)</source>
        <translation>
            <numerusform>复核 %n 项建议</numerusform>
        </translation>
    </message>
    <message>
        <source>Proposals that wait for a decision</source>
        <translation>待批提议</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Views of the tiers</source>
        <translation>等级的视图</translation>
    </message>
</context>
</TS>
