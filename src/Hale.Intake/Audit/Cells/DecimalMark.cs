namespace Hale.Intake.Audit.Cells;

/// <summary>What a number shows about which sign divides its decimals.</summary>
internal enum DecimalMark
{
    /// <summary>It has no such sign.</summary>
    None,

    Point,
    Comma,

    /// <summary>One point with three digits behind it: a decimal point, or a thousands separator.</summary>
    UnclearPoint,

    /// <summary>One comma with three digits behind it.</summary>
    UnclearComma,
}
