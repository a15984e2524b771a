namespace Hale.Core.Scorecards;

/// <summary>How a group makes one number of its children's points. Every kind is monotone: no child's better points make the group worse.</summary>
public enum CombinationKind
{
    /// <summary>The mean by the children's weights.</summary>
    WeightedMean,

    /// <summary>The mean in which every child counts alike.</summary>
    Mean,

    /// <summary>The points of the lowest child.</summary>
    Min,

    /// <summary>The points of the highest child.</summary>
    Max,

    /// <summary>The lowest band of the children; its points are those of the lowest child, which is in that band.</summary>
    WorstBand,

    /// <summary>The sum of weight times points, kept within limits and the scale.</summary>
    Sum,

    /// <summary>The weighted geometric mean; 0 when a child has 0 points.</summary>
    GeometricMean,

    /// <summary>The share of children in a band or above it, 0 to 100.</summary>
    Count,
}
