using Hale.Core.Retention;

namespace Hale.Engine.Retention;

/// <summary>What periods made of the customers.</summary>
/// <param name="Cells">Of each period first all customers, then the segments in ordinal order.</param>
/// <param name="Currencies">The currencies of the amounts, sorted; one where they can be added up. A null among them where terms name none.</param>
/// <param name="Excluded">How many accounts the project excludes; they count in nothing.</param>
/// <param name="Movements">What the explained period made of each account that was a customer at either end, or that came and went, in the order of the accounts; none when no period is explained.</param>
public sealed record RetentionTable(IReadOnlyList<RetentionCell> Cells, IReadOnlyList<string?> Currencies, long Excluded, IReadOnlyList<AccountMovement> Movements)
{
    /// <summary>Whether amounts can be added up: they are in one currency.</summary>
    public bool HasOneCurrency => Currencies.Count <= 1;

    /// <summary>The currency; null when nobody says, or there are several.</summary>
    public string? Currency => Currencies.Count == 1 ? Currencies[0] : null;

    /// <summary>The cells of all customers, period after period.</summary>
    public IEnumerable<RetentionCell> Whole => Cells.Where(cell => cell.Segment is null);
}
