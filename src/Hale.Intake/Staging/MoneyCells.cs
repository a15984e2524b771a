using Hale.Engine.Import;

namespace Hale.Intake.Staging;

/// <summary>Cells as amounts of money.</summary>
internal static class MoneyCells
{
    /// <summary>An exact amount, which may be absent.</summary>
    public static string Amount(StagedQuery query, StagingInput input, string? name) =>
        name is null ? "CAST(NULL AS DECIMAL(18,6))" : query.Decimal(input.Column(name));

    /// <summary>A currency in capital letters, which may be absent.</summary>
    public static string Currency(StagedQuery query, StagingInput input, string? name) => name is null
        ? "CAST(NULL AS VARCHAR)"
        : query.Checked(
            input.Column(name),
            $"CASE WHEN regexp_full_match({input.Column(name).Text}, '[A-Za-z]{{3}}') THEN upper({input.Column(name).Text}) END",
            (column, value) => new Check(RefusalCodes.BadValue, $"{column.Sql} IS NOT NULL AND {value} IS NULL", Details.Not(column, "a currency of three letters (such as EUR)")));
}
