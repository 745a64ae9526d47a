<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AgendaText</name>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>评 %1</translation>
    </message>
    <message>
        <source>Due and not recorded</source>
        <translation>逾期未记录</translation>
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
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>按工程师</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>按日</translation>
    </message>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>未填地区</translation>
    </message>
    <message>
        <source>Without an engineer</source>
        <translation>未指派工程师</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
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
        <source>Kind</source>
        <translation>类型</translation>
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
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>As they come</source>
        <translation>默认顺序</translation>
    </message>
    <message>
        <source>What the customer said about the visit, 1 to 5.</source>
        <translation>客户对这次拜访的评分，1–5。</translation>
    </message>
</context>
<context>
    <name>Attachments</name>
    <message>
        <source>%1 is no picture that can be shown. It was not added; add it as a file, if it belongs here.</source>
        <translation>%1 不是能显示的图片，没有添加；如确需保留，请作为文件添加。</translation>
    </message>
    <message>
        <source>%1 could not be opened: its content is not there.</source>
        <translation>打不开 %1：内容不在。</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 写不进去。</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>图片 %1</translation>
    </message>
    <message>
        <source>What was pasted is no picture that can be shown.</source>
        <translation>粘贴的内容不是能显示的图片。</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Follow up a finding</source>
        <translation>跟进发现</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>VisitCalendarWords</name>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Work</source>
        <comment>make-up working day, very short</comment>
        <translation>班</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>holiday, very short</comment>
        <translation>休</translation>
    </message>
    <message>
        <source>In two places</source>
        <translation>同时在两地</translation>
    </message>
    <message>
        <source>Two at once</source>
        <translation>时间重叠</translation>
    </message>
    <message>
        <source>Two cities</source>
        <translation>当日跨城</translation>
    </message>
</context>
<context>
    <name>zhike::AdditionPanel</name>
    <message>
        <source>What is to be corrected or added</source>
        <translation>要更正或补充的内容</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>Addition</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>添加补充</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>%1 signed this on %2. It stays as it is; what is to be corrected is added, and says so.</source>
        <translation>%1 已于 %2 签字，内容不再改动；要更正的写成补充。</translation>
    </message>
    <message>
        <source>%1 added: %2</source>
        <translation>%1 补充：%2</translation>
    </message>
    <message>
        <source>No next step yet: %1</source>
        <translation>还没有后续：%1</translation>
    </message>
    <message>
        <source>Write what is to be added.</source>
        <translation>请写下要补充的内容。</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add to a visit</source>
        <translation>补充拜访</translation>
    </message>
</context>
<context>
    <name>zhike::BriefOverlay</name>
    <message>
        <source>Save the brief as PDF</source>
        <translation>把简报存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the brief as %1</source>
        <translation>简报已存为 %1</translation>
    </message>
</context>
<context>
    <name>zhike::BriefPane</name>
    <message>
        <source>On-site mode</source>
        <translation>现场模式</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Print brief</source>
        <translation>打印简报</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>View the whole page</source>
        <translation>查看整页</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
    <message>
        <source>Change the plan…</source>
        <translation>修改安排…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消拜访</translation>
    </message>
    <message>
        <source>Choose a visit to read its brief.</source>
        <translation>选一次拜访，阅读它的简报。</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>更正记录</translation>
    </message>
    <message>
        <source>Save for a calendar (.ics)…</source>
        <translation>存为日历文件 (.ics)…</translation>
    </message>
</context>
<context>
    <name>zhike::BriefSections</name>
    <message>
        <source>• %1</source>
        <translation>• %1</translation>
    </message>
</context>
<context>
    <name>zhike::BriefViewer</name>
    <message>
        <source>Print brief</source>
        <translation>打印简报</translation>
    </message>
</context>
<context>
    <name>zhike::CalendarView</name>
    <message>
        <source>Not recorded</source>
        <translation>未记录</translation>
    </message>
</context>
<context>
    <name>zhike::ChangeCard</name>
    <message>
        <source>What was changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>How it is taken back</source>
        <translation>怎样回退</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>涉及系统</translation>
    </message>
    <message>
        <source>Who agreed</source>
        <translation>客户方同意人</translation>
    </message>
