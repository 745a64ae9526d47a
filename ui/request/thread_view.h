// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/thread.h"
#include "core/store/deliver.h"
#include "ui/shell/context.h"
#include <QtWidgets/QWidget>

class QVBoxLayout;

namespace zhike {

class Chip;
class LinkLabel;
class ThreadRow;

/// 往来: what was said about a request and what became of it, in the order of time. The newest lines are
/// shown, earlier ones unfold; chips choose between all, what the customer knows, and what they do not.
class ThreadView : public QWidget
{
    Q_OBJECT
public:
    explicit ThreadView(const AppContext& context, QWidget* parent = nullptr);
    /// Shows a request's thread; another request's begins folded.
    void show(const RequestDetail& request);
    [[nodiscard]] const Thread& thread() const { return m_thread; }
    [[nodiscard]] ThreadFilter filter() const { return m_filter; }
    void setFilter(ThreadFilter filter);

Q_SIGNALS:
    /// The lines are there.
    void filled();
    /// A message that was not there before is the last line now.
    void grown();

private:
    [[nodiscard]] QWidget* makeHead();
    void unfold();
    void read();
    void fill(Thread thread);
    void edit(const Message& message);
    void remove(const Message& message);

    AppContext m_context;
    std::optional<RequestDetail> m_request;
    Thread m_thread;
    ThreadFilter m_filter = ThreadFilter::All;
    int m_most;
    Latest m_latest;
    LinkLabel* m_earlier;
    Chip* m_chips[3];
    Id<Request> m_filledFor; ///< whose lines are shown
    QWidget* m_lines;
    QVBoxLayout* m_rows;
};

} // namespace zhike
