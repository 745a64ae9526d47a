// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/deliver.h"
#include "core/visit/evidence.h"
#include "ui/shell/context.h"
#include "ui/visit/attachment_actions.h"
#include <QtWidgets/QAbstractButton>

class QLabel;
class QPushButton;

namespace zhike {

class FlowLayout;
class InlineError;
class TextLabel;

/// One photo or file: its picture, or its name. Enter or a click opens it, Delete takes it away.
class FileTile : public QAbstractButton
{
    Q_OBJECT
public:
    FileTile(const Attachment& file, QWidget* parent = nullptr);
    [[nodiscard]] const Attachment& file() const { return m_file; }
    void setPicture(const QImage& picture);
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QSize sizeHint() const override;
    /// Where a click takes it away; empty while nothing may be taken away.
    [[nodiscard]] QRect removeRect() const;
    void setRemovable(bool removable);

Q_SIGNALS:
    void openWanted();
    void removeWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    Attachment m_file;
    QImage m_picture;
    bool m_removable = true;
};

/// Photos and files of a visit: chosen, dropped or pasted; copied beside the database at once, so that they
/// are as safe as what is typed.
class PhotoStrip : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoStrip(const AppContext& context, QWidget* parent = nullptr);
    void setFiles(const std::vector<Attachment>& files);
    [[nodiscard]] std::vector<Attachment> files() const;
    /// What is being copied counts as not safe yet.
    [[nodiscard]] bool isBusy() const { return m_pending > 0; }
    void choosePhotos();
    void chooseFiles();
    /// Takes the files or the picture in it; false if there are none.
    bool takeFrom(const QMimeData& held);
    /// Nothing is added or taken away any more.
    void setFinal(bool final);

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose(FileUse use);
    void await(QFuture<Result<KeptFiles>> kept);
    void addTile(const Attachment& file);
    void remove(FileTile* tile);
    void count();

    AppContext m_context;
    std::vector<FileTile*> m_tiles;
    int m_pending = 0;
    quint64 m_visit = 0; ///< counts setFiles(): what was copied for another visit is not added to this one
    bool m_final = false;
    TextLabel* m_note;
    QWidget* m_strip;
    FlowLayout* m_flow;
    InlineError* m_error;
    QPushButton* m_photos;
    QPushButton* m_others;
};

} // namespace zhike
