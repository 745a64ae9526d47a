// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/complaint/complaint_warnings.h"
#include "core/request/warnings.h"
#include "core/store/deliver.h"

#include <QtCore/QObject>
#include <QtCore/QTimer>

namespace zhike {

class Memory;
class Notifier;
class Preferences;
class Store;
struct Change;

/// Watches the clocks of all requests that run and of all complaints that are open, and tells the person
/// through a Notifier what is at risk and what is breached, in their working hours. One timer for all;
/// requests are read when they change, and minutes pass without reading anything.
class SlaWatch final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Store& store;
        Memory& memory;
        Preferences& preferences;
        Notifier& notifier;
    };
    explicit SlaWatch(const Parts& parts, QObject* parent = nullptr);

    /// Begins to watch; the store is open.
    void start();
    /// A minute passed: clocks move on, and what is due is told.
    void minutePassed();

Q_SIGNALS:
    void looked(); ///< the requests are known now
    /// The message was clicked: show this, or Today if the id is null.
    void requestWanted(const zhike::Uuid& request);
    /// The message was about one complaint, and clicked.
    void complaintWanted(const zhike::Uuid& complaint);

private:
    struct Known {
        std::vector<WatchedRequest> requests;
        std::vector<WatchedComplaint> complaints;
        std::shared_ptr<const WorkingCalendar> mine;
    };
    void hear(const Change& change);
    void readAll();
    void readChanged();
    void take(Known known);
    void apply();
    void readComplaints();
    void tell(const std::vector<Warning>& warnings, const std::vector<ComplaintWarning>& complaints);
    [[nodiscard]] ComplaintWarnings complaintsAt(Instant now, bool all) const;
    [[nodiscard]] bool isMine(const WatchedRequest& one) const;
    [[nodiscard]] std::vector<WatchedRequest>& watched() { return m_watched; }

    Parts m_parts;
    Latest m_all;
    QTimer m_minute;
    QTimer m_later; ///< several changes in a row are read once
    std::vector<WatchedRequest> m_watched;
    std::shared_ptr<const WorkingCalendar> m_mine;
    std::vector<WatchedComplaint> m_complaints;
    Latest m_allComplaints;
    ToldWarnings m_told;
    ToldComplaints m_toldComplaints;
    std::set<Uuid> m_changed;
    bool m_complaintsChanged = false;
    bool m_everything = false;
    bool m_started = false;
    Uuid m_last; ///< what the last message is about
    bool m_lastIsComplaint = false;
};

} // namespace zhike
