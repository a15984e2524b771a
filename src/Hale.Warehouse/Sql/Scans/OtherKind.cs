using Hale.Core.Values;
using Hale.Engine.Warehousing;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>What is said when a column stores another kind of value than the definitions now declare.</summary>
internal static class OtherKind
{
    /// <param name="what">What the column is for, as a sentence begins: "The property `plan`".</param>
    /// <param name="stored">The kind that is stored.</param>
    /// <param name="wanted">The kind that the definitions declare.</param>
    public static WarehouseException Of(string what, ValueKind stored, ValueKind wanted) => new(
        WarehouseFault.Incompatible,
        $"{what} is stored as {stored.ToString().ToLowerInvariant()}; the definitions now say {wanted.ToString().ToLowerInvariant()}.",
        "Delete the data folder and import again, or give it another name.");
}
