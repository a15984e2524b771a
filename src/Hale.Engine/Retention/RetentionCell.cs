using Hale.Core.Retention;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Retention;

/// <summary>What a period made of all customers, or of a segment of them.</summary>
/// <param name="period">The period.</param>
/// <param name="segment">The segment; null for all customers.</param>
public sealed class RetentionCell(RetentionPeriod period, string? segment)
{
    /// <summary>How many samples the intervals of revenue rest on.</summary>
    public const int Replicates = 1000;

    /// <summary>The seed of these samples.</summary>
    public const long Seed = 8;

    private readonly StreamedSums _sums = new(Enum.GetValues<Share>().Length, Replicates);

    /// <summary>The columns of the sums: what each account has.</summary>
    internal enum Share
    {
        Start,
        Lost,
        Contracted,
        Expanded,
        Returned,
        Due,
        NotKept,
        Decisions,
        NotRenewed,
    }

    /// <summary>The period.</summary>
    public RetentionPeriod Period => period;

    /// <summary>The segment; null for all customers.</summary>
    public string? Segment => segment;

    /// <summary>What was counted.</summary>
    public RetentionTally Tally { get; private set; } = new();

    /// <summary>What was counted of feedback.</summary>
    public FeedbackTally Feedback { get; private set; } = new();

    internal StreamedSums Sums => _sums;

    internal void Add(AccountMovement one, bool? before, bool? within, ReadOnlySpan<double> weights)
    {
        Tally = Tally.With(one);
        Feedback = Feedback.With(one, before, within);
        var cohort = new CohortTally().With(one);
        Add(Share.Start, cohort.Start.Revenue, weights);
        Add(Share.Lost, cohort.Lost.Revenue, weights);
        Add(Share.Contracted, cohort.Contracted.Revenue, weights);
        Add(Share.Expanded, cohort.Expanded.Revenue, weights);
        Add(Share.Returned, cohort.Returned.Revenue, weights);
        if (one.Decisions.Count > 0)
        {
            var renewals = new RenewalTally().With(one);
            Add(Share.Due, renewals.DueRevenue, weights);
            Add(Share.NotKept, renewals.DueRevenue - renewals.KeptRevenue, weights);
            Add(Share.Decisions, renewals.Due, weights);
            Add(Share.NotRenewed, renewals.Due - renewals.Renewed, weights);
        }
    }

    private void Add(Share share, decimal value, ReadOnlySpan<double> weights) => _sums.Add((int)share, (double)value, weights);
}