</context>
<context>
    <name>zhike::ChangeRiskPanel</name>
    <message>
        <source>Changes and risks</source>
        <translation>变更与风险</translation>
    </message>
    <message>
        <source>Note a change</source>
        <translation>记变更</translation>
    </message>
    <message>
        <source>Alt+C</source>
        <translation>Alt+C</translation>
    </message>
    <message>
        <source>Note a risk</source>
        <translation>记风险</translation>
    </message>
    <message>
        <source>Alt+R</source>
        <translation>Alt+R</translation>
    </message>
    <message>
        <source>Remove this change</source>
        <translation>删去这项变更</translation>
    </message>
    <message>
        <source>Remove this risk</source>
        <translation>删去这条风险</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>暂无</translation>
    </message>
    <message>
        <source>%1 changes, %2 risks</source>
        <translation>变更 %1 项，风险 %2 条</translation>
    </message>
</context>
<context>
    <name>zhike::CheckColumn</name>
    <message>
        <source>Only open ones</source>
        <translation>只看未核</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>核对清单</translation>
    </message>
    <message>
        <source>Something else to check, then Enter</source>
        <translation>再加一项，按回车</translation>
    </message>
    <message>
        <source>New checklist item</source>
        <translation>新核对项</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Remark on %1</source>
        <translation>%1 的备注</translation>
    </message>
    <message>
        <source>%1 of %2 checked, %3 abnormal</source>
        <translation>已核 %1 / %2，异常 %3</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>简报</translation>
    </message>
    <message>
        <source>Something to check, then Enter</source>
        <translation>加一项要核对的，按回车</translation>
    </message>
</context>
<context>
    <name>zhike::CheckProgress</name>
    <message>
        <source>%1 normal, %2 abnormal of %3</source>
        <translation>%3 项中 %1 项正常，%2 项异常</translation>
    </message>
</context>
<context>
    <name>zhike::CommendationCard</name>
    <message>
        <source>What they praised</source>
        <translation>表扬了什么</translation>
    </message>
    <message>
        <source>Who is praised</source>
        <translation>受表扬人</translation>
    </message>
</context>
<context>
    <name>zhike::FileTile</name>
    <message>
        <source>Photo %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>zhike::FindingColumn</name>
    <message>
        <source>What the customer can do alone from now on</source>
        <translation>客户今后能自己做的</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>Other next steps</source>
        <translation>其他后续</translation>
    </message>
    <message>
        <source>Add a next step</source>
        <translation>加一项后续</translation>
    </message>
    <message>
        <source>Knowledge handed over</source>
        <translation>知识转移</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>发现了什么</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Remove this finding</source>
        <translation>删去这条发现</translation>
    </message>
    <message>
        <source>Remove this next step</source>
        <translation>删去这项后续</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>%1, all followed up</source>
        <translation>%1 条，都有后续</translation>
    </message>
    <message>
        <source>%1, %2 without a next step</source>
        <translation>%1 条，%2 条还没有后续</translation>
    </message>
</context>
<context>
    <name>zhike::InternalPanel</name>
    <message>
        <source>Value class</source>
        <translation>价值分类</translation>
    </message>
    <message>
        <source>Beyond the contract</source>
        <translation>超出合同</translation>
    </message>
    <message>
        <source>h</source>
        <translation>时</translation>
    </message>
    <message>
        <source>This solved it</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Only for us</source>
        <translation>仅内部</translation>
    </message>
    <message>
        <source>not read to the customer</source>
        <translation>不回读给客户</translation>
    </message>
    <message>
        <source>How it was solved</source>
        <translation>怎样解决的</translation>
    </message>
    <message>
        <source>Hours of all</source>
        <translation>总工时</translation>
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
        <source>Note an opportunity</source>
        <translation>记商机</translation>
    </message>
    <message>
        <source>Note praise</source>
        <translation>记表扬</translation>
    </message>
    <message>
        <source>Remove this opportunity</source>
        <translation>删去这条商机</translation>
    </message>
    <message>
        <source>Remove this praise</source>
        <translation>删去这条表扬</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Proposed: %1. %2</source>
        <translation>建议：%1。%2</translation>
    </message>
    <message>
        <source>For request %1: %2</source>
        <translation>为工单 %1：%2</translation>
    </message>
