using Hale.Core.Sources;
using Hale.Engine.Import;
using Hale.Intake.Lookups;

namespace Hale.Intake.Staging;

/// <summary>The cells of a file that contracts look at.</summary>
internal static class ContractCells
{
    /// <summary>Those of a file as it stands; null when no contract asks anything of the source.</summary>
    /// <param name="file">The file.</param>
    /// <param name="source">The source.</param>
    /// <param name="lookups">What its rows take from other files.</param>
    public static StagedCells? Of(FileTable file, SourceDefinition source, IReadOnlyList<LookupTable> lookups)
    {
        if (!IsAsked(source))
        {
            return null;
        }

        var named = source.Contract.ReadColumns.Select(name => source.Rows.Columns.FirstOrDefault(column => column.Name == name)?.Column ?? name);
        List<string> needed = [.. named, .. source.Rows.Lookups.SelectMany(lookup => lookup.On.Select(key => source.Rows.Columns.FirstOrDefault(column => column.Name == key.Column)?.Column ?? key.Column))];
        return Of(file.Columns, PreparedTable.Of(file.Narrow?.Invoke(needed) ?? file, source.Rows, lookups), source);
    }

    /// <summary>Those of what a query gives; null when no contract asks anything of the source.</summary>
    public static StagedCells? OfResult(FileTable result, SourceDefinition source) => IsAsked(source) ? Of(result.Columns, result, source) : null;

    private static bool IsAsked(SourceDefinition source) => source.Contract.Rules.Count > 0 || source.Contract.ReadColumns.Count > 0;

    private static StagedCells Of(IReadOnlyList<FileColumn> header, FileTable table, SourceDefinition source)
    {
        var read = source.Contract.ReadColumns;
        var found = read.Select(name => table.Columns.FirstOrDefault(column => column.Name == name)).ToList();
        var cells = found.Select((column, place) => $"{column?.Text ?? "CAST(NULL AS VARCHAR)"} AS k{place}");
        return new StagedCells(
            [.. header.Where(column => !column.IsAdded).Select(column => column.Name)],
            read,
            [.. read.Where((_, place) => found[place] is null)],
            read.Count == 0 ? null : $"SELECT {string.Join(", ", cells)}\nFROM {table.From}");
    }
}
