<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Entity</name>
    <message>
        <source>Survey</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Surveys</source>
        <translation>满意度调查</translation>
    </message>
    <message>
        <source>Kano study</source>
        <translation>卡诺调查</translation>
    </message>
    <message>
        <source>Kano studies</source>
        <translation>卡诺调查</translation>
    </message>
    <message>
        <source>Item of a Kano study</source>
        <translation>卡诺调查的项目</translation>
    </message>
    <message>
        <source>Items of Kano studies</source>
        <translation>卡诺调查的项目</translation>
    </message>
    <message>
        <source>Kano answer</source>
        <translation>卡诺答卷</translation>
    </message>
    <message>
        <source>Kano answers</source>
        <translation>卡诺答卷</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>A visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>In general</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>Must-be</source>
        <translation>基本型</translation>
    </message>
    <message>
        <source>One-dimensional</source>
        <translation>期望型</translation>
    </message>
    <message>
        <source>Attractive</source>
        <translation>魅力型</translation>
    </message>
    <message>
        <source>Indifferent</source>
        <translation>无差异</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>反向</translation>
    </message>
    <message>
        <source>Questionable</source>
        <translation>可疑</translation>
    </message>
    <message>
        <source>Like it</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Expect it</source>
        <translation>理应如此</translation>
    </message>
    <message>
        <source>Do not mind</source>
        <translation>无所谓</translation>
    </message>
    <message>
        <source>Can live with it</source>
        <translation>能忍受</translation>
    </message>
    <message>
        <source>Dislike it</source>
        <translation>不喜欢</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>拜访</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>工单</translation>
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
        <source>Answered</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠</translation>
    </message>
    <message>
        <source>Assurance</source>
        <translation>保证</translation>
    </message>
    <message>
        <source>Tangibles</source>
        <translation>有形</translation>
    </message>
    <message>
        <source>Empathy</source>
        <translation>关怀</translation>
    </message>
    <message>
        <source>Responsiveness</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Reliability expected</source>
        <translation>可靠（期望）</translation>
    </message>
    <message>
        <source>Assurance expected</source>
        <translation>保证（期望）</translation>
    </message>
    <message>
        <source>Tangibles expected</source>
        <translation>有形（期望）</translation>
    </message>
    <message>
        <source>Empathy expected</source>
        <translation>关怀（期望）</translation>
    </message>
    <message>
        <source>Responsiveness expected</source>
        <translation>响应（期望）</translation>
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
    <message>
        <source>Would recommend</source>
        <translation>推荐意愿</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>客户原话</translation>
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
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Kano study</source>
        <translation>卡诺调查</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>序号</translation>
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
        <source>Answered on</source>
        <translation>回答日期</translation>
    </message>
    <message>
        <source>If it is there</source>
        <translation>有此服务时</translation>
    </message>
    <message>
        <source>If it is missing</source>
        <translation>无此服务时</translation>
    </message>
</context>
<context>
    <name>KanoText</name>
    <message>
        <source>Name at least one service item to ask about.</source>
        <translation>请至少写下一个要调查的服务项目。</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1”重复了。</translation>
    </message>
    <message>
        <source>“%1” belongs to another study.</source>
        <translation>“%1”属于另一份调查。</translation>
    </message>
    <message>
        <source>The study “%1” has ended. Let it go on before you change its answers.</source>
        <translation>调查“%1”已结束。要更改答卷，请先让它继续。</translation>
    </message>
    <message>
        <source>Choose the customer who answers.</source>
        <translation>请选择回答的客户。</translation>
    </message>
    <message>
        <source>Say on which day they answered.</source>
        <translation>请填写回答日期。</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>这一天还没有到。</translation>
    </message>
    <message>
        <source>Give at least one pair of answers.</source>
        <translation>请至少回答一个项目的两个问题。</translation>
    </message>
    <message>
        <source>This person works for another customer.</source>
        <translation>此人属于另一个客户。</translation>
    </message>
    <message>
        <source>The study no longer asks about one of these items. Open the form again.</source>
        <translation>其中有项目已不在调查之列，请重新打开表单。</translation>
    </message>
    <message>
        <source>Give the study a title.</source>
        <translation>请给调查起个标题。</translation>
    </message>
    <message>
        <source>Change the Kano study “%1”</source>
        <translation>更改卡诺调查“%1”</translation>
    </message>
    <message>
        <source>Begin the Kano study “%1”</source>
        <translation>开始卡诺调查“%1”</translation>
    </message>
    <message>
        <source>End the Kano study “%1”</source>
        <translation>结束卡诺调查“%1”</translation>
    </message>
    <message>
        <source>Let the Kano study “%1” go on</source>
        <translation>继续卡诺调查“%1”</translation>
    </message>
    <message>
        <source>Archive the Kano study “%1”</source>
        <translation>归档卡诺调查“%1”</translation>
    </message>
    <message>
        <source>Record what %1 answered in “%2”</source>
        <translation>录入 %1 在“%2”中的答卷</translation>
    </message>
    <message>
        <source>Remove what %1 answered in “%2”</source>
        <translation>移除 %1 在“%2”中的答卷</translation>
    </message>
</context>
</TS>