</context>
<context>
    <name>zhike::MonthView</name>
    <message>
        <source>Visits of the month</source>
        <translation>本月拜访</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::NoteList</name>
    <message>
        <source>Quick notes</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>A word for later, then Enter; the time is noted</source>
        <translation>记一句，按回车，自动记时间</translation>
    </message>
    <message>
        <source>New quick note</source>
        <translation>新的随手记</translation>
    </message>
    <message>
        <source>Alt+N</source>
        <translation>Alt+N</translation>
    </message>
    <message>
        <source>Note of %1</source>
        <translation>%1 的随手记</translation>
    </message>
    <message>
        <source>Remove this note</source>
        <translation>删去这条随手记</translation>
    </message>
</context>
<context>
    <name>zhike::OnsiteHead</name>
    <message>
        <source>Leave</source>
        <translation>退出现场</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>to meet %1</source>
        <translation>见 %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>%1 到场</translation>
    </message>
    <message>
        <source>here for %1</source>
        <translation>到场 %1</translation>
    </message>
    <message>
        <source>safe on this computer %1</source>
        <translation>已存本机 %1</translation>
    </message>
    <message>
        <source>The disk takes nothing: keep this screen open and make room.</source>
        <translation>磁盘写不进去：请保持此屏打开并腾出空间。</translation>
    </message>
</context>
<context>
    <name>zhike::OnsiteSheet</name>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>存为草稿</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Complete and leave</source>
        <translation>完成并离场</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Save what is only ours</source>
        <translation>保存内部记录</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>保存更正</translation>
    </message>
    <message>
        <source>%1 items not checked</source>
        <translation>未核 %1 项</translation>
    </message>
    <message>
        <source>%1 findings without a next step</source>
        <translation>发现 %1 条没有后续</translation>
    </message>
    <message>
        <source>no rating</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>no signature</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>还差：%1</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Here is what you had not saved, written %1.</source>
        <translation>这是 %1 写下、尚未保存的内容。</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>记录拜访</translation>
    </message>
    <message>
        <source>Save the record as PDF …</source>
        <translation>记录另存为 PDF…</translation>
    </message>
    <message>
        <source>Print the record</source>
        <translation>打印记录</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste.</source>
        <translation>剪贴板里没有图片或文件。</translation>
    </message>
    <message>
        <source>To the checklist, the findings, the rating</source>
        <translation>到清单、发现、评价</translation>
    </message>
    <message>
        <source>Normal, abnormal, left out</source>
        <translation>正常、异常、不查</translation>
    </message>
    <message>
        <source>Add a finding</source>
        <translation>记一条发现</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Paste a picture or files</source>
        <translation>粘贴图片或文件</translation>
    </message>
    <message>
        <source>Note a change</source>
        <translation>记变更</translation>
    </message>
    <message>
        <source>Note a risk</source>
        <translation>记风险</translation>
    </message>
    <message>
        <source>Quick note</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Rate, 1 to 5</source>
        <translation>评价 1–5</translation>
    </message>
    <message>
        <source>To the signature</source>
        <translation>到签字</translation>
    </message>
    <message>
        <source>Leave; what is written stays</source>
        <translation>退出，所写保留</translation>
    </message>
    <message>
        <source>Save the record as PDF</source>
        <translation>记录另存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the record as %1</source>
        <translation>记录已存为 %1</translation>
    </message>
    <message>
        <source>A file is still being copied. In a moment it is safe.</source>
        <translation>文件还在复制，稍候即可。</translation>
    </message>
    <message>
        <source>Kept what was written of visit %1</source>
        <translation>已保留拜访 %1 所写内容</translation>
    </message>
    <message>
        <source>Not saved yet. Keep it as a draft, or leave again to throw it away.</source>
        <translation>还没有保存。请存为草稿，或再次退出以放弃。</translation>
    </message>
</context>
<context>
    <name>zhike::OpportunityCard</name>
    <message>
        <source>What they need</source>
        <translation>客户需求</translation>
    </message>
    <message>
        <source>About how much</source>
        <translation>大约金额</translation>
    </message>
</context>
<context>
    <name>zhike::OutcomeColumn</name>
    <message>
        <source>No contact is recorded for this customer yet.</source>
        <translation>这家客户还没有登记联系人。</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>离场</translation>
    </message>
    <message>
        <source>Whom we met</source>
        <translation>见到的人</translation>
    </message>
