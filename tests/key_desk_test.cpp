// Who serves a form of keys: what is under way with the keychain, and a form that does not wait for it.
#include "demo/demo_services.h"
#include "dialogs/key_form.h"
#include "flow/backend.h"
#include "key_desk.h"
#include "secrets/memory_store.h"
#include "support/waited.h"
#include "widgets/message_line.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace {

/// A keychain that does what it is asked to change only when it is let, also when nobody waits for it any more.
struct HeldKeychain final : SecretStore
{
    using Ask = std::function<Pending()>;

    Pending read(const SecretName &name, Done<Secret> done) override { return inside.read(name, std::move(done)); }
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override
    {
        return hold([=, this](Done<void> said) { return inside.write(name, secret, std::move(said)); }, done);
    }
    Pending remove(const SecretName &name, Done<void> done) override
    {
        return hold([=, this](Done<void> said) { return inside.remove(name, std::move(said)); }, done);
    }

    void let()
    {
        isHeld = false;
        for (const auto &change : std::exchange(held, {}))
            doing.push_back(change());
    }

    MemoryStore inside;
    bool isHeld = false;
    std::vector<Ask> held;
    std::vector<Pending> doing;

private:
    Pending hold(const std::function<Pending(Done<void>)> &change, const Done<void> &done)
    {
        if (!isHeld)
            return change(done);
        auto scope = std::make_unique<QObject>();
        held.push_back([change, done, waits = QPointer(scope.get())] {
            return change([done, waits](const Result<void> &said) {
                if (waits)
                    done(said);
            });
        });
        return Pending(std::move(scope));
    }
};

struct KeyDeskTest : testing::Test
{
    KeyDeskTest()
    {
        QFile file(QStringLiteral(":/operators/demo.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto own = std::make_unique<HeldKeychain>();
        keychain = own.get();
        backend = std::make_unique<Backend>(Backend::Options{.profile = *OperatorProfile::parse(file.readAll()),
                                                             .addresses = addresses,
                                                             .dataFolder = folder.path(),
                                                             .secrets = std::move(own)});
        desk = std::make_unique<KeyDesk>(backend->keys(), KeyRing::Of::Registers);
        QObject::connect(desk.get(), &KeyDesk::changed, desk.get(), [this] { ++changes; });
        open();
    }

    void open()
    {
        form = std::make_unique<KeyForm>();
        form->addField("id");
        form->addField("secret");
        desk->serve(form.get());
        form->show();
    }

    void type()
    {
        field("id").setText(QString::fromUtf8(keyOf("client-id")));
        field("secret").setText(QString::fromUtf8(keyOf("client-secret")));
    }

    static QByteArray keyOf(const char *name)
    {
        for (const DemoKey &key : DemoServices::keys())
            if (key.name == QLatin1String(name))
                return key.value;
        return {};
    }

    void saveWhileItIsSlow()
    {
        keychain->isHeld = true;
        type();
        button("saveKeys").click();
        EXPECT_TRUE(eventually([this] { return !keychain->held.empty(); }));
        desk->sayThatItIsSlow();
    }

    void haveKept()
    {
        for (const SecretName &name : backend->keys().names(KeyRing::Of::Registers))
            keychain->inside.put(name, Secret("kept"));
    }

    int kept() const
    {
        int count = 0;
        for (const SecretName &name : backend->keys().names(KeyRing::Of::Registers))
            count += keychain->inside.has(name);
        return count;
    }

    QLineEdit &field(const char *name) { return child<QLineEdit>(*form, name); }
    QPushButton &button(const char *name) { return child<QPushButton>(*form, name); }
    [[nodiscard]] bool says(const char *words)
    {
        return eventually(
            [&] { return child<MessageLine>(*form, "keysMessage").text().contains(QLatin1String(words)); });
    }
    [[nodiscard]] bool saysOfTheSecret(const char *words)
    {
        return eventually(
            [&] { return child<MessageLine>(*form, "secretState").text().contains(QLatin1String(words)); });
    }

    std::unique_ptr<DemoServices> demo = DemoServices::start({}).value();
    ServiceAddresses addresses = ServiceAddresses::parse(demo->servicesFile()).value();
    QTemporaryDir folder;
    HeldKeychain *keychain = nullptr;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<KeyForm> form;
    std::unique_ptr<KeyDesk> desk;
    int changes = 0;
};

TEST_F(KeyDeskTest, UsingThemUntilTheEndDoesNotCutASaveInHalf)
{
    saveWhileItIsSlow();
    button("useUntilTheEnd").click();
    EXPECT_TRUE(says("until the program ends"));
    EXPECT_EQ(changes, 1);
    keychain->let();
    EXPECT_TRUE(eventually([this] { return changes == 2; }));
    EXPECT_EQ(kept(), 2);
    EXPECT_TRUE(says("until the program ends")) << "the form has its answer already";
}

TEST_F(KeyDeskTest, GoingOnWithoutDoesNotCutASaveInHalfAndSaysWhatIsKept)
{
    saveWhileItIsSlow();
    button("goOnWithout").click();
    EXPECT_TRUE(field("id").isEnabled());
    field("secret").setText(QStringLiteral("another"));
    keychain->let();
    EXPECT_TRUE(saysOfTheSecret("Saved in the keychain"));
    EXPECT_EQ(changes, 1);
    EXPECT_EQ(kept(), 2);
    EXPECT_EQ(field("secret").text(), QStringLiteral("another"));
}

TEST_F(KeyDeskTest, GoingOnWithoutDoesNotCutARemovalInHalf)
{
    haveKept();
    child<QPushButton>(*form, "removeKeys").click();
    keychain->isHeld = true;
    button("removeKeys").click();
    ASSERT_FALSE(keychain->held.empty());
    desk->sayThatItIsSlow();
    button("goOnWithout").click();
    keychain->let();
    EXPECT_TRUE(eventually([this] { return changes == 1; }));
    EXPECT_EQ(kept(), 0);
}

TEST_F(KeyDeskTest, AFormThatIsOpenedMeanwhileWaitsAndIsNotToldOfWhatIsNotItsOwn)
{
    saveWhileItIsSlow();
    form.reset();
    open();
    EXPECT_FALSE(field("id").isEnabled());
    EXPECT_TRUE(says("still being done"));
    field("secret").setText(QStringLiteral("another"));
    keychain->let();
    EXPECT_TRUE(saysOfTheSecret("Saved in the keychain"));
    EXPECT_EQ(field("secret").text(), QStringLiteral("another"));
    EXPECT_TRUE(field("id").isEnabled());
    EXPECT_TRUE(child<MessageLine>(*form, "keysMessage").text().isEmpty());
}

} // namespace
