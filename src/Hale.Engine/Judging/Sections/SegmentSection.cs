using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Judging.Sections;

/// <summary>Whether the score holds everywhere: a skill where enough left, a rate drawn towards that of all elsewhere. Segments are not ranked.</summary>
internal static class SegmentSection
{
    private const int MostSegments = 20;

    public static Segments Make(Evidence evidence, Intervals intervals) =>
        Make(evidence.Panel, row => evidence.Account(evidence.Panel.Rows[row].Account)?.Segment ?? string.Empty, intervals);

    /// <summary>By a name of each row; empty for none.</summary>
    public static Segments Make(Panel panel, Func<int, string> name, Intervals intervals)
    {
        var parts = Enumerable.Range(0, panel.Count)
            .GroupBy(name, StringComparer.Ordinal)
            .OrderByDescending(rows => rows.Count())
            .ThenBy(rows => rows.Key, StringComparer.Ordinal)
            .Select(rows => (Name: rows.Key, Rows: rows.ToList(), Panel: panel.At([.. rows])))
            .ToList();
        if (parts.Count < 2)
        {
            return new Segments([], null);
        }

        var rates = panel.Churners < Intervals.FewestChurners
            ? Degeneracy.TooFew
            : BetaBinomial.Pool([.. parts.Select(part => part.Panel.Churners)], [.. parts.Select(part => part.Panel.Accounts)]);
        return new Segments(
            [.. parts.Take(MostSegments).Select((part, segment) => Row(part.Name, part.Panel, Rate(panel, part.Panel, segment, rates), intervals))],
            DifferenceP(panel, [.. parts.Select(part => part.Rows)]));
    }

    private static SegmentRow Row(string name, Panel part, Figure rate, Intervals intervals) =>
        new(name, part.Count, part.Accounts, part.Churners, rate, Auc(part, intervals));

    /// <summary>Beyond those that are listed, all count as one: the test takes the square of their number, and of a column of names nothing could be learned.</summary>
    private static double? DifferenceP(Panel panel, IReadOnlyList<List<int>> parts)
    {
        var segments = new int[panel.Count];
        foreach (var (segment, rows) in parts.Index())
        {
            rows.ForEach(row => segments[row] = Math.Min(segment, MostSegments));
        }

        return Heterogeneity.Clustered(segments, panel.Left, panel.Clusters).Match(test => test.P, _ => (double?)null);
    }

    private static Figure Auc(Panel part, Intervals intervals) => part.Churners >= Intervals.FewestChurners ? intervals.Auc(part) : Figure.None(Shortfall.FewChurners);

    /// <summary>
    /// Of accounts, each counted once, so that the closed forms hold. With few churners in all, how much segments differ cannot be known, and rates drawn together would promise too much.
    /// </summary>
    private static Figure Rate(Panel all, Panel part, int segment, Answer<PooledRates> rates) => part.Churners >= Intervals.FewestChurners
        ? Figure.Of((double)part.Churners / part.Accounts, Wilson.Interval(part.Churners, part.Accounts))
        : rates.Match(pooled => Figure.Of(pooled.Rates[segment].Value, WithShareOfAll(pooled.Rates[segment].Interval, Wilson.Interval(all.Churners, all.Accounts))), why => Figure.None(Shortfalls.Of(why)));

    /// <summary>The pooled interval takes the share of all as known. Where segments do not differ it would shrink to that one number, so it is never narrower than that share itself is known.</summary>
    private static Interval WithShareOfAll(Interval pooled, Interval all) => new(Math.Min(pooled.Low, all.Low), Math.Max(pooled.High, all.High));
}
