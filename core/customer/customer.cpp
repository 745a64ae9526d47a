// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customer/customer.h"

#include "core/store/kinds.h"

namespace zhike {

using namespace FieldFlag;

template <>
const EntityDescription& describe<Customer>()
{
    static constexpr Field fields[] = {
        field<&Customer::code>("code", QT_TRANSLATE_NOOP("Field", "Code"), Required | Unique | Title),
        field<&Customer::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Name),
        field<&Customer::shortName>("short_name", QT_TRANSLATE_NOOP("Field", "Short name"), Name),
        field<&Customer::parent>("parent", QT_TRANSLATE_NOOP("Field", "Parent")),
        field<&Customer::industry>("industry", QT_TRANSLATE_NOOP("Field", "Industry"), Searchable),
        field<&Customer::region>("region", QT_TRANSLATE_NOOP("Field", "Region"), Region),
        field<&Customer::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Searchable),
        field<&Customer::status>("status", QT_TRANSLATE_NOOP("Field", "Status"), Required),
        field<&Customer::economicStrength>("economic_strength",
                                           QT_TRANSLATE_NOOP("Field", "Economic strength"), Scale5),
        field<&Customer::itMaturity>("it_maturity", QT_TRANSLATE_NOOP("Field", "IT maturity"), Scale5),
        field<&Customer::accountManager>("account_manager", QT_TRANSLATE_NOOP("Field", "Account manager"),
                                         Searchable),
        field<&Customer::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Title),
        field<&Customer::talkingPoints>("talking_points", QT_TRANSLATE_NOOP("Field", "How to talk to them"),
                                        Searchable | Long),
        field<&Customer::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Customer,
                                         "customer",
                                         "customers",
                                         QT_TRANSLATE_NOOP("Entity", "Customer"),
                                         QT_TRANSLATE_NOOP("Entity", "Customers"),
                                         fields,
                                         "code",
                                         "name",
                                         nullptr};
    return d;
}

template <>
const EntityDescription& describe<Contact>()
{
    static constexpr Field fields[] = {
        field<&Contact::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Contact::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Name | Personal),
        field<&Contact::title>("title", QT_TRANSLATE_NOOP("Field", "Job title"), Searchable),
        field<&Contact::role>("role", QT_TRANSLATE_NOOP("Field", "Role")),
        field<&Contact::phone>("phone", QT_TRANSLATE_NOOP("Field", "Phone"), Title | Personal),
        field<&Contact::mobile>("mobile", QT_TRANSLATE_NOOP("Field", "Mobile"), Title | Personal),
        field<&Contact::email>("email", QT_TRANSLATE_NOOP("Field", "E-mail"), Title | Personal),
        field<&Contact::wechat>("wechat", QT_TRANSLATE_NOOP("Field", "WeChat"), Title | Personal),
        field<&Contact::preferences>("preferences", QT_TRANSLATE_NOOP("Field", "Preferences"),
                                     Searchable | Long | Personal),
    };
    static constexpr EntityDescription d{EntityKind::Contact,
                                         "contact",
                                         "contacts",
                                         QT_TRANSLATE_NOOP("Entity", "Contact"),
                                         QT_TRANSLATE_NOOP("Entity", "Contacts"),
                                         fields,
                                         nullptr,
                                         "name",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<Site>()
{
    static constexpr Field fields[] = {
        field<&Site::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Site::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Name),
        field<&Site::region>("region", QT_TRANSLATE_NOOP("Field", "Region"), Region),
        field<&Site::address>("address", QT_TRANSLATE_NOOP("Field", "Address"), Searchable),
        field<&Site::contact>("contact", QT_TRANSLATE_NOOP("Field", "Contact")),
        field<&Site::notes>("notes", QT_TRANSLATE_NOOP("Field", "Notes"), Searchable | Long),
    };
    static constexpr EntityDescription d{EntityKind::Site,
                                         "site",
                                         "sites",
                                         QT_TRANSLATE_NOOP("Entity", "Site"),
                                         QT_TRANSLATE_NOOP("Entity", "Sites"),
                                         fields,
                                         nullptr,
                                         "name",
                                         "customer",
                                         EntityKind::Customer};
    return d;
}

