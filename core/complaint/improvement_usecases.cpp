// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/invalid.h"
#include "core/complaint/complaint_text.h"
#include "core/complaint/complaint_usecases.h"
#include "core/customer/usecases.h"
#include "core/engineer/absence.h"

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

tl::unexpected<Error> improvementRefusal(const QString& sentence, const QString& field)
{
    return failure(ErrorKind::Invalid, sentence, {}, field);
}

Done checkImprovement(const Reader& reader, Improvement& i)
{
    i.title = i.title.trimmed();
    i.plan = i.plan.trimmed();
    i.result = i.result.trimmed();
    if (i.title.isEmpty())
        return improvementRefusal(ComplaintText::tr("Say what will be made better."), u"title"_s);
    if (i.state == ImprovementState::CarriedOut && i.result.isEmpty())
        return improvementRefusal(ComplaintText::tr("Say what came of it."), u"result"_s);
    if (i.complaint) {
        ZHIKE_ASSIGN(const Complaint complaint, reader.find(i.complaint));
        if (complaint.customer != i.customer)
            return improvementRefusal(ComplaintText::tr("This complaint is of another customer."),
                                      u"complaint"_s);
    }
    if (i.survey) {
        ZHIKE_ASSIGN(const Survey survey, reader.find(i.survey));
        if (survey.customer != i.customer)
            return improvementRefusal(ComplaintText::tr("This answer is of another customer."), u"survey"_s);
    }
    const bool done = i.state == ImprovementState::CarriedOut;
    if (!done)
        i.doneOn = {};
    else if (!i.doneOn.isValid())
        i.doneOn = reader.clock().today();
    return {};
}

} // namespace

Result<Id<Improvement>> addImprovement(UnitOfWork& unit, Improvement draft)
{
    if (!draft.customer && draft.complaint) {
        ZHIKE_ASSIGN(const Complaint complaint, unit.find(draft.complaint));
        draft.customer = complaint.customer;
    }
    if (!draft.customer)
        return improvementRefusal(ComplaintText::tr("Choose the customer for whom it is made better."),
                                  u"customer"_s);
    ZHIKE_TRY(checkImprovement(unit, draft));
    ZHIKE_TRY(mustBeThere(unit, draft.engineer, unit.clock().today(), u"engineer"_s));
    ZHIKE_ASSIGN(const auto id, unit.insert(draft));
    unit.setTitle(ComplaintText::tr("Add improvement “%1”").arg(draft.title));
    return id;
}

Done editImprovement(UnitOfWork& unit, const Improvement& before, const Improvement& edited)
{
    Improvement wanted = edited;
    wanted.customer = before.customer;
    ZHIKE_TRY(checkImprovement(unit, wanted));
    if (wanted.engineer != before.engineer)
        ZHIKE_TRY(mustBeThere(unit, wanted.engineer, unit.clock().today(), u"engineer"_s));
    ZHIKE_TRY(saveChanges(unit, toRecord(before), toRecord(wanted)));
    unit.setTitle(ComplaintText::tr("Edit improvement “%1”").arg(wanted.title));
    return {};
}

} // namespace zhike
