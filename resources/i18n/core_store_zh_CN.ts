<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Bulk</name>
    <message>
        <source>Stopped; nothing was changed.</source>
        <translation>已停止，没有任何更改。</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>It was stopped before it was done. Nothing was changed.</source>
        <translation>操作在完成之前被中止。什么也没有改动。</translation>
    </message>
    <message>
        <source>The database is not open.</source>
        <translation>数据库尚未打开。</translation>
    </message>
    <message>
        <source>… and %1 more of the kind.</source>
        <translation>……以及另外 %1 处同类问题。</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>文件已损坏：%1</translation>
    </message>
    <message>
        <source>%1 rows of %2 refer to a %3 that is not there.</source>
        <translation>%2中有 %1 行引用了不存在的%3。</translation>
    </message>
    <message>
        <source>The schema has version %1 instead of %2.</source>
        <translation>数据库结构的版本是 %1，应为 %2。</translation>
    </message>
    <message>
        <source>The table %1 has other columns than this program knows.</source>
        <translation>表 %1 的列与本程序所知的不同。</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>The journal has %1 entries, but its last number is %2.</source>
        <translation>日志有 %1 条，而最后的编号是 %2。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal cannot be read.</source>
        <translation>日志第 %1 条无法读取。</translation>
    </message>
    <message>
        <source>Entry %1 of the journal holds %2 changes instead of %3.</source>
        <translation>日志第 %1 条含 %2 处改动，应为 %3 处。</translation>
    </message>
    <message>
        <source>The journal names %1 changes that it does not hold.</source>
        <translation>日志提到的改动中有 %1 处并不在日志里。</translation>
    </message>
    <message>
        <source>Search does not find %1 records.</source>
        <translation>有 %1 条记录搜索不到。</translation>
    </message>
    <message>
        <source>Search finds %1 records by text that they no longer have.</source>
        <translation>有 %1 条记录仍会被已不存在的文字搜到。</translation>
    </message>
    <message>
        <source>The list shows something out of date for customer %1.</source>
        <translation>列表中客户 %1 的内容已过时。</translation>
    </message>
    <message>
        <source>The database refused the entry. Nothing was changed.</source>
        <translation>数据库拒绝了这条记录。什么也没有改动。</translation>
    </message>
    <message>
        <source>Another program is writing to %1 and did not finish in time. Nothing was changed; try again.</source>
        <translation>另一个程序正在写入 %1，未能及时完成。什么也没有改动；请重试。</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; free some space and try again.</source>
        <translation>%1 所在的磁盘已满。什么也没有改动；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>%1 无法写入。什么也没有改动；请检查该文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore a backup, or work on a copy of the file.</source>
        <translation>%1 已损坏。什么也没有改动；请恢复备份，或在该文件的副本上操作。</translation>
    </message>
    <message>
        <source>%1 is not a database of this program. It was left as it is; choose another file.</source>
        <translation>%1 不是本程序的数据库，已原样保留；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk, the file and its folder.</source>
        <translation>%1 无法读取或写入。什么也没有改动；请检查磁盘、文件及其文件夹。</translation>
    </message>
    <message>
        <source>Something went wrong inside the program. Nothing was changed.</source>
        <translation>程序内部出错。什么也没有改动。</translation>
    </message>
    <message>
        <source>%1 could not be opened safely: its folder does not support the write-ahead log. Move the file to a local disk.</source>
        <translation>%1 无法安全打开：所在的文件夹不支持预写日志。请把文件移到本机磁盘。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少%1。</translation>
    </message>
    <message>
        <source>%1 has a value of the wrong kind.</source>
        <translation>%1的值类型不对。</translation>
    </message>
    <message>
        <source>%1 does not know “%2”.</source>
        <translation>%1没有“%2”这一项。</translation>
    </message>
    <message>
        <source>%1: there is no date %2.</source>
        <translation>%1：日期 %2 不存在。</translation>
    </message>
    <message>
        <source>%1 is from %2 to %3, not %4.</source>
        <translation>%1的范围是 %2 至 %3，不能是 %4。</translation>
    </message>
    <message>
        <source>%1 cannot be negative.</source>
        <translation>%1不能为负。</translation>
    </message>
    <message>
        <source>%1 cannot be before %2.</source>
        <translation>%1不能早于%2。</translation>
    </message>
    <message>
        <source>%1 is a database of another program. It was left as it is; choose another file.</source>
        <translation>%1 是其他程序的数据库，已原样保留；请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It was left as it is; install the newer version to open it.</source>
        <translation>%1 由本程序的更新版本创建，已原样保留；请安装更新的版本再打开。</translation>
    </message>
    <message>
        <source>There is no %1 with the id %2.</source>
        <translation>没有标识为 %2 的%1。</translation>
    </message>
    <message>
        <source>Several of %1 are called “%2”; use the code or number.</source>
        <translation>有多条%1叫“%2”；请使用编号。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>Another record of %1 already has the %2 “%3”. Choose another.</source>
        <translation>%1中已有另一条记录的%2是“%3”。请换一个。</translation>
    </message>
    <message>
        <source>It refers to a record that does not exist. Nothing was changed.</source>
        <translation>它引用的记录不存在。什么也没有改动。</translation>
    </message>
    <message>
        <source>The content of the file %1 is not beside the database.</source>
        <translation>附件 %1 的内容不在数据库旁边。</translation>
    </message>
    <message>
        <source>The content of the file %1 is damaged.</source>
        <translation>附件 %1 的内容已损坏。</translation>
    </message>
    <message>
        <source>What was signed of visit %1 is not what its record says now.</source>
        <translation>拜访 %1 签字时的内容与现在的记录不一致。</translation>
    </message>
    <message>
        <source>The clocks of %1 requests are kept otherwise than their records say.</source>
        <translation>有 %1 条工单存下的时限与其记录不符。</translation>
    </message>
</context>
</TS>
