using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Rows;
using Hale.Intake.Audit.Tables;
using static Hale.Intake.Audit.Texts.TableReadings;

namespace Hale.Intake.Audit.Texts;

/// <summary>What a person should know about how a table was found and understood.</summary>
internal static class TableFindings
{
    public const string NoJsonObject = "no JSON object";

    public static InputFinding Encoding(TextEncoding encoding) => new("encoding", $"The file is not UTF-8; it was read as {(encoding == TextEncoding.Windows1252 ? "Windows-1252" : "UTF-16")}.", 1, []);

    public static InputFinding RowsAboveHeader(IReadOnlyList<int> rows, int header, IEnumerable<string> texts) => new(
        "rows_above_header",
        $"{RowCount(rows.Count)} above the header in row {header} {(rows.Count == 1 ? "was" : "were")} skipped.",
        rows.Count,
        [.. texts.Take(3)]);

    public static InputFinding Unreadable(Places places) => new(
        "unreadable_rows", $"{RowCount(places.Count)} cannot be split into the columns of the header and {(places.Count == 1 ? "is" : "are")} not used.", places.Count, places.First);

    public static InputFinding SeveralFit(string role, IReadOnlyList<string> columns, string option) => new(
        "several_columns_fit", $"{Capital(List(columns, "and"))} could each be the {role}; none is used. State one: {ByOption(option, role, columns[0])}.", columns.Count, columns);

    public static InputFinding DatesNotUsed(IReadOnlyList<string> columns, string option) => new(
        "dates_not_used",
        $"{Capital(List(columns, "and"))} {(columns.Count == 1 ? "holds" : "hold")} dates, but {(columns.Count == 1 ? "its name does" : "their names do")} not say that they are the days of the scores, so the scores are read without days. State the column: {ByOption(option, Recognition.Roles.Date)}; or the day of all of them: --as-of DATE.",
        columns.Count,
        columns);

    public static InputFinding LeftOut(string column, string role, Refusal reason) => new(
        "column_left_out", $"{Quoted(column)} looks like the {role} but is not used. {reason.Message} {reason.Fix}", 1, [column]);

    public static InputFinding Offsets(string column, IEnumerable<int> offsets, string zone) => new(
        "mixed_offsets",
        $"The times of {Quoted(column)} are of several offsets from UTC; each became the day that it was in {zone}.",
        offsets.Count(),
        [.. offsets.Take(5).Select(offset => $"{(offset < 0 ? '-' : '+')}{Math.Abs(offset) / 60:00}:{Math.Abs(offset) % 60:00}")]);
}
