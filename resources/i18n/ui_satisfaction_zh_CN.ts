<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ElementsLines</name>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n 份评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Under 5 surveys say too little to be compared.</source>
        <translation>不足 5 份评价，不作比较。</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未指明工程师</translation>
    </message>
    <message>
        <source>%1 %2, n %3</source>
        <translation>%1 %2，n %3</translation>
    </message>
    <message>
        <source>three elements by engineer</source>
        <translation>工程师三要素</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>From everyone</source>
        <translation>与整体之差</translation>
    </message>
    <message>
        <source>Surveys that name the engineer and have at least one of the three answers.</source>
        <translation>指明该工程师、且三项中至少答了一项的评价份数。</translation>
    </message>
    <message>
        <source>Mean of the answers, 1 to 5.</source>
        <translation>回答的均值，1–5。</translation>
    </message>
    <message>
        <source>Mean of all answers about the engineer, less that of all answers; under 5 surveys: too few.</source>
        <translation>该工程师全部回答的均值减去全部回答的均值；不足 5 份评价：过少。</translation>
    </message>
</context>
<context>
    <name>FigureTrend</name>
    <message>
        <source>%1 on the period before</source>
        <extracomment>How much a figure differs from that of the period before: 较上期 +1.6</extracomment>
        <translation>较上期 %1</translation>
    </message>
</context>
<context>
    <name>KanoForms</name>
    <message>
        <source>Record Kano answers</source>
        <translation>录入卡诺答卷</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, code or pinyin</source>
        <translation>名称、编号或拼音</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Nobody in particular, if it is left open.</source>
        <translation>留空表示以客户的名义。</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>Answers, by keys 1 to 5</source>
        <translation>答卷，按键 1 至 5</translation>
    </message>
    <message>
        <source>Kano study</source>
        <translation>卡诺调查</translation>
    </message>
    <message>
        <source>New Kano study</source>
        <translation>新建卡诺调查</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Asked from</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Asked until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Service items to ask about</source>
        <translation>要调查的服务项目</translation>
    </message>
    <message>
        <source>Save a Kano study</source>
        <translation>保存卡诺调查</translation>
    </message>
</context>
<context>
    <name>KanoLines</name>
    <message>
        <source>Contradict themselves: %1</source>
        <translation>自相矛盾：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>service items</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>As they are asked</source>
        <translation>按提问顺序</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Better</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Worse</translation>
    </message>
    <message>
        <source>Answers by class</source>
        <translation>各类答卷数</translation>
    </message>
    <message>
        <source>Respondents who answered both questions about the item; under 5: too few.</source>
        <translation>对该项目两问都作答的受访人数；不足 5 人：过少。</translation>
    </message>
    <message>
        <source>(A + O) / (A + O + M + I): how much having it satisfies, 0 to 100%.</source>
        <translation>(A + O) / (A + O + M + I)：有此服务带来的满意，0–100%。</translation>
    </message>
    <message>
        <source>−(O + M) / (A + O + M + I): how much missing it dissatisfies, 0 to −100%.</source>
        <translation>−(O + M) / (A + O + M + I)：无此服务带来的不满，0 至 −100%。</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>Last 12 months</source>
        <translation>近 12 个月</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>近 3 个月</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>近 6 个月</translation>
    </message>
</context>
<context>
    <name>SurveyColumns</name>
    <message>
        <source>Answered</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS</translation>
    </message>
    <message>
        <source>RATER</source>
        <translation>RATER</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>How satisfied they were, 1 to 5; 4 and 5 count as satisfied.</source>
        <translation>满意程度，1–5；4 和 5 计为满意。</translation>
    </message>
    <message>
        <source>Whether they would recommend us, 0 to 10; up to 6 is against, 9 and 10 for us.</source>
        <translation>是否愿意推荐我们，0–10；0–6 为贬损，9–10 为推荐。</translation>
    </message>
    <message>
        <source>Mean of reliability, assurance, tangibles, empathy and responsiveness, 1 to 5, unweighted.</source>
        <translation>可靠、保证、有形、关怀、响应五项的均值，1–5，不加权。</translation>
    </message>
