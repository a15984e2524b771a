using Hale.Core.Sources;
using Hale.DuckDb;

namespace Hale.Intake.Reading;

/// <summary>Some cells of a file, as they stand.</summary>
internal sealed class FileCells(FileLooks looks, DuckDatabase engine)
{
    public IReadOnlyList<IReadOnlyList<string?>> Read(string path, IReadOnlyList<string> columns, CancellationToken cancellationToken)
    {
        var table = looks.Look(path, new FileFormat.ByEnding(), cancellationToken);
        string[] needed = [.. columns.Distinct(StringComparer.Ordinal)];
        HeaderCheck.Run(table, needed);
        table = table.Narrow?.Invoke(needed) ?? table;
        using var connection = engine.Connect();
        return
        [
            .. connection.Rows($"SELECT {string.Join(", ", columns.Select(column => table[column].Text))} FROM {table.From}", cancellationToken)
                .Select(row => Enumerable.Range(0, columns.Count).Select(column => row.IsNull(column) ? null : row.Text(column)).ToList()),
        ];
    }
}
