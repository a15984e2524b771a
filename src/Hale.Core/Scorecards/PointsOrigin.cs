namespace Hale.Core.Scorecards;

/// <summary>Why a missing value counts with the points it does.</summary>
public enum PointsOrigin
{
    /// <summary><c>neutral</c>: the middle of the scale.</summary>
    Neutral,

    /// <summary>A number written in the definition.</summary>
    Fixed,

    /// <summary><c>worst</c>: the fewest points that the measure can attain.</summary>
    Worst,

    /// <summary><c>best</c>: the most points that the measure can attain.</summary>
    Best,
}
