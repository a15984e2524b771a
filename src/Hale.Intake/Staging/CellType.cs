namespace Hale.Intake.Staging;

/// <summary>What the cells of a file's column are before they mean anything. What is none of these is read as text.</summary>
internal enum CellType
{
    /// <summary>VARCHAR.</summary>
    Text,

    /// <summary>Whole or decimal numbers.</summary>
    Number,

    /// <summary>DOUBLE, so perhaps not finite.</summary>
    Double,

    /// <summary>BOOLEAN.</summary>
    Boolean,

    /// <summary>DATE.</summary>
    Date,

    /// <summary>TIMESTAMP: a reading of the clock in the source's zone.</summary>
    Reading,

    /// <summary>TIMESTAMP WITH TIME ZONE.</summary>
    Moment,
}
