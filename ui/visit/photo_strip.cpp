// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/photo_strip.h"

#include "core/store/store.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/header.h"
#include "ui/parts/labels.h"
#include <QtCore/QMimeData>
#include <QtGui/QDropEvent>
#include <QtWidgets/QBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr int thumbnail = 320; // px: sharp on screens of twice the density

} // namespace

PhotoStrip::PhotoStrip(const AppContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_note(new TextLabel({}, Face::Body, Ink::Quiet)),
      m_strip(new QWidget), m_flow(new FlowLayout(space::x3, m_strip)), m_error(new InlineError)
{
    setAcceptDrops(true);
    setObjectName(u"photos"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::x2);
    auto* head = new QHBoxLayout;
    head->setSpacing(space::x3);
    head->addWidget(new TextLabel(tr("Photos and files"), Face::Panel, Ink::Plain, Weight::Bold));
    head->addWidget(m_note);
    head->addStretch(1);
    column->addLayout(head);
    m_flow->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_strip);
    m_error->setObjectName(u"photoError"_s);
    column->addWidget(m_error);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::x3);
    m_photos = makeButton(tr("Add photos"), ButtonLook::Big, u"add"_s);
    m_photos->setObjectName(u"addPhotos"_s);
    m_photos->setToolTip(tr("Alt+P; or drop them here, or paste them with Ctrl+V"));
    m_others = makeButton(tr("Add files"), ButtonLook::Big, u"attachment"_s);
    m_others->setObjectName(u"addFiles"_s);
    m_others->setToolTip(tr("Alt+O"));
    buttons->addWidget(m_photos, 1);
    buttons->addWidget(m_others, 1);
    column->addLayout(buttons);
    connect(m_photos, &QPushButton::clicked, this, &PhotoStrip::choosePhotos);
    connect(m_others, &QPushButton::clicked, this, &PhotoStrip::chooseFiles);
    count();
}

void PhotoStrip::setFiles(const std::vector<Attachment>& files)
{
    ++m_visit;
    m_pending = 0;
    m_error->setText({});
    for (FileTile* tile : m_tiles)
        delete tile;
    m_tiles.clear();
    for (const Attachment& file : files)
        addTile(file);
    count();
}

std::vector<Attachment> PhotoStrip::files() const
{
    std::vector<Attachment> files;
    for (const FileTile* tile : m_tiles)
        files.push_back(tile->file());
    return files;
}

void PhotoStrip::setFinal(bool final)
{
    m_final = final;
    setAcceptDrops(!final);
    m_photos->setVisible(!final);
    m_others->setVisible(!final);
    for (FileTile* tile : m_tiles)
        tile->setRemovable(!final);
}

void PhotoStrip::choosePhotos()
{
    choose(FileUse::Photo);
}

void PhotoStrip::chooseFiles()
{
    choose(FileUse::Any);
}

void PhotoStrip::choose(FileUse use)
{
    if (m_final)
        return;
    const bool photos = use == FileUse::Photo;
    const QString pictures = tr("Pictures (*.jpg *.jpeg *.png *.gif *.bmp *.webp)");
    const FileRequest request{photos ? tr("Add photos") : tr("Add files"),
                              {},
                              photos ? QStringList{pictures, tr("All files (*)")}
                                     : QStringList{tr("All files (*)")},
                              {}};
    m_context.files.openSeveral(this, request, [this, use](const QStringList& paths) {
        await(keepFiles(m_context.store, paths, use));
    });
}

bool PhotoStrip::takeFrom(const QMimeData& held)
{
    if (m_final)
        return false;
    auto kept = keepDropped(m_context.store, held);
    if (!kept.isValid())
        return false;
    await(std::move(kept));
    return true;
}

void PhotoStrip::await(QFuture<Result<KeptFiles>> kept)
{
    ++m_pending;
    m_error->setText({});
    count();
    deliver(this, std::move(kept), [this, visit = m_visit](const Result<KeptFiles>& result) {
        if (visit != m_visit)
            return;
        --m_pending;
        if (!result) {
            m_error->setText(result.error().message);
        } else {
            m_error->setText(result->refusals.join(u'\n'));
            for (const Attachment& file : result->files)
                addTile(file);
            if (!result->files.empty())
                Q_EMIT changed();
        }
        count();
    });
}

void PhotoStrip::addTile(const Attachment& file)
{
    auto* tile = new FileTile(file);
    tile->setRemovable(!m_final);
    m_flow->addWidget(tile);
    tile->show();
    m_tiles.push_back(tile);
    connect(tile, &FileTile::openWanted, this,
            [this, tile] { openAttachment(m_context, this, tile->file()); });
    connect(tile, &FileTile::removeWanted, this, [this, tile] { remove(tile); });
    if (file.isPicture())
        deliver(tile, readPicture(m_context.store, file, thumbnail), [tile](const Result<QImage>& picture) {
            if (picture)
                tile->setPicture(*picture);
        });
}

void PhotoStrip::remove(FileTile* tile)
{
    const auto at = std::find(m_tiles.begin(), m_tiles.end(), tile);
    const bool focused = tile->hasFocus();
    const auto next = m_tiles.erase(at);
    if (focused) // the keyboard stays in the strip
        (next != m_tiles.end() ? static_cast<QWidget*>(*next)
         : m_tiles.empty()     ? static_cast<QWidget*>(m_photos)
                               : static_cast<QWidget*>(m_tiles.back()))
            ->setFocus(Qt::OtherFocusReason);
    tile->hide();
    tile->deleteLater();
    count();
    Q_EMIT changed();
}

void PhotoStrip::count()
{
    const auto all = int(m_tiles.size());
    m_strip->setVisible(all > 0);
    if (m_pending > 0)
        m_note->setText(tr("being copied …"));
    else
        m_note->setText(all == 0 ? tr("drop or paste them here") : tr("%1, kept with their time").arg(all));
    m_strip->updateGeometry();
}

void PhotoStrip::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_final && holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void PhotoStrip::dropEvent(QDropEvent* event)
{
    if (takeFrom(*event->mimeData()))
        event->acceptProposedAction();
}

} // namespace zhike
