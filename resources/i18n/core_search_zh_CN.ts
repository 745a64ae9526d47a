<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Search</name>
    <message>
        <source>This customer is no longer there.</source>
        <translation>这位客户已不存在。</translation>
    </message>
</context>
<context>
    <name>zhike::Search</name>
    <message>
        <source>Search cannot start, because this SQLite has no full-text search (FTS5). Your data is safe; install SQLite with FTS5 and start again.</source>
        <translation>无法启动搜索：本机的 SQLite 不带全文检索（FTS5）。您的数据安然无恙；请安装带 FTS5 的 SQLite 后重新启动。</translation>
    </message>
</context>
</TS>