</context>
<context>
    <name>SurveyForm</name>
    <message>
        <source>How satisfied</source>
        <translation>满意程度</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>很不满意</translation>
    </message>
    <message>
        <source>very</source>
        <translation>很满意</translation>
    </message>
    <message>
        <source>Would they recommend us, 0 to 10</source>
        <translation>是否愿意推荐我们，0–10</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>Service quality, as perceived and as expected</source>
        <translation>服务质量：感受与期望</translation>
    </message>
    <message>
        <source>%1, expected</source>
        <translation>%1（期望）</translation>
    </message>
    <message>
        <source>The engineer</source>
        <translation>对工程师</translation>
    </message>
    <message>
        <source>Give at least one answer.</source>
        <translation>请至少填写一项评价。</translation>
    </message>
    <message>
        <source>Record what %1 said</source>
        <translation>记录%1的评价</translation>
    </message>
    <message>
        <source>Record satisfaction</source>
        <translation>记录满意度</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>评价时间</translation>
    </message>
    <message>
        <source>About the engineer</source>
        <translation>评价的工程师</translation>
    </message>
    <message>
        <source>Correct what %1 said</source>
        <translation>更正%1的满意度</translation>
    </message>
    <message>
        <source>Correct a survey</source>
        <translation>更正满意度</translation>
    </message>
</context>
<context>
    <name>zhike::AttainmentView</name>
    <message>
        <source>Kept promises</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>All clocks</source>
        <translation>全部时限</translation>
    </message>
    <message>
        <source>%1 better ones are not shown</source>
        <translation>另有 %1 个较好的未显示</translation>
    </message>
    <message>
        <source>Kept promises: %1</source>
        <translation>达成率：%1</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>%1 over the period, n %2</source>
        <translation>全期 %1，n %2</translation>
    </message>
    <message>
        <source>Kept promises by engineer</source>
        <translation>按工程师的达成率</translation>
    </message>
    <message>
        <source>Kept promises by customer</source>
        <translation>按客户的达成率</translation>
    </message>
    <message>
        <source>No clock was decided in this period</source>
        <translation>这段时间没有得出结论的时限</translation>
    </message>
    <message>
        <source>The worst on top; dashed: the target of %1</source>
        <translation>最差的在上；虚线为目标 %1</translation>
    </message>
</context>
<context>
    <name>zhike::BehindPane</name>
    <message>
        <source>Close the list</source>
        <translation>关闭列表</translation>
    </message>
    <message>
        <source>Records behind the figure</source>
        <translation>数字背后的记录</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>正在查找…</translation>
    </message>
    <message>
        <source>%1 requests; the %2 slowest</source>
        <translation>共 %1 笔工单，列出最慢的 %2 笔</translation>
    </message>
    <message>
        <source>%1 requests, the slowest first</source>
        <translation>%1 笔工单，最慢的在前</translation>
    </message>
    <message>
        <source>%1 answers; the %2 lowest</source>
        <translation>共 %1 份评价，列出最低的 %2 份</translation>
    </message>
    <message>
        <source>%1 answers, the lowest first</source>
        <translation>%1 份评价，最低的在前</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>%1 answers; of the latest, the %2 lowest</source>
        <translation>共 %1 份评价，列出近期最低的 %2 份</translation>
    </message>
    <message>
        <source>%1 clocks met, %2 breached</source>
        <translation>达成 %1 个，超时 %2 个</translation>
    </message>
    <message>
        <source>Shown are %1, the longest overdrawn first</source>
        <translation>显示 %1 个，超时最久的在前</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n 份答卷</numerusform>
        </translation>
    </message>
    <message>
        <source>there: %1, missing: %2</source>
        <translation>有：%1，无：%2</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Correct what they answered …</source>
        <translation>更正答卷…</translation>
    </message>
    <message>
        <source>Remove what they answered</source>
        <translation>移除答卷</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n 份评价</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the %2 lowest</source>
        <translation>%1；列出最低的 %2 份</translation>
    </message>
    <message>
        <source>%1, the lowest first</source>
        <translation>%1，最低的在前</translation>
    </message>
    <message>
        <source>%1: %2 of 5</source>
        <translation>%1：%2 / 5</translation>
    </message>
    <message>
        <source>Open the engineer</source>
        <translation>打开工程师</translation>
    </message>
