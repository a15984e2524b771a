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
        var header = table.Columns.Select(column => column.Name).ToList();
        var needed = MappedColumns.Of(source);
        if (needed.Except(header, StringComparer.Ordinal).ToList() is { Count: > 0 } missing)
        {
            throw Faults.Missing(missing, header);
        }

        var named = header.Where(name => name.Length > 0).CountBy(name => name, StringComparer.Ordinal);
        if (named.Where(name => name.Value > 1).Select(name => name.Key).ToList() is { Count: > 0 } repeated)
        {
            throw Faults.Repeated(repeated);
        }

        if (source.Mapping is RowMapping.WideSeries wide)
        {
            RunWide(table, source, wide);
        }
    }

    private static void RunWide(FileTable table, SourceDefinition source, RowMapping.WideSeries mapping)
    {
        var series = WideSeriesRows.Series(table, source, mapping);
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
