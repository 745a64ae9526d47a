<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message>
        <source>Record an absence</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>%1 is away</source>
        <translation>%1 缺勤</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Last day away</source>
        <translation>缺勤最后一天</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Leave, illness, training …</source>
        <translation>年假、病假、培训……</translation>
    </message>
    <message>
        <source>Take this absence back</source>
        <translation>撤回这次缺勤</translation>
    </message>
    <message>
        <source>Take an absence back</source>
        <translation>撤回缺勤</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>正在缺勤</translation>
    </message>
</context>
<context>
    <name>EngineerForm</name>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>New engineer</source>
        <translation>新建工程师</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Product, level 1 to 5, certified until</source>
        <translation>产品、级别 1–5、认证有效期至</translation>
    </message>
    <message>
        <source>Restore from the archive</source>
        <translation>从归档中恢复</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
</context>
<context>
    <name>EngineerLines</name>
    <message>
        <source>Capacity not known</source>
        <translation>未设容量</translation>
    </message>
    <message>
        <source>Over their capacity</source>
        <translation>超出容量</translation>
    </message>
    <message>
        <source>Nearly full</source>
        <translation>接近满负荷</translation>
    </message>
    <message>
        <source>With room</source>
        <translation>有余量</translation>
    </message>
    <message>
        <source>Without a region</source>
        <translation>无地区</translation>
    </message>
    <message>
        <source>Without a kind</source>
        <translation>无类别</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>primary of %1</source>
        <translation>主责 %1</translation>
    </message>
    <message>
        <source>backup of %1</source>
        <translation>备岗 %1</translation>
    </message>
    <message>
        <source>engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Primary of</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Backup of</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>其他角色</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Recent rating</source>
        <translation>近期评分</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>评分数</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>按地区</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By load</source>
        <translation>按负荷</translation>
    </message>
    <message>
        <source>Customers with an assignment of this role in force today.</source>
        <translation>今天以这一角色负责的客户数。</translation>
    </message>
    <message>
        <source>Sum of the weights of the customers they look after as primary engineer: 1, 2, 4 or 8 by tier; behind it the most they should carry.</source>
        <translation>主责客户的权重之和，按等级计 1、2、4、8；后面是容量上限。</translation>
    </message>
    <message>
        <source>Mean of the recent ratings, 1 to 5, that customers gave about them.</source>
        <translation>客户近期对其评分（1–5）的均值。</translation>
    </message>
    <message>
        <source>How many ratings their mean is made of.</source>
        <translation>均值由多少份评分得出。</translation>
    </message>
</context>
<context>
    <name>EngineerWords</name>
    <message numerus="yes">
        <source>primary of %n</source>
        <translation>
            <numerusform>主责 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup of %n</source>
        <translation>
            <numerusform>备岗 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other roles: %n</source>
        <translation>
            <numerusform>其他 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>no customers</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>没有评分</translation>
    </message>
    <message>
        <source>too few (n %1)</source>
        <translation>过少（n %1）</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1（n %2）</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>工单 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>%1 拜访</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>certificate ran out on %1</source>
        <translation>认证已于 %1 到期</translation>
    </message>
    <message>
        <source>certified until %1</source>
        <translation>认证至 %1</translation>
    </message>
    <message>
        <source>no certificate</source>
        <translation>没有认证</translation>
    </message>
    <message>
        <source>level %1 of 5</source>
        <translation>级别 %1 / 5</translation>
    </message>
    <message>
        <source>last day %1</source>
        <translation>最后工作日 %1</translation>
    </message>
</context>
<context>
    <name>FitField</name>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>↓ shows who fits best.</source>
        <translation>按 ↓ 查看谁最合适。</translation>
    </message>
