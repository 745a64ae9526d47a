// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "ui/shell/page.h"
#include <QtCore/QDate>
#include <QtCore/QTimer>

namespace zhike {

/// One way of looking at the team, under a tab of the engineers' page. Reads when it comes to the front – if
/// anything has changed, or the day – and when records change while it is there.
class TeamWidget : public QWidget
{
    Q_OBJECT
public:
    explicit TeamWidget(const AppContext& context, QWidget* parent = nullptr);
    void activate();
    void leave() { m_active = false; }
    [[nodiscard]] virtual std::vector<PageAction> actions() { return {}; }
    [[nodiscard]] virtual QWidget* focusTarget() = 0;

Q_SIGNALS:
    void countChanged(int count); ///< beside the tab; below 0 shows none

protected:
    virtual void read() = 0;
    [[nodiscard]] const AppContext& context() const { return m_context; }
    /// Delivers what was read, or says what went wrong.
    template <class T, class Fn>
    void fetch(QFuture<Result<T>> future, Fn take)
    {
        deliver(this, m_requests, std::move(future), [this, take](Result<T> answer) {
            if (answer) {
                take(*std::move(answer));
            } else {
                m_news = true;
                m_context.navigator.showError(answer.error());
            }
        });
    }

private:
    void readAnew();

    AppContext m_context;
    Latest m_requests;
    QTimer m_refresh;
    bool m_active = false;
    bool m_news = true; ///< records changed since it was read
    QDate m_readOn;
};

} // namespace zhike
