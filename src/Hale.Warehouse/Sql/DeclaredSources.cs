namespace Hale.Warehouse.Sql;

/// <summary>Facts of sources that the project no longer declares are kept and not read.</summary>
internal static class DeclaredSources
{
    /// <summary>A condition that is true for rows of some sources, of none where there is none.</summary>
    public static string Condition(ISqlDialect dialect, string column, IReadOnlyList<string> sources) =>
        sources.Count == 0 ? dialect.Literal(false) : $"{column} IN ({string.Join(", ", sources.Select(dialect.Literal))})";
}
