#include "wizard/results_page.h"

#include "domain/plain_text.h"
#include "results/company_delegate.h"
#include "results/company_list.h"
#include "source_text.h"
#include "ui_results_page.h"
#include "widgets/palette_icon.h"

#include <QItemSelectionModel>
#include <QLocale>
#include <QSignalBlocker>

namespace {

constexpr int kRowsInSight = 3; // however little room there is

} // namespace

ResultsPage::ResultsPage(Onboarding &flow)
    : Page(flow), m_ui(std::make_unique<Ui::ResultsPage>()), m_companies(new CompanyList(this))
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    dressList();
    connect(m_ui->hits->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsPage::select);
    connect(m_ui->hits, &QListView::doubleClicked, this, [this] { wizard() ? wizard()->next() : submit(); });
    connect(m_ui->manual, &QPushButton::clicked, this, [this] { this->flow().fillInByHand(); });
    connect(m_ui->retry, &QPushButton::clicked, this, [this] { this->flow().search(); });
}

ResultsPage::~ResultsPage() = default;

void ResultsPage::dressList()
{
    m_ui->hits->setModel(m_companies);
    m_ui->hits->setItemDelegate(new CompanyDelegate(this));
    m_ui->hits->setMouseTracking(true);
    m_ui->hits->setResizeMode(QListView::Adjust);
    m_ui->hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_ui->hits->setMinimumHeight(kRowsInSight * 3 * fontMetrics().height());
}

void ResultsPage::submit()
{
    isEmpty() ? flow().fillInByHand() : flow().choose();
}

QString ResultsPage::missing() const
{
    const bool isOpen = isEmpty() || flow().draft().selected.has_value();
    return isOpen ? QString() : tr("Left to do: choose a company in the list.");
}

QString ResultsPage::busyText() const
{
    return tr("Searching the registers…");
}

void ResultsPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->hits->setAccessibleName(tr("Companies found"));
    m_companies->retranslate();
}

void ResultsPage::render()
{
    const Draft &draft = flow().draft();
    m_companies->setCompanies(draft.hits);
    showChosen();
    sayHowMany();
    saySilent();
    m_ui->hits->setVisible(!isEmpty());
    m_ui->empty->setVisible(isEmpty());
    m_ui->wrong->setVisible(!isEmpty());
    m_ui->wrong->setWordWrap(isNarrow());
    //: sv: Fyll i själv
    setButtonText(QWizard::NextButton, isEmpty() ? tr("&Fill in yourself") : tr("&Continue"));
}

void ResultsPage::select()
{
    const QModelIndexList chosen = m_ui->hits->selectionModel()->selectedIndexes();
    if (!chosen.isEmpty())
        flow().select(chosen.first().row());
}

void ResultsPage::showChosen()
{
    const auto row = flow().draft().selected;
    auto *selection = m_ui->hits->selectionModel();
    const QSignalBlocker quiet(this);
    if (!row)
        return selection->clearSelection();
    const QModelIndex index = m_companies->index(static_cast<int>(*row));
    if (!selection->isSelected(index))
        selection->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
}

void ResultsPage::sayHowMany()
{
    const Draft &draft = flow().draft();
    const QString query = isolated(flow().shownQuery());
    setHeading(isEmpty() ? tr("No company was found") : tr("Choose your company"));
    if (flow().isBusy())
        setSentence(tr("We are searching for “%1”.").arg(query));
    else if (isEmpty())
        setSentence(tr("We searched for “%1” in every register that is on.").arg(query));
    else
        setSentence(tr("%n companies match “%1”.", nullptr, static_cast<int>(draft.hits.size())).arg(query));
}

void ResultsPage::saySilent()
{
    QStringList names;
    for (const SilentSource &source : flow().draft().silent)
        names.append(sourceName(source.id));
    m_ui->silence->setVisible(!names.isEmpty());
    m_ui->silent->say(Tone::Neutral,
                      tr("No answer from %1, so the list may not be whole.").arg(QLocale().createSeparatedList(names)));
}

bool ResultsPage::isEmpty() const
{
    return flow().draft().hits.isEmpty() && !flow().isBusy();
}