</context>
<context>
    <name>RebalanceWords</name>
    <message>
        <source>gives everybody away</source>
        <translation>全部交出</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>容量 %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>%1 of continuity lost</source>
        <translation>熟悉程度损失 %1</translation>
    </message>
    <message>
        <source>fit %1</source>
        <translation>匹配 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>之前 %1</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>换人</translation>
    </message>
    <message>
        <source>Nobody has room</source>
        <translation>没有余量</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Load afterwards</source>
        <translation>之后的负荷</translation>
    </message>
    <message>
        <source>%1 of %2 customers change</source>
        <translation>%2 个客户中 %1 个更换</translation>
    </message>
    <message>
        <source>fit in all %1</source>
        <translation>匹配合计 %1</translation>
    </message>
    <message>
        <source>no plan is better</source>
        <translation>没有更好的方案</translation>
    </message>
    <message>
        <source>no plan is more than %1 better</source>
        <translation>任何方案最多再好 %1</translation>
    </message>
</context>
<context>
    <name>zhike::ContinuityWidget</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (primary)</source>
        <translation>%1（主责）</translation>
    </message>
    <message>
        <source>%1: never there</source>
        <translation>%1：没有去过</translation>
    </message>
    <message>
        <source>%1: %2 visits, %3 requests, last on %4; continuity %5 of 35</source>
        <translation>%1：拜访 %2 次、工单 %3 张，最近 %4；熟悉程度 %5 / 35</translation>
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
        <source>Known by</source>
        <translation>了解的人</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message>
        <source>one engineer only</source>
        <translation>只有一人</translation>
    </message>
    <message>
        <source>two or more</source>
        <translation>两人及以上</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>谁了解谁</translation>
    </message>
    <message>
        <source>No customers here</source>
        <translation>这里没有客户</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>去掉一个筛选，或换个词搜索。</translation>
    </message>
    <message>
        <source>visits and requests done there; the stronger the fresher, outlined is primary</source>
        <translation>数字是做过的拜访与工单，颜色越强越新近，带框的是主责</translation>
    </message>
</context>
<context>
    <name>zhike::EngineerListPane</name>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>No engineers yet</source>
        <translation>还没有工程师</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、工号</translation>
    </message>
    <message>
        <source>Search engineers</source>
        <translation>搜索工程师</translation>
    </message>
    <message>
        <source>New engineer</source>
        <translation>新建工程师</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>No engineer fits</source>
        <translation>没有符合的工程师</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>去掉一个筛选，或换个词搜索。</translation>
    </message>
    <message>
        <source>Who looks after the customers, and what they know.</source>
        <translation>谁负责客户，会些什么。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
</context>
<context>
    <name>zhike::EngineerView</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Recent rating</source>
        <translation>近期评分</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Customers they look after</source>
        <translation>负责的客户</translation>
    </message>
    <message>
        <source>No customers</source>
        <translation>没有客户</translation>
    </message>
    <message>
        <source>They are named on the page of a customer.</source>
        <translation>在客户页面指派。</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>No skills yet</source>
        <translation>还没有技能</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>No engineer chosen</source>
        <translation>尚未选择工程师</translation>
    </message>
    <message>
        <source>Choose one in the list: skills, customers and ratings stand here.</source>
        <translation>在列表中选择一位，这里显示技能、客户与评分。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>primary %1</source>
        <translation>主责 %1</translation>
    </message>
    <message>
        <source>backup %1</source>
        <translation>备岗 %1</translation>
    </message>
    <message>
        <source>other roles %1</source>
        <translation>其他角色 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>by tier: 1, 2, 4, 8</source>
        <translation>按等级计 1、2、4、8</translation>
    </message>
    <message>
        <source>last %1 answers at most</source>
        <translation>最近至多 %1 次评分</translation>
    </message>
    <message>
        <source>in the trade since %1</source>
        <translation>%1 年入行</translation>
    </message>
    <message>
        <source>mentor %1</source>
        <translation>导师 %1</translation>
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
        <source>They help to find who can help.</source>
        <translation>有了技能，才找得到能帮忙的人。</translation>
    </message>
    <message>
        <source>Go to the customers</source>
        <translation>前往客户</translation>
    </message>
    <message>
        <source>Customers with an assignment in force today, by role.</source>
        <translation>今天仍在派驻期内的客户数，按角色分列。</translation>
    </message>
    <message>
        <source>Sum of the weights of the customers they look after as primary engineer: 1, 2, 4 or 8 by tier; beside it the most they should carry.</source>
        <translation>任主责的客户权重之和：按等级为 1、2、4、8；旁边是容量上限。</translation>
    </message>
    <message>
        <source>Mean of the ratings, 1 to 5, that customers gave about them; n is how many there were.</source>
        <translation>客户对其评价（1 至 5 分）的平均值；n 为评价份数。</translation>
    </message>
    <message>
        <source>Never away</source>
        <translation>没有缺勤</translation>
    </message>
    <message>
        <source>Leave, illness and trainings stand here, so that nobody is planned who is not there.</source>
        <translation>年假、病假、培训登记在这里，免得安排到不在岗的人。</translation>
    </message>
    <message>
        <source>Record an absence</source>
        <translation>登记缺勤</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Hand over the customers</source>
        <translation>交接全部客户</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>交接</translation>
    </message>
    <message>
        <source>Finds others for all of their customers</source>
        <translation>为他的全部客户另找合适的人</translation>
    </message>
