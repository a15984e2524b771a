using Hale.Intake.Reading;

namespace Hale.Intake.Audit.Texts;

/// <summary>Why a file is no table.</summary>
internal static class TableRefusals
{
    public static Refusal Empty() => new(null, "The file holds no table.", "Give a file with a header and rows.");

    public static Refusal NotThere() => new(null, "There is no such file.", "Check the path.");

    public static Refusal NotReadable(Exception reason) => new(null, $"The file cannot be opened: {reason.Message}", "Give the user that runs Hale the right to read it.");

    public static Refusal Corrupt(string format) => new(null, $"The file is corrupt or not {format}.", "Fetch it or export it again.");

    public static Refusal CutOff(string format) => new(null, $"The file is cut off: its {format} data have no end.", "Fetch it or export it again, to the end.");

    public static Refusal NotUtf8InZstandard() => new(null, "The text in the file is not UTF-8.", "Save it as UTF-8, or pack it with gzip: then other encodings are read too.");

    public static Refusal Workbook() => new(null, "The file is a workbook of a spreadsheet program.", "Open it there and save the sheet as “CSV UTF-8”.");

    public static Refusal NoText() => new(null, "The file is no text.", "Give a CSV file, JSON lines or Parquet; each may be packed as .gz or .zst.");

    public static Refusal NoObjects() => new(null, "The file begins like JSON, but holds no objects.", "Write one object a line, or an array of objects, such as {\"account\": \"A-1\", \"date\": \"2024-01-31\", \"score\": 72}.");

    public static Refusal NoHeader(long row, string cell) => new(
        $"row {row}", $"The file has no header: its first row holds {Phrases.Quoted(cell)}, which is no name of a column.", "Put a row with the names of the columns above it.");

    public static Refusal NoRows() => new(null, "The file has a header and no rows.", "Export it again with its rows.");

    public static Refusal TooManyUnreadable(long count, long rows, IReadOnlyList<string> places) => new(
        places[0], $"{Phrases.Number(count)} of {Phrases.Number(rows)} rows cannot be split into columns ({string.Join("; ", places)}).", "Export the file again: of CSV with quotes around texts that hold the delimiter, of JSON lines with one whole object a line.");

    public static Refusal Of(UnreadableFileException fault) => new(null, $"The file {fault.Message}.", fault.Fix);
}
