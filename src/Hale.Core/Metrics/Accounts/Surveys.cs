using Hale.Core.Definitions;
using Hale.Core.Scorecards;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Which survey a metric needs.</summary>
internal static class Surveys
{
    /// <summary>The survey of a metric.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="families">The accounts of the census and their parents, which children need.</param>
    /// <param name="scores">The scores of the census, whose bands have an order.</param>
    public static ISurvey For(Metric.AccountsMetric metric, FamilyRows families, IReadOnlyList<Score> scores) => metric.Across.Match<ISurvey>(
        rank => Peers(metric, rank.Of, rank.Of, rank.Within, PeerNumbers.MidRank),
        relative => Peers(metric, AcrossParts.OwnName(metric), AcrossParts.OwnName(metric), relative.Within, (peers, own) => own - PeerNumbers.Median(peers)),
        percentile => Peers(metric, percentile.Of, null, percentile.Within, (peers, _) => PeerNumbers.Percentile(peers, percentile.At)),
        children => new ChildrenSurvey(children, families, children.Aggregate == ChildrenAggregate.Worst ? Bands(children, scores) : []));

    private static PeerSurvey Peers(Metric.AccountsMetric metric, string of, string? own, IReadOnlyList<string> within, Func<ReadOnlySpan<double>, double, double> formula) =>
        new(of, within, levels => new PeerAnswer(metric, own, within, formula, levels));

    /// <summary>The bands of the score that the worst band is asked of, lowest first.</summary>
    private static IReadOnlyList<string> Bands(Across.Children children, IReadOnlyList<Score> scores)
    {
        var name = children.Reads.Select(ScoreReads.ScoreIn).OfType<string>().First();
        return [.. scores.Single(score => score.Name == name).Bands.All.Select(band => band.Name)];
    }
}
