// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/satisfaction/record_completion.h"

#include "core/search/search.h"
#include "core/store/deliver.h"
#include "core/store/store.h"

namespace zhike {

Completion recordCompletion(const AppContext& context, QObject* receiver, EntityKind kind)
{
    auto* store = &context.store;
    return [store, receiver, kind](const QString& text, const std::function<void(QVector<Row>)>& answer) {
        if (text.trimmed().isEmpty())
            return answer({});
        auto found = store->read([text, kind](Reader& reader) {
            SearchOptions options;
            options.kinds = {kind};
            options.limit = 12;
            return search(reader, text, options);
        });
        deliver(receiver, std::move(found), [answer](const Result<SearchAnswer>& result) {
            QVector<Row> rows;
            for (const auto& hit : result ? result->hits : QVector<SearchHit>()) {
                Row row;
                row.id = hit.id;
                row.kind = static_cast<int>(hit.kind);
                row.title = hit.title;
                row.subtitle = hit.key == hit.title ? hit.subtitle : hit.key;
                rows.append(row);
            }
            answer(rows);
        });
    };
}

} // namespace zhike
