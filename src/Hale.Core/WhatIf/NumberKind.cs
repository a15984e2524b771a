namespace Hale.Core.WhatIf;

/// <summary>What a number of a definition is.</summary>
public enum NumberKind
{
    /// <summary>The weight of a measure, a group or a list of rules.</summary>
    Weight,

    /// <summary>Where a band of the score begins, on the outer scale.</summary>
    BandLimit,

    /// <summary>A limit or an anchor of a measure's values.</summary>
    Limit,

    /// <summary>Points of a measure or an adjustment, on the outer scale.</summary>
    Points,
}
