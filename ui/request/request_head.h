// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/request_view.h"
#include "ui/parts/record_head.h"

namespace zhike {

/// The head of a request: what is done next, to whom it can be handed, and everything else.
class RequestHead : public RecordHead
{
    Q_OBJECT
public:
    explicit RequestHead(QWidget* parent = nullptr);
    void show(const RequestDetail& detail);

Q_SIGNALS:
    void stateWanted(RequestState to);
    void assignWanted();
    void planVisitWanted();
    void editWanted();
    void archiveWanted();

private:
    void fillHandOver(const Request& request);
    void fillMore(const Request& request);

    QPushButton* m_handOver;
    QMenu* m_handOverMenu;
};

/// Into which state the primary button puts a request.
[[nodiscard]] RequestState nextState(RequestState state);

} // namespace zhike
