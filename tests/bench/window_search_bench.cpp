// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frames.h"

#include "ui/shell/main_window.h"
#include "ui/shell/search_popup.h"
#include <QtCore/QCoreApplication>
#include <QtWidgets/QLineEdit>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace zhike::bench {

namespace {

/// Chinese, 全拼, 首字母, phones, codes, and single letters and digits, which are in nearly everything.
constexpr const char16_t* words[] = {u"浙江",     u"银行", u"医院", u"王芳",   u"巡检",  u"yinhang",
                                     u"wangfang", u"zj",   u"hz",   u"k",      u"q",     u"x",
                                     u"13812",    u"0571", u"8",    u"C-0007", u"V2026", u"R-2026"};

struct Key {
    double ms;
    QString text;
};

class Typist
{
public:
    explicit Typist(MainWindow& window) : m_popup(window.search())
    {
        QObject::connect(m_popup, &SearchPopup::answered, m_popup, [this] { m_answered = true; });
    }

    /// Types all words with so long between two keys.
    void type(const char* what, double pauseMs)
    {
        m_keys.clear();
        Frames frames;
        for (const char16_t* word : words) {
            m_answered = false;
            frames.step([&] { m_popup->openWith({}); });
            (void)frames.until([&] { return m_answered; });
            for (const QChar letter : QString::fromUtf16(word)) {
                m_answered = false;
                QElapsedTimer timer;
                timer.start();
                press(m_popup->input(), 0, letter);
                (void)frames.until([&] { return m_answered; });
                m_keys.push_back({since(timer), m_popup->input()->text()});
                frames.rest(pauseMs);
            }
            frames.step([&] { m_popup->input()->clear(); });
        }
        m_popup->dismiss();
        say(what);
        frames.say("  frames meanwhile");
    }

private:
    void say(const char* what)
    {
        std::sort(m_keys.begin(), m_keys.end(), [](const Key& a, const Key& b) { return a.ms < b.ms; });
        std::vector<double> times;
        for (const Key& key : m_keys)
            times.push_back(key.ms);
        std::printf("%-46s p50 %7.2f  p99 %7.2f  worst %7.2f ms  (%zu keys)\n  slowest:", what,
                    atShare(times, 0.5), atShare(times, 0.99), times.back(), times.size());
        for (size_t i = 1; i <= std::min<size_t>(slowest, m_keys.size()); ++i)
            std::printf(" %s %.1f", m_keys[m_keys.size() - i].text.toUtf8().constData(),
                        m_keys[m_keys.size() - i].ms);
        std::printf("\n");
        std::fflush(stdout);
    }

    static constexpr size_t slowest = 10;
    SearchPopup* m_popup;
    bool m_answered = false;
    std::vector<Key> m_keys;
};

} // namespace

void benchSearch(MainWindow& window)
{
    Typist typist(window);
    typist.type("search over everything: key to answer", 0);
    typist.type("  at the pace of hands: 150 ms between keys", 150);
}

} // namespace zhike::bench
