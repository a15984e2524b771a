namespace Hale.Engine.Calibrating;

/// <summary>Contract terms of like length, which have an intercept in common.</summary>
public enum TermClass
{
    /// <summary>No term, or none that ends.</summary>
    None,

    /// <summary>A month or less.</summary>
    Month,

    /// <summary>Two or three months.</summary>
    Quarter,

    /// <summary>Four to six months.</summary>
    HalfYear,

    /// <summary>Seven to eighteen months.</summary>
    Year,

    /// <summary>Nineteen to thirty months.</summary>
    TwoYears,

    /// <summary>More than thirty months.</summary>
    Longer,
}
