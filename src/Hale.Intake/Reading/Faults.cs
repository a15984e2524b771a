using System.Globalization;
using Hale.Core.Sources;
using Hale.Intake.Finding;

namespace Hale.Intake.Reading;

/// <summary>The words for everything that keeps a file from being read. Each message follows the file's name.</summary>
internal static class Faults
{
    public static UnreadableFileException Empty() => new("is empty", "Write it again with its header and rows, or take it away.");

    public static UnreadableFileException NotReadable(Exception reason) =>
        new($"cannot be opened: {reason.Message}", "Give the user that runs Hale the right to read it.", reason);

    public static UnreadableFileException NotUtf8(long? line) => new(
        string.Create(CultureInfo.InvariantCulture, $"is not UTF-8{(line is { } number ? $" (first at line {number})" : "")}"),
        "Save it as UTF-8 (a spreadsheet calls that \"CSV UTF-8\"), or say how a CSV file is written: `encoding: windows-1252`.");

    public static UnreadableFileException Utf16() => new("is UTF-16, not UTF-8", "Write `encoding: utf-16` in the source, or save the file as UTF-8.");

    public static UnreadableFileException NotEncoded(TextEncoding encoding) => new(
        $"is not {Word(encoding)}", "Correct the source's `encoding`, or save the file as UTF-8.");

    public static UnreadableFileException PackedEncoding() =>
        new("is compressed with Zstandard, which is read as UTF-8 only", "Compress it with gzip, or save its text as UTF-8.");

    public static UnreadableFileException UnknownEnding() =>
        new("has an ending that does not tell its format", "Write `format:` in the source, or name only files that end in .csv, .tsv, .jsonl, .ndjson or .parquet.");

    public static UnreadableFileException LookupUnreadable(long records) => new(
        string.Create(CultureInfo.InvariantCulture, $"has {records} unreadable {(records == 1 ? "record" : "records")}, so that a join could miss a row"),
        "Mend them; import the file as a source of its own to see which.");

    public static UnreadableFileException KeyTwice(string files, string key, string join) => new(
        $"{files} has more than one row with {key}, so the join `{join}` could take either", "Leave one row for each key, or join on more columns.");

    public static UnreadableFileException BadQuery(string reason, Exception? inner = null) => new($"its query cannot be run: {reason}", "Mend the query.", inner);

    public static UnreadableFileException OfQuery(UnreadableFileException fault) =>
        new($"the result of its query {fault.Message.Replace("its header has", "it has", StringComparison.Ordinal)}", "Name the columns as the query gives them (SELECT … AS name).", fault);

    public static UnreadableFileException OfDatabase(UnreadableFileException fault) => new(
        fault.Message.Replace("its header has", "it has", StringComparison.Ordinal), fault.Fix.Replace("as they stand in the header", "as the database has them", StringComparison.Ordinal), fault);

    public static UnreadableFileException NoDatabases() => new("its rows are in a database, and only files are read here", "Import it with `hale import`.");

    public static UnreadableFileException NotKept(Exception reason) =>
        new($"its rows cannot be kept while they are imported: {reason.Message}", "Make room in the project's data folder, and see that it may be written.", reason);

    public static UnreadableFileException ForbiddenQuery(string reason) =>
        new($"its query {reason}", "Write one SELECT over the table `files` alone, with functions that give the same for the same rows.");

    public static UnreadableFileException NoObjects() => new("has no JSON object", "Write an object on each line, such as {\"account\": \"acme\"}; or correct the source's format.");

    public static UnreadableFileException Corrupt(string format, Exception reason) =>
        new($"is corrupt or not {format}", "Fetch it or export it again.", reason);

    public static UnreadableFileException CutOff(string format) => new($"is cut off: its {format} data have no end", "Fetch it or export it again, to the end.");

    public static UnreadableFileException NotParquet() =>
        new("is not a Parquet file", "Export it as Parquet, or set the source's format to csv.");

    public static UnreadableFileException Failed(string reason, Exception inner) => new($"cannot be read: {reason}", "Check the file and export it again.", inner);

    public static UnreadableFileException BadDelimiter(char delimiter) =>
        new($"cannot be split at '{delimiter}', which is not an ASCII character", "Choose a delimiter such as a comma, a semicolon or a tab.");

    public static UnreadableFileException Missing(IReadOnlyList<string> missing, IReadOnlyList<string> header)
    {
        var names = string.Join(", ", missing.Select(Named));
        var meant = missing
            .Select(name => (name, near: Nearest.To(name, header.Except(missing, StringComparer.Ordinal))))
            .Where(found => found.near is not null)
            .Select(found => $"did you mean {Named(found.near!)} for {Named(found.name)}?");
        return new(
            $"has no column {names}; its header has {string.Join(", ", header.Select(Named))}",
            string.Join(" ", ["Name the columns in the source as they stand in the header.", .. meant.Select(Sentence)]));
    }

    public static UnreadableFileException Repeated(IReadOnlyList<string> names) => new(
        $"has more than one column {string.Join(", ", names.Select(Named))}",
        "Give each column of the header its own name.");

    public static UnreadableFileException Nameless(int place) => new(
        string.Create(CultureInfo.InvariantCulture, $"has a column without a name (column {place} of its header)"),
        "Name it: in a wide series file every column but the account and the time is a series of the column's name.");

    public static UnreadableFileException NoSeries() =>
        new("has no series", "A wide series file needs a column for each series, besides the account and the time.");

    public static UnreadableFileException BadHeader() =>
        new("has a header that cannot be read: its quotes do not match", "Mend the first line of the file.");

    public static UnreadableFileException FolderNotReadable(string pattern, Exception reason) => new(
        $"the files of {pattern} cannot be looked for: {reason.Message}", "Give the user that runs Hale the right to read the folder.", reason);

    public static UnreadableFileException EmptyFolder(string folder) => new(
        $"the folder {folder} holds no file of the source's format", "Put the files there (.csv, .tsv, .jsonl, .ndjson or .parquet, text also with .gz or .zst), or change the source's files.");

    public static UnreadableFileException NotFound(string pattern, string folder)
    {
        var place = FilePattern.FixedFolder(pattern, folder);
        var shown = FileNames.Shown(place, folder);
        if (!Directory.Exists(place))
        {
            var sibling = Path.GetDirectoryName(place) is { } parent && Directory.Exists(parent)
                ? Nearest.To(Path.GetFileName(place), Directory.EnumerateDirectories(parent).Select(path => Path.GetFileName(path)!))
                : null;
            var meant = sibling is null ? null : FileNames.Shown(Path.Combine(Path.GetDirectoryName(place)!, sibling), folder);
            return new($"no file matches {pattern}: there is no folder {shown}", Advice(meant));
        }

        var near = Nearest.To(Path.GetFileName(pattern), Directory.EnumerateFiles(place).Select(path => Path.GetFileName(path)!));
        return new($"no file matches {pattern}", Advice(near is null ? null : FileNames.Shown(Path.Combine(place, near), folder)));
    }

    private static string Advice(string? near) =>
        "Put the files there, or change the source's files" + (near is null ? "." : $" (did you mean {near}?).");

    private static string Word(TextEncoding encoding) => encoding switch
    {
        TextEncoding.Utf8 => "UTF-8",
        TextEncoding.Utf16 => "UTF-16",
        TextEncoding.Windows1252 => "Windows-1252",
    };

    private static string Named(string name) => $"`{name}`";

    private static string Sentence(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
