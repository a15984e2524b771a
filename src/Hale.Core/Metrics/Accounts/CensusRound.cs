using Hale.Core.Definitions;
using Hale.Core.Lineage;
using Hale.Core.Scorecards;

namespace Hale.Core.Metrics.Accounts;

/// <summary>One census: what must be computed for every account, and for which metrics.</summary>
public sealed class CensusRound
{
    private readonly IReadOnlyList<Metric.AccountsMetric> _metrics;

    private CensusRound(IReadOnlyList<Metric.AccountsMetric> metrics, IReadOnlyList<Score> scores, IReadOnlySet<string> reads) =>
        (_metrics, Scores, Reads) = (metrics, scores, reads);

    /// <summary>The names of the metrics that must be computed for every account.</summary>
    public IReadOnlySet<string> Reads { get; }

    /// <summary>The scores that must be computed for every account, each after those that it reads.</summary>
    public IReadOnlyList<Score> Scores { get; }

    /// <summary>Begins to take the census.</summary>
    /// <param name="lineage">What has become of accounts, so that who names one as its parent is found below the account that it became.</param>
    public CensusTally Begin(AccountLineage lineage) => new(_metrics, Scores, lineage);

    internal static CensusRound Of(IReadOnlyList<Metric.AccountsMetric> metrics, IReadOnlyList<Score> all)
    {
        var names = metrics.SelectMany(AcrossParts.OfEveryone).ToList();
        var read = names.Select(ScoreReads.ScoreIn).OfType<string>().Distinct(StringComparer.Ordinal).Select(name => all.Single(score => score.Name == name));
        List<Score> scores = [.. read.SelectMany(score => ScoreReads.Before(score, all).Append(score)).DistinctBy(score => score.Name, StringComparer.Ordinal)];
        return new CensusRound(
            metrics, scores, names.Concat(scores.SelectMany(ScoreMetrics.NamesOf)).Where(name => ScoreReads.ScoreIn(name) is null).ToHashSet(StringComparer.Ordinal));
    }
}