</context>
<context>
    <name>zhike::PhotoStrip</name>
    <message>
        <source>Photos and files</source>
        <translation>照片与文件</translation>
    </message>
    <message>
        <source>Add photos</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Alt+P; or drop them here, or paste them with Ctrl+V</source>
        <translation>Alt+P；也可拖入，或按 Ctrl+V 粘贴</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Alt+O</source>
        <translation>Alt+O</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.gif *.bmp *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>being copied …</source>
        <translation>正在复制…</translation>
    </message>
    <message>
        <source>drop or paste them here</source>
        <translation>可拖入或粘贴</translation>
    </message>
    <message>
        <source>%1, kept with their time</source>
        <translation>%1 个，自动记时间</translation>
    </message>
</context>
<context>
    <name>zhike::PlanForm</name>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Change the plan of %1</source>
        <translation>修改安排 %1</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, code or pinyin</source>
        <translation>名称、编码或拼音</translation>
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
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Why we go</source>
        <translation>为什么去</translation>
    </message>
    <message>
        <source>One line, such as: quarterly inspection</source>
        <translation>一句话，例如：季度巡检</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Whom to meet</source>
        <translation>见谁</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Who goes; ↓ shows who fits best</source>
        <translation>谁去；按 ↓ 查看谁最合适</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Beyond the contract: uses nothing of it</source>
        <translation>超出合同，不占用权益</translation>
    </message>
    <message>
        <source>Uses nothing of what is granted.</source>
        <translation>不占用任何权益。</translation>
    </message>
    <message>
        <source>%1 no. %2 of the contract year, %3 granted: more than the contract has.</source>
        <extracomment>%1 inspection, training …; %2 which one in this contract year, %3 how many are granted</extracomment>
        <translation>%1 第 %2 次，合同年度共 %3 次：超出，将标为超出合同。</translation>
    </message>
    <message>
        <source>%1 no. %2 of %3 in the contract year.</source>
        <translation>%1 第 %2 / %3 次（合同年度）。</translation>
    </message>
    <message>
        <source>For the request</source>
        <translation>为工单</translation>
    </message>
</context>
<context>
    <name>zhike::ReadbackPanel</name>
    <message>
        <source>What was done, found and agreed</source>
        <translation>做了什么、发现什么、约定什么</translation>
    </message>
    <message>
        <source>Compose it anew</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Read back and rate</source>
        <translation>回读与评价</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Very unhappy</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>Unhappy</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>So-so</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Very content</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>One line of words, if they like</source>
        <translation>一句话意见，可不填</translation>
    </message>
    <message>
        <source>Words of the customer</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>评价人</translation>
    </message>
    <message>
        <source>Technical strength</source>
        <translation>技术实力</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Crisis awareness</source>
        <translation>危机意识</translation>
    </message>
</context>
<context>
    <name>zhike::RiskCard</name>
    <message>
        <source>What may go wrong</source>
        <translation>可能出什么问题</translation>
    </message>
    <message>
        <source>Who follows it up</source>
        <translation>谁跟进</translation>
    </message>
    <message>
        <source>How likely</source>
        <translation>可能性</translation>
    </message>
    <message>
        <source>How bad</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Whose it is</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>zhike::SignPanel</name>
    <message>
        <source>Sign again</source>
        <translation>重签</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Name of the person who signs</source>
        <translation>签字人姓名</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>其他人</translation>
    </message>
</context>
<context>
    <name>zhike::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Empty. Sign with pen, finger or mouse.</source>
        <translation>尚未签字，可用笔、手指或鼠标。</translation>
    </message>
    <message>
        <source>Signed. Delete begins anew.</source>
        <translation>已签字，按 Delete 重签。</translation>
    </message>
    <message>
        <source>Sign here with pen, finger or mouse</source>
        <translation>请在此签字，可用笔、手指或鼠标</translation>
    </message>