</context>
<context>
    <name>zhike::ElementsTable</name>
    <message>
        <source>Three elements by engineer</source>
        <translation>工程师三要素</translation>
    </message>
    <message>
        <source>No answers about the three elements</source>
        <translation>还没有三要素的回答</translation>
    </message>
    <message>
        <source>What customers said in this period about technical strength, attitude and sense of urgency stands here for each engineer.</source>
        <translation>客户在此期间对每位工程师技术实力、服务态度、危机意识的评价列在这里。</translation>
    </message>
    <message>
        <source>Surveys of the period with at least one of the three answers, by the engineer they name. From everyone: the mean of all answers about an engineer, less that of all answers; under 5 surveys: too few.</source>
        <translation>此期间三项中至少答了一项的评价，按指明的工程师分列。与整体之差：该工程师全部回答的均值减去全部回答的均值；不足 5 份评价：过少。</translation>
    </message>
    <message>
        <source>Copy the table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <source>Export the table as CSV</source>
        <translation>导出表格为 CSV</translation>
    </message>
    <message>
        <source>By engineer</source>
        <translation>按工程师</translation>
    </message>
    <message>
        <source>everyone %1</source>
        <translation>整体 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n 份评价</numerusform>
        </translation>
    </message>
    <message>
        <source>Surveys behind it</source>
        <translation>查看背后的评价</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>zhike::FigureStrip</name>
    <message>
        <source>The period before: %1, as long as this one; compared if it has at least 5, and a quarter as many as this one.</source>
        <translation>上期：%1，与本期等长；上期不少于 5 个且达本期的四分之一时才作比较。</translation>
    </message>
</context>
<context>
    <name>zhike::KanoItemsEditor</name>
    <message>
        <source>Add an item</source>
        <translation>添加项目</translation>
    </message>
    <message>
        <source>Service item</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>具体含义</translation>
    </message>
    <message>
        <source>Service item %1</source>
        <translation>服务项目 %1</translation>
    </message>
    <message>
        <source>What item %1 means</source>
        <translation>项目 %1 的具体含义</translation>
    </message>
    <message>
        <source>Move item %1 up</source>
        <translation>上移项目 %1</translation>
    </message>
    <message>
        <source>Move item %1 down</source>
        <translation>下移项目 %1</translation>
    </message>
    <message>
        <source>Take item %1 away</source>
        <translation>去掉项目 %1</translation>
    </message>
</context>
<context>
    <name>zhike::KanoSheet</name>
    <message>
        <source>If it is there</source>
        <translation>有此服务时</translation>
    </message>
    <message>
        <source>If it is missing</source>
        <translation>无此服务时</translation>
    </message>
    <message>
        <source>%1: if it is there</source>
        <translation>%1：有此服务时</translation>
    </message>
    <message>
        <source>%1: if it is missing</source>
        <translation>%1：无此服务时</translation>
    </message>
    <message>
        <source>Both questions about “%1” need an answer, or none.</source>
        <translation>“%1”的两个问题须都回答，或都不回答。</translation>
    </message>
