using Hale.Core.Scoring;
using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Engine.Verifying;

/// <summary>Compares values that facts give now with those that a run kept.</summary>
/// <param name="metrics">The metrics that the run kept.</param>
internal sealed class RecomputedValues(IReadOnlyList<string> metrics)
{
    /// <summary>Numbers are equal that differ by no more than this, and of numbers above 1 by no more than this share of the larger one.</summary>
    public const double Tolerance = 1e-9;

    private readonly SortedDictionary<string, long> _differing = new(StringComparer.Ordinal);
    private readonly List<MetricDifference> _examples = [];

    public long Values { get; private set; }

    public long Matched { get; private set; }

    public long OnlyNow { get; private set; }

    public long OtherScores { get; private set; }

    public IReadOnlyList<KeyValuePair<string, long>> Differing => [.. _differing];

    public IReadOnlyList<MetricDifference> Examples => _examples;

    /// <summary>Compares a range of accounts.</summary>
    /// <param name="block">Their scores now.</param>
    /// <param name="values">Their values now.</param>
    /// <param name="kept">What the run kept of them.</param>
    public void Add(ScoreBlock block, ValueTable values, KeptRange kept)
    {
        var rows = kept.Scores.Select((score, row) => (score.Account, row)).ToDictionary(place => place.Account, place => place.row, StringComparer.Ordinal);
        for (var row = 0; row < block.Count; row++)
        {
            if (!rows.TryGetValue(block.Accounts[row], out var stored))
            {
                OnlyNow++;
                continue;
            }

            Matched++;
            OtherScores += IsSame(kept.Scores[stored], block[row]) ? 0 : 1;
            foreach (var metric in metrics)
            {
                Compare(block.Accounts[row], metric, kept.Values[metric][stored], values[metric][row]);
            }
        }
    }

    private void Compare(string account, string metric, Value stored, Value now)
    {
        Values++;
        if (IsSame(stored, now))
        {
            return;
        }

        _differing[metric] = _differing.GetValueOrDefault(metric) + 1;
        if (_examples.Count < VerifyRun.MostExamples)
        {
            _examples.Add(new MetricDifference(account, metric, stored, now));
        }
    }

    private static bool IsSame(AccountScore stored, AccountScore now) =>
        stored.Band == now.Band && stored.Status == now.Status && stored.Value is null == now.Value is null && IsNear(stored.Value ?? 0, now.Value ?? 0);

    private static bool IsSame(Value stored, Value now) =>
        stored is { IsMissing: false, Kind: ValueKind.Number } && now is { IsMissing: false, Kind: ValueKind.Number } ? IsNear(stored.Number, now.Number) : stored == now;

    private static bool IsNear(double stored, double now) => Math.Abs(stored - now) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(stored), Math.Abs(now)));
}
