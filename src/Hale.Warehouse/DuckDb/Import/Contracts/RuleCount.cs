namespace Hale.Warehouse.DuckDb.Import.Contracts;

/// <summary>How much of a rule fails.</summary>
/// <param name="Failing">How many.</param>
/// <param name="Total">Of how many.</param>
/// <param name="Examples">A few of them.</param>
internal sealed record RuleCount(long Failing, long Total, IReadOnlyList<string> Examples)
{
    /// <summary>The names that are meant where names are counted; otherwise empty.</summary>
    public string Detail { get; init; } = string.Empty;
}