template <>
const EntityDescription& describe<System>()
{
    static constexpr Field fields[] = {
        field<&System::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&System::site>("site", QT_TRANSLATE_NOOP("Field", "Site")),
        field<&System::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Name),
        field<&System::product>("product", QT_TRANSLATE_NOOP("Field", "Product"), Searchable),
        field<&System::vendor>("vendor", QT_TRANSLATE_NOOP("Field", "Vendor"), Searchable),
        field<&System::supplier>("supplier", QT_TRANSLATE_NOOP("Field", "Supplied by"), Required),
        field<&System::criticality>("criticality", QT_TRANSLATE_NOOP("Field", "Criticality"), Scale5),
        field<&System::model>("model", QT_TRANSLATE_NOOP("Field", "Model"), Searchable),
        field<&System::serial>("serial", QT_TRANSLATE_NOOP("Field", "Serial number"), Title),
        field<&System::version>("version", QT_TRANSLATE_NOOP("Field", "Version")),
        field<&System::deployedOn>("deployed_on", QT_TRANSLATE_NOOP("Field", "Deployed on")),
        field<&System::warrantyUntil>("warranty_until", QT_TRANSLATE_NOOP("Field", "Warranty until")),
        field<&System::notes>("notes", QT_TRANSLATE_NOOP("Field", "Scripts and configuration"),
                              Searchable | Long),
    };
    static constexpr FieldOrder orders[] = {{"deployed_on", "warranty_until"}};
    static constexpr EntityDescription d{EntityKind::System,
                                         "system",
                                         "systems",
                                         QT_TRANSLATE_NOOP("Entity", "System"),
                                         QT_TRANSLATE_NOOP("Entity", "Systems"),
                                         fields,
                                         nullptr,
                                         "name",
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

template <>
const EntityDescription& describe<Contract>()
{
    static constexpr Field fields[] = {
        field<&Contract::customer>("customer", QT_TRANSLATE_NOOP("Field", "Customer"), Required),
        field<&Contract::number>("number", QT_TRANSLATE_NOOP("Field", "Number"), Required | Unique | Title),
        field<&Contract::tier>("tier", QT_TRANSLATE_NOOP("Field", "Tier")),
        field<&Contract::startsOn>("starts_on", QT_TRANSLATE_NOOP("Field", "From"), Required),
        field<&Contract::endsOn>("ends_on", QT_TRANSLATE_NOOP("Field", "To"), Required),
        field<&Contract::annualFee>("annual_fee", QT_TRANSLATE_NOOP("Field", "Annual fee")),
        field<&Contract::scope>("scope", QT_TRANSLATE_NOOP("Field", "Scope"), Searchable | Long),
        field<&Contract::scopeOut>("scope_out", QT_TRANSLATE_NOOP("Field", "Not included"),
                                   Searchable | Long),
        field<&Contract::billing>("billing", QT_TRANSLATE_NOOP("Field", "Billing")),
        field<&Contract::renews>("renews", QT_TRANSLATE_NOOP("Field", "Renews")),
        field<&Contract::renewal>("renewal", QT_TRANSLATE_NOOP("Field", "Renewal")),
        field<&Contract::renewalNote>("renewal_note", QT_TRANSLATE_NOOP("Field", "Note on the renewal"),
                                      Searchable | Long),
    };
    static constexpr FieldOrder orders[] = {{"starts_on", "ends_on"}};
    static constexpr EntityDescription d{EntityKind::Contract,
                                         "contract",
                                         "contracts",
                                         QT_TRANSLATE_NOOP("Entity", "Contract"),
                                         QT_TRANSLATE_NOOP("Entity", "Contracts"),
                                         fields,
                                         "number",
                                         "number",
                                         "customer",
                                         EntityKind::Customer,
                                         orders};
    return d;
}

} // namespace zhike
