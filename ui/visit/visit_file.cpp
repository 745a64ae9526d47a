// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visit/visit_file.h"
#include "core/store/deliver.h"
#include "core/visit/visit_ics.h"
#include "ui/shell/preferences.h"

namespace zhike {
namespace {

constexpr int restMs = 800;

/// Whether a calendar would show it otherwise.
bool shows(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Visit:
    case EntityKind::VisitEngineer:
    case EntityKind::VisitContact:
    case EntityKind::Customer:
    case EntityKind::Site:
    case EntityKind::Contact:
    case EntityKind::Engineer:
        return true;
    default:
        return false;
    }
}

} // namespace

VisitFile::VisitFile(Store& store, const Preferences& preferences, QObject* parent)
    : QObject(parent), m_store(store), m_preferences(preferences)
{
    m_wait.setSingleShot(true);
    m_wait.setInterval(restMs);
    connect(&m_wait, &QTimer::timeout, this, &VisitFile::write);
    connect(&store, &Store::changed, this, &VisitFile::note);
    connect(&preferences, &Preferences::visitFileChanged, this, &VisitFile::write);
}

void VisitFile::note(const Change& change)
{
    const bool any = change.elsewhere || change.everything ||
                     std::ranges::any_of(change.touches, [](const Touch& t) { return shows(t.entity); });
    if (any && !m_preferences.visitFile().isEmpty())
        m_wait.start();
}

void VisitFile::write()
{
    const QString path = m_preferences.visitFile();
    if (path.isEmpty())
        return;
    auto work = [path, engineer = Id<Engineer>(m_preferences.visitFileEngineer())](Reader& r) -> Done {
        ZHIKE_ASSIGN(const auto visits, visitsToSubscribe(r, engineer));
        ZHIKE_ASSIGN(const QByteArray bytes, visitsAsIcs(r, visits));
        return writeIcs(bytes, path);
    };
    deliver(this, m_store.readLong(std::move(work)), [this, path](const Done& done) {
        if (done)
            Q_EMIT written(path);
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace zhike
