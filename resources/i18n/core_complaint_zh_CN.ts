<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ComplaintText</name>
    <message>
        <source>%1 is a complaint, and nothing is made better for it yet. Add an improvement before it closes.</source>
        <translation>%1 是投诉，还没有改进措施。先添加一项改进，再关闭。</translation>
    </message>
    <message>
        <source>This time is still to come. Give the time at which it happened.</source>
        <translation>这个时间还没到。请填实际发生的时间。</translation>
    </message>
    <message>
        <source>This cannot be before the complaint was received, at %1.</source>
        <translation>不能早于受理时间 %1。</translation>
    </message>
    <message>
        <source>This person works for another customer.</source>
        <translation>此人属于另一个客户。</translation>
    </message>
    <message>
        <source>This request is of another customer.</source>
        <translation>这张工单属于另一个客户。</translation>
    </message>
    <message>
        <source>This visit is to another customer.</source>
        <translation>这次拜访是另一个客户的。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>The last step was at %1; this one cannot be before it.</source>
        <translation>上一步在 %1，这一步不能更早。</translation>
    </message>
    <message>
        <source>%1 is closed. Return it to a stage first.</source>
        <translation>%1 已关闭。先退回到某个阶段。</translation>
    </message>
    <message>
        <source>Choose the customer who complains.</source>
        <translation>请选择是哪位客户。</translation>
    </message>
    <message>
        <source>%1 is archived. Restore it before recording a complaint.</source>
        <translation>%1 已归档。先恢复客户，再记录投诉。</translation>
    </message>
    <message>
        <source>Say in one line what the customer is not content with.</source>
        <translation>用一句话写明客户对什么不满。</translation>
    </message>
    <message>
        <source>Record complaint %1</source>
        <translation>记录投诉 %1</translation>
    </message>
    <message>
        <source>Record grievance %1</source>
        <translation>记录抱怨 %1</translation>
    </message>
    <message>
        <source>Write what the customer was answered.</source>
        <translation>请写明答复了客户什么。</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>答复 %1</translation>
    </message>
    <message>
        <source>A complaint in the stage “%1” cannot be put into “%2”.</source>
        <translation>处于“%1”阶段的投诉不能转到“%2”。</translation>
    </message>
    <message>
        <source>Say why it returns to an earlier stage.</source>
        <translation>请写明退回的原因。</translation>
    </message>
    <message>
        <source>Return %1 to “%2”</source>
        <translation>把 %1 退回“%2”</translation>
    </message>
    <message>
        <source>Put %1 into “%2”</source>
        <translation>%1 进入“%2”</translation>
    </message>
    <message>
        <source>%1 was made formally already.</source>
        <translation>%1 已经是正式提出的。</translation>
    </message>
    <message>
        <source>Make %1 a formal complaint</source>
        <translation>%1 转为正式投诉</translation>
    </message>
    <message>
        <source>%1 was informed already, at %2.</source>
        <translation>已于 %2 告知%1。</translation>
    </message>
    <message>
        <source>Say who was informed.</source>
        <translation>请写明告知了谁。</translation>
    </message>
    <message>
        <source>Inform the leader of %1</source>
        <translation>就 %1 告知主管</translation>
    </message>
    <message>
        <source>Answer the customer first; then ask whether they are content.</source>
        <translation>先答复客户，再回访是否满意。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Note that the customer of %1 is content</source>
        <translation>记录 %1 客户满意</translation>
    </message>
    <message>
        <source>Note that the customer of %1 is not content</source>
        <translation>记录 %1 客户不满意</translation>
    </message>
    <message>
        <source>Answer the customer before you close %1.</source>
        <translation>先答复客户，再关闭 %1。</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>关闭 %1</translation>
    </message>
    <message>
        <source>Edit complaint %1</source>
        <translation>修改投诉 %1</translation>
    </message>
    <message>
        <source>Archive complaint %1</source>
        <translation>归档投诉 %1</translation>
    </message>
    <message>
        <source>Restore complaint %1</source>
        <translation>恢复投诉 %1</translation>
    </message>
    <message>
        <source>Say what will be made better.</source>
        <translation>请写明要改进什么。</translation>
    </message>
    <message>
        <source>Say what came of it.</source>
        <translation>请写明改进的结果。</translation>
    </message>
    <message>
        <source>This complaint is of another customer.</source>
        <translation>这条投诉属于另一个客户。</translation>
    </message>
    <message>
        <source>This answer is of another customer.</source>
        <translation>这份调查属于另一个客户。</translation>
    </message>
    <message>
        <source>Choose the customer for whom it is made better.</source>
        <translation>请选择为哪位客户改进。</translation>
    </message>
    <message>
        <source>Add improvement “%1”</source>
        <translation>添加改进“%1”</translation>
    </message>
    <message>
        <source>Edit improvement “%1”</source>
        <translation>修改改进“%1”</translation>
    </message>
    <message>
        <source>Choose who owns them.</source>
        <translation>请选择由谁负责。</translation>
    </message>
    <message numerus="yes">
        <source>Give %n complaint(s) to %1</source>
        <translation>
            <numerusform>将 %n 条投诉交由 %1 负责</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n complaint(s) into “%1”</source>
        <translation>
            <numerusform>将 %n 条投诉转到“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n complaint(s)</source>
        <translation>
            <numerusform>归档 %n 条投诉</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n complaint(s)</source>
        <translation>
            <numerusform>恢复 %n 条投诉</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaints</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Complaint stage</source>
        <translation>投诉经过</translation>
    </message>
    <message>
        <source>Complaint stages</source>
        <translation>投诉经过</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>改进</translation>
    </message>
    <message>
        <source>Improvements</source>
        <translation>改进</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Grievance</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>核实</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Carrying out</source>
        <translation>执行</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>回访确认</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Unsettled</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已结</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Not content</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Complaint received</source>
        <translation>受理</translation>
    </message>
    <message>
        <source>Went on</source>
        <translation>转入下一阶段</translation>
    </message>
    <message>
        <source>Made formally</source>
        <translation>正式提出</translation>
    </message>
    <message>
        <source>Customer answered</source>
        <translation>答复客户</translation>
    </message>
    <message>
        <source>Leader informed</source>
        <translation>告知主管</translation>
    </message>
    <message>
        <source>Customer content</source>
        <translation>客户满意</translation>
    </message>
    <message>
        <source>Customer not content</source>
        <translation>客户不满意</translation>
    </message>
    <message>
        <source>Not answered within 8 working hours</source>
        <translation>8 个工作小时内未答复</translation>
    </message>
    <message>
        <source>Inform the leader</source>
        <translation>需告知主管</translation>
    </message>
    <message>
        <source>Answer due soon</source>
        <translation>答复即将到期</translation>
    </message>
    <message>
        <source>Answer overdue</source>
        <translation>答复已超时</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>不做了</translation>
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
        <source>Who complains</source>
        <translation>反映人</translation>
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
        <source>How it was made</source>
        <translation>提出方式</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>事由</translation>
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
        <source>Received at</source>
        <translation>受理时间</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Leader informed at</source>
        <translation>告知主管时间</translation>
    </message>
    <message>
        <source>Leader informed by</source>
        <translation>告知人</translation>
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
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Replied at</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Content with the outcome</source>
        <translation>对结果是否满意</translation>
    </message>
    <message>
        <source>Confirmed at</source>
        <translation>确认时间</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>关闭时间</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>At</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>What is made better</source>
        <translation>改进事项</translation>
    </message>
    <message>
        <source>How</source>
        <translation>措施</translation>
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
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
</context>
</TS>
