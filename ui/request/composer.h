// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/request/message_usecases.h"
#include "core/request/request_view.h"
#include "core/store/deliver.h"
#include "ui/request/message_edit.h"
#include "ui/shell/context.h"
#include "ui/visit/attachment_actions.h"
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace zhike {

class Chip;
class FlowLayout;
class InlineError;
class TextLabel;

/// Where the next message about a request is written: a reply, a note for ourselves, or what the customer
/// said. Sending records it; nothing leaves this computer. What is typed is kept as a draft at once.
class Composer : public QWidget
{
    Q_OBJECT
public:
    explicit Composer(const AppContext& context, QWidget* parent = nullptr);
    ~Composer() override;

    /// Turns to a request; what was begun for another one stays with that one as its draft.
    void show(const RequestDetail& request);
    [[nodiscard]] MessageDirection direction() const { return m_direction; }
    void setDirection(MessageDirection direction);
    void send();
    /// Height is scarce: nothing but the line to write in, until it is used.
    void setCompact(bool compact);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeFoot();
    [[nodiscard]] QWidget* makeSending();
    [[nodiscard]] QMenu* makeMore();
    void fillWays();
    void chooseFiles();
    void await(QFuture<Result<KeptFiles>> kept);
    void showFiles();
    void refresh();
    void noteEdit();
    [[nodiscard]] NewMessage written() const;
    [[nodiscard]] QString recipient() const;
    [[nodiscard]] QString email() const;
    void fit();
    void placeFoot();

    // Drafts (composer_draft.cpp)
    void followDrafts();
    [[nodiscard]] QString draftKey() const;
    void clearFields();
    void writeDraft();
    void restoreDraft();
    void clear();

    AppContext m_context;
    std::optional<RequestDetail> m_request;
    MessageDirection m_direction = MessageDirection::ToCustomer;
    std::optional<Channel> m_channel;
    Id<Contact> m_contact;
    std::vector<Attachment> m_files;
    int m_pending = 0;   ///< files being copied
    quint64 m_turn = 0;  ///< counts requests: what was copied for another one is not added to this
    bool m_busy = false; ///< being recorded
    bool m_filling = false;
    QTimer m_keep;

    MessageEdit* m_text;
    Chip* m_directions[3];
    Chip* m_wayChip;
    QMenu* m_ways; ///< with whom, and how
    QWidget* m_fileBox;
    FlowLayout* m_fileFlow;
    TextLabel* m_first; ///< that it is the first response too
    TextLabel* m_kept;
    InlineError* m_error;
    QPushButton* m_send;
    QWidget* m_footBox = nullptr;
    bool m_compact = false;
};

} // namespace zhike
