using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Recognition;

/// <summary>How a table of scores is read.</summary>
internal sealed record ScoreLayout
{
    public required int Account { get; init; }

    /// <summary>The column of dates; null when the headers are the dates, or there are none.</summary>
    public required DateColumn? Date { get; init; }

    /// <summary>The column of each date, where the headers are the dates; null otherwise.</summary>
    public required WideHeader? Wide { get; init; }

    /// <summary>The column of the score; null where the headers are the dates.</summary>
    public required int? Score { get; init; }

    public required string Name { get; init; }

    public required ScoreCells Cells { get; init; }

    public required int? Band { get; init; }

    public required LevelScale? BandScale { get; init; }

    public required IReadOnlyList<AttributeColumn> Attributes { get; init; }

    public required IReadOnlyList<ColumnReading> Readings { get; init; }

    public required IReadOnlyList<int> Used { get; init; }
}
