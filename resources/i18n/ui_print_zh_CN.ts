<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BoundaryLayout</name>
    <message>
        <source>Service boundary</source>
        <translation>服务边界</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>等级 %1</translation>
    </message>
    <message>
        <source>Contract %1, %2 to %3</source>
        <translation>合同 %1，%2 至 %3</translation>
    </message>
    <message>
        <source>No contract today</source>
        <translation>当前没有合同</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>Nothing is written down.</source>
        <translation>未注明。</translation>
    </message>
    <message>
        <source>Not included</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>时限承诺</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>没有时限承诺。</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>优先级</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Counted in these service hours; this contract promises figures of its own.</source>
        <translation>按服务时间计；本合同有单独承诺的指标。</translation>
    </message>
    <message>
        <source>Counted in these service hours, with China&apos;s official days off.</source>
        <translation>按服务时间计，法定节假日除外。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>等 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>已安排 %1</translation>
    </message>
    <message>
        <source>beyond the contract %1</source>
        <translation>超出合同 %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>权益</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
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
        <translation>剩余</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超 %1</translation>
    </message>
    <message>
        <source>Nothing is granted by number.</source>
        <translation>没有按次数授予的权益。</translation>
    </message>
    <message>
        <source>Service report: %1</source>
        <translation>服务报告：%1</translation>
    </message>
    <message>
        <source>Your engineers</source>
        <translation>服务工程师</translation>
    </message>
    <message>
        <source>Nobody is named; the service desk takes every request.</source>
        <translation>未指定工程师，由服务台受理全部请求。</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>截至 %1</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
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
    <message>
        <source>Health</source>
        <translation>健康</translation>
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
    <name>RecordLayout</name>
    <message>
        <source>Visit record</source>
        <translation>拜访记录</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Engineers</source>
        <translation>工程师</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>见</translation>
    </message>
    <message>
        <source>Checklist, %1 of %2</source>
        <translation>检查清单 %1 / %2</translation>
    </message>
    <message>
        <source>Other next steps</source>
        <translation>其他后续</translation>
    </message>
    <message>
        <source>Findings and what follows</source>
        <translation>发现与后续</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>To take it back: %1</source>
        <translation>可回退：%1</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>随手记</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>小结</translation>
    </message>
    <message>
        <source>Knowledge handed over</source>
        <translation>知识交接</translation>
    </message>
    <message>
        <source>%1 %2 of 5</source>
        <translation>%1 %2 / 5</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>满意度</translation>
    </message>
    <message>
        <source>technical strength</source>
        <translation>技术实力</translation>
    </message>
    <message>
        <source>attitude</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>crisis awareness</source>
        <translation>危机意识</translation>
    </message>
    <message>
        <source>What the customer says</source>
        <translation>客户评价</translation>
    </message>
    <message>
        <source>Photos and files</source>
        <translation>照片与文件</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names of files</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>未签字。</translation>
    </message>
    <message>
        <source>Fingerprint of what was signed: %1</source>
        <translation>签字内容指纹：%1</translation>
    </message>
    <message>
        <source>Added after the signature</source>
        <translation>签字后补充</translation>
    </message>
    <message>
        <source>%1, printed %2</source>
        <translation>%1，打印于 %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>page of pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>zhike::PagePreview</name>
    <message>
        <source>Page as it is printed</source>
        <translation>打印页面</translation>
    </message>
</context>
<context>
    <name>zhike::PaperViewer</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为 PDF…</translation>
    </message>
</context>
</TS>
