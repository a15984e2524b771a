using System.Globalization;
using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Recognition;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Audit.Texts;

/// <summary>How columns were understood.</summary>
internal static class TableReadings
{
    private const int MostWords = 12;

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
        var columns = wide is null ? "" : string.Create(CultureInfo.InvariantCulture, $", a column for each of {wide.Columns.Count} dates{(wide.HasMonths ? ", a month is its last day" : "")}");
        var stated = asOf is { } day && wide is null ? string.Create(CultureInfo.InvariantCulture, $", all as of {day:yyyy-MM-dd}") : "";
        return new ColumnReading(
            shown,
            ColumnRoles.Score,
            kind + comma + columns + stated,
            scale.Kind == ScoreKind.Levels ? "--levels" : scale.HigherIsWorse ? "--higher-is-better" : "--higher-is-worse");
    }

    public static ColumnReading Band(string shown, LevelScale scale) =>
        new(shown, ColumnRoles.Band, $"from the worst to the best: {string.Join(", ", scale.Names)}", "--levels");

    public static ColumnReading Outcome(string shown, string role, OutcomeColumn column, string option)
    {
        return new ColumnReading(shown, role, Meanings(column, column.Meanings.Values.Order()), ByOption(option, role));
    }

    /// <summary>What the words of a column mean, the kinds in a given order.</summary>
    public static string Meanings(OutcomeColumn column, IEnumerable<OutcomeKind> order)
    {
        var kinds = order.Distinct().Select(kind => $"{Some(column.Meanings.Where(word => word.Value == kind).Select(word => word.Key))}: {Word(kind)}");
        return string.Join("; ", column.Open.Count == 0 ? kinds : kinds.Append($"{Some(column.Open)}: not decided yet"));
    }

    public static string? Unit(AttributeColumn attribute) => attribute.Role != ColumnRoles.Tenure ? null : attribute.Factor switch
    {
        1 => "months",
        > 1 => "years",
        _ => "days",
    };

    private static string Some(IEnumerable<string> words)
    {
        var all = words.ToList();
        return string.Join(", ", all.Count > MostWords ? [.. all.Take(MostWords), "…"] : all);
    }

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
