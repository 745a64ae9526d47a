<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BulkForms</name>
    <message>
        <source>It was so already; nothing was changed.</source>
        <translation>本来就是这样，没有更改。</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <translation>没有更改。%1</translation>
    </message>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n 个保持原样</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n customer(s), as one step with one undo. Those for whom nothing changes stay as they are.</source>
        <translation>
            <numerusform>对 %n 个客户一次完成，可一次撤销；无需更改的客户保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Assign a tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why this tier, and what it is based on</source>
        <translation>为什么是这个等级，依据是什么</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Name an engineer</source>
        <translation>派工程师</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Set the account manager</source>
        <translation>设置客户经理</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Left empty, they have none.</source>
        <translation>留空则没有客户经理。</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>CustomerColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次拜访</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次拜访</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>未结工单</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期待办</translation>
    </message>
    <message>
        <source>Contract to</source>
        <translation>合同到期</translation>
    </message>
    <message>
        <source>How many requests are not resolved, closed or cancelled.</source>
        <translation>尚未解决、关闭或取消的工单数。</translation>
    </message>
    <message>
        <source>How many next steps are not done though their day has passed.</source>
        <translation>已过期限仍未完成的后续事项数。</translation>
    </message>
    <message>
        <source>In yuan a year, of the contracts in force today.</source>
        <translation>今天有效合同的年费，元/年。</translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message>
        <source>visit %1 %2</source>
        <extracomment>%1 a day, %2 a time</extracomment>
        <translation>%1 %2 拜访</translation>
    </message>
    <message numerus="yes">
        <source>contract over for %n day(s)</source>
        <translation>
            <numerusform>合同过期 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contract ends in %n day(s)</source>
        <translation>
            <numerusform>合同余 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>工单 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) overdue</source>
        <translation>
            <numerusform>后续逾期 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing open</source>
        <translation>无未结</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two things that matter about a customer; ， in Chinese</extracomment>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>score %1, %2 advised</source>
        <translation>建议分 %1，建议%2</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>投诉 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grievance(s)</source>
        <translation>
            <numerusform>抱怨 %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionForms</name>
    <message>
        <source>%1 has no tier yet.</source>
        <translation>%1 尚未定级。</translation>
    </message>
    <message>
        <source>%1 has been %2 since %3.</source>
        <translation>%1 自 %3 起为%2。</translation>
    </message>
    <message>
        <source>Nobody looks after %1 yet.</source>
        <translation>%1 还没有工程师。</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>现任：%1</translation>
    </message>
    <message>
        <source>Assign a tier to %1</source>
        <translation>为 %1 定级</translation>
    </message>
    <message>
        <source>Make %1 %2 engineer of %3</source>
        <translation>指派 %1 为 %3 的%2</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>调整等级</translation>
    </message>
    <message>
        <source>Assign a tier</source>
        <translation>定级</translation>
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
        <source>A date in the past corrects the history.</source>
        <translation>填过去的日期即更正历史。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why this tier, and what it is based on</source>
        <translation>为什么定这个等级，依据是什么</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Name an engineer</source>
        <translation>指派工程师</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>End an assignment</source>
        <translation>结束派驻</translation>
    </message>
    <message>
        <source>%1, %2 engineer of %3 since %4.</source>
        <translation>%1，自 %4 起为 %3 的%2。</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>End %1 as engineer of %2</source>
        <translation>结束 %1 在 %2 的派驻</translation>
    </message>
    <message numerus="yes">
        <source>Corrects the past: %n decided clock(s) would read differently.</source>
        <translation>
            <numerusform>这是对过去的更正：%n 个已有结论的时限会改判。</numerusform>
        </translation>
    </message>
    <message>
        <source>The history will name %1 as who approved it.</source>
        <translation>历史记录中的批准人为 %1。</translation>
    </message>
