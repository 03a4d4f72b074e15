#include "dialogs/registrations_dialog.h"

#include "dialogs/button_stack.h"
#include "dialogs/registration_rows.h"
#include "dialogs/section_scroll.h"
#include "not_removed_text.h"
#include "results/company_delegate.h"
#include "ui_registrations_dialog.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"
#include "widgets/single_clicks.h"

#include <QEvent>
#include <QScreen>

#include <algorithm>

RegistrationsDialog::RegistrationsDialog(QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::RegistrationsDialog>()), m_rows(new RegistrationRows(this))
{
    m_ui->setupUi(this);
    giveIcons(this);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->layout1->insertWidget(0, new SectionScroll(m_ui->paper, this), 1);
    m_ui->list->setModel(m_rows);
    m_ui->list->setItemDelegate(new CompanyDelegate(this));
    m_ui->list->setMouseTracking(true);
    m_ui->list->setResizeMode(QListView::Adjust);
    m_ui->list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->remove->installEventFilter(new SingleClicks(m_ui->remove));
    const QSize wanted(lineWidth(fontMetrics()) + 8 * kUnit, 26 * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(4 * kUnit, 8 * kUnit)));
    connect(m_ui->list->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_asksToRemove = m_isNotRemoved = false;
        render();
    });
    connect(m_ui->list, &QListView::doubleClicked, m_ui->goOn, &QPushButton::click);
    connect(m_ui->remove, &QPushButton::clicked, this, &RegistrationsDialog::remove);
    connect(m_ui->goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOn(chosen()->id);
        accept();
    });
    connect(m_ui->anew, &QPushButton::clicked, this, [this] {
        Q_EMIT beginAnew();
        accept();
    });
    retranslate();
    m_ui->list->setFocus();
}

RegistrationsDialog::~RegistrationsDialog() = default;

void RegistrationsDialog::setRegistrations(const QList<RegistrationSummary> &registrations)
{
    const QString before = chosen() ? chosen()->id : QString();
    m_rows->setRegistrations(registrations);
    choose(before);
    render();
}

void RegistrationsDialog::choose(const QString &registrationId)
{
    const QList<RegistrationSummary> &all = m_rows->registrations();
    const auto same = std::find_if(
        all.begin(), all.end(), [&registrationId](const RegistrationSummary &one) { return one.id == registrationId; });
    const auto row = same == all.end() ? 0 : same - all.begin();
    m_ui->list->setCurrentIndex(m_rows->index(static_cast<int>(row)));
}

void RegistrationsDialog::sayNotRemoved(const QString &registrationId)
{
    choose(registrationId);
    m_isNotRemoved = true;
    render();
}

const RegistrationSummary *RegistrationsDialog::chosen() const
{
    const QModelIndexList rows = m_ui->list->selectionModel()->selectedIndexes();
    return rows.isEmpty() ? nullptr : &m_rows->registrations().at(rows.first().row());
}

void RegistrationsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        render();
    QDialog::changeEvent(event);
}

void RegistrationsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->list->setAccessibleName(tr("Registrations on this computer"));
    m_rows->retranslate();
    render();
}

void RegistrationsDialog::render()
{
    using enum RegistrationSummary::State;
    const RegistrationSummary *one = chosen();
    const bool isOpen = one && (one->state == Draft || one->state == Unsigned);
    m_ui->goOn->setEnabled(isOpen);
    m_ui->remove->setEnabled(one);
    m_ui->remove->setText(m_asksToRemove ? tr("&Yes, delete it for good") : tr("&Delete what is saved"));
    stackOnSmallScreen(*m_ui->layout3, *this);
    m_ui->list->setMinimumHeight(6 * fontMetrics().height()); // a row or two, where all of it scrolls
    m_ui->message->setVisible(m_asksToRemove || m_isNotRemoved);
    if (m_isNotRemoved)
        return m_ui->message->say(Tone::Error, notRemovedText());
    m_ui->message->say(Tone::Warning,
                       tr("What is saved on this computer goes, and the signing is closed if it is open. "
                          "An account with the operator stays."));
}

// Asked for twice on the same button, rather than by a dialog on a dialog.
void RegistrationsDialog::remove()
{
    m_asksToRemove = !m_asksToRemove;
    m_isNotRemoved = false;
    if (!m_asksToRemove)
        Q_EMIT removed(chosen()->id);
    render();
}
