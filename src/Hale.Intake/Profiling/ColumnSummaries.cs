using System.Globalization;
using Hale.Engine.Profiling;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Profiling.Meanings;
using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Profiling;

/// <summary>Columns as people are told of them.</summary>
internal static class ColumnSummaries
{
    private const string Shortest = "0.##########";

    public static ColumnSummary Of(Table table, ColumnJudgement column)
    {
        var survey = column.Survey;
        var (smallest, largest) = Range(column);
        return new ColumnSummary(
            table.Shown(column.Place),
            column.Kind == CellKind.Epoch ? "number" : column.Kind.ToString().ToLowerInvariant(),
            survey.Filled,
            survey.Cells.Empty,
            survey.Values.Count,
            survey.Values.IsExact,
            smallest,
            largest,
            survey.Texts.Examples,
            Format(column),
            column.Meaning,
            column.Reason,
            ColumnFindings.Of(column));
    }

    private static (string? Smallest, string? Largest) Range(ColumnJudgement column) => column.Kind switch
    {
        CellKind.Date or CellKind.Time => (column.Dates!.Range.Earliest, column.Dates.Range.Latest),
        CellKind.Number or CellKind.Epoch => Numbers(column.Survey.Numbers.WithComma.Count > column.Survey.Numbers.WithPoint.Count ? column.Survey.Numbers.WithComma : column.Survey.Numbers.WithPoint),
        CellKind.Text or CellKind.Boolean => (column.Survey.Texts.First, column.Survey.Texts.Last),
    };

    private static (string? Smallest, string? Largest) Numbers(NumberRange range) => range.Count == 0
        ? (null, null)
        : (range.Least.ToString(Shortest, CultureInfo.InvariantCulture), range.Greatest.ToString(Shortest, CultureInfo.InvariantCulture));

    private static string? Format(ColumnJudgement column)
    {
        var numbers = column.Survey.Cells.Numbers;
        return column.Dates is { } dates ? dates.Text
            : column.Kind == CellKind.Number && numbers.Commas.Any && !numbers.Points.Any ? "decimal comma"
            : null;
    }
}
