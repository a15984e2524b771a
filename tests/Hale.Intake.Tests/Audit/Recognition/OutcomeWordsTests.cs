using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Tests.Audit.Recognition;

public sealed class OutcomeWordsTests
{
    [Theory]
    [InlineData("Churn", "Yes", OutcomeKind.Churned)]
    [InlineData("is_churn", "False", OutcomeKind.Retained)]
    [InlineData("Renewed", "yes", OutcomeKind.Retained)]
    [InlineData("active", "0", OutcomeKind.Churned)]
    [InlineData("Status", "Payment failed", OutcomeKind.Involuntary)]
    [InlineData("Status", "closed-lost", OutcomeKind.Churned)]
    [InlineData("Outcome", "Acquired", OutcomeKind.Merged)]
    [InlineData("Outcome", "bankrupt", OutcomeKind.WoundUp)]
    [InlineData("Outcome", "ended by us", OutcomeKind.EndedByUs)]
    [InlineData("Outcome", "Gekündigt", OutcomeKind.Churned)]
    public void Word_InItsColumn_HasItsMeaning(string column, string word, OutcomeKind kind)
    {
        var (meanings, unknown) = OutcomeWords.Read([word], new HeaderName(column));
        unknown.ShouldBeEmpty();
        meanings[word].ShouldBe(kind);
    }

    [Theory]
    [InlineData("Outcome", "yes")]
    [InlineData("Outcome", "paused")]
    public void Word_ThatCouldBeAnything_IsUnknown(string column, string word) => OutcomeWords.Read([word], new HeaderName(column)).Unknown.ShouldBe([word]);
}
