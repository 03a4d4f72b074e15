#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QWizard>

#include <chrono>
#include <cstdio>

/// What a person sees of the program: its window, the page in front, the fields and buttons on it.
class Screen
{
public:
    enum Page { Lookup, Results, Manual, Company, Sign }; // the steps as they follow each other

    /// Whether there is a window to work with.
    bool find()
    {
        const auto windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows)
            if (auto *wizard = qobject_cast<QWizard *>(window); wizard && wizard->isVisible())
                m_wizard = wizard;
        return m_wizard && m_wizard->currentPage();
    }

    QWizard &window() const { return *m_wizard; }
    int page() const { return m_wizard->currentId(); }

    QLineEdit *field(const QString &name) const { return usable<QLineEdit>(name); }
    QAbstractButton *button(const QString &name) const { return usable<QAbstractButton>(name); }
    QListView *list() const { return usable<QListView>(QStringLiteral("hits")); }

    QAbstractButton *next() const
    {
        auto *button = m_wizard->button(QWizard::NextButton);
        return button->isVisible() && button->isEnabled() ? button : nullptr;
    }

    QAbstractButton *back() const
    {
        auto *button = m_wizard->button(QWizard::BackButton);
        return button->isVisible() && button->isEnabled() ? button : nullptr;
    }

    QStringList words() const
    {
        QStringList all;
        for (const auto *label : m_wizard->currentPage()->findChildren<QLabel *>())
            if (label->isVisible() && !label->text().isEmpty())
                all += label->text();
        return all;
    }

private:
    template<typename T> T *usable(const QString &name) const
    {
        auto *found = m_wizard->currentPage()->findChild<T *>(name);
        return found && found->isVisible() && found->isEnabled() ? found : nullptr;
    }

    QWizard *m_wizard = nullptr;
};

/// A line for whoever started the program, with the time that is the same in every process.
inline void say(const char *what, const QString &text = {})
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    QString line = text;
    line.replace(u'\n', u' ');
    std::printf("%lld %s %s\n", static_cast<long long>(std::chrono::nanoseconds(now).count()), what,
                qUtf8Printable(line));
    std::fflush(stdout);
}
