using Hale.Core.Explanation;
using Hale.Core.Metrics.Planning;
using Hale.Core.Values;

namespace Hale.Core.Metrics.Accounts;

/// <summary>Compares accounts with their peers.</summary>
/// <param name="metric">The metric.</param>
/// <param name="own">The name of the account's own value; null where it needs none.</param>
/// <param name="within">The metrics that make a segment.</param>
/// <param name="formula">What is made of the sorted values of peers and of its own.</param>
/// <param name="levels">The values of peers: at index i by the first so many metrics.</param>
internal sealed class PeerAnswer(
    Metric.AccountsMetric metric, string? own, IReadOnlyList<string> within, Func<ReadOnlySpan<double>, double, double> formula, IReadOnlyList<SegmentNumbers> levels) : IAcrossAnswer
{
    public FinishedColumn Fill(ColumnBuilder builder, ValueTable rows)
    {
        var (segment, values) = (new Segment(within, rows), own is null ? null : rows[own]);
        for (var row = 0; row < rows.Count; row++)
        {
            builder.Set(row, values is not null && values.Missing[row] is not MissingReason.None and var reason
                ? Value.MissingFor(reason)
                : Of(Peers(segment, row, out _), values?[row].Number ?? 0));
        }

        return new FinishedColumn(builder.Build(), row => values?[row] is { IsMissing: true } ? null : Note(values?[row], segment, row));
    }

    private Value Of(ReadOnlySpan<double> peers, double number) =>
        peers.Length < Across.LeastPeers ? Value.MissingFor(MissingReason.FewPeers) : Value.Of(formula(peers, number));

    private string Note(Value? value, Segment segment, int row)
    {
        var values = Peers(segment, row, out var metrics);
        if (values.Length < Across.LeastPeers)
        {
            return $"{values.Length} to compare with, {Across.LeastPeers} are needed";
        }

        var peers = $"{values.Length} peers ({segment.Text(row, metrics)})";
        return metric.Across is Across.Relative
            ? $"{Text(value!.Value)} of its own, {Text(Value.Of(PeerNumbers.Median(values)))} the median of {peers}"
            : $"among {peers}";
    }

    private string Text(Value value) => MetricTexts.Of(value, metric.Unit);

    /// <summary>The peers in the narrowest segment that has enough of them, and by how many metrics; the whole population where none has.</summary>
    private ReadOnlySpan<double> Peers(Segment segment, int row, out int metrics)
    {
        for (metrics = within.Count; metrics > 0; metrics--)
        {
            if (levels[metrics].Of(segment.Key(row, metrics)) is { Length: >= Across.LeastPeers } values)
            {
                return values;
            }
        }

        return levels[0].Of(string.Empty);
    }
}
