// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/sla_view.h"
#include <QtWidgets/QWidget>

namespace zhike {

class Clock;
class SlaPicture;
class TextLabel;

/// The promised times of a request: by which tier and calendar, the picture with its legend, and the sum
/// behind the due time. Hidden if nothing is promised.
class SlaSection : public QWidget
{
    Q_OBJECT
public:
    explicit SlaSection(const Clock& clock, QWidget* parent = nullptr);
    void show(const RequestSla& sla);
    /// Brings running clocks up to date, without reading anything.
    void tick();
    [[nodiscard]] SlaPicture* picture() const { return m_picture; }
    [[nodiscard]] QString reason() const;

private:
    void fill();

    const Clock& m_clock;
    TextLabel* m_promise;
    SlaPicture* m_picture;
    TextLabel* m_reason;
};

} // namespace zhike
