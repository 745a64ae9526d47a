<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>zhike::CaptureBox</name>
    <message>
        <source>Quick capture</source>
        <translation>快速记录</translation>
    </message>
    <message>
        <source>Who and what, such as: Huaxin cannot log in P2</source>
        <translation>谁，什么事，例如：华信 无法登录 P2</translation>
    </message>
    <message>
        <source>Quick capture: who and what</source>
        <translation>快速记录：谁，什么事</translation>
    </message>
    <message>
        <source>record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>record and open</source>
        <translation>记录并打开</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>换类型</translation>
    </message>
    <message>
        <source>put right</source>
        <translation>逐项修改</translation>
    </message>
    <message>
        <source>later</source>
        <translation>稍后再说</translation>
    </message>
    <message>
        <source>Priority: %1</source>
        <translation>优先级：%1</translation>
    </message>
    <message>
        <source>%1, the next working day</source>
        <translation>%1（下个工作日）</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>到期：%1</translation>
    </message>
    <message>
        <source>Name, short name, code, pinyin or its initials, or a person of theirs; then what it is.</source>
        <translation>先写客户名、简称、代码、拼音或首字母，也可写联系人；再写什么事。</translation>
    </message>
    <message numerus="yes">
        <source>Which of %n customer(s)?</source>
        <translation>
            <numerusform>%n 个客户，是哪一个？</numerusform>
        </translation>
    </message>
    <message>
        <source>No customer recognised</source>
        <translation>未识别出客户</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Write a name, a code or initials in the line</source>
        <translation>请在这一行写客户名、代码或首字母</translation>
    </message>
</context>
</TS>
