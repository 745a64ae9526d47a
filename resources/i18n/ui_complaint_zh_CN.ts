<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComplaintColumns</name>
    <message>
        <source>Nobody</source>
        <translation>没有负责人</translation>
    </message>
    <message>
        <source>Groups by level</source>
        <translation>按级别分组</translation>
    </message>
    <message>
        <source>Groups by stage</source>
        <translation>按阶段分组</translation>
    </message>
    <message>
        <source>Groups by owner</source>
        <translation>按负责人分组</translation>
    </message>
    <message>
        <source>Groups by month</source>
        <translation>按月份分组</translation>
    </message>
    <message>
        <source>Groups by tier</source>
        <translation>按等级分组</translation>
    </message>
    <message>
        <source>Groups by region</source>
        <translation>按地区分组</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
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
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>了结时间</translation>
    </message>
    <message>
        <source>Customer says</source>
        <translation>客户意见</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Filter complaints</source>
        <translation>筛选投诉</translation>
    </message>
    <message>
        <source>Due first</source>
        <translation>先到期优先</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新优先</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>按客户</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>按阶段</translation>
    </message>
</context>
<context>
    <name>ComplaintWords</name>
    <message>
        <source>Became a complaint</source>
        <translation>转为投诉</translation>
    </message>
    <message>
        <source>inform the leader</source>
        <translation>需告知主管</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>超时答复</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩 %1</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>answer %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>The organisation&apos;s calendar has no working time, so nothing falls due.</source>
        <translation>本单位的工作日历没有工作时间，所以不会到期。</translation>
    </message>
    <message>
        <source>Due %1 = received %2 and %3 of working time; not answered by then it becomes a complaint.</source>
        <translation>到期 %1 = %2 受理起，%3工作时间；到时未答复将转为投诉。</translation>
    </message>
    <message>
        <source>Due %1 = not content %2 and %3 of working time.</source>
        <translation>到期 %1 = %2 客户表示不满意起，%3工作时间。</translation>
    </message>
    <message>
        <source>Due %1 = a complaint since %2 (%3) and %4 of working time.</source>
        <translation>到期 %1 = %2 成为投诉（%3）起，%4工作时间。</translation>
    </message>
    <message>
        <source>leader not informed yet</source>
        <translation>尚未告知主管</translation>
    </message>
    <message>
        <source>leader informed</source>
        <translation>已告知主管</translation>
    </message>
    <message>
        <source>becomes a complaint if not answered</source>
        <translation>未答复将转为投诉</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>投诉：夜间变更未提前通知</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Write answer</source>
        <translation>写答复</translation>
    </message>
    <message>
        <source>Inform leader</source>
        <translation>告知主管</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回：%1</translation>
    </message>
    <message>
        <source>Back to acceptance</source>
        <translation>退回受理</translation>
    </message>
    <message>
        <source>Begin to verify</source>
        <translation>开始核实</translation>
    </message>
    <message>
        <source>Verified, find a way out</source>
        <translation>已核实，定方案</translation>
    </message>
    <message>
        <source>Carry it out</source>
        <translation>开始执行</translation>
    </message>
    <message>
        <source>Record what the customer says …</source>
        <translation>记录回访…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>zhike::AnswerSection</name>
    <message>
        <source>Leader informed …</source>
        <translation>已告知主管…</translation>
    </message>
    <message>
        <source>Answer to the customer</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>This is a complaint: the leader has to know at once.</source>
        <translation>这是投诉，须立即告知主管。</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>%1 已答复</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintDetailView</name>
    <message>
        <source>Write an answer …</source>
        <translation>写答复…</translation>
    </message>
    <message>
        <source>Add an improvement …</source>
        <translation>添加改进…</translation>
    </message>
    <message>
        <source>Take it up again …</source>
        <translation>重新处理…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>关闭…</translation>
    </message>
    <message>
        <source>Put into another stage …</source>
        <translation>转到其他阶段…</translation>
    </message>
    <message>
        <source>Made formally …</source>
        <translation>转为正式投诉…</translation>
    </message>
    <message>
        <source>Leader informed …</source>
        <translation>已告知主管…</translation>
    </message>
    <message>
        <source>Edit …</source>
        <translation>修改…</translation>
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
        <source>Archive a complaint</source>
        <translation>归档投诉</translation>
    </message>
    <message>
        <source>No complaint chosen</source>
        <translation>未选择投诉</translation>
    </message>
    <message>
        <source>Choose one in the list, or record a new one.</source>
        <translation>在列表中选择一条，或新记一条。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>最近的答复</translation>
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
        <source>What is made better</source>
        <translation>改进事项</translation>
    </message>
    <message>
        <source>Add an improvement</source>
        <translation>添加改进</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>A complaint needs an improvement before it closes.</source>
        <translation>投诉须有一项改进才能关闭。</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无。</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>%1 完成</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>期限 %1</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintForm</name>
    <message>
        <source>Record a grievance</source>
        <translation>记录抱怨</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
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
        <source>What they are not content with</source>
        <translation>对什么不满</translation>
    </message>
    <message>
        <source>One line, in their words</source>
        <translation>一句话，用客户的原话</translation>
    </message>
    <message>
        <source>How it was made</source>
        <translation>提出方式</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Who complains</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>What they want</source>
        <translation>诉求</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情况描述</translation>
    </message>
    <message>
        <source>Who, when, where, what followed</source>
        <translation>谁、何时、在哪里、造成了什么</translation>
    </message>
    <message>
        <source>About the request</source>
        <translation>有关工单</translation>
    </message>
    <message>
        <source>About the visit</source>
        <translation>有关拜访</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Without one, the account manager answers.</source>
        <translation>不填则由客户经理答复。</translation>
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
        <source>Save a complaint</source>
        <translation>保存投诉</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintListPane</name>
    <message>
        <source>No complaints here</source>
        <translation>这里没有投诉</translation>
    </message>
    <message>
        <source>What customers are not content with stands here until it is settled: said in passing or made formally.</source>
        <translation>客户的不满都在这里，直到办结：随口的抱怨，或正式的投诉。</translation>
    </message>
    <message>
        <source>Record a grievance</source>
        <translation>记录抱怨</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s), ordered by: %1</source>
        <translation>
            <numerusform>%n 条投诉，排序：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintSelectionBar</name>
    <message>
        <source>complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>未结 %1</translation>
    </message>
    <message>
        <source>%1 of them complaints</source>
        <translation>其中投诉 %1</translation>
    </message>
    <message>
        <source>%1 wait for an answer</source>
        <translation>待答复 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>Give %n complaint(s) to an owner</source>
        <translation>
            <numerusform>为 %n 条投诉指定负责人</numerusform>
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
        <source>Put %n complaint(s) into another stage</source>
        <translation>
            <numerusform>将 %n 条投诉转到其他阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Needed when one returns</source>
        <translation>有投诉退回时必填</translation>
    </message>
    <message>
        <source>Kept in the course of each.</source>
        <translation>记入每条投诉的处理过程。</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>转阶段</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintSide</name>
    <message>
        <source>Who complains</source>
        <translation>反映人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>%1 (account manager)</source>
        <translation>%1（客户经理）</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Complaint since</source>
        <translation>成为投诉</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>转投诉原因</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>not informed yet</source>
        <translation>尚未告知</translation>
    </message>
    <message>
        <source>Leader informed</source>
        <translation>告知主管</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintStepForm</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>What the customer is answered</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>What we found, what we do, by when</source>
        <translation>查明的情况、怎么办、什么时候前</translation>
    </message>
    <message>
        <source>Record the answer</source>
        <translation>记录答复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>核实到的情况</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>What is done about it, until when</source>
        <translation>怎么处理、什么时候前完成</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept in the course</source>
        <translation>记入经过</translation>
    </message>
    <message>
        <source>%1 into another stage</source>
        <translation>%1 转到其他阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Needed when it returns</source>
        <translation>退回时必填</translation>
    </message>
    <message>
        <source>Change the stage</source>
        <translation>转阶段</translation>
    </message>
    <message>
        <source>%1 was made formally</source>
        <translation>%1 正式提出</translation>
    </message>
    <message>
        <source>How</source>
        <translation>提出方式</translation>
    </message>
    <message>
        <source>Such as a letter or an e-mail</source>
        <translation>例如来函或邮件</translation>
    </message>
    <message>
        <source>It is a complaint</source>
        <translation>转为投诉</translation>
    </message>
    <message>
        <source>Leader informed of %1</source>
        <translation>就 %1 已告知主管</translation>
    </message>
    <message>
        <source>Who was informed</source>
        <translation>告知了谁</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>What the customer says of %1</source>
        <translation>%1 的回访</translation>
    </message>
    <message>
        <source>Content with the outcome</source>
        <translation>对结果是否满意</translation>
    </message>
    <message>
        <source>Who said so</source>
        <translation>谁确认的</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Who is not content is owed another way out and another answer; it is a complaint then.</source>
        <translation>不满意就要另给方案、再次答复，并成为投诉。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Change a complaint</source>
        <translation>处理投诉</translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintsPage</name>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Record a grievance</source>
        <translation>记录抱怨</translation>
    </message>
    <message>
        <source>Search in the list</source>
        <translation>在列表中搜索</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>继续处理 %1</translation>
    </message>
    <message>
        <source>Add an improvement after %1</source>
        <translation>为 %1 添加改进</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Complaints that wait for an answer, or of which the leader has to know</source>
        <translation>待答复或需告知主管的投诉</translation>
    </message>
    <message>
        <source>Show the list and the complaint</source>
        <translation>显示列表和投诉</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
</context>
<context>
    <name>zhike::ImprovementForm</name>
    <message>
        <source>What is made better</source>
        <translation>改进事项</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>一句话</translation>
    </message>
    <message>
        <source>How</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>What is done, step by step</source>
        <translation>一步步怎么做</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>By what one will see it</source>
        <translation>凭什么看出改进了</translation>
    </message>
    <message>
        <source>Improvement after %1</source>
        <translation>%1 的改进</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Carried out on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Needed when it is carried out</source>
        <translation>完成时必填</translation>
    </message>
    <message>
        <source>Save an improvement</source>
        <translation>保存改进</translation>
    </message>
    <message>
        <source>New improvement</source>
        <translation>新改进</translation>
    </message>
</context>
<context>
    <name>zhike::StageStrip</name>
    <message>
        <source>Stage: %1</source>
        <translation>阶段：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WordingEditor</name>
    <message>
        <source>“%1” makes it worse. Better: %2</source>
        <translation>“%1”会使事情更糟。改说：%2</translation>
    </message>
</context>
</TS>
