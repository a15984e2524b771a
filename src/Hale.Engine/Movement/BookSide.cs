using Hale.Core.Values;
using Hale.Engine.History;

namespace Hale.Engine.Movement;

/// <summary>What is known of the accounts of one run of a book.</summary>
/// <param name="Accounts">The accounts of the segment; null for all.</param>
/// <param name="Revenue">What accounts pay in a year, by an attribute; null where no attribute says it.</param>
/// <param name="Metric">The kept metric that says it; null where none does.</param>
internal sealed record BookSide(IReadOnlySet<string>? Accounts, IReadOnlyDictionary<string, double>? Revenue, string? Metric)
{
    public bool Holds(string account) => Accounts?.Contains(account) ?? true;

    public double? RevenueOf(KeptRange kept, int row) =>
        Metric is not null ? kept.Values[Metric][row] is { IsMissing: false, Kind: ValueKind.Number } value ? value.Number : null
        : Revenue is not null && Revenue.TryGetValue(kept.Scores[row].Account, out var amount) ? amount
        : null;
}
