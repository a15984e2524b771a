using System.Globalization;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;

namespace Hale.Intake.Audit.Texts;

/// <summary>How columns were understood, and the small words that all texts of an audit's files share.</summary>
internal static class TableReadings
{
    public static ColumnReading Date(TableProfile profile, DateColumn date, string role)
    {
        var dates = profile[date.Column].Dates;
        var (order, other) = date.Format.DayFirst ? ("day first", "--month-first") : ("month first", "--day-first");
        var said = dates.DayFirst.Any || dates.MonthFirst.Any || dates.Unclear.Any || dates.Pointed.Any;
        IEnumerable<string> parts =
        [
            .. said ? [order] : Array.Empty<string>(),
            .. dates.Months.Any ? ["a month is its last day"] : Array.Empty<string>(),
            .. dates.Serials.Any ? ["days as a spreadsheet counts them"] : Array.Empty<string>(),
            .. dates.WithOffset.Any ? [$"the day in {date.Format.Zone.Id}"] : Array.Empty<string>(),
        ];
        var meaning = string.Join(", ", parts);
        return new ColumnReading(profile.Table.Shown(date.Column), role, meaning.Length == 0 ? null : meaning, said ? other : dates.WithOffset.Any ? "--zone" : null);
    }

    public static ColumnReading Score(string shown, ScoreCells cells, WideHeader? wide, DateOnly? asOf)
    {
        var (scale, direction) = (cells.Scale, cells.Scale.HigherIsWorse ? "higher is worse" : "higher is better");
        var kind = scale.Kind switch
        {
            ScoreKind.Number => direction,
            ScoreKind.Probability => $"a probability of {(scale.HigherIsWorse ? "leaving" : "staying")}, {direction}",
            ScoreKind.Levels => $"from the worst to the best: {string.Join(", ", scale.Levels)}",
        };
        var comma = cells.DecimalComma ? ", with a decimal comma" : "";
        var columns = wide is null ? "" : string.Create(CultureInfo.InvariantCulture, $", a column for each of {wide.Columns.Count} dates");
        var stated = asOf is { } day && wide is null ? string.Create(CultureInfo.InvariantCulture, $", all as of {day:yyyy-MM-dd}") : "";
        return new ColumnReading(
            shown,
            Roles.Score,
            kind + comma + columns + stated,
            scale.Kind == ScoreKind.Levels ? "--levels" : scale.HigherIsWorse ? "--higher-is-better" : "--higher-is-worse");
    }

    public static ColumnReading Band(string shown, LevelScale scale) =>
        new(shown, Roles.Band, $"from the worst to the best: {string.Join(", ", scale.Names)}", "--levels");

    public static ColumnReading Outcome(string shown, string role, OutcomeColumn column, string option)
    {
        var meanings = column.Meanings.GroupBy(word => word.Value).OrderBy(kind => kind.Key).Select(kind => $"{string.Join(", ", kind.Select(word => word.Key))}: {Word(kind.Key)}");
        return new ColumnReading(shown, role, string.Join("; ", meanings), ByOption(option, role));
    }

    public static string? Unit(AttributeColumn attribute) => attribute.Role != Roles.Tenure ? null : attribute.Factor switch
    {
        1 => "months",
        > 1 => "years",
        _ => "days",
    };

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

    private static string Word(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Retained => "stayed",
        OutcomeKind.Churned => "left",
        OutcomeKind.Involuntary => "left through a failed payment",
        OutcomeKind.WoundUp => "went out of business",
        OutcomeKind.EndedByUs => "ended by us",
        OutcomeKind.Merged => "became part of another account",
    };
}
