using Hale.Intake.Audit.Texts;

namespace Hale.Intake.Audit.Recognition;

/// <summary>Whether day or month stands first in a column, and whether its times go together.</summary>
internal static class DateDecision
{
    /// <summary>Whether the day stands first; anything when the column has no dates of that kind.</summary>
    /// <exception cref="RefusedException">The cells contradict each other, or do not tell.</exception>
    public static bool DayFirst(DateEvidence dates, string column, bool? stated)
    {
        if (dates is { WithOffset.Any: true, WithoutOffset.Any: true })
        {
            throw new RefusedException(ColumnRefusals.MixedOffsets(column, dates.WithOffset, dates.WithoutOffset));
        }

        if (stated is { } dayFirst)
        {
            return dayFirst;
        }

        return (dates.DayFirst.Any, dates.MonthFirst.Any, dates.Unclear.Any) switch
        {
            (true, true, _) => throw new RefusedException(ColumnRefusals.BothOrders(column, dates.DayFirst, dates.MonthFirst)),
            (true, false, _) => true,
            (false, true, _) => false,
            (false, false, true) => throw new RefusedException(ColumnRefusals.UnclearOrder(column, dates.Unclear)),
            (false, false, false) => true,
        };
    }
}
