namespace Hale.Intake.Profiling.Meanings;

/// <summary>What the cells of a column are.</summary>
internal enum CellKind
{
    Text,
    Number,
    Boolean,

    /// <summary>Days.</summary>
    Date,

    /// <summary>Days with a time of day.</summary>
    Time,

    /// <summary>Seconds or milliseconds since 1970.</summary>
    Epoch,
}
