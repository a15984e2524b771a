using Hale.Engine.Profiling;
using Hale.Intake.Audit.Recognition;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Profiling.Meanings;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>A table of which all rows were looked at, as a mapping is drafted from it.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">What its columns are taken for.</param>
/// <param name="Stem">The name of the file without folder and ending.</param>
/// <param name="Rows">How many rows it has.</param>
internal sealed record ProfiledTable(Table Table, IReadOnlyList<ColumnJudgement> Columns, string Stem, long Rows)
{
    /// <summary>Words of columns that name people of the company itself.</summary>
    private static readonly string[] OurPeople = ["owner", "csm", "manager", "agent", "assignee", "assigned", "rep", "seller"];

    private static readonly string[] Leaving = ["churn", "churned", "cancelled", "canceled", "cancellation", "lost", "termination", "terminated"];

    /// <summary>Whether its decimals follow a comma.</summary>
    public bool DecimalComma { get; } = IsComma(Columns);

    public ColumnJudgement? Account => Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.AccountId);

    public ColumnJudgement? Contact => Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.ContactId) ?? Columns.FirstOrDefault(column => column.Meaning == ColumnMeaning.Email && !column.Survey.Header.HoldsAny(OurPeople));

    /// <summary>The column that says when a customer left.</summary>
    public ColumnJudgement? Left => Columns.FirstOrDefault(column => column.IsTime && column.Survey.Header.HoldsAny(Leaving));

    /// <summary>The column that says when what a row is about began; the making of its record where nothing else does.</summary>
    public ColumnJudgement? Start => Best(RoleNames.Start, column => column.IsTime) ?? Best(RoleNames.Created, column => column.IsTime);

    public HeaderName StemName { get; } = new(Stem);

    public IEnumerable<ColumnJudgement> Times => Columns.Where(column => column.IsTime || column.Kind == CellKind.Epoch);

    /// <summary>The column whose name fits a role best; null when none does.</summary>
    public ColumnJudgement? Best(RoleNames role, Func<ColumnJudgement, bool> fits) => Columns
        .Where(column => column.Survey.Filled > 0 && fits(column))
        .Select(column => (column, rank: role.Rank(column.Survey.Header)))
        .Where(found => found.rank > 0)
        .OrderByDescending(found => found.rank)
        .Select(found => found.column)
        .FirstOrDefault();

    /// <summary>The column that tells when, for rows that happened.</summary>
    public ColumnJudgement? Time =>
        Best(RoleNames.EventTime, column => column.Meaning == ColumnMeaning.Time)
        ?? Times.FirstOrDefault(column => column.Meaning == ColumnMeaning.Time)
        ?? Times.FirstOrDefault(column => column.Meaning == ColumnMeaning.StartTime)
        ?? Times.FirstOrDefault();

    /// <summary>The column of the row's own id: the one named like an id that stands for no account or contact and in which no cell, or hardly one, stands twice.</summary>
    public ColumnJudgement? OwnId => Columns
        .Where(column => column.Meaning == ColumnMeaning.OtherId && column.Survey.Cells.Empty == 0 && column.Survey.Values.RepeatedCells * 20 < column.Survey.Filled)
        .OrderBy(column => column.Survey.Values.RepeatedCells)
        .ThenBy(column => column.Place)
        .FirstOrDefault();

    private static bool IsComma(IReadOnlyList<ColumnJudgement> columns)
    {
        var numbers = columns.Where(column => column.Kind == CellKind.Number && !column.Survey.IsNumeric).Select(column => column.Survey.Cells.Numbers).ToList();
        return numbers.Count(number => number.Commas.Any) > numbers.Count(number => number.Points.Any);
    }
}