</context>
<context>
    <name>FeeRows</name>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>%1 of the fee</source>
        <translation>占年费 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>拜访 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of work</source>
        <translation>工时 %1</translation>
    </message>
    <message>
        <source>travel %1</source>
        <translation>差旅 %1</translation>
    </message>
    <message>
        <source>parts %1</source>
        <translation>备件 %1</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>毛利</translation>
    </message>
    <message>
        <source>fee %1 less cost %2</source>
        <translation>年费 %1，成本 %2</translation>
    </message>
    <message>
        <source>no fee to set against the cost of %1</source>
        <translation>没有年费，成本 %1</translation>
    </message>
    <message>
        <source>Hours × %1, with travel and parts</source>
        <translation>工时 × %1，加差旅与备件</translation>
    </message>
    <message>
        <source>Cost to serve</source>
        <translation>服务成本</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Without a value class</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Instalments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>承诺</translation>
    </message>
</context>
<context>
    <name>FormLayouts</name>
    <message>
        <source>Left blank, it is the next free one.</source>
        <translation>留空则自动编号。</translation>
    </message>
    <message>
        <source>What they are like</source>
        <translation>客户画像</translation>
    </message>
    <message>
        <source>What to say first, what to avoid, when not to call.</source>
        <translation>先说什么，避免什么，什么时候不要打电话。</translation>
    </message>
    <message>
        <source>The tier it promises at least.</source>
        <translation>合同承诺的最低等级。</translation>
    </message>
    <message>
        <source>When they began to work in the trade.</source>
        <translation>何时开始从事这一行。</translation>
    </message>
    <message>
        <source>Weight of customers: 1, 2, 4 or 8 by tier.</source>
        <translation>客户权重之和：按等级为 1、2、4、8。</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Service boundary</source>
        <translation>服务边界</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>What is measured, such as: availability.</source>
        <translation>衡量什么，例如可用率。</translation>
    </message>
    <message>
        <source>Such as: at least 99.9 %.</source>
        <translation>例如：不低于 99.9 %。</translation>
    </message>
    <message>
        <source>What has happened: the sign that one follows this plan.</source>
        <translation>发生了什么：看到它就按此预案处置。</translation>
    </message>
    <message>
        <source>One step a line: who does what, and how one knows that it worked.</source>
        <translation>一行一步：谁做什么，怎样算做成。</translation>
    </message>
    <message>
        <source>How it is taken back, if it does harm.</source>
        <translation>出了问题怎样退回。</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>往来须知</translation>
    </message>
</context>
<context>
    <name>ListFilters</name>
    <message>
        <source>Without a region</source>
        <translation>未填地区</translation>
    </message>
    <message>
        <source>Without an industry</source>
        <translation>未填行业</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Without a primary engineer</source>
        <translation>没有主责工程师</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Tier, highest first</source>
        <translation>等级，高的在前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Open requests, most first</source>
        <translation>未结工单，多的在前</translation>
    </message>
    <message>
        <source>Next visit, soonest first</source>
        <translation>下次拜访，近的在前</translation>
    </message>
    <message>
        <source>Last visit, longest ago first</source>
        <translation>上次拜访，久的在前</translation>
    </message>
    <message>
        <source>Last visit, latest first</source>
        <translation>上次拜访，新的在前</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Without an account manager</source>
        <translation>没有客户经理</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By tier</source>
        <translation>按等级</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>按工程师</translation>
    </message>
    <message>
        <source>By month of the next visit</source>
        <translation>按下次拜访的月份</translation>
    </message>
    <message>
        <source>No visit planned</source>
        <translation>没有安排拜访</translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>WeChat %1</source>
        <translation>微信 %1</translation>
    </message>
    <message>
        <source>criticality %1</source>
        <translation>关键程度 %1</translation>
    </message>
    <message>
        <source>warranty until %1</source>
        <translation>维保至 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>生效中</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>proposed by %1 on %2</source>
        <translation>%1 于 %2 提议</translation>
    </message>
    <message>
        <source>approved by %1 on %2</source>
        <translation>%1 于 %2 批准</translation>
    </message>
    <message>
        <source>rejected by %1 on %2</source>
        <translation>%1 于 %2 驳回</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>%1 撤回</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>PlaceFilters</name>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>未填地区</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
