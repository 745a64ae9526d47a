// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capture/capture_words.h"

#include <QtCore/QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

QRegularExpression words(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// A word that stands alone: between blanks or separators, or before a colon.
QRegularExpression alone(const QString& choices)
{
    return words(u"(?:^|(?<=[\\s，,。;；、]))#?(?:%1)(?:[:：]|(?=$|[\\s，,。;；、]))"_s.arg(choices));
}

struct KindWords {
    CaptureKind kind;
    QRegularExpression mark;
};

const std::vector<KindWords>& kindMarks()
{
    static const std::vector<KindWords> all = {
        {CaptureKind::Request, alone(u"工单|报障|报修|request|ticket"_s)},
        {CaptureKind::Complaint, alone(u"抱怨|投诉|complaint|grievance"_s)},
        {CaptureKind::Step, alone(u"后续|待办|跟进|todo|to-do|task|step|next step"_s)},
        {CaptureKind::Note, alone(u"备注|笔记|记录|note|memo"_s)},
    };
    return all;
}

bool tells(QStringView line, const QRegularExpression& what)
{
    return what.match(line.toString()).hasMatch();
}

/// Something does not work.
bool tellsOfFault(QStringView line)
{
    static const QRegularExpression fault = words(
        u"故障|报错|打不开|宕机|无法|不能|失败|异常|中断|离线|卡顿|很慢|变慢|太慢|缓慢|超时|丢包|掉线|告警|"
        u"报警|死机|崩溃|连不上|登不上|不通|蓝屏|断网|停机|挂了|"
        "\\b(?:down|errors?|fails?|failed|failing|cannot|can't|broken|outage|slow|crash(?:es|ed)?|timeouts?|unreachable)\\b"_s);
    return tells(line, fault);
}

bool tellsOfAnger(QStringView line)
{
    static const QRegularExpression anger = words(
        u"抱怨|投诉|不满|差评|生气|发火|\\b(?:complain(?:s|ed|ing)?|unhappy|angry|upset|dissatisfied)\\b"_s);
    return tells(line, anger);
}

/// Somebody is to do something.
bool tellsOfWork(QStringView line)
{
    static const QRegularExpression work = words(
        u"跟进|记得|提醒|催|约(?!定)|提交|准备|安排|发送|发给|寄|给(?:出|客户)|\\b(?:follow up|send|prepare|call back|remind|arrange|schedule)\\b"_s);
    return tells(line, work);
}

RequestCategory categoryOf(QStringView line)
{
    static const QRegularExpression question =
        words(u"咨询|请问|怎么|如何|能否|是否|想问|\\b(?:how|question|asks?)\\b"_s);
    static const QRegularExpression change =
        words(u"变更|升级|扩容|迁移|割接|调整配置|\\b(?:change|upgrade|migrat(?:e|ion))\\b"_s);
    static const QRegularExpression wish =
        words(u"需求|希望|想要|建议增加|\\b(?:wish(?:es)?|feature|would like)\\b"_s);
    if (tellsOfFault(line))
        return RequestCategory::Fault;
    return tells(line, question) ? RequestCategory::Question
           : tells(line, change) ? RequestCategory::Change
           : tells(line, wish)   ? RequestCategory::Wish
                                 : RequestCategory::Fault;
}

CaptureKind guess(QStringView line, const CaptureWords& said)
{
    if (tellsOfAnger(line))
        return CaptureKind::Complaint;
    if (said.priority || (tellsOfFault(line) && !(said.due && tellsOfWork(line))))
        return CaptureKind::Request;
    return said.due || tellsOfWork(line) ? CaptureKind::Step : CaptureKind::Note;
}

} // namespace

CaptureWords readCapture(QStringView line, QDate today)
{
    static const QRegularExpression priority =
        words(u"(?<![A-Za-z0-9_.-])#?P([1-4])(?![A-Za-z0-9_.-])[:：]?"_s);
    const QString text = line.toString();
    CaptureWords said;
    for (const KindWords& kind : kindMarks()) {
        const auto m = kind.mark.match(text);
        if (!m.hasMatch() || (said.kindSaid && m.capturedStart() > said.marks.front().start))
            continue;
        said.kind = kind.kind;
        said.kindSaid = true;
        said.marks = {{m.capturedStart(), m.capturedLength()}};
        said.formal =
            m.captured().contains(u"投诉") || m.captured().contains(u"complaint", Qt::CaseInsensitive);
    }
    if (const auto m = priority.match(text); m.hasMatch()) {
        said.priority = static_cast<Priority>(m.captured(1).toInt() - 1);
        said.marks.push_back({m.capturedStart(), m.capturedLength()});
    }
    said.due = findDue(line, today);
    said.category = categoryOf(line);
    if (!said.kindSaid)
        said.kind = guess(line, said);
    return said;
}

QString textWithout(QStringView line, std::vector<TextSpan> parts)
{
    static const QRegularExpression ends =
        QRegularExpression(u"^[\\s，,。:：;；、·・|-]+|[\\s，,:：;；、·・|-]+$"_s);
    std::ranges::sort(parts, std::greater{}, &TextSpan::start);
    QString text = line.toString();
    for (const TextSpan& part : parts)
        text.replace(part.start, part.length, u" "_s);
    text = text.simplified();
    static const QRegularExpression loose = QRegularExpression(u"\\s+([，,。;；、])"_s);
    text.replace(loose, u"\\1"_s);
    static const QRegularExpression doubled = QRegularExpression(u"([，,；;])(?:[，,；;])+"_s);
    text.replace(doubled, u"\\1"_s);
    return text.remove(ends);
}

} // namespace zhike