</context>
<context>
    <name>zhike::StepEditor</name>
    <message>
        <source>Next step: what to do</source>
        <translation>后续：做什么</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>谁来做</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>zhike::SuggestionPane</name>
    <message>
        <source>Visits to be planned</source>
        <translation>待安排的拜访</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>没有到期的拜访</translation>
    </message>
    <message>
        <source>What the tier promises is done or planned for the coming month.</source>
        <translation>等级承诺的回访和巡检，一个月内的都已完成或排好。</translation>
    </message>
    <message>
        <source>To be planned</source>
        <translation>待安排</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>每 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which inspection of the year</comment>
        <translation>第 %1 / %2 次</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>上次 %1</translation>
    </message>
    <message>
        <source>never yet</source>
        <translation>尚未进行</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>安排 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>已显示 %1，共 %2</translation>
    </message>
    <message>
        <source>Planning what is due</source>
        <translation>正在安排到期的拜访</translation>
    </message>
    <message>
        <source>Plan what is due</source>
        <translation>安排到期的拜访</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::VisitPage</name>
    <message>
        <source>Visits</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>No visits in this period</source>
        <translation>这段时间没有拜访</translation>
    </message>
    <message>
        <source>Plan a visit, or look at another week.</source>
        <translation>安排一次拜访，或看看别的时间。</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>安排拜访</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>往前</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>往后</translation>
    </message>
    <message>
        <source>View the brief of %1</source>
        <translation>查看简报：%1</translation>
    </message>
    <message>
        <source>Print the brief of %1</source>
        <translation>打印简报：%1</translation>
    </message>
    <message>
        <source>Record the visit to %1</source>
        <translation>记录拜访：%1</translation>
    </message>
    <message>
        <source>Call off a visit</source>
        <translation>取消拜访</translation>
    </message>
    <message>
        <source>Save the brief as PDF</source>
        <translation>将简报存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved the brief as %1</source>
        <translation>简报已存为 %1</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. Choose an engineer or a shorter period.</source>
        <translation>只显示前 %1 条。请选择工程师或缩短时间段。</translation>
    </message>
    <message>
        <source>%1 due and not recorded</source>
        <translation>逾期未记录 %1</translation>
    </message>
    <message>
        <source>Visits due today or before and not recorded</source>
        <translation>今天及以前应到而未记录的拜访</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>日程</translation>
    </message>
    <message>
        <source>From visit to visit, and over free time</source>
        <translation>在拜访和空闲时段之间移动</translation>
    </message>
    <message>
        <source>Read the brief of the chosen visit</source>
        <translation>看选中拜访的简报</translation>
    </message>
    <message>
        <source>Plan a visit where the keyboard is</source>
        <translation>在当前时段安排拜访</translation>
    </message>
    <message>
        <source>Move the chosen visit</source>
        <translation>改期选中的拜访</translation>
    </message>
    <message>
        <source>Change how long it lasts</source>
        <translation>调整时长</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>向前或向后翻</translation>
    </message>
    <message>
        <source>Move a visit</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>To be planned %1</source>
        <translation>待安排 %1</translation>
    </message>
    <message>
        <source>Save the briefs of these visits as one PDF</source>
        <translation>把这些拜访的简报存为一份 PDF</translation>
    </message>
    <message>
        <source>Save these visits for a calendar</source>
        <translation>把这些拜访存为日历文件</translation>
    </message>
    <message>
        <source>Briefs of these visits as one PDF…</source>
        <translation>这些拜访的简报，合为一份 PDF…</translation>
    </message>
    <message>
        <source>These visits for a calendar (.ics)…</source>
        <translation>这些拜访，存为日历文件 (.ics)…</translation>
    </message>
    <message>
        <source>Briefs as one PDF</source>
        <translation>简报合为 PDF</translation>
    </message>
    <message>
        <source>Save the briefs as one PDF</source>
        <translation>把简报存为一份 PDF</translation>
    </message>
    <message>
        <source>Briefs %1 to %2</source>
        <translation>简报 %1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n brief(s)</source>
        <translation>
            <numerusform>正在写 %n 份简报</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit briefs</source>
        <translation>拜访简报</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n brief(s) as %1</source>
        <translation>
            <numerusform>%n 份简报已存为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save for a calendar</source>
        <translation>存为日历文件</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n visit(s) as %1</source>
        <translation>
            <numerusform>%n 次拜访已存为 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Order and groups of the agenda</source>
        <translation>日程的排序与分组</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Show as rows</source>
        <translation>显示为列表</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>For a calendar (.ics)…</source>
        <translation>导出日历 (.ics)…</translation>
    </message>
    <message>
        <source>Call off</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Call off visits</source>
        <translation>取消拜访</translation>
    </message>
    <message numerus="yes">
        <source>Send one engineer to %n visit(s)</source>
        <translation>
            <numerusform>为 %n 次拜访改派工程师</numerusform>
        </translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次拜访</numerusform>
        </translation>
    </message>
    <message>
        <source>How visits are shown</source>
        <translation>拜访的显示方式</translation>
    </message>
</context>
<context>
    <name>zhike::WeekView</name>
    <message>
        <source>Visits of the week</source>
        <translation>本周拜访</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 N plans</source>
        <translation>%1 按 N 安排</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>全天</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
</TS>
