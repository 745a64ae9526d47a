<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BriefText</name>
    <message>
        <source>Why we go</source>
        <translation>为什么去</translation>
    </message>
    <message>
        <source>Who we meet</source>
        <translation>见谁</translation>
    </message>
    <message>
        <source>Open, overdue</source>
        <translation>未结与逾期</translation>
    </message>
    <message>
        <source>Since last time</source>
        <translation>上次以来</translation>
    </message>
    <message>
        <source>What runs</source>
        <translation>在运行什么</translation>
    </message>
    <message>
        <source>Still granted</source>
        <translation>还有什么权益</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>To prepare</source>
        <translation>准备什么</translation>
    </message>
    <message>
        <source>No visit is planned.</source>
        <translation>没有安排拜访。</translation>
    </message>
    <message>
        <source>No contact is recorded.</source>
        <translation>还没有登记联系人。</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未结事项。</translation>
    </message>
    <message>
        <source>Nothing is recorded.</source>
        <translation>没有记录。</translation>
    </message>
    <message>
        <source>No system is recorded.</source>
        <translation>还没有登记系统。</translation>
    </message>
    <message>
        <source>There is no contract.</source>
        <translation>没有合同。</translation>
    </message>
    <message>
        <source>Nobody has been asked yet.</source>
        <translation>还没有做过满意度调查。</translation>
    </message>
    <message>
        <source>Nothing special.</source>
        <translation>没有特别要准备的。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>另有 %1 项</translation>
    </message>
    <message>
        <source>Customer at a glance</source>
        <translation>客户概览</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>%1 %2 of %3 this contract year.</source>
        <translation>本合同年第 %2 / %3 次%1。</translation>
    </message>
    <message>
        <source>%1 number %2 this contract year.</source>
        <translation>本合同年第 %2 次%1。</translation>
    </message>
    <message>
        <source>The contract ended on %1.</source>
        <translation>合同已于 %1 到期。</translation>
    </message>
    <message>
        <source>Contract %1 until %2, %3 d left.</source>
        <translation>合同 %1 至 %2，余 %3 天。</translation>
    </message>
    <message>
        <source>It was due and is not recorded yet.</source>
        <translation>时间已过，尚未记录。</translation>
    </message>
    <message>
        <source>Last there on %1, %2 d ago.</source>
        <translation>上次拜访 %1，距今 %2 天。</translation>
    </message>
    <message>
        <source>No earlier visit is recorded.</source>
        <translation>此前没有拜访记录。</translation>
    </message>
    <message>
        <source>%1 visits done and %2 planned in this contract year.</source>
        <translation>本合同年已拜访 %1 次，已排 %2 次。</translation>
    </message>
    <message>
        <source>Contract year to %1</source>
        <translation>合同年至 %1</translation>
    </message>
    <message>
        <source>The contract has ended.</source>
        <translation>合同已到期。</translation>
    </message>
    <message>
        <source>Contract %1, %2 to %3, %4 a year.</source>
        <translation>合同 %1，%2 至 %3，年费 %4。</translation>
    </message>
    <message>
        <source>Satisfied: too few answers (n %1).</source>
        <translation>满意率：答复过少（n %1）。</translation>
    </message>
    <message>
        <source>Satisfied: %1% (n %2, 95% interval %3–%4).</source>
        <translation>满意率 %1%（n %2，95% 区间 %3–%4）。</translation>
    </message>
    <message>
        <source>%1 below expectation</source>
        <translation>低于期望 %1</translation>
    </message>
    <message>
        <source>.</source>
        <comment>end of a sentence</comment>
        <translation>。</translation>
    </message>
    <message>
        <source>Three elements: </source>
        <translation>三要素：</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who said what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>未响应</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未定人</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>应于 %1</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>not followed up</source>
        <translation>未跟进</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>warranty ended %1</source>
        <translation>质保已于 %1 到期</translation>
    </message>
    <message>
        <source>warranty until %1</source>
        <translation>质保至 %1</translation>
    </message>
    <message>
        <source>Account for %1: %2</source>
        <translation>说明 %1：%2</translation>
    </message>
    <message>
        <source>Say where %1 stands: %2</source>
        <translation>通报 %1 进展：%2</translation>
    </message>
    <message>
        <source>Renewal: the contract ends on %1</source>
        <translation>续签：合同 %1 到期</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 d late</source>
        <translation>逾期 %1 天</translation>
    </message>
    <message>
        <source>Overdue step: %1</source>
        <translation>逾期后续：%1</translation>
    </message>
    <message>
        <source>Step due soon: %1</source>
        <translation>临期后续：%1</translation>
    </message>
    <message>
        <source>Not followed up: %1</source>
        <translation>未跟进：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of event</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>rated %1 / 5</source>
        <translation>评 %1 / 5</translation>
    </message>
    <message>
        <source>%1 findings not followed up</source>
        <translation>%1 项发现未跟进</translation>
    </message>
    <message>
        <source>%1 %2 resolved: %3</source>
        <translation>%1 %2 已解决：%3</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>后续完成：%1</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>定级：%1</translation>
    </message>
    <message>
        <source>reliability</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>assurance</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>tangibles</source>
        <translation>有形</translation>
    </message>
    <message>
        <source>empathy</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>responsiveness</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>skill</source>
        <translation>技术实力</translation>
    </message>
    <message>
        <source>attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>alertness</source>
        <translation>危机意识</translation>
    </message>
    <message>
        <source>Calendar year to %1</source>
        <translation>自然年至 %1</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <translation>应急预案</translation>
    </message>
    <message>
        <source>Scripts</source>
        <translation>脚本与配置</translation>
    </message>
    <message>
        <source>last drill %1</source>
        <translation>上次演练 %1</translation>
    </message>
    <message>
        <source>never drilled</source>
        <translation>未演练</translation>
    </message>
    <message>
        <source>Emergency plan: %1</source>
        <translation>应急预案：%1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>How the risk stands: %1</source>
        <translation>风险进展：%1</translation>
    </message>
    <message>
        <source>How the promise is kept: %1</source>
        <translation>承诺兑现情况：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>变更：%1</translation>
    </message>
    <message>
        <source>%1; customer: %2</source>
        <translation>%1；客户：%2</translation>
    </message>
    <message>
        <source>SLA attainment</source>
        <translation>SLA 达成</translation>
    </message>
    <message>
        <source>Open and overdue</source>
        <translation>未结与逾期</translation>
    </message>
    <message>
        <source>Visit rhythm</source>
        <translation>拜访节奏</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>回款</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Engineer of the visit</source>
        <translation>拜访工程师</translation>
    </message>
    <message>
        <source>Engineers of the visit</source>
        <translation>拜访工程师</translation>
    </message>
    <message>
        <source>Contact of the visit</source>
        <translation>拜访联系人</translation>
    </message>
    <message>
        <source>Contacts of the visit</source>
        <translation>拜访联系人</translation>
    </message>
    <message>
        <source>Checklist item</source>
        <translation>核对项</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Checklist template</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Checklist templates</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <source>Line of the checklist template</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>Lines of the checklist template</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Note of the visit</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Notes of the visit</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>商机</translation>
    </message>
    <message>
        <source>Commendation</source>
        <translation>表扬</translation>
    </message>
    <message>
        <source>Commendations</source>
        <translation>表扬</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Inspection</source>
        <translation>巡检</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>实施</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>回访</translation>
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
        <source>Presentation</source>
        <translation>汇报</translation>
    </message>
    <message>
        <source>Stationed on site</source>
        <translation>驻场</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>上门</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已安排</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Compensating</source>
        <translation>补偿型</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>基础型</translation>
    </message>
    <message>
        <source>Added value</source>
        <translation>增值型</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不查</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Being pursued</source>
        <translation>跟进中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Not won</source>
        <translation>未成交</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>On site or by phone</source>
        <translation>上门或电话</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Planned start</source>
        <translation>计划开始</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>计划结束</translation>
    </message>
    <message>
        <source>Actual start</source>
        <translation>实际开始</translation>
    </message>
    <message>
        <source>Actual end</source>
        <translation>实际结束</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Knowledge handed over</source>
        <translation>知识转移</translation>
    </message>
    <message>
        <source>Value class</source>
        <translation>价值分类</translation>
    </message>
    <message>
        <source>Beyond contract</source>
        <translation>超出合同</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已见面</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现内容</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Work (min)</source>
        <translation>工时（分钟）</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>差旅费</translation>
    </message>
    <message>
        <source>Spare parts</source>
        <translation>备件费</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Item in English</source>
        <translation>英文项目</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Type of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Added after the signature</source>
        <translation>签字后补充</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Signed at</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>Strokes of the signature</source>
        <translation>笔迹</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>签字内容的 SHA-256</translation>
    </message>
    <message>
        <source>What they need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>Expected amount</source>
        <translation>预计金额</translation>
    </message>
    <message>
        <source>Who is praised</source>
        <translation>受表扬人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>VisitBulk</name>
    <message numerus="yes">
        <source>Call off %n visit(s)</source>
        <translation>
            <numerusform>取消 %n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose an engineer.</source>
        <translation>请选择工程师。</translation>
    </message>
    <message numerus="yes">
        <source>Send %1 to %n visit(s)</source>
        <translation>
            <numerusform>改派 %1 负责 %n 次拜访</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message>
        <source>Choose the customer to visit.</source>
        <translation>请选择要拜访的客户。</translation>
    </message>
    <message>
        <source>%1 is archived. Restore it before planning a visit.</source>
        <translation>%1 已归档，请先恢复再安排拜访。</translation>
    </message>
    <message>
        <source>Say when the visit begins.</source>
        <translation>请填写拜访开始时间。</translation>
    </message>
    <message>
        <source>The visit ends before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>%1 is a site of another customer.</source>
        <translation>%1 是另一家客户的局点。</translation>
    </message>
    <message>
        <source>%1 works for another customer.</source>
        <translation>%1 是另一家客户的联系人。</translation>
    </message>
    <message>
        <source>Visit %1 is already recorded. Correct its record instead.</source>
        <translation>拜访 %1 已记录，请改为更正其记录。</translation>
    </message>
    <message>
        <source>Visit %1 was called off. Plan a new one instead.</source>
        <translation>拜访 %1 已取消，请重新安排。</translation>
    </message>
    <message>
        <source>Plan visit to %1: %2, %3</source>
        <translation>安排拜访 %1：%2，%3</translation>
    </message>
    <message>
        <source>Change visit %1 to %2</source>
        <translation>修改拜访 %1（%2）</translation>
    </message>
    <message>
        <source>Call off visit %1 to %2</source>
        <translation>取消拜访 %1（%2）</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完成：%1</translation>
    </message>
    <message>
        <source>Open again: %1</source>
        <translation>重新打开：%1</translation>
    </message>
    <message>
        <source>Say when the visit began.</source>
        <translation>请填写实际开始时间。</translation>
    </message>
    <message>
        <source>Say when the visit ended.</source>
        <translation>请填写实际结束时间。</translation>
    </message>
    <message>
        <source>The visit cannot have begun in the future.</source>
        <translation>实际开始时间不能在将来。</translation>
    </message>
    <message>
        <source>Say what was found, or remove the finding.</source>
        <translation>请填写发现内容，或删去这条发现。</translation>
    </message>
    <message>
        <source>Say what is to be done, or remove the next step.</source>
        <translation>请填写要做什么，或删去这条后续。</translation>
    </message>
    <message>
        <source>Say until when: %1</source>
        <translation>请填写期限：%1</translation>
    </message>
    <message>
        <source>A rating is from 1 to 5.</source>
        <translation>评分为 1 到 5。</translation>
    </message>
    <message>
        <source>Keep the draft of visit %1 to %2</source>
        <translation>保存拜访 %1 的草稿（%2）</translation>
    </message>
    <message>
        <source>Record visit %1 to %2, rated %3</source>
        <translation>记录拜访 %1（%2），评 %3</translation>
    </message>
    <message>
        <source>Record visit %1 to %2</source>
        <translation>记录拜访 %1（%2）</translation>
    </message>
    <message>
        <source>%1 is at %2 at that time (%3).</source>
        <translation>%1此时在%2（%3）。</translation>
    </message>
    <message>
        <source>%1 has another visit at that time: %2, %3.</source>
        <translation>%1此时另有安排：%2，%3。</translation>
    </message>
    <message>
        <source>%1 is in %2 on the same day (%3, %4): allow for the journey.</source>
        <translation>%1当天还要去%2（%3，%4），请留出路程时间。</translation>
    </message>
    <message>
        <source>On %1 no contract has begun yet.</source>
        <translation>%1 合同尚未生效。</translation>
    </message>
    <message>
        <source>On %1 no contract is in force.</source>
        <translation>%1 没有生效的合同。</translation>
    </message>
    <message>
        <source>%1 is not a working day.</source>
        <translation>%1 不是工作日。</translation>
    </message>
    <message>
        <source>%1 is a holiday: %2.</source>
        <translation>%1 是节假日：%2。</translation>
    </message>
    <message>
        <source>%1 is no longer with us.</source>
        <translation>%1已不在职。</translation>
    </message>
    <message>
        <source>Move visit %1 to %2: %3</source>
        <translation>改期 %2 的拜访 %1：%3</translation>
    </message>
    <message>
        <source>Change the checklist of visits: %1</source>
        <translation>修改检查清单：%1</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s) that were due</source>
        <translation>
            <numerusform>安排 %n 次到期的拜访</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care call, every %n day(s)</source>
        <translation>
            <numerusform>例行回访，每 %n 天一次</numerusform>
        </translation>
    </message>
    <message>
        <source>Inspection %1 of %2 in the contract year</source>
        <translation>合同年第 %1 / %2 次巡检</translation>
    </message>
    <message>
        <source>Engineers: %1</source>
        <translation>工程师：%1</translation>
    </message>
    <message>
        <source>To meet: %1</source>
        <translation>见谁：%1</translation>
    </message>
    <message>
        <source>Visit %1</source>
        <translation>拜访 %1</translation>
    </message>
    <message>
        <source>Zhike visits</source>
        <translation>知客拜访</translation>
    </message>
    <message>
        <source>The calendar file %1 could not be written: %2. What was there before is unchanged.</source>
        <translation>日历文件 %1 无法写入：%2。原有内容未改动。</translation>
    </message>
    <message>
        <source>%1 is away from %2 to %3.</source>
        <translation>%1在 %2 至 %3 期间缺勤。</translation>
    </message>
    <message>
        <source>%1 could not be copied with the files beside the database. Nothing was changed; is there room on the disk?</source>
        <translation>数据库旁的文件 %1 复制失败，什么也没有改动；请检查磁盘空间。</translation>
    </message>
    <message>
        <source>%1 could not be read. It was not added; nothing else was changed.</source>
        <translation>读不出 %1，没有添加，其他内容不受影响。</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not added. What you wrote is safe; make room, then add it again.</source>
        <translation>磁盘已满，%1 没有添加。已写的内容都在；请腾出空间后再添加。</translation>
    </message>
    <message>
        <source>%1 could not be kept beside the database. What you wrote is safe; check the permissions of the folder, then add it again.</source>
        <translation>%1 存不到数据库旁边。已写的内容都在；请检查文件夹权限后再添加。</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 is empty. It was not added.</source>
        <translation>%1 是空文件，没有添加。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a photo may have %3. It was not added.</source>
        <translation>%1 有 %2 MB，照片最大 %3 MB，没有添加。</translation>
    </message>
    <message>
        <source>%1 has %2 MB; a file may have %3. It was not added.</source>
        <translation>%1 有 %2 MB，文件最大 %3 MB，没有添加。</translation>
    </message>
    <message>
        <source>%1 is not there any more. It was not added.</source>
        <translation>%1 已不在原处，没有添加。</translation>
    </message>
    <message>
        <source>%1 is no file. It was not added; choose files, not folders.</source>
        <translation>%1 不是文件，没有添加；请选择文件，不要选文件夹。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between things in a sentence</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>We checked %1 of %2 items; all is well.</source>
        <translation>今天核对 %1 / %2 项，均正常。</translation>
    </message>
    <message>
        <source> and others</source>
        <comment>after the first of several things</comment>
        <translation>等</translation>
    </message>
    <message>
        <source>We checked %1 of %2 items; %3 abnormal: %4.</source>
        <translation>今天核对 %1 / %2 项，异常 %3 项：%4。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%2 前%1</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%3于 %2 前%1</translation>
    </message>
    <message>
        <source>Found: %1. What follows is still to be agreed.</source>
        <translation>发现：%1；后续待定。</translation>
    </message>
    <message>
        <source>Found: %1. Agreed: %2.</source>
        <translation>发现：%1；后续：%2。</translation>
    </message>
    <message>
        <source>Next: %1.</source>
        <translation>另有后续：%1。</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>变更：%1。</translation>
    </message>
    <message>
        <source>Changed: %1. To take it back: %2.</source>
        <translation>变更：%1；可回退：%2。</translation>
    </message>
    <message>
        <source>A risk to mind: %1.</source>
        <translation>请留意风险：%1。</translation>
    </message>
    <message>
        <source>Handed over: %1</source>
        <translation>已交接：%1</translation>
    </message>
    <message>
        <source>%1 signed visit %2 on %3, so it stays as it is. Write what is to be corrected as an addition.</source>
        <translation>%1 已于 %3 在拜访 %2 上签字，内容不再改动。要更正的请写成补充。</translation>
    </message>
    <message>
        <source>A signature cannot be undone or changed. Write what is to be corrected as an addition to the visit.</source>
        <translation>签字不能撤销或修改。要更正的请写成这次拜访的补充。</translation>
    </message>
    <message>
        <source>It makes up for a fault of what we supplied.</source>
        <translation>为我方所供设备的故障而去。</translation>
    </message>
    <message>
        <source>No contract runs on this day.</source>
        <translation>当天没有在期合同。</translation>
    </message>
    <message>
        <source>The contract covers it.</source>
        <translation>属合同约定的服务。</translation>
    </message>
    <message>
        <source>It is number %1 of its kind this contract year; %2 are promised.</source>
        <translation>本合同年第 %1 次，承诺 %2 次，已超出。</translation>
    </message>
    <message>
        <source>It is number %1 of the %2 that are promised this contract year.</source>
        <translation>本合同年第 %1 / %2 次，属承诺权益。</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>请填写要做什么。</translation>
    </message>
    <message>
        <source>Say until when.</source>
        <translation>请填写期限。</translation>
    </message>
    <message>
        <source>Follow up: %1</source>
        <translation>跟进：%1</translation>
    </message>
    <message>
        <source>Note what visit %1 to %2 cost and brought in</source>
        <translation>补记拜访 %1（%2）的工时与收获</translation>
    </message>
    <message>
        <source>Write what is to be added.</source>
        <translation>请写下要补充的内容。</translation>
    </message>
    <message>
        <source>Add to visit %1 to %2</source>
        <translation>补充拜访 %1（%2）</translation>
    </message>
    <message>
        <source>The content of %1 is not beside the database any more. Remove it, then add it again.</source>
        <translation>%1 的内容已不在数据库旁边。请删去后重新添加。</translation>
    </message>
    <message>
        <source>Write the note, or remove it.</source>
        <translation>请写下内容，或删去这条随手记。</translation>
    </message>
    <message>
        <source>Say what was changed, or remove the change.</source>
        <translation>请填写变更内容，或删去这项变更。</translation>
    </message>
    <message>
        <source>Say how it is taken back: %1</source>
        <translation>请填写回退方案：%1</translation>
    </message>
    <message>
        <source>Say what they need, or remove the opportunity.</source>
        <translation>请填写客户需求，或删去这条商机。</translation>
    </message>
    <message>
        <source>Write what they praised, or remove it.</source>
        <translation>请填写表扬内容，或删去这条。</translation>
    </message>
    <message>
        <source>Hours cannot be negative.</source>
        <translation>工时不能为负。</translation>
    </message>
    <message>
        <source>Say what may go wrong, or remove the risk.</source>
        <translation>请填写风险，或删去这条风险。</translation>
    </message>
    <message>
        <source>A draft cannot be signed. Complete the visit.</source>
        <translation>草稿不能签字，请完成拜访。</translation>
    </message>
    <message>
        <source>Say who signs.</source>
        <translation>请填写签字人。</translation>
    </message>
    <message>
        <source>This is too little for a signature. Sign again.</source>
        <translation>笔迹太少，不像签字，请重签。</translation>
    </message>
    <message>
        <source>%1 had left by then. Take them off the visit.</source>
        <translation>%1 那时已离职，请从这次拜访中去掉。</translation>
    </message>
    <message>
        <source>%1 was at %2 from %3 to %4 (%5). Correct the times of one of the two.</source>
        <translation>%1 在 %3 至 %4 于%2（%5）。请更正其中一次的时间。</translation>
    </message>
    <message>
        <source>Say how request %1 was solved.</source>
        <translation>请填写工单 %1 的解决方案。</translation>
    </message>
    <message>
        <source>%1 is a request of another customer.</source>
        <translation>%1 是别的客户的工单。</translation>
    </message>
    <message>
        <source>Record visit %1 to %2, signed by %3</source>
        <translation>记录拜访 %1（%2），%3 已签字</translation>
    </message>
    <message>
        <source>Care call</source>
        <translation>关怀回访</translation>
    </message>
    <message>
        <source>Say what was talked about.</source>
        <translation>请写明谈了什么。</translation>
    </message>
    <message>
        <source>Record a care call to %1</source>
        <translation>记录对 %1 的关怀回访</translation>
    </message>
</context>
</TS>
