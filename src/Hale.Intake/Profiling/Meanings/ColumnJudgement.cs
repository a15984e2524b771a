using Hale.Engine.Profiling;
using Hale.Intake.Profiling.Surveys;

namespace Hale.Intake.Profiling.Meanings;

/// <summary>What a column is taken for.</summary>
/// <param name="Place">Its place among the columns, from 0.</param>
/// <param name="Survey">What its cells show.</param>
/// <param name="Kind">What its cells are.</param>
/// <param name="Dates">How its dates are read; null when it has none.</param>
internal sealed record ColumnJudgement(int Place, ColumnSurvey Survey, CellKind Kind, DateJudgement? Dates)
{
    public ColumnMeaning Meaning { get; init; }

    public string Reason { get; init; } = string.Empty;

    public string Name => Survey.Name;

    public bool IsTime => Kind is CellKind.Date or CellKind.Time;

    /// <summary>Whether no cell stands in two rows; false as well where that was not counted.</summary>
    public bool IsUnique => Survey is { Filled: > 0, Values: { IsExact: true, Repeated: 0 } } && Survey.Cells.Empty == 0;

    /// <summary>The share of rows in which it is empty.</summary>
    public double EmptyShare => Survey.Cells.Empty / Math.Max(1.0, Survey.Cells.Empty + Survey.Filled);

    /// <summary>Whether a source reads every one of its cells as this; otherwise it would refuse rows.</summary>
    public bool CanBe(CellKind kind, bool decimalComma) => Survey.Texts is { NullWords.Count: 0, Blank.Any: false } && kind switch
    {
        CellKind.Text => true,
        CellKind.Number => Survey.Filled == (Survey.IsNumeric || !decimalComma ? Survey.Numbers.PlainPoint : Survey.Numbers.PlainComma),
        CellKind.Boolean => Booleans.AreRead(Survey.Cells.Words.Keys),
        CellKind.Date => IsReadableDate && !Survey.Dates.HasClock,
        CellKind.Time => IsReadableDate,
        CellKind.Epoch => false,
    };

    private bool IsReadableDate => Dates is { Unread.Count: 0 } && Survey.Cells.Dates.Any == Survey.Filled && !Survey.Dates.Impossible.Any;
}
