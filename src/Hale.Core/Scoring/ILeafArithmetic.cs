using System.Numerics;
using Hale.Core.Values;

namespace Hale.Core.Scoring;

/// <summary>A leaf of a scorecard compiled for one arithmetic.</summary>
internal interface ILeafArithmetic<T>
    where T : struct, IFloatingPoint<T>
{
    /// <summary>The fewest points that the leaf can attain, rounded as its points are.</summary>
    T Worst { get; }

    /// <summary>The most points that the leaf can attain, rounded as its points are.</summary>
    T Best { get; }

    /// <summary>What it says of a row.</summary>
    /// <param name="column">The column of its metric; null for a leaf without one.</param>
    /// <param name="row">The row.</param>
    /// <param name="source">The row as conditions read it; null when the scorecard has none.</param>
    /// <param name="near">Set when only decimal may decide.</param>
    LeafReading<T> Read(ValueColumn? column, int row, IValueSource? source, ref bool near);
}
