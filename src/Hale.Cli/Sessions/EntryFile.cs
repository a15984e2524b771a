using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hale.Cli.Hosting;
using Hale.Engine.Entries;
using Hale.Language.Text;

namespace Hale.Cli.Sessions;

/// <summary>Reads a CSV file of entries. A row is known again by the name of the file, what it says, and the how manieth of its kind it is.</summary>
internal static class EntryFile
{
    private static readonly string[] Required = ["account", "kind", "value", "note"];

    private static readonly string[] All = [.. Required, "of", "author", "from", "until"];

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The rows, in their order.</summary>
    /// <param name="path">The file.</param>
    /// <param name="author">Who enters rows that name nobody.</param>
    public static IReadOnlyList<EntryRequest> Read(string path, string author)
    {
        if (!File.Exists(path))
        {
            throw new Failure(ExitCode.NotFound, $"there is no file {path}", Columns);
        }

        try
        {
            using var reader = new StreamReader(path, Strict);
            var header = CsvLine.Split(reader.ReadLine() ?? string.Empty).Select(name => name.Trim().TrimStart('\uFEFF')).ToList();
            Check(path, header);
            return Rows(reader, path, header, author);
        }
        catch (DecoderFallbackException)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} is not UTF-8", "save it as UTF-8: other encodings change names and notes unnoticed");
        }
    }

    private static string Columns => $"it needs the columns {string.Join(", ", Required)}, and may have {string.Join(", ", All.Except(Required))}";

    private static void Check(string path, List<string> header)
    {
        if (Required.FirstOrDefault(column => !header.Contains(column)) is { } absent)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} has no column `{absent}`", Columns);
        }

        if (header.Find(column => !All.Contains(column)) is { } unknown)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} has a column `{unknown}`, which means nothing here", Suggestion.Advice(unknown, All, Columns));
        }

        if (header.Distinct(StringComparer.Ordinal).Count() < header.Count)
        {
            throw new Failure(ExitCode.SourceUnreadable, $"{path} has a column twice", Columns);
        }
    }

    private static List<EntryRequest> Rows(StreamReader reader, string path, List<string> header, string author)
    {
        var (rows, seen) = (new List<EntryRequest>(), new Dictionary<string, int>(StringComparer.Ordinal));
        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                continue;
            }

            var cells = CsvLine.Split(text);
            if (cells.Count != header.Count)
            {
                throw new Failure(ExitCode.SourceUnreadable, $"{path}:{line} has {cells.Count} fields, its header {header.Count}", "mend the line; a note with a comma stands in quotes, and none has line breaks");
            }

            rows.Add(Row(path, line, name => header.IndexOf(name) is >= 0 and var column ? cells[column].Trim() : string.Empty, author, seen));
        }

        return rows;
    }

    private static EntryRequest Row(string path, int line, Func<string, string> cell, string author, Dictionary<string, int> seen)
    {
        var said = string.Join('\u001f', All.Select(cell).Prepend(Path.GetFileName(path)));
        seen[said] = seen.GetValueOrDefault(said) + 1;
        return new EntryRequest(cell("kind"), cell("account"), cell("of"), cell("value"), cell("note"), cell("author") is { Length: > 0 } named ? named : author)
        {
            From = cell("from"),
            Until = cell("until"),
            Line = line,
            Key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{said}\u001f{seen[said]}")))),
        };
    }
}
