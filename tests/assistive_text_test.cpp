// Screen readers and voice input set a field's text as a whole, which Qt does not call edited: the program must hear it.
#include "support/wizard_fixture.h"

#include "dialogs/key_field.h"
#include "widgets/message_line.h"
#include "widgets/number_field.h"
#include "wizard/masked_number_entry.h"

#include <QAccessible>

namespace {

void say(QLineEdit &field, const QString &text)
{
    auto *editor = QAccessible::queryAccessibleInterface(&field)->editableTextInterface();
    editor->replaceText(0, static_cast<int>(field.text().size()), text);
}

struct AssistiveTextTest : WizardFixture
{
    void say(const char *field, const char *text) { ::say(here<QLineEdit>(field), QString::fromUtf8(text)); }
};

TEST_F(AssistiveTextTest, ANameOpensFetchAndIsWhatIsSearchedFor)
{
    say("query", "Bageri Exemplet");
    EXPECT_TRUE(primary().isEnabled());
    EXPECT_EQ(flow->draft().query, QStringLiteral("Bageri Exemplet"));
    primary().click();

    ASSERT_EQ(companies->queries.size(), 1);
    EXPECT_EQ(std::get<CompanyName>(companies->queries.at(0)).text, QStringLiteral("Bageri Exemplet"));
}

TEST_F(AssistiveTextTest, AnotherNameDropsTheSearchForTheFirst)
{
    searchFor(QStringLiteral("exempel"));
    say("query", "Bageri Exemplet");

    EXPECT_FALSE(companies->found.isOpen());
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(AssistiveTextTest, WhatThePageItselfShowsIsNoAnswer)
{
    ASSERT_TRUE(turnsToCompany());
    flow->setContact(QStringLiteral("info@exemplet.example"), QStringLiteral("040-000 00 00"));
    Q_EMIT flow->changed();

    EXPECT_EQ(flow->draft().email, QStringLiteral("info@exemplet.example"));
    EXPECT_EQ(flow->draft().telephone, QStringLiteral("040-000 00 00"));
}

TEST_F(AssistiveTextTest, TheFormByHandIsFilledIn)
{
    click("manual");
    ASSERT_TRUE(turnsTo(Step::Manual));
    say("name", "Bageri Exemplet AB");
    say("number", "402001-1013");
    say("street", "Storgatan 1");
    say("postcode", "211 34");
    say("town", "Malmö");

    EXPECT_TRUE(primary().isEnabled());
    EXPECT_EQ(flow->draft().manual.street, QStringLiteral("Storgatan 1"));
    EXPECT_EQ(flow->draft().manual.town, QStringLiteral("Malmö"));
}

TEST_F(AssistiveTextTest, TheContactOpensTheWayOn)
{
    ASSERT_TRUE(turnsToCompany());
    say("email", "info@exemplet.example");
    say("phone", "040-000 00 00");

    EXPECT_TRUE(primary().isEnabled());
    EXPECT_EQ(flow->draft().email, QStringLiteral("info@exemplet.example"));
    EXPECT_EQ(flow->draft().telephone, QStringLiteral("040-000 00 00"));
}

TEST(AssistiveKeyTest, AKeyCountsAsTypedAndEmptyingItDoesNot)
{
    KeyField key("key");
    const QSignalSpy edited(&key, &KeyField::edited);
    say(child<QLineEdit>(key, "key"), QStringLiteral("example"));
    EXPECT_EQ(edited.size(), 1);
    key.empty();
    EXPECT_EQ(edited.size(), 1);
}

TEST(AssistiveNumberTest, AHiddenNumberIsHeardAndForgettingItIsNoAnswer)
{
    NumberField field;
    QPushButton reveal;
    MessageLine message;
    MaskedNumberEntry entry(
        {&field, &reveal, &message}, [](const QString &) { return std::nullopt; }, nullptr);
    const QSignalSpy edited(&entry, &MaskedNumberEntry::edited);
    say(field, QStringLiteral("191212121212"));
    EXPECT_EQ(edited.size(), 1);
    EXPECT_FALSE(message.text().isEmpty());
    entry.clear();

    EXPECT_EQ(edited.size(), 1);
    EXPECT_TRUE(field.text().isEmpty());
    EXPECT_FALSE(field.isUndoAvailable());
}

} // namespace
