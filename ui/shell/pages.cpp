// SPDX-License-Identifier: GPL-3.0-or-later
// Which screens there are, in the order of the navigation. A screen that is finished adds its line here.
#include "ui/complaint/complaints_page.h"
#include "ui/contract/contracts_page.h"
#include "ui/customer/customers_page.h"
#include "ui/engineer/engineers_page.h"
#include "ui/request/requests_page.h"
#include "ui/satisfaction/satisfaction_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/page.h"
#include "ui/tier/tiers_page.h"
#include "ui/today/today_page.h"
#include "ui/visit/visit_page.h"

namespace zhike {

std::vector<PageEntry> allPages()
{
    return {
        todayEntry(),     customersEntry(),    visitPageEntry(), requestsEntry(), complaintsEntry(),
        engineersEntry(), satisfactionEntry(), contractsEntry(), tiersEntry(),    settingsEntry(),
    };
}

} // namespace zhike