</context>
<context>
    <name>RecordForm</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Name, pinyin or code</source>
        <translation>名称、拼音或编号</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>high</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Restore it from the archive</source>
        <translation>从归档中恢复</translation>
    </message>
    <message>
        <source>Archive it</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新建%1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
</context>
<context>
    <name>RegisterRows</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>drilled %1</source>
        <translation>%1 演练过</translation>
    </message>
    <message>
        <source>never drilled</source>
        <translation>未演练</translation>
    </message>
    <message>
        <source>back: %1</source>
        <translation>回退：%1</translation>
    </message>
    <message>
        <source>added after the signature</source>
        <translation>签字后补充</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Contingency plans</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片与文件</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进</translation>
    </message>
</context>
<context>
    <name>TouchDetail</name>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 how serious a finding is, %2 the finding</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>见到</translation>
    </message>
    <message>
        <source>To meet</source>
        <translation>要见</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查单</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>知识移交</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况</translation>
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
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Root cause</source>
        <translation>根因</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决办法</translation>
    </message>
    <message>
        <source>R&amp;D</source>
        <translation>研发</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>全部评价</translation>
    </message>
    <message>
        <source>Contract and tier</source>
        <translation>合同与等级</translation>
    </message>
    <message>
        <source>Risks and plans</source>
        <translation>风险与预案</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>修改备注</translation>
    </message>
    <message>
        <source>They want</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>Made better</source>
        <translation>改进</translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 kind of visit, %2 on site or by phone</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what it is, %2 what it is about; ： in Chinese
----------
%1 who, %2 what they said; ： in Chinese
----------
%1 抱怨 or 投诉, %2 what it is about</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>发现 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>rated %1 / 5</source>
        <translation>评 %1 / 5</translation>
    </message>
    <message>
        <source>not recorded yet</source>
        <translation>尚未记录</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>resolved in %1</source>
        <translation>%1解决</translation>
    </message>
    <message>
        <source>contradicts itself</source>
        <translation>数据存疑</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>RATER %1</source>
        <translation>RATER %1</translation>
    </message>
    <message>
        <source>would recommend %1 / 10</source>
        <translation>推荐 %1 / 10</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>对 %1</translation>
    </message>
    <message>
        <source>Satisfaction %1</source>
        <extracomment>%1 figures and what they are about</extracomment>
        <translation>满意度 %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <extracomment>a customer&apos;s tier changes from %1 to %2</extracomment>
        <translation>定级：%1</translation>
    </message>
    <message>
        <source>Tier: %1 → %2</source>
        <translation>定级：%1 → %2</translation>
    </message>
    <message>
        <source>Engineer: %1 %2</source>
        <extracomment>%1 role, %2 engineer, or one → the next</extracomment>
        <translation>派驻：%1 %2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>后续：%1</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>opening time unknown</source>
        <translation>受理时间不详</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>变更：%1</translation>
    </message>
    <message>
        <source>back: %1</source>
        <translation>回退：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>负责 %1</translation>
    </message>
    <message>
        <source>answer overdue</source>
        <translation>答复超时</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>未答复</translation>
    </message>
