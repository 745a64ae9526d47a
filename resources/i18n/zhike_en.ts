<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AbsenceForm</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoundaryLayout</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkForms</name>
    <message numerus="yes">
        <source>%n left as they were</source>
        <translation>
            <numerusform>%n left as it was</numerusform>
            <numerusform>%n left as they were</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n customer(s), as one step with one undo. Those for whom nothing changes stay as they are.</source>
        <translation>
            <numerusform>For %n customer, as one step with one undo. Those for whom nothing changes stay as they are.</numerusform>
            <numerusform>For %n customers, as one step with one undo. Those for whom nothing changes stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BulkProposal</name>
    <message numerus="yes">
        <source>For %n customer(s), as one step with one undo: the tier that the advice gives, ↑ %1 ↓ %2. A proposal that waits already is replaced.</source>
        <translation>
            <numerusform>For %n customer, as one step with one undo: the tier that the advice gives, ↑ %1 ↓ %2. A proposal that waits already is replaced.</numerusform>
            <numerusform>For %n customers, as one step with one undo: the tiers that the advice gives, ↑ %1 ↓ %2. Proposals that wait already are replaced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%n brief(s)</source>
        <translation>
            <numerusform>%n brief</numerusform>
            <numerusform>%n briefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n visit(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n visit to %1.</numerusform>
            <numerusform>Wrote %n visits to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComplaintText</name>
    <message numerus="yes">
        <source>Give %n complaint(s) to %1</source>
        <translation>
            <numerusform>Give %n complaint to %1</numerusform>
            <numerusform>Give %n complaints to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n complaint(s) into “%1”</source>
        <translation>
            <numerusform>Put %n complaint into “%1”</numerusform>
            <numerusform>Put %n complaints into “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n complaint(s)</source>
        <translation>
            <numerusform>Archive %n complaint</numerusform>
            <numerusform>Archive %n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n complaint(s)</source>
        <translation>
            <numerusform>Restore %n complaint</numerusform>
            <numerusform>Restore %n complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Contracts</name>
    <message numerus="yes">
        <source>Plan %n instalment(s) of %1</source>
        <translation>
            <numerusform>Plan %n instalment of %1</numerusform>
            <numerusform>Plan %n instalments of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand in the way. Settle or accept them first; nothing was changed.</source>
        <translation>
            <numerusform>%n thing still stands in the way. Settle or accept it first; nothing was changed.</numerusform>
            <numerusform>%n things still stand in the way. Settle or accept them first; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note %n commitment(s) as kept</source>
        <translation>
            <numerusform>Note %n commitment as kept</numerusform>
            <numerusform>Note %n commitments as kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerBulk</name>
    <message numerus="yes">
        <source>Assign %1 to %n customer(s)</source>
        <translation>
            <numerusform>Assign %1 to %n customer</numerusform>
            <numerusform>Assign %1 to %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Name %1 (%2) for %n customer(s)</source>
        <translation>
            <numerusform>Name %1 (%2) for %n customer</numerusform>
            <numerusform>Name %1 (%2) for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n customer(s) to %1</source>
        <translation>
            <numerusform>Set the status of %n customer to %1</numerusform>
            <numerusform>Set the status of %n customers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n customer(s) without an account manager</source>
        <translation>
            <numerusform>Leave %n customer without an account manager</numerusform>
            <numerusform>Leave %n customers without an account manager</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %1 account manager of %n customer(s)</source>
        <translation>
            <numerusform>Make %1 account manager of %n customer</numerusform>
            <numerusform>Make %1 account manager of %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n customer(s)</source>
        <translation>
            <numerusform>Archive %n customer</numerusform>
            <numerusform>Archive %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n customer(s)</source>
        <translation>
            <numerusform>Restore %n customer</numerusform>
            <numerusform>Restore %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerWords</name>
    <message numerus="yes">
        <source>contract over for %n day(s)</source>
        <translation>
            <numerusform>contract over for %n day</numerusform>
            <numerusform>contract over for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>contract ends in %n day(s)</source>
        <translation>
            <numerusform>contract ends in %n day</numerusform>
            <numerusform>contract ends in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) overdue</source>
        <translation>
            <numerusform>%n step overdue</numerusform>
            <numerusform>%n steps overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n complaint(s)</source>
        <translation>
            <numerusform>%n complaint</numerusform>
            <numerusform>%n complaints</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grievance(s)</source>
        <translation>
            <numerusform>%n grievance</numerusform>
            <numerusform>%n grievances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DecisionForms</name>
    <message numerus="yes">
        <source>Corrects the past: %n decided clock(s) would read differently.</source>
        <translation>
            <numerusform>Corrects the past: %n decided clock would read differently.</numerusform>
            <numerusform>Corrects the past: %n decided clocks would read differently.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ElementsLines</name>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineerBulk</name>
    <message numerus="yes">
        <source>Archive %n engineer(s)</source>
        <translation>
            <numerusform>Archive %n engineer</numerusform>
            <numerusform>Archive %n engineers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n engineer(s)</source>
        <translation>
            <numerusform>Restore %n engineer</numerusform>
            <numerusform>Restore %n engineers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EngineerWords</name>
    <message numerus="yes">
        <source>primary of %n</source>
        <translation>
            <numerusform>primary of %n</numerusform>
            <numerusform>primary of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>backup of %n</source>
        <translation>
            <numerusform>backup of %n</numerusform>
            <numerusform>backup of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>other roles: %n</source>
        <translation>
            <numerusform>other roles: %n</numerusform>
            <numerusform>other roles: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s)</source>
        <translation>
            <numerusform>%n request</numerusform>
            <numerusform>%n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeeRows</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n in the way</numerusform>
            <numerusform>%n in the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits on site, the first: %1</source>
        <translation>
            <numerusform>%n visit on site: %1</numerusform>
            <numerusform>%n visits on site, the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1</source>
        <translation>
            <numerusform>Exported %n customer to %1</numerusform>
            <numerusform>Exported %n customers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up %n record(s) to %1</source>
        <translation>
            <numerusform>Backed up %n record to %1</numerusform>
            <numerusform>Backed up %n records to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paid %n day(s) late</source>
        <translation>
            <numerusform>paid %n day late</numerusform>
            <numerusform>paid %n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartRows</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposal</name>
    <message numerus="yes">
        <source>Propose another tier for %n customer(s)</source>
        <translation>
            <numerusform>Propose another tier for %n customer</numerusform>
            <numerusform>Propose another tier for %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approve %n proposal(s)</source>
        <translation>
            <numerusform>Approve %n proposal</numerusform>
            <numerusform>Approve %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n proposal(s)</source>
        <translation>
            <numerusform>Reject %n proposal</numerusform>
            <numerusform>Reject %n proposals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Proposing</name>
    <message numerus="yes">
        <source>%n decided clock(s) corrected</source>
        <translation>
            <numerusform>%n decided clock corrected</numerusform>
            <numerusform>%n decided clocks corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rebalance</name>
    <message numerus="yes">
        <source>Rebalance: %n customer(s) get another primary engineer</source>
        <translation>
            <numerusform>Rebalance: %n customer gets another primary engineer</numerusform>
            <numerusform>Rebalance: %n customers get another primary engineer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RequestBulk</name>
    <message numerus="yes">
        <source>Assign %n request(s) to %1</source>
        <translation>
            <numerusform>Assign %n request to %1</numerusform>
            <numerusform>Assign %n requests to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n request(s)</source>
        <translation>
            <numerusform>Archive %n request</numerusform>
            <numerusform>Archive %n requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %n request(s)</source>
        <translation>
            <numerusform>Restore %n request</numerusform>
            <numerusform>Restore %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayText</name>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care call, every %n day(s)</source>
        <translation>
            <numerusform>Care call, every %n day</numerusform>
            <numerusform>Care call, every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n over time</source>
        <translation>
            <numerusform>%n over time</numerusform>
            <numerusform>%n over time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchWords</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitBulk</name>
    <message numerus="yes">
        <source>Call off %n visit(s)</source>
        <translation>
            <numerusform>Call off %n visit</numerusform>
            <numerusform>Call off %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %1 to %n visit(s)</source>
        <translation>
            <numerusform>Send %1 to %n visit</numerusform>
            <numerusform>Send %1 to %n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitText</name>
    <message numerus="yes">
        <source>Plan %n visit(s) that were due</source>
        <translation>
            <numerusform>Plan %n visit that were due</numerusform>
            <numerusform>Plan %n visits that were due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Care call, every %n day(s)</source>
        <translation>
            <numerusform>Care call, every %n day</numerusform>
            <numerusform>Care call, every %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::AdvicePanel</name>
    <message numerus="yes">
        <source>not part of the score; %n to mind</source>
        <translation>
            <numerusform>not part of the score; %n to mind</numerusform>
            <numerusform>not part of the score; %n to mind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::BehindPane</name>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::BoardLane</name>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n differs</numerusform>
            <numerusform>%n differ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::BoardView</name>
    <message numerus="yes">
        <source>%n customers in our care</source>
        <translation>
            <numerusform>%n customer in our care</numerusform>
            <numerusform>%n customers in our care</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CalendarsView</name>
    <message numerus="yes">
        <source>used by %n policies</source>
        <translation>
            <numerusform>used by %n policy</numerusform>
            <numerusform>used by %n policies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>used by %n contracts</source>
        <translation>
            <numerusform>used by %n contract</numerusform>
            <numerusform>used by %n contracts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CaptureBox</name>
    <message numerus="yes">
        <source>Which of %n customer(s)?</source>
        <translation>
            <numerusform>Which of %n customer?</numerusform>
            <numerusform>Which of %n customers?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CommitmentsView</name>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintListPane</name>
    <message numerus="yes">
        <source>%n complaint(s), ordered by: %1</source>
        <translation>
            <numerusform>%n complaint, ordered by: %1</numerusform>
            <numerusform>%n complaints, ordered by: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ComplaintSelectionBar</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give %n complaint(s) to an owner</source>
        <translation>
            <numerusform>Give %n complaint to an owner</numerusform>
            <numerusform>Give %n complaints to an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n complaint(s) into another stage</source>
        <translation>
            <numerusform>Put %n complaint into another stage</numerusform>
            <numerusform>Put %n complaints into another stage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerBulkBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n customer(s)</source>
        <translation>
            <numerusform>Export %n customer</numerusform>
            <numerusform>Export %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n customer(s) to %1</source>
        <translation>
            <numerusform>Exported %n customer to %1</numerusform>
            <numerusform>Exported %n customers to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerFactBar</name>
    <message numerus="yes">
        <source>%n day(s) left, %1</source>
        <translation>
            <numerusform>%n day left, %1</numerusform>
            <numerusform>%n days left, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::CustomerHead</name>
    <message numerus="yes">
        <source>%n branch(es)</source>
        <translation>
            <numerusform>%n branch</numerusform>
            <numerusform>%n branches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::DayStrip</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ElementsTable</name>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::FeesPane</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::HistoryTab</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::InstalmentDetail</name>
    <message numerus="yes">
        <source>%n in the way</source>
        <translation>
            <numerusform>%n in the way</numerusform>
            <numerusform>%n in the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::InstalmentsView</name>
    <message numerus="yes">
        <source>%n received</source>
        <translation>
            <numerusform>%n received</numerusform>
            <numerusform>%n received</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outstanding</source>
        <translation>
            <numerusform>%n outstanding</numerusform>
            <numerusform>%n outstanding</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::KanoView</name>
    <message numerus="yes">
        <source>%n respondent(s)</source>
        <translation>
            <numerusform>%n respondent</numerusform>
            <numerusform>%n respondents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contradictory answer(s)</source>
        <translation>
            <numerusform>%n contradictory answer</numerusform>
            <numerusform>%n contradictory answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n answer(s) to %1</source>
        <translation>
            <numerusform>Exported %n answer to %1</numerusform>
            <numerusform>Exported %n answers to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::MonthView</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::OverviewSide</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::PolicySide</name>
    <message numerus="yes">
        <source>%n customer(s) have these tiers from that day on.</source>
        <translation>
            <numerusform>%n customer has these tiers from that day on.</numerusform>
            <numerusform>%n customers have these tiers from that day on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running request(s) are due at another time.</source>
        <translation>
            <numerusform>%n running request is due at another time.</numerusform>
            <numerusform>%n running requests are due at another time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more for %n customer(s) this contract year.</source>
        <translation>
            <numerusform>%1: more for %n customer this contract year.</numerusform>
            <numerusform>%1: more for %n customers this contract year.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: less for %n customer(s) this contract year.</source>
        <translation>
            <numerusform>%1: less for %n customer this contract year.</numerusform>
            <numerusform>%1: less for %n customers this contract year.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ProfileTab</name>
    <message numerus="yes">
        <source>%n year(s), since %1</source>
        <translation>
            <numerusform>%n year, since %1</numerusform>
            <numerusform>%n years, since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ProposalBox</name>
    <message numerus="yes">
        <source>Its day is past: approving it changes how %n decided clock(s) read.</source>
        <translation>
            <numerusform>Its day is past: approving it changes how %n decided clock reads.</numerusform>
            <numerusform>Its day is past: approving it changes how %n decided clocks read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RebalanceWidget</name>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RecordSelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s) to %1</source>
        <translation>
            <numerusform>Exported %n record to %1</numerusform>
            <numerusform>Exported %n records to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RegionEditor</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RenewalColumn</name>
    <message numerus="yes">
        <source>over for %n day(s)</source>
        <translation>
            <numerusform>over for %n day</numerusform>
            <numerusform>over for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n renewal(s)</source>
        <translation>
            <numerusform>%1: %n renewal</numerusform>
            <numerusform>%1: %n renewals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n renewed</source>
        <translation>
            <numerusform>%n renewed</numerusform>
            <numerusform>%n renewed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RenewalsView</name>
    <message numerus="yes">
        <source>%n renewal(s) open</source>
        <translation>
            <numerusform>%n renewal open</numerusform>
            <numerusform>%n renewals open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestFacts</name>
    <message numerus="yes">
        <source>%n in all</source>
        <translation>
            <numerusform>%n in all</numerusform>
            <numerusform>%n in all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestListPane</name>
    <message numerus="yes">
        <source>%n request(s), ordered by: %1</source>
        <translation>
            <numerusform>%n request, ordered by: %1</numerusform>
            <numerusform>%n requests, ordered by: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::RequestSelectionBar</name>
    <message numerus="yes">
        <source>Give %n request(s) to an engineer</source>
        <translation>
            <numerusform>Give %n request to an engineer</numerusform>
            <numerusform>Give %n requests to an engineer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ReviewView</name>
    <message numerus="yes">
        <source>Propose all %n …</source>
        <translation>
            <numerusform>Propose it …</numerusform>
            <numerusform>Propose all %n …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers to review</source>
        <translation>
            <numerusform>%n customer to review</numerusform>
            <numerusform>%n customers to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals wait</source>
        <translation>
            <numerusform>%n proposal waits</numerusform>
            <numerusform>%n proposals wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), as one step. Each takes effect on its own day.</source>
        <translation>
            <numerusform>%n proposal. It takes effect on its own day.</numerusform>
            <numerusform>%n proposals, as one step. Each takes effect on its own day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s), as one step. The tiers stay as they are.</source>
        <translation>
            <numerusform>%n proposal. The tier stays as it is.</numerusform>
            <numerusform>%n proposals, as one step. The tiers stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SatisfactionView</name>
    <message numerus="yes">
        <source>Saved %n chart(s) beside %1.</source>
        <translation>
            <numerusform>Saved %n chart beside %1.</numerusform>
            <numerusform>Saved %n charts beside %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SegmentMatrix</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SegmentsView</name>
    <message numerus="yes">
        <source>%n customers in our care</source>
        <translation>
            <numerusform>%n customer in our care</numerusform>
            <numerusform>%n customers in our care</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ShortList</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n record(s)</source>
        <translation>
            <numerusform>Export %n record</numerusform>
            <numerusform>Export %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n record(s) to %1</source>
        <translation>
            <numerusform>Exported %n record to %1</numerusform>
            <numerusform>Exported %n records to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SkillsWidget</name>
    <message numerus="yes">
        <source>certificates of %n engineer(s) ran out or run out within 60 days</source>
        <translation>
            <numerusform>certificates of %n engineer ran out or run out within 60 days</numerusform>
            <numerusform>certificates of %n engineers ran out or run out within 60 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SlaWatch</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%n promise broken</numerusform>
            <numerusform>%n promises broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n promise(s) at risk</source>
        <translation>
            <numerusform>%n promise at risk</numerusform>
            <numerusform>%n promises at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) about complaints</source>
        <translation>
            <numerusform>%n word about complaints</numerusform>
            <numerusform>%n words about complaints</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SmallList</name>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::StageStrip</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SuggestionPane</name>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n visit(s)</source>
        <translation>
            <numerusform>Plan %n visit</numerusform>
            <numerusform>Plan %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::SurveysView</name>
    <message numerus="yes">
        <source>%n survey(s)</source>
        <translation>
            <numerusform>%n survey</numerusform>
            <numerusform>%n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %n row(s) as a table</source>
        <translation>
            <numerusform>Copied %n row as a table</numerusform>
            <numerusform>Copied %n rows as a table</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n survey(s)</source>
        <translation>
            <numerusform>Export %n survey</numerusform>
            <numerusform>Export %n surveys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n survey(s) to %1</source>
        <translation>
            <numerusform>Exported %n survey to %1</numerusform>
            <numerusform>Exported %n surveys to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::ThreadView</name>
    <message numerus="yes">
        <source>%n earlier</source>
        <translation>
            <numerusform>%n earlier</numerusform>
            <numerusform>%n earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TiersPage</name>
    <message numerus="yes">
        <source>Review %n customer(s)</source>
        <translation>
            <numerusform>Review %n customer</numerusform>
            <numerusform>Review %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to do for everyone</source>
        <translation>
            <numerusform>%n thing to do for everyone</numerusform>
            <numerusform>%n things to do for everyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do for me</source>
        <translation>
            <numerusform>%n thing to do for me</numerusform>
            <numerusform>%n things to do for me</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them shown</source>
        <translation>
            <numerusform>%n of them shown</numerusform>
            <numerusform>%n of them shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::TrayNotifier</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%n promise broken</numerusform>
            <numerusform>%n promises broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at risk</source>
        <translation>
            <numerusform>%n at risk</numerusform>
            <numerusform>%n at risk</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::VisitPage</name>
    <message numerus="yes">
        <source>Writing %n brief(s)</source>
        <translation>
            <numerusform>Writing %n brief</numerusform>
            <numerusform>Writing %n briefs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n brief(s) as %1</source>
        <translation>
            <numerusform>Saved %n brief as %1</numerusform>
            <numerusform>Saved %n briefs as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n visit(s) as %1</source>
        <translation>
            <numerusform>Saved %n visit as %1</numerusform>
            <numerusform>Saved %n visits as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send one engineer to %n visit(s)</source>
        <translation>
            <numerusform>Send one engineer to %n visit</numerusform>
            <numerusform>Send one engineer to %n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WeekPane</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other visit(s)</source>
        <translation>
            <numerusform>%n other visit</numerusform>
            <numerusform>%n other visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WeekView</name>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WindowSession</name>
    <message numerus="yes">
        <source>Made demo data: %n customer(s)</source>
        <translation>
            <numerusform>Made demo data: %n customer</numerusform>
            <numerusform>Made demo data: %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zhike::WorkloadWidget</name>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
</context>
</TS>
