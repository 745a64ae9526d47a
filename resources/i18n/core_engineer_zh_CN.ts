<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CareGaps</name>
    <message>
        <source>%1 demands a backup engineer.</source>
        <translation>%1要求有备岗。</translation>
    </message>
    <message>
        <source>%1 demands an expert.</source>
        <translation>%1要求有专家。</translation>
    </message>
    <message>
        <source>%1 has left; the last day was %2.</source>
        <translation>%1 已离职，最后工作日 %2。</translation>
    </message>
    <message>
        <source>%1 demands a primary engineer.</source>
        <translation>%1要求有主责。</translation>
    </message>
    <message>
        <source>%1 leaves; the last day is %2.</source>
        <translation>%1 即将离职，最后工作日 %2。</translation>
    </message>
</context>
<context>
    <name>EngineerBulk</name>
    <message numerus="yes">
        <source>Archive %n engineer(s)</source>
        <translation>
            <numerusform>归档 %n 位工程师</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n engineer(s)</source>
        <translation>
            <numerusform>恢复 %n 位工程师</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineerUseCases</name>
    <message>
        <source>Nobody is their own mentor. Choose another engineer, or none.</source>
        <translation>导师不能是本人。请另选一位，或留空。</translation>
    </message>
    <message>
        <source>A skill needs its product. Name it, or remove the row.</source>
        <translation>技能要写明产品。请填写产品，或删去这一行。</translation>
    </message>
    <message>
        <source>“%1” stands twice among the skills. Keep one of them.</source>
        <translation>技能里“%1”出现了两次，请只保留一个。</translation>
    </message>
    <message>
        <source>The level of “%1” is from 1 to 5.</source>
        <translation>“%1”的级别应为 1 到 5。</translation>
    </message>
    <message>
        <source>%1 is that for %2 already, since %3. Nothing was changed.</source>
        <translation>%1 自 %3 起已在 %2 担任这一角色。没有改动。</translation>
    </message>
    <message>
        <source>%1 is the primary engineer of %2; the backup must be somebody else.</source>
        <translation>%1 是 %2 的主责工程师，备岗须另有其人。</translation>
    </message>
    <message>
        <source>Choose an engineer.</source>
        <translation>请选择工程师。</translation>
    </message>
    <message>
        <source>The day from which the engineer is in charge is missing or does not exist.</source>
        <translation>缺少起始日期，或没有这一天。</translation>
    </message>
    <message>
        <source>%1 is archived. Restore the entry first, or choose somebody else.</source>
        <translation>%1 已归档。请先恢复，或另选一位。</translation>
    </message>
    <message>
        <source>The last day must exist and cannot be before the first, %1.</source>
        <translation>最后一天必须存在，且不能早于起始日 %1。</translation>
    </message>
    <message>
        <source>%1 stops looking after %2</source>
        <translation>%1 不再负责 %2</translation>
    </message>
    <message>
        <source>Make %1 primary engineer of %2</source>
        <translation>指派 %1 为 %2 的主责工程师</translation>
    </message>
    <message>
        <source>Make %1 backup engineer of %2</source>
        <translation>指派 %1 为 %2 的备岗工程师</translation>
    </message>
    <message>
        <source>Name %1 as expert for %2</source>
        <translation>指派 %1 为 %2 的专家</translation>
    </message>
    <message>
        <source>Station %1 on site at %2</source>
        <translation>安排 %1 到 %2 驻场</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>The first day away is missing or does not exist.</source>
        <translation>缺少缺勤的第一天，或没有这一天。</translation>
    </message>
    <message>
        <source>The last day away must exist and cannot be before the first, %1.</source>
        <translation>缺勤的最后一天必须存在，且不能早于第一天 %1。</translation>
    </message>
    <message>
        <source>%1 is away already from %2. Change that absence instead.</source>
        <translation>%1 在 %2 已有缺勤，请改那一条。</translation>
    </message>
    <message>
        <source>%1 is away from %2</source>
        <translation>%1 缺勤 %2</translation>
    </message>
    <message>
        <source>%1 is not away from %2</source>
        <translation>%1 取消缺勤 %2</translation>
    </message>
    <message>
        <source>%1&apos;s last working day is %2. Choose somebody else, or an earlier day.</source>
        <translation>%1 的最后工作日是 %2。请另选一位，或选更早的日子。</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Skill</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Engineer assignment</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Engineer assignments</source>
        <translation>派驻</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>缺勤</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Industry expert</source>
        <translation>行业专家</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>开发</translation>
    </message>
    <message>
        <source>Systems integrator</source>
        <translation>系统集成</translation>
    </message>
    <message>
        <source>Field engineer</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>Customer support</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Quick</source>
        <translation>急</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>稳</translation>
    </message>
    <message>
        <source>Primary</source>
        <translation>主责</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备岗</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>Stationed</source>
        <translation>驻场</translation>
    </message>
    <message>
        <source>Continuity</source>
        <translation>熟悉程度</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Locality</source>
        <translation>就近</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负荷</translation>
    </message>
    <message>
        <source>Not senior enough</source>
        <translation>资历不足</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>缺勤</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>离职</translation>
    </message>
    <message>
        <source>Over capacity</source>
        <translation>超出容量</translation>
    </message>
    <message>
        <source>No primary engineer</source>
        <translation>缺主责</translation>
    </message>
    <message>
        <source>The primary engineer leaves</source>
        <translation>主责将离职</translation>
    </message>
    <message>
        <source>No backup engineer</source>
        <translation>缺备岗</translation>
    </message>
    <message>
        <source>No expert</source>
        <translation>缺专家</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Employee number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>常驻地</translation>
    </message>
    <message>
        <source>Working since</source>
        <translation>从业起始</translation>
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
        <source>Capacity</source>
        <translation>承载上限</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>导师</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>手机</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>邮箱</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Engineer</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Certified until</source>
        <translation>认证有效期至</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
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
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Last working day</source>
        <translation>最后工作日</translation>
    </message>
    <message>
        <source>Growth notes</source>
        <translation>成长记录</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Has not been there yet.</source>
        <translation>还没有去过。</translation>
    </message>
    <message>
        <source>%1 visits and %2 requests there, last on %3.</source>
        <translation>在那里做过 %1 次拜访、%2 张工单，最近一次 %3。</translation>
    </message>
    <message>
        <source>No product of theirs is known.</source>
        <translation>还不知道他们用什么产品。</translation>
    </message>
    <message>
        <source>%1 none</source>
        <translation>%1 不会</translation>
    </message>
    <message>
        <source>%1 level %2, certificate out of date</source>
        <translation>%1 %2 级，证书已过期</translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation>%1 %2 级</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>The customer&apos;s region is not known.</source>
        <translation>客户所在地区未知。</translation>
    </message>
    <message>
        <source>The engineer&apos;s base is not known.</source>
        <translation>工程师驻地未知。</translation>
    </message>
    <message>
        <source>Based in the same city.</source>
        <translation>驻地在同一城市。</translation>
    </message>
    <message>
        <source>Based in the same province.</source>
        <translation>驻地在同一省份。</translation>
    </message>
    <message>
        <source>Based in another province.</source>
        <translation>驻地在外省。</translation>
    </message>
    <message>
        <source>Nobody in the team has been rated yet.</source>
        <translation>团队里还没有人得到评分。</translation>
    </message>
    <message>
        <source>No answers yet: counts as the team, %1.</source>
        <translation>还没有评分，按团队均值 %1 计。</translation>
    </message>
    <message>
        <source>Mean %1 of %2 answers, team %3.</source>
        <translation>%2 次评分，平均 %1；团队平均 %3。</translation>
    </message>
    <message>
        <source>Other customers weigh %1 of %2.</source>
        <translation>其他客户的负荷 %1，容量 %2。</translation>
    </message>
    <message>
        <source>Without a tier nothing is demanded.</source>
        <translation>没有定级，不作要求。</translation>
    </message>
    <message>
        <source>%1 demands no seniority.</source>
        <translation>%1不要求资历。</translation>
    </message>
    <message>
        <source>%1 demands %2 years of the primary engineer; since when they work is not known.</source>
        <translation>%1要求主责从业满 %2 年；此人何时入行未知。</translation>
    </message>
    <message>
        <source>%1 demands %2 years of the primary engineer; they have %3.</source>
        <translation>%1要求主责从业满 %2 年，此人 %3 年。</translation>
    </message>
    <message>
        <source>Away from %1 to %2.</source>
        <translation>%1 至 %2 缺勤。</translation>
    </message>
    <message>
        <source>There; away from %1 to %2.</source>
        <translation>当天在岗；%1 至 %2 缺勤。</translation>
    </message>
    <message>
        <source>There.</source>
        <translation>在岗。</translation>
    </message>
    <message>
        <source>Stays.</source>
        <translation>在职。</translation>
    </message>
    <message>
        <source>Has left; the last day was %1.</source>
        <translation>已离职，最后工作日 %1。</translation>
    </message>
    <message>
        <source>Leaves; the last day is %1.</source>
        <translation>即将离职，最后工作日 %1。</translation>
    </message>
    <message>
        <source>With this customer their load is %1 of %2.</source>
        <translation>加上这个客户，负荷 %1，容量 %2。</translation>
    </message>
</context>
<context>
    <name>Rebalance</name>
    <message>
        <source>%1&apos;s primary engineer was changed meanwhile, to %2. Nothing was changed: make the plan anew.</source>
        <translation>%1 的主责此间已改为 %2。没有改动，请重新计算方案。</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>无人</translation>
    </message>
    <message numerus="yes">
        <source>Rebalance: %n customer(s) get another primary engineer</source>
        <translation>
            <numerusform>重新分派：%n 个客户更换主责</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动。</translation>
    </message>
</context>
</TS>
