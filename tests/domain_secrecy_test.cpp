#include "base/secret.h"
#include "domain/organisation_number.h"
#include "domain/personal_number.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QDataStream>
#include <QDebug>
#include <QJsonValue>
#include <QMetaType>
#include <QVariant>

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <memory>
#include <new>
#include <sstream>
#include <type_traits>
#include <unistd.h>

// What must not compile: a personal number in a log, a stream, a file or a text by accident (P1).
namespace {

template<typename Stream, typename T>
concept Streamable = requires(Stream &stream, const T &value)
{
    stream << value;
};

template<typename T>
concept Ordered = requires(const T &a, const T &b)
{
    a < b;
};

template<typename T, typename To>
constexpr bool becomes = std::is_convertible_v<T, To> || std::is_constructible_v<To, T>;

template<typename T>
constexpr bool
    isKept =
        !Streamable<QDebug,
                    T> && !Streamable<QDataStream, T> && !Streamable<std::ostream, T> && !Streamable<std::ostringstream, T> && !becomes<T, QString> && !becomes<T, QByteArray> && !becomes<T, QVariant> && !becomes<T, QJsonValue> && !becomes<T, std::string> && !becomes<T, bool> && !Ordered<T>;

static_assert(isKept<PersonalNumber>);
static_assert(isKept<OrganisationNumber>);
static_assert(!Streamable<QDebug, Secret> && !Streamable<QDataStream, Secret> && !Streamable<std::ostream, Secret>);
static_assert(!becomes<Secret, QString> && !becomes<Secret, QVariant> && !becomes<Secret, QJsonValue>);

static_assert(!std::is_copy_constructible_v<PersonalNumber> && !std::is_copy_assignable_v<PersonalNumber>);
static_assert(std::is_nothrow_move_constructible_v<PersonalNumber>);
static_assert(!std::is_default_constructible_v<PersonalNumber> && !std::is_default_constructible_v<OrganisationNumber>);

// The questions above can also be answered with yes.
static_assert(Streamable<QDebug, QString> && Streamable<QDataStream, QString> && Streamable<std::ostream, std::string>);
static_assert(becomes<QString, QVariant> && becomes<QString, QJsonValue> && Ordered<QString>);

/// Memory for a T that can be looked at when the T is gone.
template<typename T> struct Room
{
    alignas(T) std::array<unsigned char, sizeof(T)> bytes{};

    bool isEmpty() const
    {
        return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
    }
};

/// Looks at memory that may have been given back, past whatever guards it.
class Memory
{
public:
    ~Memory() { ::close(m_file); }

    void watch(const Secret &secret)
    {
        m_at = reinterpret_cast<off_t>(secret.reveal().constData());
        EXPECT_EQ(count(), kLength);
    }

    /// How much of it can still be read.
    std::ptrdiff_t count() const
    {
        std::array<char, kLength> bytes{};
        EXPECT_EQ(::pread(m_file, bytes.data(), bytes.size(), m_at), ssize_t(bytes.size()));
        return std::count(bytes.begin(), bytes.end(), kLetter);
    }

    static constexpr char kLetter = 'Q';
    static constexpr std::ptrdiff_t kLength = 200;
    static Secret secret() { return Secret(QByteArray(kLength, kLetter)); }

private:
    int m_file = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    off_t m_at = 0;
};

const QString person = QStringLiteral("198101052382");

} // namespace

TEST(Secrecy, APersonalNumberLeavesNoDigitBehind)
{
    Room<PersonalNumber> room;
    auto *number = new (room.bytes.data()) PersonalNumber(*PersonalNumber::parse(person, today));
    EXPECT_FALSE(room.isEmpty());
    number->~PersonalNumber();
    EXPECT_TRUE(room.isEmpty());
}

TEST(Secrecy, AnOrganisationNumberLeavesNoDigitBehind)
{
    Room<OrganisationNumber> room;
    auto *number = new (room.bytes.data()) OrganisationNumber(*OrganisationNumber::parse(person, today));
    EXPECT_FALSE(room.isEmpty());
    number->~OrganisationNumber();
    EXPECT_TRUE(room.isEmpty());
}

TEST(Secrecy, AMovedPersonalNumberIsInOnePlace)
{
    Room<PersonalNumber> room;
    auto *from = new (room.bytes.data()) PersonalNumber(*PersonalNumber::parse(person, today));
    PersonalNumber to(std::move(*from));
    EXPECT_TRUE(room.isEmpty());
    EXPECT_EQ(to.reveal(), person);

    PersonalNumber last = *PersonalNumber::parse(QStringLiteral("193403223328"), today);
    *from = std::move(to);
    EXPECT_EQ(from->reveal(), person);
    last = std::move(*from);
    EXPECT_TRUE(room.isEmpty());
    EXPECT_EQ(last.reveal(), person);
    from->~PersonalNumber();
}

TEST(Secrecy, MovingOntoItselfKeepsTheNumber)
{
    PersonalNumber number = *PersonalNumber::parse(person, today);
    PersonalNumber &same = number;
    number = std::move(same);
    EXPECT_EQ(number.reveal(), person);
}

TEST(Secrecy, InsideAVariantItCannotBePrintedOrSavedEither)
{
    const QMetaType type = QMetaType::fromType<OrganisationNumber>();
    EXPECT_FALSE(type.hasRegisteredDebugStreamOperator());
    EXPECT_FALSE(type.hasRegisteredDataStreamOperators());

    QString printed;
    QDebug(&printed) << QVariant::fromValue(*OrganisationNumber::parse(person, today));
    EXPECT_FALSE(printed.contains(person.mid(2, 6))) << "not even the date";
}

TEST(Secrecy, ASecretIsWipedWithItsLastHolder)
{
    Memory memory;
    auto secret = std::make_unique<Secret>(Memory::secret());
    memory.watch(*secret);
    auto other = std::make_unique<Secret>(*secret);
    secret.reset();
    EXPECT_EQ(memory.count(), Memory::kLength);
    other.reset();
    EXPECT_EQ(memory.count(), 0);
}

TEST(Secrecy, ASecretThatIsAssignedOverIsWiped)
{
    Memory copiedOver;
    Memory movedOver;
    const Secret another("another key");
    Secret secret = Memory::secret();
    copiedOver.watch(secret);
    secret = another;
    EXPECT_EQ(copiedOver.count(), 0);

    secret = Memory::secret();
    movedOver.watch(secret);
    secret = Secret("a third key");
    EXPECT_EQ(movedOver.count(), 0);
}

TEST(Secrecy, ASecretAssignedToItselfStays)
{
    Secret secret("only key");
    Secret &same = secret;
    secret = same;
    secret = std::move(same);
    EXPECT_EQ(secret.reveal(), QByteArray("only key"));
}
