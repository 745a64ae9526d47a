<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Journal</name>
    <message>
        <source>An entry of the history cannot be read. The records themselves are not affected.</source>
        <translation>有一条历史无法读取。记录本身不受影响。</translation>
    </message>
    <message>
        <source>There is no entry %1 in the history.</source>
        <translation>历史中没有第 %1 条。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: “%2” changed the same entry later. Undo that first, or correct the entry.</source>
        <translation>无法撤销“%1”：后来的“%2”改动了同一条记录。请先撤销后者，或直接更正记录。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the file has changed its form since.</source>
        <translation>无法撤销“%1”：此后数据库的结构已经改变。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: something entered later depends on it. Undo that first.</source>
        <translation>无法撤销“%1”：后来录入的内容依赖于它。请先撤销后者。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: the entry was changed later. Undo that first, or correct the entry.</source>
        <translation>无法撤销“%1”：该记录后来又有改动。请先撤销后来的改动，或直接更正记录。</translation>
    </message>
    <message>
        <source>“%1” is undone already.</source>
        <translation>“%1”已经撤销。</translation>
    </message>
    <message>
        <source>“%1” cannot be undone completely, so nothing was changed.</source>
        <translation>“%1”无法完整撤销，因此什么也没有改动。</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be undone: %2 decided what %3 had proposed, and that is final. Correct it by a new entry.</source>
        <translation>无法撤销“%1”：%3的提议已由%2决定，这样的决定不可撤销。如需更正，请另作新的记录。</translation>
    </message>
</context>
</TS>
