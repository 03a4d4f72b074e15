#include "wizard/results_page.h"

#include "domain/plain_text.h"
#include "results/company_delegate.h"
#include "results/company_list.h"
#include "results/coverage_text.h"
#include "results/first_arrow.h"
#include "silence_text.h"
#include "source_text.h"
#include "ui_results_page.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"
#include "wizard/remedies.h"

#include <QItemSelectionModel>
#include <QScrollBar>
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
    m_ui->hits->installEventFilter(new FirstArrow(*m_ui->hits));
    connect(m_ui->hits->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ResultsPage::select);
    connect(m_ui->hits, &QListView::doubleClicked, this, [this] { wizard() ? wizard()->next() : submit(); });
    connect(m_ui->manual, &QPushButton::clicked, this, [this] { this->flow().fillInByHand(); });
    connect(m_ui->silence, &SilenceList::retry, this, [this] {
        Q_EMIT goesOn();
        this->flow().search();
    });
    connect(m_ui->registers, &QPushButton::clicked, this, [this, &flow] {
        flow.draft().withoutKeys.isEmpty() ? Q_EMIT wantsRegisterSettings() : Q_EMIT wantsRegisterKeys();
    });
    heed(*m_ui->silence->remedies());
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
    return askingText(flow().companySearch().awaited());
}

bool ResultsPage::showsError() const
{
    return !flow().error() || !isToldBy(flow().draft().silent, *flow().error());
}

void ResultsPage::offerToSearchAgain()
{
    m_hasOtherKeys = true;
    refresh();
}

void ResultsPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->silence->setRetryText(tr("&Try again"));
    m_ui->hits->setAccessibleName(tr("Companies found"));
    m_companies->retranslate();
}

void ResultsPage::render()
{
    showHits();
    showChosen();
    sayHowMany();
    saySilent();
    sayWhatIsMore();
    m_ui->hits->setVisible(!isEmpty());
    m_ui->empty->setVisible(isEmpty());
    m_ui->wrong->setVisible(!isEmpty());
    m_ui->wrong->setWordWrap(isNarrow());
    //: sv: Fyll i själv
    setButtonText(QWizard::NextButton, isEmpty() ? tr("&Fill in yourself") : tr("&Continue"));
}

// A row above that is completed may grow by a line: what is looked at stays where it is.
void ResultsPage::showHits()
{
    const QPersistentModelIndex top = m_ui->hits->indexAt({kUnit, kUnit});
    const int before = m_ui->hits->visualRect(top).top();
    m_companies->setCompanies(flow().draft().hits);
    if (!top.isValid())
        return;
    QScrollBar *bar = m_ui->hits->verticalScrollBar();
    bar->setValue(bar->value() + m_ui->hits->visualRect(top).top() - before);
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
    const QString query = isolated(flow().typedQuery().shown());
    if (isEmpty())
        return sayNoneYet(query);
    setHeading(tr("Choose your company"));
    if (flow().companySearch().isAsking() && !flow().isBusy())
        setSentence(tr("%n companies match “%1” so far.", nullptr, static_cast<int>(draft.hits.size())).arg(query));
    else
        setSentence(tr("%n companies match “%1”.", nullptr, static_cast<int>(draft.hits.size())).arg(query));
}

// "Not found" is said only when everybody who could know has answered.
void ResultsPage::sayNoneYet(const QString &query)
{
    const Draft &draft = flow().draft();
    const bool isCutShort = !draft.silent.isEmpty() || !draft.waiting.isEmpty();
    if (flow().companySearch().isAsking()) {
        setHeading(tr("Searching for the company"));
        setSentence(tr("We are searching for “%1”.").arg(query));
    } else if (flow().typedQuery().registersAsked().isEmpty()) {
        setHeading(tr("The company could not be searched for"));
        setSentence(tr("We could not search for “%1”.").arg(query));
    } else if (isCutShort) {
        setHeading(tr("No company found so far"));
        setSentence(tr("We searched for “%1”, but not every register answered.").arg(query));
    } else {
        setHeading(tr("No company was found"));
        setSentence(tr("We searched for “%1” in every register that is on.").arg(query));
    }
}

void ResultsPage::saySilent()
{
    const Draft &draft = flow().draft();
    QList<SilentSource> silent = draft.silent;
    silent.removeIf([this](const SilentSource &one) { return flow().isOfflineSaid(one.error); });
    QStringList lines = silenceLines(silent);
    if (!draft.waiting.isEmpty() && !flow().companySearch().isAsking())
        lines.append(tr("The search was stopped before %1 answered.").arg(sourceNames(draft.waiting)));
    m_hasOtherKeys = m_hasOtherKeys && !flow().companySearch().isAsking();
    if (m_hasOtherKeys && !draft.withoutKeys.isEmpty())
        lines.append(tr("Your keys are others now. Try again to ask %1 too.").arg(sourceNames(draft.withoutKeys)));
    m_ui->silence->say(lines, errorsOf(silent), !flow().companySearch().isAsking());
}

void ResultsPage::sayWhatIsMore()
{
    const QString text = coverageText(flow());
    m_ui->more->setVisible(!text.isEmpty());
    m_ui->registers->setVisible(!m_ui->silence->remedies()->offersRegisters()); // one way there is enough
    m_ui->coverage->say(Tone::Neutral, text);
    m_ui->tip1->setText(flow().typedQuery().number()
                            ? tr("Check the number and the country, or go back and search by name instead.")
                            : tr("Check the spelling, or go back and type the organisation number instead."));
}

bool ResultsPage::isEmpty() const
{
    return flow().draft().hits.isEmpty();
}
