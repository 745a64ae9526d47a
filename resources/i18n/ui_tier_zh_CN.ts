<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>TierViews</name>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Strength</source>
        <translation>经济实力</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>IT 成熟度</translation>
    </message>
    <message>
        <source>Annual fee</source>
        <translation>年费百分位</translation>
    </message>
    <message>
        <source>Criticality</source>
        <translation>系统关键度</translation>
    </message>
    <message>
        <source>Service use</source>
        <translation>权益使用</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>above %1 %</source>
        <extracomment>The percentile of an annual fee among those of the other customers</extracomment>
        <translation>第 %1 位</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Used and granted services of the last 12 months</extracomment>
        <translation>近 12 月 %1/%2</translation>
    </message>
    <message>
        <source>%1 / 5</source>
        <translation>%1 / 5</translation>
    </message>
    <message>
        <source>%1 from a fee of %2 a year on, all else as it is.</source>
        <translation>其他不变，年费达到 %2 起建议%1。</translation>
    </message>
    <message>
        <source>No fee alone would lead to %1.</source>
        <translation>仅提高年费不足以达到%1。</translation>
    </message>
    <message>
        <source>Nothing is known that an advice could be made of</source>
        <translation>资料不足，无法给出建议</translation>
    </message>
    <message>
        <source>%1 is advised; no tier now</source>
        <translation>建议%1，目前未定级</translation>
    </message>
    <message>
        <source>%1 is advised, now %2</source>
        <translation>建议%1，现为%2</translation>
    </message>
    <message>
        <source>%1 is advised, as it is now</source>
        <translation>建议%1，与现等级相同</translation>
    </message>
</context>
<context>
    <name>zhike::AdvicePanel</name>
    <message>
        <source>No customer chosen</source>
        <translation>未选择客户</translation>
    </message>
    <message>
        <source>Choose one: which tier is advised to it stands here, with the reasons.</source>
        <translation>选择一个客户，这里显示建议的等级和理由。</translation>
    </message>
    <message>
        <source>Guards</source>
        <translation>守则</translation>
    </message>
    <message>
        <source>What the score is made of</source>
        <translation>分数构成</translation>
    </message>
    <message>
        <source>What if…</source>
        <translation>试算</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>Change the weights in the settings</source>
        <translation>在设置中修改权重</translation>
    </message>
    <message>
        <source>Back to the facts</source>
        <translation>回到实际</translation>
    </message>
    <message>
        <source>Supposed: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>As of the data of %1</source>
        <translation>依据 %1 的数据</translation>
    </message>
    <message>
        <source>not part of the score; nothing to mind</source>
        <translation>不计入分数，无提示</translation>
    </message>
    <message numerus="yes">
        <source>not part of the score; %n to mind</source>
        <translation>
            <numerusform>不计入分数，%n 项提示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::AdviceParts</name>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Suppose: %1</source>
        <translation>试算：%1</translation>
    </message>
    <message>
        <source>Nothing can be supposed here: %1</source>
        <translation>此项无法试算：%1</translation>
    </message>
</context>
<context>
    <name>zhike::BoardView</name>
    <message>
        <source>Without a tier</source>
        <translation>未定级</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Fees %1</source>
        <translation>年费 %1</translation>
    </message>
</context>
<context>
    <name>zhike::SegmentMatrix</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Economic strength by IT maturity</source>
        <translation>经济实力 × IT 成熟度</translation>
    </message>
    <message>
        <source>Economic strength %1, IT maturity %2</source>
        <translation>经济实力 %1，IT 成熟度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>mean score %1</source>
        <translation>平均 %1 分</translation>
    </message>
    <message>
        <source>%1 advised: %2</source>
        <translation>建议%1：%2</translation>
    </message>
    <message>
        <source>advice differs: %1</source>
        <translation>建议不同：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>均分 %1</translation>
    </message>
    <message>
        <source>IT maturity</source>
        <translation>IT 成熟度</translation>
    </message>
    <message>
        <source>Economic strength</source>
        <translation>经济实力</translation>
    </message>
</context>
<context>
    <name>zhike::SegmentsView</name>
    <message>
        <source>How to talk to them</source>
        <translation>沟通要点</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>这一格没有客户</translation>
    </message>
    <message>
        <source>No customer in our care has this strength and maturity.</source>
        <translation>在管客户中没有这一实力与成熟度的。</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>分群</translation>
    </message>
    <message>
        <source>Customers of the cell</source>
        <translation>这一格的客户</translation>
    </message>
    <message>
        <source>To the next cell</source>
        <translation>移到相邻格</translation>
    </message>
    <message>
        <source>←, →, ↑, ↓</source>
        <translation>←、→、↑、↓</translation>
    </message>
    <message>
        <source>To the customers of the cell</source>
        <translation>进入这一格的客户列表</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>行业</translation>
    </message>
    <message numerus="yes">
        <source>%n customers in our care</source>
        <translation>
            <numerusform>%n 个在管客户</numerusform>
        </translation>
    </message>
    <message>
        <source>Strength %1, maturity %2</source>
        <translation>实力 %1・成熟度 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>everywhere; choose a region above</source>
        <translation>全部地区；可在上方选择地区</translation>
    </message>
    <message>
        <source>Nothing is written down about these customers yet.</source>
        <translation>这些客户还没有记录沟通要点。</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 及另外 %n 家</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TierBand</name>
    <message>
        <source>%1 from %2</source>
        <translation>%1从 %2 分起</translation>
    </message>
    <message>
        <source>Score %1 of 100</source>
        <translation>分数 %1 / 100</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>没有分数</translation>
    </message>
</context>
<context>
    <name>zhike::TiersPage</name>
    <message>
        <source>Tiers</source>
        <translation>等级</translation>
    </message>
    <message>
        <source>Tiers: %1</source>
        <extracomment>One of the views of the tiers: the board, the review …</extracomment>
        <translation>等级：%1</translation>
    </message>
</context>
</TS>
