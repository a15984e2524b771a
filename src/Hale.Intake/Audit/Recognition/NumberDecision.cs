using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>
/// Whether the decimals of a column follow a comma. One point or comma with three digits behind it may divide thousands as well: where a column shows nothing else,
/// the other columns of the file decide, and where they show nothing either, nobody guesses.
/// </summary>
internal static class NumberDecision
{
    /// <summary>Whether the decimals of a column follow a comma.</summary>
    /// <exception cref="RefusedException">The cells contradict each other, or do not tell.</exception>
    public static bool DecimalComma(TableProfile profile, int column, bool? stated)
    {
        var numbers = profile[column].Numbers;
        if (profile.Table.IsNumeric(column) || stated is not null)
        {
            return !profile.Table.IsNumeric(column) && stated == true;
        }

        var name = profile.Table.Shown(column);
        return (numbers.Points.Any, numbers.Commas.Any, numbers.UnclearPoints.Any, numbers.UnclearCommas.Any) switch
        {
            (true, true, _, _) => throw new RefusedException(ColumnRefusals.BothMarks(name, numbers.Points, numbers.Commas)),
            (true, false, _, _) => false,
            (false, true, _, _) => true,
            (false, false, true, true) => throw new RefusedException(ColumnRefusals.BothMarks(name, numbers.UnclearPoints, numbers.UnclearCommas)),
            (false, false, false, false) => false,
            _ => Elsewhere(profile) ?? throw new RefusedException(ColumnRefusals.UnclearMark(name, numbers.UnclearPoints.Any ? numbers.UnclearPoints : numbers.UnclearCommas)),
        };
    }

    private static bool? Elsewhere(TableProfile profile)
    {
        var numeric = Enumerable.Range(0, profile.Table.Columns.Count).Select(column => profile[column]).Where(column => column.IsMostlyNumbers && !column.IsMostlyDates).ToList();
        var (points, commas) = (numeric.Any(column => column.Numbers.Points.Any), numeric.Any(column => column.Numbers.Commas.Any));
        return points == commas ? null : commas;
    }
}
