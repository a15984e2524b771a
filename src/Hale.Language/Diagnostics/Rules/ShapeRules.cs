namespace Hale.Language.Diagnostics.Rules;

/// <summary>HALE2xxx: keys and types.</summary>
internal static class ShapeRules
{
    public static DiagnosticRule UnknownKey { get; } = new(
        "HALE2001", Severity.Error, "unknown key",
        "This key has no meaning at this place. A misspelt key would otherwise be ignored in silence.",
        "metrics:\n  logins: { count: login, windw: 28d }",
        "Remove the key or correct its spelling.");

    public static DiagnosticRule MissingKey { get; } = new(
        "HALE2002", Severity.Error, "a required key is missing",
        "The definition is not complete without it.",
        "time_zone: Europe/Berlin   # and no project:",
        "Add the key.");

    public static DiagnosticRule WrongShape { get; } = new(
        "HALE2003", Severity.Error, "the value has the wrong shape",
        "A mapping, a list or a single value is expected here, and something else is written.",
        "metrics: [logins]",
        "Write the value in the shape that the message names.");

    public static DiagnosticRule Empty { get; } = new(
        "HALE2004", Severity.Error, "a value is missing",
        "The key is there, its value is empty.",
        "project:",
        "Write a value after the colon, or remove the key.");

    public static DiagnosticRule NotANumber { get; } = new(
        "HALE2005", Severity.Error, "not a number",
        "A number is expected: `12`, `0.5`, `50%` or `1_000`, up to 10^15. NaN and infinity are not numbers here.",
        "weight: heavy",
        "Write a number.");

    public static DiagnosticRule NotOneOf { get; } = new(
        "HALE2006", Severity.Error, "not one of the possible values",
        "Only certain words are possible here.",
        "young: partly",
        "Write one of the words that the message lists.");

    public static DiagnosticRule BadName { get; } = new(
        "HALE2007", Severity.Error, "not a valid name",
        "Names begin with a lower-case letter and go on with lower-case letters, digits and underscores, so that expressions can refer to them.",
        "metrics:\n  Active-Users: { count: login, window: 28d }",
        "Write a name such as `active_users`; what people read is the `label`.");

    public static DiagnosticRule ExactlyOne { get; } = new(
        "HALE2008", Severity.Error, "exactly one of several keys is needed",
        "The keys exclude one another, and one of them is required.",
        "licence_use: { count: login, sum: amount, window: 28d }",
        "Keep one of the keys.");

    public static DiagnosticRule BadWindow { get; } = new(
        "HALE2009", Severity.Error, "not a window",
        "A window is a length (1 to 9999) and a unit: `h`, `d`, `w`, `mo` or `y`, together at most 200 years, perhaps that long before (`28d before 28d`); a period of the "
        + "calendar (`last month`, `this quarter`); `since_start`; `since_contract`; or `all`.",
        "window: 28 days",
        "Write a window such as `28d`, `6h`, `2w`, `3mo`, `1y`, `28d before 28d`, `last month`, `this year`, `since_start`, `since_contract` or `all`.");

    public static DiagnosticRule UnknownZone { get; } = new(
        "HALE2010", Severity.Error, "unknown time zone",
        "Zones are named as in the IANA list.",
        "time_zone: Berlin",
        "Write a name such as `Europe/Berlin`, `America/New_York` or `UTC`.");

    public static DiagnosticRule UnknownFormat { get; } = new(
        "HALE2011", Severity.Error, "the format of the files is not known",
        "The name of the files does not end in .csv, .tsv, .jsonl, .ndjson or .parquet (with .gz or .zst for text), and it is no folder.",
        "files: exports/*.txt",
        "Add `format: csv`, `format: json_lines` or `format: parquet`.");

    public static DiagnosticRule BadDelimiter { get; } = new(
        "HALE2012", Severity.Error, "not a delimiter",
        "A delimiter is one character that is neither a quote nor a line break, and only delimited text has one.",
        "delimiter: \"||\"",
        "Write one character, such as `\";\"`, or remove the key.");

    public static DiagnosticRule BadScale { get; } = new(
        "HALE2013", Severity.Error, "not a scale",
        "A scale is two numbers with two dots between them, the lower one first: higher is always better.",
        "scale: 10..0",
        "Write a scale such as `0..10`.");

    public static DiagnosticRule BadRange { get; } = new(
        "HALE2014", Severity.Error, "not a range of values",
        "A range is `>= 5`, `> 5`, `<= 5`, `< 5`, `5`, `1..5` (both included), `1..<6` (upper excluded), `> 1 and <= 6`, `(1, 6]` or `else`; a metric may stand for an end.",
        "bands: { 100: at least 5 }",
        "Write one of these forms.");

    public static DiagnosticRule OutOfRange { get; } = new(
        "HALE2015", Severity.Error, "the number is not possible here",
        "The number lies outside what its key allows.",
        "minimum_coverage: 60",
        "Write a number in the range that the message names.");

    public static IReadOnlyList<DiagnosticRule> All { get; } =
    [
        UnknownKey, MissingKey, WrongShape, Empty, NotANumber, NotOneOf, BadName, ExactlyOne, BadWindow, UnknownZone, UnknownFormat, BadDelimiter, BadScale,
        BadRange, OutOfRange,
    ];
}
