using Hale.Core.Outcomes;
using Hale.Core.Retention;
using Hale.Engine.Retention;

namespace Hale.Cli.Output.Retention;

/// <summary>What must be known beside the numbers.</summary>
internal static class RetentionNotes
{
    public static IEnumerable<string> Of(AskedRetention asked, RetentionTable table, IReadOnlyList<RetentionCell> whole)
    {
        if (RetentionRevenue.Why(table) is { } why)
        {
            yield return why;
        }

        foreach (var measure in asked.ForPeople(table))
        {
            yield return $"{FormulaTexts.Label(measure)}: {FormulaTexts.Formula(measure)}.";
        }

        yield return $"In brackets the 95 % interval: Wilson's for counts, for revenue {Words.Number(RetentionCell.Replicates)} samples of accounts (seed {RetentionCell.Seed}); none below {RetentionRates.Handful} customers (of equal size), or where nobody moved.";
        foreach (var note in Counted(asked, table, whole))
        {
            yield return note;
        }
    }

    private static IEnumerable<string> Counted(AskedRetention asked, RetentionTable table, IReadOnlyList<RetentionCell> whole)
    {
        var open = whole.Where(cell => cell.Tally.Cohort.Open.Customers > 0 || cell.Tally.Renewals.Open > 0).ToList();
        if (open.Count > 0)
        {
            yield return $"Open: in {string.Join(", ", open.Select(cell => cell.Period.Label))} a term has ended and its grace is not over. These customers are in the bridge as they stood; a rate is shown as what it will lie between, if all of them leave and if all of them stay.";
        }

        if (RetentionRevenue.IsKnown(table) && Most(whole, bridge => bridge.Unpriced) is { } unpriced)
        {
            yield return $"Without an amount: up to {Words.Count(unpriced, "customer")} in a period. They are counted as customers, and are in no revenue.";
        }

        foreach (var note in Lives(asked, whole))
        {
            yield return note;
        }

        if (table.Excluded > 0)
        {
            yield return $"{Words.Count(table.Excluded, "account")} that hale.yaml excludes count in nothing.";
        }

        if (asked.Project.Lifecycle!.Rates is { } rates)
        {
            yield return $"Amounts are in {rates.Reporting}, both ends of a period at the rates of its first day; so a closing and the next opening differ where rates moved.";
        }

        if (asked.Running is { } running)
        {
            yield return $"{running} is not over as of {asked.Known.Label} and is not shown.";
        }
    }

    private static IEnumerable<string> Lives(AskedRetention asked, IReadOnlyList<RetentionCell> whole)
    {
        var lost = whole.SelectMany(cell => cell.Tally.Bridge.ChurnedBy).GroupBy(one => one.Key).OrderBy(group => group.Key).Select(group => (Kind: group.Key, Customers: group.Sum(one => one.Value.Customers))).ToList();
        if (lost.Count > 1 || lost.Exists(one => one.Kind != OutcomeKind.Churned))
        {
            yield return $"Churn by how: {string.Join(", ", lost.Select(one => $"{OutcomeWords.Of(one.Kind)} {Words.Number(one.Customers)}"))}.";
        }

        if (whole.Sum(cell => cell.Tally.Bridge.MergedInto) is > 0 and var merged)
        {
            yield return $"{Words.Count(merged, "merger")}: a merged account neither churns nor begins; what it paid counts for the one it became part of.";
        }

        if (Pauses(asked, whole) is { } pauses)
        {
            yield return pauses;
        }

        if (whole.Sum(cell => cell.Tally.Bridge.Passing) is > 0 and var passing)
        {
            yield return $"{Words.Count(passing, "customer")} came and went within a period, and {(passing == 1 ? "is" : "are")} in none of its rates.";
        }
    }

    private static string? Pauses(AskedRetention asked, IReadOnlyList<RetentionCell> whole)
    {
        var last = whole.LastOrDefault(cell => cell.Tally.Bridge.OnHold.Customers > 0)?.Tally.Bridge.OnHold;
        return last is not { } held ? null
            : asked.Request.Paused == PausedRevenue.Held
                ? $"Whoever pauses stays a customer and counts for what it paid before: last {Words.Count(held.Customers, "customer")} with {RateTexts.Money(held.Revenue)} (`--paused nothing` counts nothing instead)."
                : "Whoever pauses stays a customer and pays nothing: a pause is a contraction, its end an expansion (`--paused held` counts what was paid before).";
    }

    private static long? Most(IReadOnlyList<RetentionCell> whole, Func<RevenueBridge, long> of) => whole.Select(cell => of(cell.Tally.Bridge)).DefaultIfEmpty().Max() is > 0 and var most ? most : null;
}
