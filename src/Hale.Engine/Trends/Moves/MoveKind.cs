namespace Hale.Engine.Trends.Moves;

/// <summary>What became of an account between two closes.</summary>
public enum MoveKind
{
    /// <summary>Its printed score fell by the dead-band or more.</summary>
    Fell,

    /// <summary>Its printed score rose by the dead-band or more.</summary>
    Rose,

    /// <summary>Its printed score changed by less than the dead-band, or the scales cannot be compared.</summary>
    Steady,

    /// <summary>It had a score and has none now.</summary>
    LostScore,

    /// <summary>It had no score and has one now.</summary>
    GotScore,

    /// <summary>It was not in the population and is now.</summary>
    Entered,

    /// <summary>It was in the population and is not any more.</summary>
    Left,

    /// <summary>It had no score and has none now.</summary>
    NoScore,
}
