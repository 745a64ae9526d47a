// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/drafts.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QLockFile>
#include <QtCore/QSaveFile>

using namespace Qt::StringLiterals;

namespace zhike {

namespace {

constexpr qint64 mostBytes = 16 << 20; // what is larger was not written by us
constexpr int keptDays = 60;           // an older one is forgotten
constexpr int lockMs = 2'000;

QJsonObject readAll(const QString& path)
{
    QFile file(path);
    if (file.size() > mostBytes || !file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QJsonObject toJson(const Draft& draft)
{
    return {
        {u"title"_s, draft.title}, {u"at"_s, static_cast<double>(draft.at.ms)}, {u"values"_s, draft.values}};
}

Draft fromJson(const QJsonObject& json)
{
    return {json.value(u"title"_s).toString(),
            {static_cast<qint64>(json.value(u"at"_s).toDouble())},
            json.value(u"values"_s).toObject()};
}

} // namespace

Drafts::Drafts(QString file, std::shared_ptr<const Clock> clock)
    : m_file(std::move(file)), m_clock(std::move(clock)),
      m_worker(std::make_unique<Worker>(1, [] { return nullptr; }))
{
    load();
}

Drafts::~Drafts() = default;

QString Drafts::fileFor(const QString& database)
{
    return database + u"-drafts"_s;
}

void Drafts::load()
{
    m_worker->post([file = m_file, oldest = m_clock->now().plusDays(-keptDays), self = this](Connection*) {
        QHash<QString, Draft> found;
        const QJsonObject all = readAll(file);
        for (auto it = all.begin(); it != all.end(); ++it) {
            const Draft draft = fromJson(it->toObject());
            if (!draft.values.isEmpty() && draft.at > oldest)
                found.insert(it.key(), draft);
        }
        // The worker ends before we do, so we are still there.
        QMetaObject::invokeMethod(self, [self, found] {
            for (auto it = found.begin(); it != found.end(); ++it)
                if (!self->m_drafts.contains(it.key()))
                    self->m_drafts.insert(it.key(), it.value());
            self->m_loaded = true;
            Q_EMIT self->loaded();
        });
    });
}

std::optional<Draft> Drafts::find(const QString& key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? std::nullopt : std::optional(*found);
}

void Drafts::keep(const QString& key, const QString& title, const QJsonObject& values)
{
    const Draft draft{title, m_clock->now(), values};
    m_drafts.insert(key, draft);
    write(key, toJson(draft));
}

void Drafts::discard(const QString& key)
{
    if (m_drafts.remove(key) > 0)
        write(key, {});
}

void Drafts::write(const QString& key, const QJsonObject& draft)
{
    m_worker->post([file = m_file, key, draft, self = this](Connection*) {
        const auto tell = [&](bool well) { // the worker ends before we do, so we are still there
            QMetaObject::invokeMethod(self, [self, key, well] { Q_EMIT self->written(key, well); });
        };
        QLockFile lock(file + u".lock"_s); // another window's drafts are in there too
        lock.tryLock(lockMs);
        QJsonObject all = readAll(file);
        if (draft.isEmpty())
            all.remove(key);
        else
            all.insert(key, draft);
        if (all.isEmpty()) {
            tell(QFile::remove(file) || !QFile::exists(file));
            return;
        }
        QSaveFile out(file);
        if (!out.open(QIODevice::WriteOnly)) {
            tell(false); // a full disk: what is typed is still in the form
            return;
        }
        out.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        out.write(QJsonDocument(all).toJson(QJsonDocument::Compact));
        tell(out.commit());
    });
}

} // namespace zhike
