namespace Hale.Engine.Planning;

/// <summary>By how much printed scores change, of the accounts whose score does.</summary>
/// <param name="Rise">How many rise.</param>
/// <param name="Fall">How many fall.</param>
/// <param name="Lowest">The change that a tenth of them do not reach.</param>
/// <param name="Median">The middle change.</param>
/// <param name="Highest">The change that a tenth of them exceed.</param>
public sealed record ChangeSpread(int Rise, int Fall, decimal Lowest, decimal Median, decimal Highest)
{
    private const decimal Tenth = .1m;

    /// <summary>The spread of the changes that are not 0; null when there is none.</summary>
    public static ChangeSpread? Of(IEnumerable<decimal> changes)
    {
        List<decimal> sorted = [.. changes.Where(change => change != 0).Order()];
        return sorted.Count == 0 ? null : new ChangeSpread(
            sorted.Count(change => change > 0), sorted.Count(change => change < 0), At(sorted, Tenth), At(sorted, .5m), At(sorted, 1 - Tenth));
    }

    /// <summary>Between order statistics as percentiles of metrics are: Hyndman and Fan 1996, type 7.</summary>
    private static decimal At(List<decimal> sorted, decimal share)
    {
        var place = share * (sorted.Count - 1);
        var (below, rest) = ((int)place, place - Math.Floor(place));
        return below + 1 < sorted.Count ? sorted[below] + (rest * (sorted[below + 1] - sorted[below])) : sorted[below];
    }
}
