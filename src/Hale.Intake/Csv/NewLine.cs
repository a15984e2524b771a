namespace Hale.Intake.Csv;

/// <summary>How a line ended.</summary>
internal enum NewLine
{
    /// <summary>With the end of the file.</summary>
    None,

    /// <summary>A line feed.</summary>
    LineFeed,

    /// <summary>A carriage return and a line feed.</summary>
    Both,

    /// <summary>A carriage return alone.</summary>
    CarriageReturn,
}
