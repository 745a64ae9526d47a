<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>FileActions</name>
    <message>
        <source>Zhike databases (*.db)</source>
        <translation>知客数据库 (*.db)</translation>
    </message>
    <message>
        <source>Export the customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Exporting customers …</source>
        <translation>正在导出客户…</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1</source>
        <translation>
            <numerusform>已导出 %n 个客户到 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Backing up …</source>
        <translation>正在备份…</translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n record(s) to %1</source>
        <translation>
            <numerusform>已备份 %n 条记录到 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ImportPanel</name>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>第 %1 行，“%2”列</translation>
    </message>
    <message>
        <source>Import a CSV file</source>
        <translation>导入 CSV 文件</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt)</source>
        <translation>CSV 文件 (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The lines are</source>
        <translation>每一行是</translation>
    </message>
    <message>
        <source>Save the rejected lines, to correct and import them again …</source>
        <translation>保存退回的行，改好后再导入……</translation>
    </message>
    <message>
        <source>Rejected and doubtful lines</source>
        <translation>退回和存疑的行</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>Made along with them: %1.</source>
        <translation>同时新建：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Columns that mean nothing here: %1.</source>
        <translation>用不上的列：%1。</translation>
    </message>
    <message>
        <source>Import %1 lines</source>
        <translation>导入 %1 行</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Kept, but doubtful</source>
        <translation>已收下，但数据存疑</translation>
    </message>
    <message>
        <source>There is nothing to import: every line is rejected or is here already.</source>
        <translation>没有可导入的：每一行要么被退回，要么已经在库里。</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>正在写入……</translation>
    </message>
    <message>
        <source>Save the rejected lines</source>
        <translation>保存退回的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Saved the rejected lines to %1</source>
        <translation>退回的行已保存到 %1</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>新建 %1</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>更新 %1</translation>
    </message>
    <message>
        <source>%1 unchanged</source>
        <translation>未变 %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>退回 %1</translation>
    </message>
    <message>
        <source>%1 doubtful</source>
        <translation>存疑 %1</translation>
    </message>
    <message>
        <source>%1 lines: %2</source>
        <extracomment>How many lines a file has, and what is to become of them: 5 lines: 2 new, 3 rejected</extracomment>
        <translation>共 %1 行：%2</translation>
    </message>
    <message>
        <source>The file has no lines of data.</source>
        <translation>文件里没有数据行。</translation>
    </message>
</context>
</TS>