</context>
<context>
    <name>zhike::CustomerBulkBar</name>
    <message>
        <source>Stopped; nothing was copied.</source>
        <translation>已停止，没有复制。</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Set the status</source>
        <translation>设置状态</translation>
    </message>
    <message>
        <source>Set the account manager …</source>
        <translation>设置客户经理…</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Export as CSV …</source>
        <translation>导出为 CSV…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 requests open</source>
        <translation>未结工单 %1</translation>
    </message>
    <message>
        <source>%1 a year</source>
        <translation>年费 %1</translation>
    </message>
    <message>
        <source>%1 steps overdue</source>
        <translation>逾期待办 %1</translation>
    </message>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>导出 %n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting …</source>
        <translation>正在导出…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1</source>
        <translation>
            <numerusform>已导出 %n 个客户到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>正在复制…</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已复制 %n 行为表格</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerFactBar</name>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无工程师</translation>
    </message>
    <message>
        <source>Name one</source>
        <translation>现在指派</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>没有安排</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>没有合同</translation>
    </message>
    <message>
        <source>a year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>%1, over</source>
        <extracomment>%1 until a date</extracomment>
        <translation>%1，已到期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, %1</source>
        <translation>
            <numerusform>%1，余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>nothing has happened</source>
        <translation>还没有发生什么</translation>
    </message>
    <message>
        <source>no point lost</source>
        <translation>没有扣分</translation>
    </message>
    <message>
        <source>Satisfaction and response</source>
        <translation>满意度与响应</translation>
    </message>
    <message>
        <source>%1 in a week</source>
        <extracomment>How much the health changed within a week: 一周 −9</extracomment>
        <translation>一周 %1</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the roles of one engineer; 、 in Chinese</extracomment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>zhike::CustomerHead</name>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>branch of %1</source>
        <translation>隶属 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n 个分支</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign a tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
</context>
<context>
    <name>zhike::CustomerListPane</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>还没有客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Name, pinyin, code, phone</source>
        <translation>名称、拼音、编号、电话</translation>
    </message>
    <message>
        <source>Archived customers</source>
        <translation>已归档的客户</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 customers, ordered by: %2</source>
        <translation>%1 个客户，排序：%2</translation>
    </message>
    <message>
        <source>No customer fits</source>
        <translation>没有符合条件的客户</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>去掉一个筛选条件，或换个词查找。</translation>
    </message>
    <message>
        <source>Nothing is archived</source>
        <translation>没有归档的客户</translation>
    </message>
    <message>
        <source>Customers you archive are kept here.</source>
        <translation>归档的客户保存在这里。</translation>
    </message>
    <message>
        <source>Import a list …</source>
        <translation>导入名单…</translation>
    </message>
    <message>
        <source>Show all customers</source>
        <translation>显示全部客户</translation>
    </message>
    <message>
        <source>Everything else begins with them: visits, requests, tiers.</source>
        <translation>拜访、工单、等级都从客户开始。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我负责的</translation>
    </message>
    <message>
        <source>Order and groups</source>
        <translation>排序与分组</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Whose account manager or primary engineer you are</source>
        <translation>你是客户经理或主责工程师的客户</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Open all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>As a board by tier</source>
        <translation>按等级看板</translation>
    </message>
