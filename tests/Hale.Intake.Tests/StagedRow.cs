using Hale.DuckDb;

namespace Hale.Intake.Tests;

/// <summary>A row of a staged query.</summary>
internal sealed class StagedRow(DuckRow row)
{
    public string? this[string column] => row.Value(row.Ordinal(column)) is { } value ? Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) : null;

    public long? Number(string column) => row.Value(row.Ordinal(column)) is { } value ? Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture) : null;
}
