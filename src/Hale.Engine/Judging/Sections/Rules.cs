using Hale.Engine.Auditing.Input;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>Orders the observations of a panel by what anybody could know without the score. NaN where it is not known.</summary>
internal static class Rules
{
    /// <summary>How long the account had been a customer; since its first score where no start is known.</summary>
    public static double[] Tenure(Evidence evidence, Panel panel) => evidence.Own is { } own ? new OwnRules(own).Tenure(panel) : [.. panel.Rows.Select(row => (evidence.Account(row.Account), evidence.Dated) switch
    {
        ({ Start: { } start }, true) => row.Day - start.DayNumber,
        ({ TenureMonths: { } months }, false) => months,
        (_, true) => row.Day - evidence.History.Days.Span[evidence.History.Starts.Span[row.Account]],
        _ => double.NaN,
    })];

    /// <summary>How long ago the score last changed; since the first one where it never did.</summary>
    public static double[] SinceLastChange(Evidence evidence, Panel panel) => [.. panel.Rows.Select(row =>
    {
        var days = evidence.History.Days.Span;
        var values = evidence.History.Values.Span;
        var first = evidence.History.Starts.Span[row.Account];
        var at = row.Row;
        while (at > first && values[at - 1] == values[row.Row])
        {
            at--;
        }

        return (double)(row.Day - days[at]);
    })];

    /// <summary>The risk the score showed at the account's previous observation.</summary>
    public static double[] ScoreBefore(Panel panel)
    {
        var before = new Dictionary<int, double>();
        var values = new double[panel.Count];
        foreach (var row in Enumerable.Range(0, panel.Count).OrderBy(row => panel.Rows[row].Day))
        {
            values[row] = before.GetValueOrDefault(panel.Clusters[row], double.NaN);
            before[panel.Clusters[row]] = panel.Risks[row];
        }

        return values;
    }

    /// <summary>Whether starts are known for most accounts, so that tenure means what it says.</summary>
    public static bool StartsAreKnown(Evidence evidence) =>
        evidence.Own is { } own ? 2 * evidence.Panel.Rows.Count(row => own[row.Row].Since is not null) > evidence.Panel.Count : evidence.Panel.Rows.Count(row => evidence.Account(row.Account) is { } account && (evidence.Dated ? account.Start is not null : account.TenureMonths is not null)) * 2 > evidence.Panel.Count;
}
