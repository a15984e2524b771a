using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Statistics;
using Hale.Statistics.Proportions;

namespace Hale.Engine.Forecasting.Changes;

/// <summary>Gathers from ledgers how what is paid changed at renewals and between them, and estimates it, partially pooled by segment.</summary>
/// <param name="asOf">The moment: what took effect later does not count.</param>
public sealed class PastChanges(Instant asOf)
{
    /// <summary>From so many renewals with amounts on history speaks; below, the stated default.</summary>
    public const int Needed = 20;

    /// <summary>Changes within this share are none: amounts are rounded.</summary>
    private const double Rounding = 0.001;

    /// <summary>A change by more than this factor counts as this: a pilot that becomes a contract would outweigh everything else.</summary>
    private const double LargestExpansion = 3;

    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly List<double> _falls = [];
    private readonly List<double> _rises = [];
    private readonly List<double> _added = [];
    private readonly List<double> _dropped = [];
    private double _years;

    /// <summary>How many renewals with amounts there are.</summary>
    public int Renewals => _counts.Values.Sum(counts => counts[0]);

    /// <summary>Adds an account.</summary>
    /// <param name="entries">The lines of its ledger that count.</param>
    /// <param name="segment">Its segment.</param>
    public void Add(IReadOnlyList<LedgerEntry> entries, string segment)
    {
        var counts = _counts.TryGetValue(segment, out var found) ? found : _counts[segment] = new int[3];
        foreach (var entry in entries.Where(entry => entry.EffectiveAt < asOf && entry is { Before: > 0, After: not null }))
        {
            var change = (double)(entry.After!.Value / entry.Before!.Value) - 1;
            if (entry.Kind == OutcomeKind.Renewed)
            {
                AddRenewal(counts, change);
            }
            else if (entry.Rule is LedgerRule.Addition or LedgerRule.Drop or LedgerRule.Stated && entry.Kind is OutcomeKind.Expanded or OutcomeKind.Contracted)
            {
                AddBetween(change);
            }
        }

        _years += YearsOf(entries);
    }

    /// <summary>What a renewal in a segment does to what is paid.</summary>
    public IReadOnlyDictionary<string, RenewalChange> BySegment()
    {
        if (Renewals < Needed)
        {
            return new Dictionary<string, RenewalChange>();
        }

        string[] segments = [.. _counts.Keys.Order(StringComparer.Ordinal)];
        var (falls, rises) = (Rates(segments, 1, _falls), Rates(segments, 2, _rises));
        return Enumerable.Range(0, segments.Length).ToDictionary(
            index => segments[index], index => new RenewalChange(falls[index], rises[index], _counts[segments[index]][0], false), StringComparer.Ordinal);
    }

    /// <summary>What a renewal of any segment does to what is paid; the stated default without history.</summary>
    public RenewalChange Overall()
    {
        ChangeRate Rate(IReadOnlyList<double> sizes) => sizes.Count == 0 ? ChangeRate.Never : new ChangeRate(sizes.Count + 0.5, Renewals - sizes.Count + 0.5, sizes);
        return Renewals < Needed ? RenewalChange.Assumed with { Renewals = Renewals } : new RenewalChange(Rate(_falls), Rate(_rises), Renewals, false);
    }

    /// <summary>What accounts add between renewals.</summary>
    public MidTermChange Additions => Between(_added);

    /// <summary>What accounts drop between renewals.</summary>
    public MidTermChange Drops => Between(_dropped);

    private void AddRenewal(int[] counts, double change)
    {
        counts[0]++;
        if (change < -Rounding)
        {
            counts[1]++;
            _falls.Add(Math.Min(1, -change));
        }
        else if (change > Rounding)
        {
            counts[2]++;
            _rises.Add(Math.Min(LargestExpansion, change));
        }
    }

    private void AddBetween(double change)
    {
        if (Math.Abs(change) > Rounding)
        {
            (change < 0 ? _dropped : _added).Add(Math.Min(Math.Abs(change), change < 0 ? 1 : LargestExpansion));
        }
    }

    private double YearsOf(IReadOnlyList<LedgerEntry> entries)
    {
        var from = entries.SelectMany(entry => entry.Terms).Select(term => term.Start).Where(start => start != Instant.Always).DefaultIfEmpty(asOf).Min();
        var until = entries.LastOrDefault(entry => OutcomeWords.IsLoss(entry.Kind))?.EffectiveAt ?? asOf;
        return Math.Max(0, Instant.Earlier(until, asOf).Micros - from.Micros) / (365.25 * Instant.MicrosPerDay);
    }

    private MidTermChange Between(List<double> sizes) => sizes.Count == 0 || _years <= 0 ? MidTermChange.None : new MidTermChange(sizes.Count / _years, sizes.Count, sizes);

    private ChangeRate[] Rates(string[] segments, int place, IReadOnlyList<double> sizes)
    {
        if (sizes.Count == 0)
        {
            return [.. segments.Select(_ => ChangeRate.Never)];
        }

        int[] events = [.. segments.Select(segment => _counts[segment][place])];
        int[] rows = [.. segments.Select(segment => _counts[segment][0])];
        return BetaBinomial.Pool(events, rows).Match(
            pooled => segments.Select((_, index) => Pooled(pooled, events[index], rows[index], sizes)).ToArray(),
            _ => [.. segments.Select(_ => new ChangeRate(sizes.Count + 0.5, rows.Sum() - sizes.Count + 0.5, sizes))]);
    }

    private static ChangeRate Pooled(PooledRates pooled, int events, int rows, IReadOnlyList<double> sizes) =>
        new(events + (pooled.Strength * pooled.Mean), rows - events + (pooled.Strength * (1 - pooled.Mean)), sizes);
}