</context>
<context>
    <name>zhike::CustomerView</name>
    <message>
        <source>Copied name, address and contacts of %1</source>
        <translation>已复制 %1 的名称、地址和联系人</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>调整等级</translation>
    </message>
    <message>
        <source>Assign a tier</source>
        <translation>定级</translation>
    </message>
    <message>
        <source>Name an engineer</source>
        <translation>指派工程师</translation>
    </message>
    <message>
        <source>Copy name and contacts</source>
        <translation>复制名称与联系人</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>复制 %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>End the assignment</source>
        <translation>结束派驻</translation>
    </message>
    <message>
        <source>No customer chosen</source>
        <translation>尚未选择客户</translation>
    </message>
    <message>
        <source>Choose one in the list: everything that is known about them stands here.</source>
        <translation>在列表中选择一个客户，这里显示有关它的一切。</translation>
    </message>
    <message>
        <source>Parts of the customer</source>
        <translation>客户的各部分</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Sites and systems</source>
        <translation>局点与系统</translation>
    </message>
    <message>
        <source>Contract and tier</source>
        <translation>合同与等级</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>还没有联系人</translation>
    </message>
    <message>
        <source>Add who decides, who runs the systems, who calls.</source>
        <translation>请添加决策的人、管系统的人、常来电话的人。</translation>
    </message>
    <message>
        <source>No sites or systems yet</source>
        <translation>还没有局点和系统</translation>
    </message>
    <message>
        <source>Add the places they are at and what runs there.</source>
        <translation>请添加他们的场所和那里运行的系统。</translation>
    </message>
    <message>
        <source>Nothing agreed yet</source>
        <translation>还没有约定</translation>
    </message>
    <message>
        <source>Assign a tier, name an engineer, add the contract.</source>
        <translation>请定级、指派工程师、添加合同。</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>添加联系人</translation>
    </message>
    <message>
        <source>Add a site</source>
        <translation>添加局点</translation>
    </message>
    <message>
        <source>Add a system</source>
        <translation>添加系统</translation>
    </message>
    <message>
        <source>Add a contract</source>
        <translation>添加合同</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>发邮件到 %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>拨打 %1</translation>
    </message>
    <message>
        <source>%1 for %2 from %3, proposed by %4: %5</source>
        <translation>将%2定为%1，%3 起；%4提议：%5</translation>
    </message>
    <message>
        <source>Propose a tier</source>
        <translation>提议等级</translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>审批…</translation>
    </message>
    <message>
        <source>Withdraw the proposal</source>
        <translation>撤回提议</translation>
    </message>
    <message>
        <source>Service boundary</source>
        <translation>服务边界</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>续签…</translation>
    </message>
    <message>
        <source>Open under Contracts</source>
        <translation>在“合同”页打开</translation>
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
        <source>Save the service boundary as PDF</source>
        <translation>把服务边界保存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the service boundary as %1</source>
        <translation>服务边界已保存为 %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Add a commitment</source>
        <translation>添加承诺</translation>
    </message>
    <message>
        <source>Add an instalment</source>
        <translation>添加一笔收款</translation>
    </message>
    <message>
        <source>Read the brief</source>
        <translation>看简报</translation>
    </message>
    <message>
        <source>Risks and plans</source>
        <translation>风险与预案</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Record a grievance</source>
        <translation>记录抱怨</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>添加改进</translation>
    </message>
</context>
<context>
    <name>zhike::CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新建客户</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中查找</translation>
    </message>
    <message>
        <source>Show the list and the customer</source>
        <translation>显示列表与客户</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
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
        <source>Groups: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <extracomment>The part of the customer&apos;s page to open: 到 联系人</extracomment>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>From the list into the customer, and back</source>
        <translation>从列表进入客户，再回来</translation>
    </message>
    <message>
        <source>Unfold what happened, then open it</source>
        <translation>展开经过，再打开</translation>
    </message>
    <message>
        <source>Fold it again</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Change a fact in place</source>
        <translation>就地修改资料</translation>
    </message>
    <message>
        <source>A new line in a fact</source>
        <translation>资料里换行</translation>
    </message>
    <message>
        <source>Show as a board by tier</source>
        <translation>显示为等级看板</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>As a board by tier</source>
        <translation>按等级看板</translation>
    </message>
</context>
<context>
    <name>zhike::EntitlementList</name>
    <message>
        <source>The tier grants nothing.</source>
        <translation>该等级没有授予的权益。</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>余 %1</translation>
    </message>
    <message>
        <source>Granted %1, used %2, planned %3. Overuse is allowed and proposed as beyond contract.</source>
        <translation>授予 %1，已用 %2，已排 %3。可以超用，超出部分建议记为合同外。</translation>
    </message>
    <message>
        <source>used</source>
        <extracomment>Entitlements: what the dark part of the bar is</extracomment>
        <translation>已用</translation>
    </message>
    <message>
        <source>planned</source>
        <extracomment>Entitlements: what the light part of the bar is</extracomment>
        <translation>已排</translation>
    </message>
    <message>
        <source>left = granted − used</source>
        <translation>余 = 授予 − 已用</translation>
    </message>
