using Hale.Core.Scoring;

namespace Hale.Engine.Backtesting;

/// <summary>What a measure of a scorecard came to in every row. Rows of another scorecard have <see cref="NodeState.NotApplicable"/>.</summary>
/// <param name="Scorecard">The scorecard, as an index of the outline.</param>
/// <param name="Node">The node, as an index of that scorecard's nodes.</param>
/// <param name="Metric">The metric that it reads.</param>
/// <param name="Label">What people read.</param>
/// <param name="Points">Its points, 0 to 100, more being better; those that its missing-data policy gave are among them. NaN where it has none.</param>
/// <param name="States">How it entered the score.</param>
/// <param name="Reasons">Why there are no data; none where there are.</param>
/// <param name="Shares">Its share of the weight that made the number, 0 to 1.</param>
public sealed record MeasureColumn(
    int Scorecard,
    int Node,
    string Metric,
    string Label,
    ReadOnlyMemory<double> Points,
    ReadOnlyMemory<NodeState> States,
    ReadOnlyMemory<Core.Values.MissingReason> Reasons,
    ReadOnlyMemory<double> Shares)
{
    /// <summary>Its share of the weight of its scorecard where everything is present, 0 to 1.</summary>
    public double NominalShare { get; init; }
}
