using Hale.Core.Sources;
using Hale.Intake.Lookups;

namespace Hale.Intake.Staging;

/// <summary>A file's table with the columns that its source adds: other names, fixed values, and what is looked up in other files.</summary>
internal static class PreparedTable
{
    public static FileTable Of(FileTable table, RowPreparation rows, IReadOnlyList<LookupTable> lookups)
    {
        var own = table.Columns.Select(column => column with { Notation = rows.Notation }).ToList();
        var taken = lookups.SelectMany(lookup => lookup.Columns.Select(column => column with { Notation = rows.Notation })).ToList();
        List<FileColumn> columns = [.. own, .. Named([.. own, .. taken], rows), .. Fixed(rows), .. taken];
        columns = [.. Amounts(columns, rows), .. columns];
        var prepared = table with { Columns = columns };
        return lookups.Count == 0 ? prepared : prepared with { From = Joined(prepared, lookups) };
    }

    private static IEnumerable<FileColumn> Named(List<FileColumn> own, RowPreparation rows) =>
        from named in rows.Columns
        where named.Name != named.Column && named.Minor is null
        from column in own.Where(column => column.Name == named.Column).Take(1)
        select column with { Name = named.Name, Header = column.Name, IsAdded = true };

    /// <summary>They stand first, for a declared column may have the name of the one whose smallest units it counts.</summary>
    private static IEnumerable<FileColumn> Amounts(List<FileColumn> columns, RowPreparation rows) =>
        from declared in rows.Columns
        where declared.Minor is not null
        from column in columns.Where(column => column.Name == declared.Column).Take(1)
        from currency in columns.Where(column => column.Name == declared.Minor!.Currency).Take(1)
        select MinorUnitCells.Of(column, currency, declared);

    private static IEnumerable<FileColumn> Fixed(RowPreparation rows) => rows.Constants.Select(constant =>
        new FileColumn(constant.Name, DuckExpressions.Instance.Literal(constant.Value), CellType.Text) { Notation = rows.Notation, IsAdded = true });

    // A join gives rows in any order, and the order of a file is the number of its records.
    private static string Joined(FileTable table, IReadOnlyList<LookupTable> lookups)
    {
        var joins = lookups.Select(lookup => $"LEFT JOIN {lookup.Sql} ON {lookup.Condition(table)}");
        return $"(SELECT * FROM (SELECT *, row_number() OVER () AS place_in_file\nFROM {table.From}) AS own\n{string.Join("\n", joins)}\nORDER BY place_in_file)";
    }
}
