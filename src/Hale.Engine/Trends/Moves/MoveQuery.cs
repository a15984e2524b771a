using Hale.Engine.History;

namespace Hale.Engine.Trends.Moves;

/// <summary>Which accounts changed.</summary>
/// <param name="Before">The earlier close.</param>
/// <param name="After">The later close.</param>
/// <param name="Filter">Which accounts: as of the later close, and of those that left as of the earlier one.</param>
/// <param name="Revenue">Where the revenue as of the later close comes from.</param>
/// <param name="FormerRevenue">Where the revenue as of the earlier close comes from, for accounts that left.</param>
/// <param name="DeadBand">How many points of the printed score a change must have at least.</param>
/// <param name="Attributes">The attributes to show, at the same moment as the filter.</param>
/// <param name="Limit">At most so many accounts of each kind; null for all.</param>
public sealed record MoveQuery(
    Run Before, Run After, AccountFilter Filter, RevenueBasis Revenue, RevenueBasis FormerRevenue, decimal DeadBand, IReadOnlyList<string> Attributes, int? Limit)
{
    /// <summary>Whether points of both closes can be compared.</summary>
    public bool IsSameScale => (Before.Header.Outline.ScaleFrom, Before.Header.Outline.ScaleTo) == (After.Header.Outline.ScaleFrom, After.Header.Outline.ScaleTo);

    /// <summary>Whether both closes have the same bands.</summary>
    public bool IsSameBands => Before.Header.Outline.Bands.Select(band => band.Name).SequenceEqual(After.Header.Outline.Bands.Select(band => band.Name), StringComparer.Ordinal);

    /// <summary>Whether both closes are by the same definition.</summary>
    public bool IsSameDefinition => Before.Header.DefinitionHash == After.Header.DefinitionHash;
}
