#pragma once

#include <QWidget>

class BusyLine;
class MessageLine;
class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;
class Remedies;
class TextLabel;

/// How every page looks: banners, then title, sentence and task in one scroll area, and at its foot what is left to do.
class PageFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit PageFrame(QWidget *parent = nullptr);

    QWidget *body() const { return m_body; }
    QPushButton *later() const { return m_later; } // in the page when narrow, else the wizard's own is used
    BusyLine *busy() const { return m_busy; }
    Remedies *remedies() const { return m_remedies; } // below the error
    bool isNarrow() const { return m_isNarrow; }

    void addBanner(QWidget *banner);
    void placeError(QBoxLayout *place); // next to its cause; else it stands below the sentence
    void setNarrow(bool narrow);
    void stack(); // after the words are others
    void setOffersLater(bool offers);
    void setHeading(const QString &title, const QString &sentence);
    void setMissing(const QString &text);
    void showError(const QString &text); // empty: there is none
    void bringIntoView(const QList<QWidget *> &widgets); // of the body, the most important last
    void announceTitle();
    void announceMissing();
    void focusTitle();
    bool isAtTitle() const; // the keyboard

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *banner, QEvent *event) override; // room is kept only for banners that are there

private:
    void fillColumn();
    void fillPaper();
    void placeBanners();
    void measure();
    bool hasBanner() const;

    QVBoxLayout *m_banners;
    QVBoxLayout *m_tail;
    QScrollArea *m_scroll;
    QWidget *m_column;
    TextLabel *m_title;
    bool m_isTitleDue = false; // to be said once it is seen
    TextLabel *m_sentence;
    MessageLine *m_error;
    Remedies *m_remedies;
    QWidget *m_body;
    MessageLine *m_missing;
    BusyLine *m_busy;
    QPushButton *m_later;
    bool m_isNarrow = false;
    bool m_offersLater = true;
};
