namespace Hale.Core.Metrics.Accounts;

/// <summary>What is made of the values of the children of an account.</summary>
public enum ChildrenAggregate
{
    /// <summary>Their mean, by weight where there is one.</summary>
    Mean,

    /// <summary>Their sum.</summary>
    Sum,

    /// <summary>The smallest.</summary>
    Min,

    /// <summary>The largest.</summary>
    Max,

    /// <summary>The lowest band, as its name.</summary>
    Worst,

    /// <summary>The share, 0 to 1, of those for which a condition is true, by weight where there is one.</summary>
    Share,

    /// <summary>How many have a value; of a condition, for how many it is true.</summary>
    Count,
}
