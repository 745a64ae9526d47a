<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
</context>
</TS>
