namespace Hale.Engine.Drifting.Watching;

/// <summary>Whether the best band means what it meant.</summary>
public enum GreenStanding
{
    /// <summary>Its share rose by five points or more, and so did the churn in it, both beyond chance.</summary>
    Inflated,

    /// <summary>It did not rise, or what rose did not leave more often.</summary>
    Holds,

    /// <summary>The project does not say how paid life is read, so that nothing is known of what became of accounts.</summary>
    NoOutcomes,

    /// <summary>The score has fewer than two bands.</summary>
    NoBands,

    /// <summary>Of fewer than six closes it is known yet what became of the accounts.</summary>
    TooFewCloses,

    /// <summary>Fewer than twenty accounts left after these closes.</summary>
    TooFewChurners,
}