</context>
<context>
    <name>zhike::KanoView</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>Record answers</source>
        <translation>录入答卷</translation>
    </message>
    <message>
        <source>Contradictory answers</source>
        <translation>自相矛盾的答卷</translation>
    </message>
    <message>
        <source>Which study is shown</source>
        <translation>显示哪份调查</translation>
    </message>
    <message>
        <source>More about the study</source>
        <translation>调查的更多操作</translation>
    </message>
    <message>
        <source>Service items</source>
        <translation>服务项目</translation>
    </message>
    <message>
        <source>No Kano study yet</source>
        <translation>还没有卡诺调查</translation>
    </message>
    <message>
        <source>A Kano study asks customers twice about each service item: how they feel if it is there, and if it is missing. It tells what they take for granted, what they pay for and what delights them. Begin with the items; answers are recorded by keys or imported as CSV.</source>
        <translation>卡诺调查就每个服务项目问客户两次：有此服务时感受如何，无此服务时感受如何；由此得知哪些是理所当然，哪些多多益善，哪些令人惊喜。先写下服务项目；答卷可按键录入，也可从 CSV 导入。</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>新建调查</translation>
    </message>
    <message>
        <source>Kano quadrants</source>
        <translation>卡诺象限</translation>
    </message>
    <message>
        <source>Shape: class by most answers; dashed: one half</source>
        <translation>形状为多数答卷的类别；虚线为一半</translation>
    </message>
    <message>
        <source>Study: %1</source>
        <translation>调查：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n 位受访人</numerusform>
        </translation>
    </message>
    <message>
        <source>New study …</source>
        <translation>新建调查…</translation>
    </message>
    <message numerus="yes">
        <source>%n contradictory answer(s)</source>
        <translation>
            <numerusform>%n 处自相矛盾</numerusform>
        </translation>
    </message>
    <message>
        <source>The study has ended: let it go on before you add answers.</source>
        <translation>调查已结束：要录入答卷，请先让它继续。</translation>
    </message>
    <message>
        <source>Remove answers</source>
        <translation>移除答卷</translation>
    </message>
    <message>
        <source>Change a study</source>
        <translation>更改调查</translation>
    </message>
    <message>
        <source>Archive a study</source>
        <translation>归档调查</translation>
    </message>
    <message>
        <source>Export the answers</source>
        <translation>导出答卷</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n answer(s) to %1</source>
        <translation>
            <numerusform>已将 %n 条回答导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Change this study …</source>
        <translation>修改这份调查…</translation>
    </message>
    <message>
        <source>End this study</source>
        <translation>结束这份调查</translation>
    </message>
    <message>
        <source>Let this study go on</source>
        <translation>继续这份调查</translation>
    </message>
    <message>
        <source>Archive this study</source>
        <translation>归档这份调查</translation>
    </message>
    <message>
        <source>Export its answers as CSV …</source>
        <translation>导出答卷为 CSV…</translation>
    </message>
    <message>
        <source>Answers behind it</source>
        <translation>背后的答卷</translation>
    </message>
    <message>
        <source>New Kano study</source>
        <translation>新建卡诺调查</translation>
    </message>
    <message>
        <source>Record Kano answers</source>
        <translation>录入卡诺答卷</translation>
    </message>
    <message>
        <source>Change the Kano study “%1”</source>
        <translation>修改卡诺调查“%1”</translation>
    </message>
    <message>
        <source>Exporting answers …</source>
        <translation>正在导出答卷…</translation>
    </message>
</context>
<context>
    <name>zhike::KeyFigures</name>
    <message>
        <source>CSAT</source>
        <translation>CSAT 满意率</translation>
    </message>
    <message>
        <source>Answers of 4 and 5 out of all answers, with the 95% Wilson interval; under 5 answers: too few.</source>
        <translation>评 4、5 分的占比及 95% Wilson 区间；少于 5 份评价为“过少”。</translation>
    </message>
    <message>
        <source>NPS</source>
        <translation>NPS 净推荐值</translation>
    </message>
    <message>
        <source>RATER index</source>
        <translation>RATER 指数</translation>
    </message>
    <message>
        <source>Weighted mean of reliability 32, assurance 19, tangibles 11, empathy 16, responsiveness 22.</source>
        <translation>可靠 32、保证 19、有形 11、关怀 16、响应 22 的加权均值。</translation>
    </message>
    <message>
        <source>n %1, interval %2–%3</source>
        <translation>n %1，区间 %2–%3</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>过少</translation>
    </message>
    <message>
        <source>/ 5</source>
        <translation>/ 5</translation>
    </message>
    <message>
        <source>%1 / %2, target %3</source>
        <extracomment>%1 clocks met, %2 decided, %3 the target in percent: 3,592 / 3,720，目标 95</extracomment>
        <translation>%1 / %2，目标 %3</translation>
    </message>
    <message>
        <source>Net promoter score: % of answers 9–10 less % of answers 0–6; under 5 answers: too few.</source>
        <translation>净推荐值：9–10 分的占比减去 0–6 分的占比；不足 5 份：过少。</translation>
    </message>
    <message>
        <source>First responses in time</source>
        <translation>首响达成率</translation>
    </message>
    <message>
        <source>Clocks of first responses that were met out of those decided in the period – at the earlier of stop and due time, in working time; under 5: too few.</source>
        <translation>本期判定的首次响应时限中达成的占比；以停止与到期中较早者判定，按工作时间计；不足 5 个：过少。</translation>
    </message>
    <message>
        <source>Resolutions in time</source>
        <translation>解决达成率</translation>
    </message>
    <message>
        <source>Clocks of resolutions that were met out of those decided in the period – at the earlier of stop and due time, in working time; under 5: too few.</source>
        <translation>本期判定的解决时限中达成的占比；以停止与到期中较早者判定，按工作时间计；不足 5 个：过少。</translation>
    </message>
