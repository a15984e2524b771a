using Hale.Core.Expressions;

namespace Hale.Core.Scorecards;

/// <summary>A metric placed in a scorecard.</summary>
/// <param name="Name">Unique among its siblings.</param>
/// <param name="Label">What people read.</param>
/// <param name="Weight">Its weight among its siblings.</param>
/// <param name="Metric">The name of the metric.</param>
/// <param name="Normalisation">How the metric's value becomes points.</param>
/// <param name="Missing">What happens when there is no value.</param>
/// <param name="When">The condition over metrics under which the measure applies to an account; null when it always does.</param>
/// <param name="Why">Why it matters, for people; null when not written.</param>
/// <param name="Do">What a customer-success manager does when it is low; null when not written.</param>
public sealed record Measure(
    string Name, string Label, decimal Weight, string Metric, Normalisation Normalisation, MissingPolicies Missing, Expression? When, string? Why, string? Do)
    : ScorecardNode(Name, Label, Weight)
{
    /// <summary>A value older than so many days is missing with the reason <see cref="Hale.Core.Values.MissingReason.Stale"/>; null when no age is too great. Above 0.</summary>
    public decimal? StaleAfter { get; init; }

    /// <summary>A value older than so many days counts and is flagged in explanations; null when none is. Above 0.</summary>
    public decimal? FlagAfter { get; init; }

    /// <summary>Whether people can do something about the value, where the measure says so; null where its metric decides. It changes no number and is no part of the definition hash.</summary>
    public bool? Influence { get; init; }

    /// <summary>Whether the measure asks how old its value is.</summary>
    public bool ReadsAge => StaleAfter is not null || FlagAfter is not null || Missing.ReadAge;

    /// <summary>
    /// The measure as it is for each segment, where something in it differs by segment: all of the same name, metric and condition. This measure itself is then
    /// the one for everybody else. Null when it is the same for all. Another choice may stand within one of them.
    /// </summary>
    public Choice<Measure>? Segments { get; init; }

    /// <inheritdoc/>
    public override T Match<T>(Func<Group, T> group, Func<Measure, T> measure, Func<RuleList, T> rules) => measure(this);
}
