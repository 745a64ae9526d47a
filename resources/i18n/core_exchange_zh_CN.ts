<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Exchange</name>
    <message>
        <source>%1 could not be written. Nothing was changed; check the permissions of the folder.</source>
        <translation>无法写入 %1。未作任何更改；请检查文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 could not be put aside. Nothing was changed.</source>
        <translation>无法将 %1 移开保存。未作任何更改。</translation>
    </message>
    <message>
        <source>A backup needs a file of its own; %1 is the database itself.</source>
        <translation>备份须另存为一个文件；%1 就是数据库本身。</translation>
    </message>
    <message>
        <source>A backup cannot be restored onto itself.</source>
        <translation>不能把备份恢复到它自己。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>“%1”不是整数。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1” is none of: %2.</source>
        <translation>“%1”不属于下列之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is neither yes nor no.</source>
        <translation>“%1”既不是“是”也不是“否”。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3.</source>
        <translation>%1 不在 %2 到 %3 之间。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>“%1” is no amount of money.</source>
        <translation>“%1”不是金额。</translation>
    </message>
    <message>
        <source>“%1” has a decimal point where whole fen are expected. Write ¥ before it if it is in yuan.</source>
        <translation>此列以分为单位，“%1”却带有小数点。若以元为单位，请在前面加上 ¥。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number of fen.</source>
        <translation>“%1”精确不到整数分。</translation>
    </message>
    <message>
        <source>The cell has a zero character, which is no text.</source>
        <translation>单元格中含有空字符（NUL），不是文本。</translation>
    </message>
    <message>
        <source>Line %1 opens a quotation mark that is never closed. Nothing was imported. Close it (or double it, if it belongs to the text) and import again.</source>
        <translation>第 %1 行的引号没有闭合。未导入任何数据。请补上引号（若引号属于内容，请写成两个），再重新导入。</translation>
    </message>
    <message>
        <source>The file could not be written. Check that the disk has space and the folder may be written to, then try again.</source>
        <translation>无法写入文件。请确认磁盘有空间、文件夹可写，然后重试。</translation>
    </message>
    <message>
        <source>%1 is no database of this program. Nothing was changed.</source>
        <translation>%1 不是本程序的数据库。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; choose another backup.</source>
        <translation>%1 已损坏。未作任何更改；请选择另一份备份。</translation>
    </message>
    <message>
        <source>There is no space left for %1. Nothing was changed; free some space and try again.</source>
        <translation>没有空间写入 %1。未作任何更改；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Another program is writing to %1. Nothing was changed; try again.</source>
        <translation>另一个程序正在写入 %1。未作任何更改；请稍后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; check the permissions of the file and its folder.</source>
        <translation>%1 不可写。未作任何更改；请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Nothing was changed; check the disk, the file and its folder.</source>
        <translation>无法读写 %1。未作任何更改；请检查磁盘、文件及其文件夹。</translation>
    </message>
    <message>
        <source>%1 could not be opened. Nothing was changed.</source>
        <translation>无法打开 %1。未作任何更改。</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. Nothing was changed; install the newer version to use it.</source>
        <translation>%1 由本程序的更新版本创建。未作任何更改；请安装新版本后再使用。</translation>
    </message>
    <message>
        <source>The year %1 is out of range: %2 to %3 can be read.</source>
        <translation>年份 %1 超出范围：只能读取 %2 年到 %3 年。</translation>
    </message>
    <message>
        <source>%1-%2-%3 is a date that does not exist.</source>
        <translation>%1-%2-%3 这一天不存在。</translation>
    </message>
    <message>
        <source>%1/%2/%3 could be two different days. Write it as 2026-11-22: year, month, day.</source>
        <translation>%1/%2/%3 可能指两个不同的日子。请按“年-月-日”写，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>“%1” has a year of two digits. Write it as 2026-11-22: year, month, day.</source>
        <translation>“%1”的年份只有两位。请按“年-月-日”写，例如 2026-11-22。</translation>
    </message>
    <message>
        <source>%1 %2 does not exist: the clocks were put forward over it.</source>
        <translation>%1 %2 不存在：当时时钟被拨快，跳过了这一刻。</translation>
    </message>
    <message>
        <source>The file %1 could not be written; what was there before is untouched. Check that the disk has space and the folder may be written to.</source>
        <translation>无法写入文件 %1；原有内容保持不变。请确认磁盘有空间、文件夹可写。</translation>
    </message>
    <message>
        <source>The export was stopped; no file was written.</source>
        <translation>导出已停止；没有写出文件。</translation>
    </message>
    <message>
        <source>The file %1 could not be opened. Nothing was imported.</source>
        <translation>无法打开文件 %1。未导入任何数据。</translation>
    </message>
    <message>
        <source>The file %1 could not be read to its end. Nothing was imported.</source>
        <translation>文件 %1 未能读完。未导入任何数据。</translation>
    </message>
    <message>
        <source>The file is a spreadsheet or an archive, not CSV. Save it as CSV and import that.</source>
        <translation>这是电子表格或压缩文件，不是 CSV。请另存为 CSV 后再导入。</translation>
    </message>
    <message>
        <source>The file is empty: there is nothing to import.</source>
        <translation>文件是空的，没有可导入的内容。</translation>
    </message>
    <message>
        <source>Import %1 %2</source>
        <translation>导入 %1 条%2</translation>
    </message>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>导入已停止。未作任何更改。</translation>
    </message>
    <message>
        <source>The file of rejected lines could not be written: %1.</source>
        <translation>无法写入被拒行文件：%1。</translation>
    </message>
    <message>
        <source>The data changed while the file was read (line %1: %2). Nothing was imported. Import the file again.</source>
        <translation>读取文件期间数据有了变化（第 %1 行：%2）。未导入任何数据。请重新导入该文件。</translation>
    </message>
    <message>
        <source>“%1” is no field that can be imported here.</source>
        <translation>“%1”不是此处可以导入的字段。</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>文件中没有“%1”这一列。</translation>
    </message>
    <message>
        <source>The first line of the file names no column of %1. Known are: %2.</source>
        <translation>文件首行没有可识别的%1列名。可识别的有：%2。</translation>
    </message>
    <message>
        <source>Line %1 of the file is about the same record already; nothing of this line was taken.</source>
        <translation>文件第 %1 行已是同一条记录；本行内容未采用。</translation>
    </message>
    <message>
        <source>It refers to line %1 of the file, which was rejected.</source>
        <translation>它引用了文件第 %1 行，而该行已被拒绝。</translation>
    </message>
    <message>
        <source>The line has %1 cells, the first line of the file has %2.</source>
        <translation>本行有 %1 个单元格，首行有 %2 个。</translation>
    </message>
    <message>
        <source>Several customers are called “%1”. Name the code of the one that is meant.</source>
        <translation>有多个客户名为“%1”。请写明所指客户的编码。</translation>
    </message>
    <message>
        <source>Several %1 are called “%2”. Name the key or the id of the one that is meant.</source>
        <translation>有多个%1名为“%2”。请写明所指的编号或标识。</translation>
    </message>
    <message>
        <source>There is no %1 “%2”.</source>
        <translation>没有名为“%2”的%1。</translation>
    </message>
    <message>
        <source>“%1” belongs to another record.</source>
        <translation>“%1”属于另一条记录。</translation>
    </message>
    <message>
        <source>Several customers are called “%1” and have this address. Name the code.</source>
        <translation>有多个名为“%1”的客户使用这个邮箱。请写明客户编码。</translation>
    </message>
    <message>
        <source>No customer has the code “%1”.</source>
        <translation>没有编码为“%1”的客户。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>“%1”不是电子邮箱地址。</translation>
    </message>
    <message>
        <source>“%1” is no condition. Write it as FIELD=VALUE.</source>
        <translation>“%1”不是筛选条件。请写成 字段=值。</translation>
    </message>
    <message>
        <source>“%1” is no entry of a status history. Write it as state@instant, such as in_progress@2026-11-22 07:29.</source>
        <translation>“%1”不是状态记录。请写成 状态@时间，例如 处理中@2026-11-22 07:29。</translation>
    </message>
    <message>
        <source>Resolved before it was opened.</source>
        <translation>解决时间早于打开时间。</translation>
    </message>
    <message>
        <source>Answered before it was opened.</source>
        <translation>首次响应早于打开时间。</translation>
    </message>
    <message>
        <source>Resolved before it was answered.</source>
        <translation>解决时间早于首次响应。</translation>
    </message>
    <message>
        <source>Closed before it was resolved or opened.</source>
        <translation>关闭时间早于解决或打开时间。</translation>
    </message>
    <message>
        <source>Arrived before it was opened.</source>
        <translation>到场时间早于打开时间。</translation>
    </message>
    <message>
        <source>Line %1 has bytes that are not %2 text. Nothing was imported. Save the file again as UTF-8 and import that.</source>
        <translation>第 %1 行含有不属于 %2 编码的字节。未导入任何数据。请将文件另存为 UTF-8 后再导入。</translation>
    </message>
    <message>
        <source>“%1” has a time of day that does not exist.</source>
        <translation>“%1”中的时刻不存在。</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read. Write it as 2026-11-22 or 2026-11-22 07:29.</source>
        <translation>“%1”不是可识别的日期。请写成 2026-11-22 或 2026-11-22 07:29。</translation>
    </message>
    <message>
        <source>“%1” is no region that is known, or could be several. Write its six-digit code, or province and city.</source>
        <translation>“%1”不是已知的地区，或可能指多个地区。请写六位区划代码，或写明省和市。</translation>
    </message>
    <message>
        <source>“%1” is no skill. Write it as product=level, the level from 1 to 5.</source>
        <translation>“%1”不是技能。请写成 产品=级别，级别为 1 到 5。</translation>
    </message>
    <message>
        <source>%1 have no field “%2”. Their fields are: %3.</source>
        <translation>%1没有“%2”字段。可用的字段有：%3。</translation>
    </message>
    <message>
        <source>There is no record %1 to go on behind; start again from the first.</source>
        <translation>没有记录 %1，无法从它之后继续；请从第一条重新开始。</translation>
    </message>
    <message>
        <source>This contract belongs to another customer.</source>
        <translation>这份合同属于另一个客户。</translation>
    </message>
    <message>
        <source>“%1” is no entry of a complaint&apos;s history. Write it as stage@instant, such as verification@2026-11-22 07:29.</source>
        <translation>“%1”不是投诉经过的一项。请写成 阶段@时间，例如 verification@2026-11-22 07:29。</translation>
    </message>
    <message>
        <source>This request belongs to another customer.</source>
        <translation>这张工单属于另一家客户。</translation>
    </message>
    <message>
        <source>The line does not say of which study this item is.</source>
        <translation>这一行没有说明服务项目属于哪份调查。</translation>
    </message>
    <message>
        <source>The study has several items “%1”.</source>
        <translation>这份调查有多个名为“%1”的项目。</translation>
    </message>
    <message>
        <source>The study “%1” has ended and takes no more answers.</source>
        <translation>调查“%1”已结束，不再接受答卷。</translation>
    </message>
    <message>
        <source>This item is of another study.</source>
        <translation>这个项目属于另一份调查。</translation>
    </message>
    <message>
        <source>This person works for another customer.</source>
        <translation>此人属于另一个客户。</translation>
    </message>
</context>
</TS>
