using System.Globalization;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Audit.Texts;

/// <summary>The small words that all texts of an audit's files share.</summary>
internal static class Phrases
{
    /// <summary>The first and the last of many columns.</summary>
    public static string Range(IEnumerable<string> columns)
    {
        var names = columns.ToList();
        return names.Count < 2 ? string.Concat(names) : $"{names[0]} … {names[^1]}";
    }

    /// <summary>An option that states a column, such as <c>--score-columns account=…</c>.</summary>
    public static string ByOption(string option, string role, string? column = null) =>
        $"{option} {role}={(column is null ? "…" : column.Contains(' ', StringComparison.Ordinal) ? $"\"{column}\"" : column)}";

    public static string Quoted(string text) => $"“{(text.Length > 60 ? text[..60] + "…" : text)}”";

    public static string List(IEnumerable<string> names, string last = "")
    {
        var quoted = names.Select(Quoted).ToList();
        return last.Length == 0 || quoted.Count < 2 ? string.Join(", ", quoted) : $"{string.Join(", ", quoted[..^1])} {last} {quoted[^1]}";
    }

    public static string At(Seen seen) => seen.Row == 0 ? Quoted(seen.Cell) : string.Create(CultureInfo.InvariantCulture, $"{Quoted(seen.Cell)} in row {seen.Row}");

    public static string Number(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string RowCount(long count) => Times(count, "row", "rows");

    public static string Times(long count, string one, string many) => $"{Number(count)} {(count == 1 ? one : many)}";

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
