<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CustomerBulk</name>
    <message numerus="yes">
        <source>Assign %1 to %n customer(s)</source>
        <translation>
            <numerusform>给 %n 个客户定为%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %1 (%2) for %n customer(s)</source>
        <translation>
            <numerusform>派 %1（%2）给 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n customer(s) to %1</source>
        <translation>
            <numerusform>把 %n 个客户的状态设为%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n customer(s) without an account manager</source>
        <translation>
            <numerusform>清空 %n 个客户的客户经理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 account manager of %n customer(s)</source>
        <translation>
            <numerusform>%1 任 %n 个客户的客户经理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n customer(s)</source>
        <translation>
            <numerusform>归档 %n 个客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n customer(s)</source>
        <translation>
            <numerusform>恢复 %n 个客户</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerUseCases</name>
    <message>
        <source>A customer cannot be above itself. Choose another parent, or none.</source>
        <translation>客户不能是自己的上级单位。请另选一个，或留空。</translation>
    </message>
    <message>
        <source>This contact belongs to another customer. Choose one of this customer&apos;s.</source>
        <translation>这位联系人属于别的客户。请选择本客户的联系人。</translation>
    </message>
    <message>
        <source>This site belongs to another customer. Choose one of this customer&apos;s.</source>
        <translation>这个局点属于别的客户。请选择本客户的局点。</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>修改 %1</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>归档 %1</translation>
    </message>
    <message>
        <source>Restore %1</source>
        <translation>恢复 %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This is not an e-mail address; it looks like name@example.com.</source>
        <translation>这不是邮箱地址；邮箱形如 name@example.com。</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else while you were writing. Nothing was saved; look at the new value, then decide.</source>
        <translation>您填写期间，“%1”已被别人修改。本次没有保存；请看过新值后再决定。</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <extracomment>%1 the name of a field, %2 of which record</extracomment>
        <translation>修改 %2 的%1</translation>
    </message>
    <message>
        <source>This contract belongs to another customer. Choose one of this customer&apos;s.</source>
        <translation>这份合同属于另一个客户。请选择本客户的合同。</translation>
    </message>
</context>
<context>
    <name>Entity</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Prospect</source>
        <translation>潜在</translation>
    </message>
    <message>
        <source>Covered</source>
        <translation>在保</translation>
    </message>
    <message>
        <source>Lapsed</source>
        <translation>过保</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>决策人</translation>
    </message>
    <message>
        <source>Technical lead</source>
        <translation>技术负责人</translation>
    </message>
    <message>
        <source>User</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>Half-yearly</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>Quarterly</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>洽谈中</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已谈妥</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>不续签</translation>
    </message>
    <message>
        <source>Succeeded</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>已回退</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>上级单位</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Economic strength</source>
        <translation>经济实力</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>信息化水平</translation>
    </message>
    <message>
        <source>Account manager</source>
        <translation>客户经理</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>How to talk to them</source>
        <translation>沟通要点</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
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
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>偏好</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>局点</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Supplied by</source>
        <translation>供货方</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>关键程度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Deployed on</source>
        <translation>部署日期</translation>
    </message>
    <message>
        <source>Warranty until</source>
        <translation>维保至</translation>
    </message>
    <message>
        <source>Scripts and configuration</source>
        <translation>核心脚本与配置</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
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
        <source>To</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>服务边界</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>收款方式</translation>
    </message>
    <message>
        <source>Renews</source>
        <translation>续签自</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>续约进展</translation>
    </message>
    <message>
        <source>Note on the renewal</source>
        <translation>续约备注</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
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
        <source>Changed at</source>
        <translation>变更时间</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Why it was changed</source>
        <translation>变更原因</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Rollback plan</source>
        <translation>回退方案</translation>
    </message>
    <message>
        <source>Result of the change</source>
        <translation>变更结果</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>记录时间</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>Write what is to be kept.</source>
        <translation>请写下要记的内容。</translation>
    </message>
    <message>
        <source>Note about %1: %2</source>
        <translation>记下 %1 的备注：%2</translation>
    </message>
</context>
</TS>
