using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Tests.Scoring;

/// <summary>The pieces of a scorecard, each measure on the metric of its own name.</summary>
internal static class Card
{
    public static MissingPolicy Redistribute { get; } = new MissingPolicy.Redistribute();

    public static MissingPolicy Withhold { get; } = new MissingPolicy.Withhold();

    public static Group Group(string name, decimal weight, params ScorecardNode[] children) => new(name, name, weight, children);

    public static Group By(this Group group, CombinationKind kind, string? band = null) => group with { Combination = new Combination(kind) { Band = band } };

    /// <summary>A measure whose value is its points.</summary>
    public static Measure Plain(string name, decimal weight) => Linear(name, weight, 0, 100);

    public static Measure Linear(string name, decimal weight, decimal from, decimal to) => Measure(name, weight, new Normalisation.Linear(from, to));

    public static Measure Ranges(string name, decimal weight, params PointRange[] ranges) => Measure(name, weight, new Normalisation.Bands(ranges));

    public static Measure Map(string name, decimal weight, params (string Category, decimal Points)[] points) =>
        Measure(name, weight, new Normalisation.Map(points.ToDictionary(pair => pair.Category, pair => pair.Points), null));

    public static Measure Measure(string name, decimal weight, Normalisation normalisation) =>
        new(name, name, weight, name, normalisation, MissingPolicies.Redistribute, null, null, null);

    public static PointRange Below(decimal points, decimal high) => new(points, new NumberRange(null, false, high, false));

    public static PointRange AtMost(decimal points, decimal high) => new(points, new NumberRange(null, false, high, true));

    public static PointRange AtLeast(decimal points, decimal low) => new(points, new NumberRange(low, true, null, false));

    public static PointRange Else(decimal points) => new(points, NumberRange.All);

    public static MissingPolicy Points(decimal points, PointsOrigin origin = PointsOrigin.Fixed) => new MissingPolicy.Points(points, origin);

    public static Measure IfMissing(this Measure measure, MissingPolicy policy) =>
        measure with { Missing = measure.Missing with { Default = policy } };

    public static Measure IfMissing(this Measure measure, MissingReason reason, MissingPolicy policy) => measure with
    {
        Missing = measure.Missing with { ByReason = new Dictionary<MissingReason, MissingPolicy>(measure.Missing.ByReason) { [reason] = policy } },
    };

    public static Measure Only(this Measure measure, string flag) => measure with { When = Flag(flag) };

    /// <summary>A condition that reads a boolean metric.</summary>
    public static Expression Flag(string name) => new Reference(name, ValueKind.Boolean, CanBeMissing: true);

    public static Expression Is(string metric, string category) =>
        new Comparison(ComparisonOperator.Equal, new Reference(metric, ValueKind.Text, CanBeMissing: true), new TextLiteral(category));
}
