namespace Hale.Core.Metrics;

/// <summary>How a number is shown. The number itself is never changed by its unit.</summary>
public enum Unit
{
    /// <summary>A plain number.</summary>
    None,

    /// <summary>A ratio shown as a percentage: .68 as 68 %.</summary>
    Percent,

    /// <summary>A number of days.</summary>
    Days,

    /// <summary>A number of hours.</summary>
    Hours,
}
