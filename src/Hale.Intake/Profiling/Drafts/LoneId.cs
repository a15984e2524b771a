using Hale.Engine.Profiling;
using Hale.Intake.Profiling.Meanings;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>In a table that names no account and no time, the one column of whole numbers or words that are all different.</summary>
internal static class LoneId
{
    /// <summary>The table with that column as the account; unchanged when there is none.</summary>
    public static ProfiledTable Believe(ProfiledTable table)
    {
        var lone = table.Times.Any() || table.Columns.Any(IsOfSomething) ? null : table.Columns.FirstOrDefault(Fits);
        return lone is null ? table : table with
        {
            Columns = [.. table.Columns.Select(column => column.Place != lone.Place ? column : column with
            {
                Meaning = ColumnMeaning.AccountId,
                Reason = "its name does not say so, but no other column is another one in every row",
            })],
        };
    }

    // The rows of a table with the id of something else, such as an event type, are no accounts.
    private static bool IsOfSomething(ColumnJudgement column) => column.Meaning is ColumnMeaning.OtherId or ColumnMeaning.EventName;

    private static bool Fits(ColumnJudgement column) =>
        column.IsUnique && (column.Survey.Numbers.Digits == column.Survey.Filled || (column.Kind == CellKind.Text && column.Survey.Texts.WithBlanksInside == 0));
}