</context>
<context>
    <name>zhike::PromiseView</name>
    <message>
        <source>First response by tier</source>
        <translation>各级首次响应</translation>
    </message>
    <message>
        <source>First responses in time by tier</source>
        <translation>各级首响达成率</translation>
    </message>
    <message>
        <source>Whose first responses are shown: promises differ by priority</source>
        <translation>显示哪个优先级的首次响应：承诺因优先级而异</translation>
    </message>
    <message>
        <source>Priority %1</source>
        <translation>优先级 %1</translation>
    </message>
    <message>
        <source>%1 first response</source>
        <extracomment>%1 a priority: P2 首次响应</extracomment>
        <translation>%1 首次响应</translation>
    </message>
    <message>
        <source>Working time, logarithmic; whiskers: 5–95 percentile</source>
        <translation>工作时间，对数刻度；须线为 5–95 百分位</translation>
    </message>
    <message>
        <source>By month, top right over the period; dashed: the target of %1, orange: missed</source>
        <translation>按月，右上为全期；虚线为目标 %1，橙点未达</translation>
    </message>
    <message>
        <source>by tier</source>
        <translation>按等级</translation>
    </message>
</context>
<context>
    <name>zhike::SatisfactionCharts</name>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决时间</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Response and resolution</source>
        <translation>响应与解决</translation>
    </message>
    <message>
        <source>Three elements</source>
        <translation>三要素</translation>
    </message>
    <message>
        <source>%1 by month</source>
        <translation>%1走势</translation>
    </message>
    <message>
        <source>%1 by tier</source>
        <translation>各级%1</translation>
    </message>
    <message>
        <source>left out: %1 doubtful requests</source>
        <translation>未计入：数据存疑 %1 条</translation>
    </message>
    <message>
        <source>Satisfaction by month</source>
        <translation>满意率走势</translation>
    </message>
    <message>
        <source>Share of answers 4 and 5; the band is the 95% Wilson interval</source>
        <translation>评 4、5 分的占比，带为 95% Wilson 区间</translation>
    </message>
    <message>
        <source>RATER</source>
        <translation>RATER</translation>
    </message>
    <message>
        <source>Solid: perceived, dashed: expected, n %1</source>
        <translation>实线为感受，虚线为期望，n %1</translation>
    </message>
    <message>
        <source>Elapsed time, logarithmic; whiskers: 5–95 percentile, dots: slower</source>
        <translation>自然时间，对数刻度；须线为 5–95 百分位，圆点为更慢的</translation>
    </message>
    <message>
        <source>Elapsed time, logarithmic; thick: median, thin: 90th percentile</source>
        <translation>自然时间，对数刻度；粗线为中位，细线为第 90 百分位</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>达成率</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>Kano</source>
        <translation>卡诺</translation>
    </message>
    <message>
        <source>Means of answers from 1 to 5; dots: engineers</source>
        <translation>1–5 分评价的均值；点：各工程师</translation>
    </message>
</context>
<context>
    <name>zhike::SatisfactionPage</name>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Record satisfaction</source>
        <translation>记录满意度</translation>
    </message>
    <message>
        <source>Satisfaction and response</source>
        <translation>满意度与响应</translation>
    </message>
    <message>
        <source>Save all charts</source>
        <translation>保存全部图表</translation>
    </message>
    <message>
        <source>Print all charts to PDF</source>
        <translation>全部图表打印到 PDF</translation>
    </message>
