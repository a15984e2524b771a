namespace Hale.Warehouse.Sql.Scans;

/// <summary>A value that changes at some bounds only, as SQL that finds it by halving.</summary>
internal static class StepSql
{
    /// <summary>The first value before the first bound, the next one from it on, and so on.</summary>
    /// <param name="dialect">The engine's spelling.</param>
    /// <param name="column">What is compared with the bounds.</param>
    /// <param name="bounds">The bounds, rising.</param>
    /// <param name="values">The values as SQL, one more than there are bounds.</param>
    public static string Of(ISqlDialect dialect, string column, IReadOnlyList<long> bounds, IReadOnlyList<string> values)
    {
        string Between(int first, int end)
        {
            if (first == end)
            {
                return values[first];
            }

            var middle = (first + end) / 2;
            var (below, above) = (Between(first, middle), Between(middle + 1, end));
            return below == above ? below : $"CASE WHEN {column} < {dialect.Literal(bounds[middle])} THEN {below} ELSE {above} END";
        }

        return Between(0, bounds.Count);
    }
}