</context>
<context>
    <name>zhike::FilesTab</name>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>还没有附件</translation>
    </message>
    <message>
        <source>Photos of visits, plans, configurations: drop them here, or choose them.</source>
        <translation>现场照片、方案、配置：拖到这里，或选择文件。</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>添加 %1（%2）</translation>
    </message>
    <message>
        <source>Add %1 files to %2</source>
        <translation>添加 %1 个文件（%2）</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy …</source>
        <translation>另存副本…</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开拜访</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>zhike::HistoryTab</name>
    <message>
        <source>added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <extracomment>%1 field, %2 old value, %3 new value</extracomment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 field, %2 value</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>撤销这次</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>还没有变更</translation>
    </message>
    <message>
        <source>Every change is kept here: who, when, old and new.</source>
        <translation>每次变更都记在这里：谁、何时、旧值与新值。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
</context>
<context>
    <name>zhike::InPlaceField</name>
    <message>
        <source>not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Change it: Enter or F2</source>
        <translation>修改：Enter 或 F2</translation>
    </message>
</context>
<context>
    <name>zhike::OverviewSide</name>
    <message>
        <source>Open and overdue</source>
        <translation>未结与逾期</translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation>沟通要点</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Not written down yet.</source>
        <translation>还没有写。</translation>
    </message>
    <message>
        <source>Main contacts</source>
        <translation>主要联系人</translation>
    </message>
    <message>
        <source>What belongs to them</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>资料</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>拨打</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>复制号码</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制地址</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>其余 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>还没有联系人。</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>全部 %1 人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Copy the number of %1</source>
        <translation>复制 %1 的号码</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级</translation>
    </message>
    <message>
        <source>Branches %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>%1 sites, %2 systems</source>
        <translation>%1 个局点，%2 套系统</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>已复制 %1</translation>
    </message>
    <message>
        <source>Entitlement balance</source>
        <translation>权益余额</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>contract year</comment>
        <translation>合同年至 %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>calendar year</comment>
        <translation>自然年至 %1</translation>
    </message>
    <message>
        <source>Service boundary</source>
        <translation>服务边界</translation>
    </message>
</context>
<context>
    <name>zhike::OverviewTab</name>
    <message>
        <source>Nothing has happened yet</source>
        <translation>还没有往来</translation>
    </message>
    <message>
        <source>Visits, requests, surveys and changes of tier and engineers appear here, newest first.</source>
        <translation>拜访、工单、满意度、等级与工程师的变动都会出现在这里，最新的在前。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Tier, engineers</source>
        <translation>派驻与等级</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
</context>
<context>
    <name>zhike::RegionEditor</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Province or city</source>
        <translation>省或市</translation>
    </message>
    <message>
        <source>There is no such place; choose one from the list.</source>
        <translation>没有这个地方，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>zhike::RegisterTab</name>
    <message>
        <source>Risks and plans</source>
        <translation>风险与预案</translation>
    </message>
    <message>
        <source>No risks or plans yet</source>
        <translation>还没有风险与预案</translation>
    </message>
    <message>
        <source>What may go wrong there, and what to do when it does.</source>
        <translation>那里可能出什么问题，出了怎么办。</translation>
    </message>
    <message>
        <source>Add a risk</source>
        <translation>添加风险</translation>
    </message>
    <message>
        <source>Add a plan</source>
        <translation>添加预案</translation>
    </message>
    <message>
        <source>Add a change</source>
        <translation>添加变更</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Open the visit</source>
        <translation>打开拜访</translation>
    </message>
    <message>
        <source>Add a plan for it</source>
        <translation>为它添加预案</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>打开投诉</translation>
    </message>
</context>
<context>
    <name>zhike::TouchList</name>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建工单</translation>
    </message>
    <message>
        <source>No visits yet</source>
        <translation>还没有拜访</translation>
    </message>
    <message>
        <source>Plan one; its brief is ready at once.</source>
        <translation>安排一次拜访，简报随即备好。</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有工单</translation>
    </message>
    <message>
        <source>What they ask for is kept here.</source>
        <translation>客户提出的事都记在这里。</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>工单</translation>
    </message>
</context>
</TS>
