#pragma once

#include "domain/operator_profile.h"
#include "handbook/handbook.h"

#include <QDialog>
#include <QStringList>

class HandbookLinks;
class HandbookView;
class QHBoxLayout;
class QVBoxLayout;
class QPushButton;

/// The handbook in a window of its own, which stays beside the others and needs no network.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(const OperatorProfile &profile);

    /// A topic, a code ("NET-07"), several codes with a space between, "support" or "contents".
    void turnTo(const QString &page);
    QString page() const { return m_pages.last(); }
    void placeBeside(const QWidget &window);

Q_SIGNALS:
    void openLink(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void back();
    void retranslate();
    void openPage();
    void showPage();
    void share();
    HandbookPage read(const QString &page) const;

    const OperatorProfile &m_profile;
    HandbookView *m_view;
    HandbookLinks *m_links; // below it
    QVBoxLayout *m_below; // the text
    QHBoxLayout *m_row; // of buttons
    QPushButton *m_contents;
    QPushButton *m_back;
    QPushButton *m_close;
    QStringList m_pages; // the way here
};
