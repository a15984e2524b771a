using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>The customers behind a measure.</summary>
internal static class ExplainedMovements
{
    /// <summary>Those that move the measure, the largest amounts first.</summary>
    public static IReadOnlyList<AccountMovement> Of(RetentionTable table, RetentionMeasure measure) =>
        [.. table.Movements.Where(one => Moves(one, measure)).OrderByDescending(one => Math.Abs(one.Change ?? 0)).ThenBy(one => one.Account, StringComparer.Ordinal)];

    /// <summary>What became of a customer, in a word or two.</summary>
    public static string Word(AccountMovement one) => one.Kind switch
    {
        MovementKind.Churned => OutcomeWords.Of(one.Loss!.Value),
        MovementKind.Expanded => one.Opening.Kind == StandingKind.Paused ? "resumed" : "expanded",
        MovementKind.Contracted => one.Closing.Kind == StandingKind.Paused ? "paused" : "contracted",
        MovementKind.Began => "new",
        MovementKind.Returned => "returned",
        MovementKind.MergedAway => "merged away",
        MovementKind.Passing => "came and went",
        MovementKind.Kept => one.Closing.IsOpen ? "open" : "kept",
        MovementKind.Outside => "no customer",
    };

    /// <summary>The lines of the ledger behind it, such as <c>2024-06-01 churned (gap)</c>.</summary>
    public static string Lines(AccountMovement one, AskedRetention asked) => string.Join("; ", one.Lines.Select(line =>
        $"{LedgerTexts.Moment(line.EffectiveAt, asked.Project.Zone)} {OutcomeWords.Of(line.Kind)} ({RuleWords.Of(line.Rule)}{(line.Source is { } source ? $" by {source}" : string.Empty)})"))
        + (one.Merged.Count > 0 ? $"{(one.Lines.Count > 0 ? "; " : string.Empty)}with {string.Join(", ", one.Merged)}" : string.Empty);

    private static bool Moves(AccountMovement one, RetentionMeasure measure) => measure switch
    {
        RetentionMeasure.Grr or RetentionMeasure.GrossChurn => one.Kind is MovementKind.Churned or MovementKind.Contracted,
        RetentionMeasure.Nrr => one.Kind is MovementKind.Churned or MovementKind.Contracted or MovementKind.Expanded,
        RetentionMeasure.NetChurn => one.Kind is MovementKind.Churned or MovementKind.Contracted or MovementKind.Expanded or MovementKind.Returned,
        RetentionMeasure.LogoChurn or RetentionMeasure.LogoRetention or RetentionMeasure.AnnualLogoChurn or RetentionMeasure.LifetimeValue => one.Kind == MovementKind.Churned,
        RetentionMeasure.InvoluntaryChurn => one.Loss == OutcomeKind.ChurnedInvoluntary,
        RetentionMeasure.DowngradeRate or RetentionMeasure.ContractionRate => one.Kind == MovementKind.Contracted,
        RetentionMeasure.ExpansionRate => one.Kind == MovementKind.Expanded,
        RetentionMeasure.RenewalRate or RetentionMeasure.RevenueRenewalRate => one.Decisions.Count > 0,
        RetentionMeasure.FeedbackRetention or RetentionMeasure.SilentRetention or RetentionMeasure.FeedbackAgain => one.Kind == MovementKind.Churned,
    } || one is { IsInCohort: true, Closing.IsOpen: true };
}
