namespace Hale.Reports.Scorecards;

/// <summary>How good a band is among the bands of its score.</summary>
internal enum BandTone
{
    /// <summary>The lowest.</summary>
    Worst,

    /// <summary>Neither the lowest nor the highest.</summary>
    Between,

    /// <summary>The highest.</summary>
    Best,
}
