<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BriefLayout</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Model and version</source>
        <translation>型号与版本</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>最近变更</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>质保</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>授予</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已排</translation>
    </message>
    <message>
        <source>left</source>
        <translation>余</translation>
    </message>
    <message>
        <source>Visit brief</source>
        <translation>拜访简报</translation>
    </message>
    <message>
        <source>Notes on site</source>
        <translation>现场手记</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>Data as of %1, printed by %2</source>
        <translation>数据截至 %1，%2 打印</translation>
    </message>
    <message>
        <source>Internal, do not leave with the customer</source>
        <translation>内部资料，请勿留在客户处</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>PdfFile</name>
    <message>
        <source>There is no space left for %1. Nothing was changed; make room or choose another place.</source>
        <translation>磁盘空间不足，无法写入 %1。原有内容未变；请腾出空间或换个位置。</translation>
    </message>
    <message>
        <source>%1 cannot be written here. Nothing was changed; choose another place.</source>
        <translation>无法在此写入 %1。原有内容未变；请换个位置。</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed; try again or choose another place.</source>
        <translation>%1 写入失败。原有内容未变；请重试或换个位置。</translation>
    </message>
</context>
<context>
    <name>zhike::PagePreview</name>
    <message>
        <source>Page as it is printed</source>
        <translation>打印页面</translation>
    </message>
</context>
</TS>
