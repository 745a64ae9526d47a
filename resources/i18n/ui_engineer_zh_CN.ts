<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
        <source>too few (n = %1)</source>
        <translation>过少（n = %1）</translation>
    </message>
    <message>
        <source>%1 (n = %2)</source>
        <translation>%1（n = %2）</translation>
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
</context>
<context>
    <name>zhike::EngineersPage</name>
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
        <translation>类型</translation>
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
        <source>New engineer</source>
        <translation>新建工程师</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Name, pinyin, number</source>
        <translation>姓名、拼音、工号</translation>
    </message>
    <message>
        <source>Search engineers</source>
        <translation>查找工程师</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>工号</translation>
    </message>
    <message>
        <source>Customers, most first</source>
        <translation>客户数，多的在前</translation>
    </message>
    <message>
        <source>Load, highest first</source>
        <translation>负荷，高的在前</translation>
    </message>
    <message>
        <source>Recent rating, best first</source>
        <translation>近期评分，高的在前</translation>
    </message>
    <message>
        <source>No engineer fits</source>
        <translation>没有符合条件的工程师</translation>
    </message>
    <message>
        <source>Take a filter away, or search for something else.</source>
        <translation>去掉一个筛选条件，或换个词查找。</translation>
    </message>
    <message>
        <source>Who looks after the customers, and what they know.</source>
        <translation>谁负责客户，会些什么。</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>已复制 %n 行为表格</numerusform>
        </translation>
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
</TS>