</context>
<context>
    <name>zhike::EngineersPage</name>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>New engineer</source>
        <translation>新建工程师</translation>
    </message>
    <message>
        <source>Search engineers</source>
        <translation>查找工程师</translation>
    </message>
    <message>
        <source>Sort by the column, strongest first; the other way; back</source>
        <translation>按该列排序：从强到弱；反过来；恢复</translation>
    </message>
    <message>
        <source>Show the list and the engineer</source>
        <translation>显示列表和工程师</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>显示为表格</translation>
    </message>
    <message>
        <source>Save this view as …</source>
        <translation>将此视图另存为…</translation>
    </message>
</context>
<context>
    <name>zhike::FitPicture</name>
    <message>
        <source>%1: fit %2</source>
        <translation>%1：匹配 %2</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>满分 100</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>zhike::GapsWidget</name>
    <message>
        <source>Assign</source>
        <translation>指派</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>没有缺口</translation>
    </message>
    <message>
        <source>Every customer has the engineers that the tier demands.</source>
        <translation>每个客户都有等级要求的工程师。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺什么</translation>
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
        <source>Nothing of that is missing</source>
        <translation>没有这样的缺口</translation>
    </message>
    <message>
        <source>Take a filter away to see the others.</source>
        <translation>去掉筛选可看其他缺口。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>zhike::MatrixTable</name>
    <message>
        <source>Order of names</source>
        <translation>按名称的顺序</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>zhike::MatrixWidget</name>
    <message>
        <source>Search by name</source>
        <translation>按名称搜索</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>名称、拼音、编号</translation>
    </message>
</context>
<context>
    <name>zhike::ProfileTab</name>
    <message>
        <source>Growth notes</source>
        <translation>成长记录</translation>
    </message>
    <message>
        <source>Nothing yet. Aims, trainings and what the mentor notes stand here; write them in the form.</source>
        <translation>还没有。目标、培训和导师的记录写在这里，在表单中填写。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kind in the team</source>
        <translation>团队类型</translation>
    </message>
    <message>
        <source>Manner</source>
        <translation>性格</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>常驻地</translation>
    </message>
    <message>
        <source>In the trade</source>
        <translation>从业</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s), since %1</source>
        <translation>
            <numerusform>%n 年，自 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>承载上限</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Guides</source>
        <translation>带教</translation>
    </message>
    <message>
        <source>As customers see them</source>
        <translation>客户眼中</translation>
    </message>
    <message>
        <source>three elements, 1 to 5</source>
        <translation>三要素，1 到 5 分</translation>
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
        <source>Sense of urgency</source>
        <translation>危机意识</translation>
    </message>
    <message>
        <source>too few (n %1)</source>
        <translation>过少（n %1）</translation>
    </message>
    <message>
        <source>%1 (n %2)</source>
        <translation>%1（n %2）</translation>
    </message>
</context>
<context>
    <name>zhike::RebalanceOptionsPane</name>
    <message>
        <source>Who leaves or is away</source>
        <translation>谁离开或缺勤</translation>
    </message>
    <message>
        <source>Name, pinyin or number</source>
        <translation>姓名、拼音或工号</translation>
    </message>
    <message>
        <source>Only in these regions</source>
        <translation>只限这些地区</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>全部地区</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Primary engineers stay where they can</source>
        <translation>尽量保留主责</translation>
    </message>
    <message>
        <source>Nobody carries more than they can</source>
        <translation>不超出容量</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>计算方案</translation>
    </message>
    <message>
        <source>The plan has the greatest sum of fits that the capacities allow. Nothing is changed before you apply it.</source>
        <translation>方案在容量之内使匹配合计最大。应用之前不作任何改动。</translation>
    </message>