</context>
<context>
    <name>zhike::SatisfactionView</name>
    <message>
        <source>No answers and no finished requests in this period</source>
        <translation>这段时间没有评价，也没有办结的工单</translation>
    </message>
    <message>
        <source>What customers said and how long requests took stands here, by month. Choose another period, or record what a customer told you.</source>
        <translation>这里按月显示客户的评价和工单用时。可以换一段时间，或记录客户说过的评价。</translation>
    </message>
    <message>
        <source>Record satisfaction</source>
        <translation>记录满意度</translation>
    </message>
    <message>
        <source>Doubtful requests</source>
        <translation>数据存疑的工单</translation>
    </message>
    <message>
        <source>Without opening time</source>
        <translation>缺受理时间的工单</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Save all charts…</source>
        <translation>保存全部图表…</translation>
    </message>
    <message>
        <source>Print all charts to PDF…</source>
        <translation>全部图表打印到 PDF…</translation>
    </message>
    <message>
        <source>Save all charts, one file each</source>
        <translation>保存全部图表，每张一个文件</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>矢量图 (*.svg)</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n chart(s) beside %1.</source>
        <translation>
            <numerusform>已将 %n 张图表保存到 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Print all charts to a PDF file</source>
        <translation>全部图表打印到 PDF 文件</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed the charts to %1.</source>
        <translation>图表已打印到 %1。</translation>
    </message>
</context>
<context>
    <name>zhike::ScopeBar</name>
    <message>
        <source>All customers</source>
        <translation>全部客户</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Requests that contradict themselves, such as resolved before opened. They are kept, and left out of these figures. Click to see them.</source>
        <translation>自相矛盾的工单，例如解决早于受理。记录保留，但不计入这些数字。点击查看。</translation>
    </message>
    <message>
        <source>Requests whose opening is unknown have no duration. Click to see them.</source>
        <translation>没有受理时间的工单算不出用时。点击查看。</translation>
    </message>
    <message>
        <source>All tiers</source>
        <translation>全部等级</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>Left out: %1 doubtful</source>
        <translation>未计入：数据存疑 %1 条</translation>
    </message>
    <message>
        <source>%1 without opening time</source>
        <translation>缺受理时间 %1 条</translation>
    </message>
</context>
<context>
    <name>zhike::SurveyPane</name>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Close the survey</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>日期不详</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>答复人</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>How satisfied</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Would recommend</source>
        <translation>推荐意愿</translation>
    </message>
    <message>
        <source>%1 / 10</source>
        <translation>%1 / 10</translation>
    </message>
    <message>
        <source>%1 / 5, expected %2</source>
        <translation>%1 / 5，期望 %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>期望 %1</translation>
    </message>
</context>
<context>
    <name>zhike::SurveysView</name>
    <message>
        <source>Surveys</source>
        <translation>明细</translation>
    </message>
    <message>
        <source>No surveys here</source>
        <translation>没有满意度记录</translation>
    </message>
    <message>
        <source>What customers said in this period stands here, the newest first. Take a filter away, or choose another period above.</source>
        <translation>本期客户的评价列在这里，最新的在前。可去掉筛选，或在上方换一个时段。</translation>
    </message>
    <message>
        <source>Copy those listed as a table</source>
        <translation>将所列复制为表格</translation>
    </message>
    <message>
        <source>Export those listed as CSV</source>
        <translation>将所列导出为 CSV</translation>
    </message>
    <message>
        <source>CSAT</source>
        <translation>CSAT</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>About</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
    </message>
    <message>
        <source>said something</source>
        <translation>有原话</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n 份</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已复制 %n 行为表格</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to export.</source>
        <translation>没有可导出的。</translation>
    </message>
    <message numerus="yes">
        <source>Export %n survey(s)</source>
        <translation>
            <numerusform>导出 %n 份满意度</numerusform>
        </translation>
    </message>
    <message>
        <source>surveys</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting surveys …</source>
        <translation>正在导出满意度…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n survey(s) to %1</source>
        <translation>
            <numerusform>已将 %n 份满意度导出到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
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
        <source>Copying surveys …</source>
        <translation>正在复制评价…</translation>
    </message>
</context>
<context>
    <name>zhike::TimeFigures</name>
    <message>
        <source>p90 %1, n %2</source>
        <translation>p90 %1，n %2</translation>
    </message>
    <message>
        <source>Median first response</source>
        <translation>首响中位</translation>
    </message>
    <message>
        <source>Elapsed time from opening to the first response; resolving counts as one. Nearest-rank percentiles.</source>
        <translation>自受理到首次响应的自然时间；解决也算响应。百分位取最近秩。</translation>
    </message>
    <message>
        <source>Median resolution</source>
        <translation>解决中位</translation>
    </message>
    <message>
        <source>Elapsed time from opening to the last resolution. Nearest-rank percentiles.</source>
        <translation>自受理到最后一次解决的自然时间。百分位取最近秩。</translation>
    </message>
</context>
</TS>
