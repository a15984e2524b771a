using Hale.Engine.ReportCards;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Judging.Sections;

/// <summary>Whether the score holds everywhere: a skill where enough left, a rate drawn towards that of all elsewhere. Segments are not ranked.</summary>
internal static class SegmentSection
{
    private const int MostSegments = 20;

    public static Segments Make(Evidence evidence, Intervals intervals)
    {
        var panel = evidence.Panel;
        string[] names = [.. panel.Rows.Select(row => evidence.Account(row.Account)?.Segment ?? string.Empty)];
        var largest = names.GroupBy(name => name, StringComparer.Ordinal).OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => rows.Key).ToList();
        if (largest.Count < 2)
        {
            return new Segments([], null);
        }

        int[] segments = [.. names.Select(name => largest.IndexOf(name))];
        var parts = largest.Select((_, segment) => panel.Where(row => segments[row] == segment)).ToList();
        var rates = panel.Churners < Intervals.FewestChurners ? Degeneracy.TooFew : BetaBinomial.Pool([.. parts.Select(part => part.Churners)], [.. parts.Select(part => part.Accounts)]);
        return new Segments(
            [.. parts.Take(MostSegments).Select((part, segment) => new SegmentRow(largest[segment], part.Count, part.Accounts, part.Churners, Rate(part, segment, rates), Auc(part, intervals)))],
            Heterogeneity.Clustered(segments, panel.Left, panel.Clusters).Match(test => test.P, _ => (double?)null));
    }

    private static Figure Auc(Panel part, Intervals intervals) => part.Churners >= Intervals.FewestChurners ? intervals.Auc(part) : Figure.None(Shortfall.FewChurners);

    /// <summary>
    /// Of accounts, each counted once, so that the closed forms hold. With few churners in all, how much segments differ cannot be known, and rates drawn together would promise too much.
    /// </summary>
    private static Figure Rate(Panel part, int segment, Answer<PooledRates> rates) => part.Churners >= Intervals.FewestChurners
        ? Figure.Of((double)part.Churners / part.Accounts, Wilson.Interval(part.Churners, part.Accounts))
        : rates.Match(pooled => Figure.Of(pooled.Rates[segment].Value, pooled.Rates[segment].Interval), why => Figure.None(Shortfalls.Of(why)));
}