</context>
<context>
    <name>zhike::RebalanceWidget</name>
    <message>
        <source>Rebalance</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>还没有方案</translation>
    </message>
    <message>
        <source>Say who leaves or which regions count, then find a plan. Nothing is changed before you apply it.</source>
        <translation>说明谁离开或限于哪些地区，然后计算方案。应用之前不作任何改动。</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Finding a plan …</source>
        <translation>正在计算方案……</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>无需改动</translation>
    </message>
    <message>
        <source>Everybody is where they fit best under these options: %1 customers were looked at.</source>
        <translation>看过 %1 个客户，在这些条件下都已是最合适的人。</translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>应用 %n 处变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Another engineer for %1</source>
        <translation>为 %1 换人</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Applying the plan …</source>
        <translation>正在应用方案……</translation>
    </message>
    <message>
        <source>Rebalanced</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Find a plan</source>
        <translation>计算方案</translation>
    </message>
    <message>
        <source>Apply the plan</source>
        <translation>应用方案</translation>
    </message>
    <message>
        <source>Choose another engineer for %1</source>
        <translation>为 %1 另选工程师</translation>
    </message>
    <message>
        <source>Leave %1 as it is</source>
        <translation>%1 保持原样</translation>
    </message>
</context>
<context>
    <name>zhike::SkillsEditor</name>
    <message>
        <source>Add a skill</source>
        <translation>添加技能</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Remove this skill</source>
        <translation>删去这项技能</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>认证有效期至</translation>
    </message>
</context>
<context>
    <name>zhike::SkillsWidget</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1·%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: none</source>
        <translation>%1：不会</translation>
    </message>
    <message>
        <source>%1: level %2</source>
        <translation>%1：%2 级</translation>
    </message>
    <message>
        <source>%1, certified until %2</source>
        <translation>%1，证书有效至 %2</translation>
    </message>
    <message numerus="yes">
        <source>certificates of %n engineer(s) ran out or run out within 60 days</source>
        <translation>
            <numerusform>%n 位工程师的证书已过期或 60 天内到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>证书</translation>
    </message>
    <message>
        <source>ran out or run out soon</source>
        <translation>已过期或即将到期</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>No skills here</source>
        <translation>这里没有技能</translation>
    </message>
    <message>
        <source>Skills are named in an engineer&apos;s form; or take a filter away.</source>
        <translation>技能在工程师的表单里填写；也可去掉一个筛选。</translation>
    </message>
</context>
<context>
    <name>zhike::TeamPlaces</name>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺口</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Who knows whom</source>
        <translation>谁了解谁</translation>
    </message>
    <message>
        <source>Rebalance</source>
        <translation>重新分派</translation>
    </message>
    <message>
        <source>Team: %1</source>
        <extracomment>One of the tabs of the engineers&apos; page</extracomment>
        <translation>团队：%1</translation>
    </message>
</context>
<context>
    <name>zhike::WorkloadWidget</name>
    <message>
        <source>leaves on %1</source>
        <translation>%1 离职</translation>
    </message>
    <message>
        <source>away %1 to %2</source>
        <translation>%1 至 %2 缺勤</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Load %1 of %2: %3</source>
        <translation>负荷 %1，容量 %2：%3</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>No engineers yet</source>
        <translation>还没有工程师</translation>
    </message>
    <message>
        <source>Who carries how much stands here, against what they can carry.</source>
        <translation>每人负责多少、容量多少，在这里对照。</translation>
    </message>
    <message>
        <source>%1 of %2 in all; a customer weighs 1, 2, 4 or 8 by tier; the tick is what they can carry</source>
        <translation>合计 %1 / %2；客户按等级计 1、2、4、8；竖线是容量</translation>
    </message>
</context>
</TS>
