using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Hale.DuckDb.Errors;

/// <summary>
/// Turns the engine's error texts into exceptions. Several of its functions give a text but no code, so the text decides first.
/// </summary>
internal static partial class EngineErrors
{
    private static readonly FrozenDictionary<string, DuckErrorKind> Prefixes = new Dictionary<string, DuckErrorKind>(StringComparer.Ordinal)
    {
        ["Parser Error"] = DuckErrorKind.Syntax,
        ["Syntax Error"] = DuckErrorKind.Syntax,
        ["Binder Error"] = DuckErrorKind.Binder,
        ["Catalog Error"] = DuckErrorKind.Catalog,
        ["Dependency Error"] = DuckErrorKind.Catalog,
        ["Constraint Error"] = DuckErrorKind.Constraint,
        ["Conversion Error"] = DuckErrorKind.Conversion,
        ["Mismatch Type Error"] = DuckErrorKind.Conversion,
        ["Out of Range Error"] = DuckErrorKind.OutOfRange,
        ["Invalid Input Error"] = DuckErrorKind.InvalidInput,
        ["Invalid Configuration Error"] = DuckErrorKind.InvalidInput,
        ["Parameter Not Allowed Error"] = DuckErrorKind.InvalidInput,
        ["IO Error"] = DuckErrorKind.Io,
        ["Out of Memory Error"] = DuckErrorKind.OutOfMemory,
        ["Permission Error"] = DuckErrorKind.Permission,
        ["TransactionContext Error"] = DuckErrorKind.Transaction,
        ["INTERRUPT Error"] = DuckErrorKind.Interrupted,
        ["FATAL Error"] = DuckErrorKind.Fatal,
        ["INTERNAL Error"] = DuckErrorKind.Fatal,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly string[] DiskFullTexts =
    [
        "No space left on device", "File too large", "Disk quota exceeded", "Could not write all bytes",
    ];

    private static readonly string[] EncodingTexts =
    [
        "Invalid unicode", "not utf-8 encoded", "invalid UTF-8", "Invalid UTF8", "not valid UTF8",
    ];

    private static readonly string[] CsvTexts = ["CSV Error", "CSV Parser", "CSV File", "CSV Reader"];

    internal static DuckException Read(string? engineText, string? sql, int code = 0)
    {
        var text = string.IsNullOrWhiteSpace(engineText) ? "DuckDB reported a failure without a text." : engineText;
        var holder = LockHolder().Match(text);
        return holder.Success
            ? InUse(holder, text, sql)
            : new DuckException(KindOf(text, code), EngineMessage.Clean(text, Prefixes.Keys))
            {
                Sql = sql,
                Excerpt = EngineMessage.Excerpt(text),
                EngineText = text,
            };
    }

    internal static DuckErrorKind KindOf(string text, int code = 0)
    {
        if (HoldsAny(text, DiskFullTexts))
        {
            return DuckErrorKind.DiskFull;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var kind = colon > 0 && Prefixes.TryGetValue(text[..colon], out var stated) ? stated : EngineErrorCodes.KindOf(code);
        return kind is DuckErrorKind.InvalidInput or DuckErrorKind.Conversion or DuckErrorKind.Io or DuckErrorKind.Other
            ? Refined(kind, text)
            : kind;
    }

    private static DuckErrorKind Refined(DuckErrorKind kind, string text) =>
        HoldsAny(text, EncodingTexts) ? DuckErrorKind.InvalidUtf8
        : HoldsAny(text, CsvTexts) ? DuckErrorKind.Csv
        : text.Contains("Could not set lock on file", StringComparison.Ordinal) ? DuckErrorKind.InUse
        : kind;

    private static DuckException InUse(Match holder, string text, string? sql)
    {
        var process = int.Parse(holder.Groups["pid"].ValueSpan, CultureInfo.InvariantCulture);
        var message = $"The database file {holder.Groups["file"].Value} is in use by another process "
            + $"({holder.Groups["program"].Value}, process {process}). Stop that process or wait until it has closed the file.";
        return new DuckException(DuckErrorKind.InUse, message) { Sql = sql, ProcessId = process, EngineText = text };
    }

    private static bool HoldsAny(string text, string[] parts) =>
        Array.Exists(parts, part => text.Contains(part, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(
        """Could not set lock on file "(?<file>[^"]*)": Conflicting lock is held in (?<program>.*?) \(PID (?<pid>[0-9]+)\)""",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex LockHolder();
}
