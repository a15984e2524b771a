namespace Hale.Intake.Audit.Cells;

/// <summary>What became of a cell.</summary>
internal enum CellState
{
    Read,
    Empty,

    /// <summary>It is no such value.</summary>
    Unreadable,

    /// <summary>It is written as such a value, but there is none, such as 31 February.</summary>
    Impossible,

    /// <summary>It lies after today where nothing can.</summary>
    Future,
}
