// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/form_layouts.h"

#include "core/customer/note.h"
#include <QtCore/QCoreApplication>

namespace zhike {

namespace {

constexpr auto full = FormPanel::Full;
constexpr auto half = FormPanel::Half;

struct FormLayoutsWords {
    Q_DECLARE_TR_FUNCTIONS(FormLayouts)
};

std::vector<FormPlace> customerLayout()
{
    return {{"name", full},
            {"short_name", half},
            {"code", half, {}, FormLayoutsWords::tr("Left blank, it is the next free one."), {}, true},
            {"status", half},
            {"industry", half},
            {"region", half},
            {"phone", half},
            {"address", full},
            {"account_manager", half},
            {"parent", half},
            {"economic_strength", full, FormLayoutsWords::tr("What they are like"), {}},
            {"it_maturity", full},
            {"talking_points", full, FormLayoutsWords::tr("Worth knowing"),
             FormLayoutsWords::tr("What to say first, what to avoid, when not to call.")},
            {"notes", full}};
}

std::vector<FormPlace> contactLayout()
{
    return {{"name", half, {}, {}, FormLayoutsWords::tr("Full name")},
            {"title", half},
            {"role", half},
            {"mobile", half},
            {"phone", half},
            {"wechat", half},
            {"email", full},
            {"preferences", full}};
}

std::vector<FormPlace> siteLayout()
{
    return {{"name", full}, {"region", half}, {"contact", half}, {"address", full}, {"notes", full}};
}

std::vector<FormPlace> systemLayout()
{
    return {{"name", full},        {"site", half},        {"supplier", half},       {"product", half},
            {"vendor", half},      {"model", half},       {"version", half},        {"serial", full},
            {"criticality", full}, {"deployed_on", half}, {"warranty_until", half}, {"notes", full}};
}

std::vector<FormPlace> contractLayout()
{
    return {{"number", half},
            {"tier", half, {}, FormLayoutsWords::tr("The tier it promises at least.")},
            {"starts_on", half},
            {"ends_on", half},
            {"annual_fee", half},
            {"renews", half},
            {"scope", full, FormLayoutsWords::tr("Service boundary"), {}, FormLayoutsWords::tr("Included")},
            {"scope_out", full}};
}

std::vector<FormPlace> instalmentLayout()
{
    return {{"due_on", half}, {"amount", half}, {"period_from", half}, {"period_to", half}, {"note", full}};
}

std::vector<FormPlace> commitmentLayout()
{
    return {{"indicator", full, {}, FormLayoutsWords::tr("What is measured, such as: availability.")},
            {"target", half, {}, FormLayoutsWords::tr("Such as: at least 99.9 %.")},
            {"due_on", half},
            {"contract", full}};
}

std::vector<FormPlace> riskLayout()
{
    return {{"text", full},   {"likelihood", full}, {"impact", full},   {"site", half},
            {"system", half}, {"supplier", half},   {"engineer", half}, {"due_on", half},
            {"state", half},  {"measure", full},    {"visit", full}};
}

std::vector<FormPlace> contingencyLayout()
{
    return {{"scenario",
             full,
             {},
             FormLayoutsWords::tr("What has happened: the sign that one follows this plan.")},
            {"system", half},
            {"risk", half},
            {"steps",
             full,
             {},
             FormLayoutsWords::tr("One step a line: who does what, and how one knows that it worked.")},
            {"last_drill", half}};
}

std::vector<FormPlace> changeLayout()
{
    return {{"what", full},
            {"system", half},
            {"changed_at", half},
            {"why", full},
            {"rollback", full, {}, FormLayoutsWords::tr("How it is taken back, if it does harm.")},
            {"engineer", half},
            {"agreed_by", half},
            {"result", half},
            {"visit", half}};
}

std::vector<FormPlace> noteLayout()
{
    return {{"text", full}, {"contact", half}, {"noted_at", half}};
}

std::vector<FormPlace> engineerLayout()
{
    return {{"name", half, {}, {}, FormLayoutsWords::tr("Full name")},
            {"number", half, {}, FormLayoutsWords::tr("Left blank, it is the next free one."), {}, true},
            {"region", half},
            {"team_kind", half},
            {"mobile", half},
            {"email", half},
            {"started_on", half, {}, FormLayoutsWords::tr("When they began to work in the trade.")},
            {"manner", half},
            {"capacity", half, {}, FormLayoutsWords::tr("Weight of customers: 1, 2, 4 or 8 by tier.")},
            {"mentor", half},
            {"notes", full}};
}

} // namespace

std::vector<FormPlace> formLayout(EntityKind kind)
{
    if (kind == EntityKind::CustomerNote)
        return noteLayout();
    switch (kind) {
    case EntityKind::Customer:
        return customerLayout();
    case EntityKind::Contact:
        return contactLayout();
    case EntityKind::Site:
        return siteLayout();
    case EntityKind::System:
        return systemLayout();
    case EntityKind::Contract:
        return contractLayout();
    case EntityKind::Instalment:
        return instalmentLayout();
    case EntityKind::Commitment:
        return commitmentLayout();
    case EntityKind::Risk:
        return riskLayout();
    case EntityKind::ContingencyPlan:
        return contingencyLayout();
    case EntityKind::Change:
        return changeLayout();
    case EntityKind::Engineer:
        return engineerLayout();
    default:
        return {};
    }
}

} // namespace zhike
