using Hale.Intake.Audit.Tables;
using Hale.Intake.Profiling.Meanings;
using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>Whether columns together tell every row from every other.</summary>
internal static class KeyCheck
{
    private const int Most = 4_000_000;

    /// <summary>How many rows repeat an earlier one; null where there are too many rows to know.</summary>
    public static long? Repeats(Table table, IReadOnlyList<int> columns, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ulong>();
        var repeats = 0L;
        var pass = table.Read(
            row =>
            {
                repeats += seen.Add(columns.Aggregate(0UL, (hash, column) => CellHash.Of(row[column], hash))) ? 0 : 1;
                return seen.Count < Most;
            },
            share: null,
            cancellationToken);
        return pass.IsWhole ? repeats : null;
    }

    /// <summary>The columns beside an id that repeats which make it one of the rows; null when no single one does.</summary>
    public static ColumnJudgement? Beside(ProfiledTable table, ColumnJudgement id, CancellationToken cancellationToken) => table.Columns
        .Where(column => column.Place != id.Place && column.Survey.Cells.Empty == 0 && column.Meaning is Engine.Profiling.ColumnMeaning.OtherId or Engine.Profiling.ColumnMeaning.AccountId)
        .FirstOrDefault(column => Repeats(table.Table, [id.Place, column.Place], cancellationToken) == 0);
}
