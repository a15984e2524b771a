using Hale.Core.Sources;
using Hale.DuckDb;
using Hale.Engine.Import;
using Hale.Intake.Finding;
using Hale.Intake.Reading;
using Hale.Intake.Staging;

namespace Hale.Intake.Lookups;

/// <summary>Opens the other files from which rows of a source take columns.</summary>
internal sealed class LookupReader(FileLooks looks, DuckDatabase engine, ReadingContext context)
{
    /// <summary>The lookup as a table.</summary>
    /// <exception cref="UnreadableFileException">A file cannot be read, or a key stands in it twice; the message names the file.</exception>
    public async Task<LookupTable> OpenAsync(Lookup lookup, int place, CancellationToken cancellationToken)
    {
        var paths = SourcePaths.Find(lookup.Files, lookup.Format, context.Folder);
        var prints = new List<string>();
        var tables = new List<FileTable>();
        foreach (var path in paths)
        {
            tables.Add(Table(path, lookup, cancellationToken));
            prints.Add(await looks.ContentAsync(path, cancellationToken));
        }

        var table = new LookupTable(
            lookup,
            place,
            $"({string.Join("\nUNION ALL\n", tables.Select(one => Rows(one, lookup, place)))}) AS l{place}",
            [.. lookup.Take.Select((column, index) => new FileColumn(lookup.NameOf(column), $"l{place}_{index}", CellOf(tables, column)) { IsAdded = true })],
            string.Join(", ", paths.Select(path => FileNames.Shown(path, context.Folder))),
            string.Join(' ', prints),
            [.. paths.Select(path => new StagedInput(path, new FileInfo(path).Length))]);
        CheckKeys(table);
        return table;
    }

    private FileTable Table(string path, Lookup lookup, CancellationToken cancellationToken)
    {
        var shown = FileNames.Shown(path, context.Folder);
        try
        {
            var table = looks.Look(path, lookup.Format, cancellationToken);
            string[] needed = [.. lookup.On.Select(key => key.Other).Concat(lookup.Take).Distinct(StringComparer.Ordinal)];
            HeaderCheck.Run(table, needed);
            return table.Unreadable > 0 ? throw Faults.LookupUnreadable(table.Unreadable) : table.Narrow?.Invoke(needed) ?? table;
        }
        catch (UnreadableFileException fault)
        {
            throw new UnreadableFileException($"{shown} {fault.Message}", fault.Fix, fault);
        }
    }

    private static string Rows(FileTable table, Lookup lookup, int place)
    {
        var keys = lookup.On.Select((key, index) => $"{table[key.Other].Text} AS l{place}_key{index}");
        var taken = lookup.Take.Select((column, index) => $"{table[column].Sql} AS l{place}_{index}");
        return $"SELECT true AS l{place}_found, {string.Join(", ", keys.Concat(taken))}\nFROM {table.From}";
    }

    // Files of one lookup that hold a column in different types meet as text.
    private static CellType CellOf(List<FileTable> tables, string column) =>
        tables.Select(table => table[column].Type).Distinct().ToList() is [var type] ? type : CellType.Text;

    private void CheckKeys(LookupTable table)
    {
        var keys = Enumerable.Range(0, table.Lookup.On.Count).Select(table.Key).ToList();
        var present = string.Join(" AND ", keys.Select(key => $"{key} IS NOT NULL"));
        using var connection = engine.Connect();
        var twice = connection.Rows(
            $"SELECT {string.Join(", ", keys)} FROM {table.Sql} WHERE {present} GROUP BY ALL HAVING count(*) > 1 ORDER BY ALL LIMIT 1");
        if (twice.Count > 0)
        {
            var words = table.Lookup.On.Select((key, index) => $"{key.Other} \"{twice[0].Text(index)}\"");
            throw Faults.KeyTwice(table.Files, string.Join(" and ", words), table.Lookup.Name);
        }
    }
}
