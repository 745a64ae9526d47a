<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CaptureText</name>
    <message>
        <source>Note a next step for %1 until %2: %3</source>
        <translation>为 %1 记下后续（%2 前）：%3</translation>
    </message>
    <message>
        <source>Write whom it is about and what is to be kept.</source>
        <translation>请写明是谁、什么事。</translation>
    </message>
    <message>
        <source>No customer is recognised in this line. Begin it with a name, a code or initials of one, such as: C-0001 …; nothing of the line is lost.</source>
        <translation>这一行里没有认出客户。请以客户名、代码或首字母开头，例如：C-0001 …；这一行不会丢失。</translation>
    </message>
    <message>
        <source>Several customers are called so. Choose the one.</source>
        <translation>有几个客户都符合，请选定一个。</translation>
    </message>
    <message>
        <source>Say what it is about %1.</source>
        <translation>请写明 %1 是什么事。</translation>
    </message>
</context>
<context>
    <name>Enum</name>
    <message>
        <source>Request</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Grievance</source>
        <translation>抱怨</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>后续</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
</TS>
