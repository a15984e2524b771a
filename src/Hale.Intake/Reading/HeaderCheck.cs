using Hale.Core.Sources;
using Hale.Intake.Staging;

namespace Hale.Intake.Reading;

/// <summary>Whether a file has the columns that its source needs, each once.</summary>
internal static class HeaderCheck
{
    /// <summary>Returns when all is well.</summary>
    /// <exception cref="UnreadableFileException">A column is absent or there twice.</exception>
    public static void Run(FileTable table, SourceDefinition source)
    {
        Run(table, MappedColumns.Of(source));
        if (source is { Mapping: RowMapping.WideSeries, Rows.Query: null })
        {
            RunWide(table, source);
        }
    }

    /// <inheritdoc cref="Run(FileTable, SourceDefinition)"/>
    public static void Run(FileTable table, IReadOnlyList<string> needed)
    {
        var header = table.Columns.Select(column => column.Name).ToList();
        if (needed.Except(header, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw Faults.Missing(missing, header);
        }

        var named = header.Where(name => name.Length > 0).CountBy(name => name, StringComparer.Ordinal);
        if (named.Where(name => name.Value > 1).Select(name => name.Key).ToList() is { Count: > 0 } repeated)
        {
            throw Faults.Repeated(repeated);
        }
    }

    /// <summary>Whether the result of a source's query has the columns that the source maps.</summary>
    public static void RunResult(FileTable result, SourceDefinition source)
    {
        try
        {
            Run(result, MappedColumns.OfResult(source));
        }
        catch (UnreadableFileException fault)
        {
            throw Faults.OfQuery(fault);
        }

        if (source.Mapping is RowMapping.WideSeries)
        {
            RunWide(result, source);
        }
    }

    /// <summary>Whether a wide table has series.</summary>
    private static void RunWide(FileTable table, SourceDefinition source)
    {
        var series = WideSeriesRows.Series(table, source);
        if (series.Count == 0)
        {
            throw Faults.NoSeries();
        }

        if (series.FirstOrDefault(column => column.Name.Length == 0) is { } nameless)
        {
            throw Faults.Nameless(table.Columns.ToList().IndexOf(nameless) + 1);
        }
    }
}
