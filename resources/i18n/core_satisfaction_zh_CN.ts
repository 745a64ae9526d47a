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
</context>
</TS>
