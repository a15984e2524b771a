namespace Hale.Charts;

/// <summary>How the numbers of an axis are written.</summary>
public enum ChartUnit
{
    /// <summary>As they are.</summary>
    Number,

    /// <summary>As hundredths: .05 is written 5 %.</summary>
    Percent,
}
