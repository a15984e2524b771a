using Hale.Core.Metrics.Planning;

namespace Hale.Warehouse.Sql;

/// <summary>In which tables some row is closed: retracted, or replaced by a version that came later.</summary>
/// <param name="Accounts">Whether some version of an account is, or some fact that said when an account began.</param>
/// <param name="Facts">The tables of facts.</param>
internal sealed record ClosedTables(bool Accounts, IReadOnlySet<FactTable> Facts)
{
    /// <summary>When nothing is known: any may have.</summary>
    public static ClosedTables All { get; } = new(true, Enum.GetValues<FactTable>().ToHashSet());

    public bool Contains(FactTable table) => Facts.Contains(table);
}
