using System.Globalization;
using Hale.Core.Movement;

namespace Hale.Cli.Output;

/// <summary>A cause of a movement, in words.</summary>
internal static class CauseText
{
    /// <summary>What it was and what it is.</summary>
    public static string Values(MovementCause cause, int decimals, DefinitionNames names) => cause.Match(
        data => Values(data.Change),
        availability => Values(availability.Change),
        people => Values(people.Change),
        rule => Held(rule.Before, rule.After),
        adjustment => Held(adjustment.Before, adjustment.After),
        definition => $"{names.Of(definition.Before)} → {names.Of(definition.After)}",
        scorecard => $"{scorecard.Before} → {scorecard.After}",
        state => $"{Place(state.Before, decimals)} → {Place(state.After, decimals)}");

    /// <summary>What is said beside it; empty for nothing.</summary>
    public static string Remark(MovementCause cause, string label) => cause.Match(
        _ => string.Empty,
        _ => string.Empty,
        people => People(people, label),
        Rule,
        _ => "an adjustment, while its condition holds",
        definition => definition.Metrics.Count == 0 ? "the score is defined otherwise" : $"with it: {Changes(definition.Metrics)}",
        scorecard => scorecard.Metrics.Count == 0 ? "another scorecard is chosen" : $"with it: {Changes(scorecard.Metrics)}",
        _ => "where the score was at the close before");

    private static string Values(MetricChange change) => $"{change.BeforeText} → {change.AfterText}";

    private static string Changes(IReadOnlyList<MetricChange> metrics) => string.Join(", ", metrics.Select(change => $"{change.Label} {Values(change)}"));

    private static string Held(bool before, bool after) => $"{(before ? "held" : "did not hold")} → {(after ? "holds" : "does not hold")}";

    private static string Place(decimal? number, int decimals) => number is { } known ? Numbers.Fixed(known, decimals) : "afresh";

    private static string People(MovementCause.People people, string label)
    {
        var day = people.Entered?.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        return people.Expired ? day is null ? $"the {label} expired" : $"the {label} of {day} expired"
            : people.Change.After.IsMissing || day is null ? string.Empty
            : $"entered on {day}";
    }

    private static string Rule(MovementCause.Override rule)
    {
        var verb = rule.OverrideKind switch { "cap" => "capped at", "floor" => "lifted to", _ => "forced to" };
        return $"{verb} {rule.Target} because “{rule.Because.TrimEnd().TrimEnd('.')}”{(rule.Person is { } person ? $", says {person.Author}" : string.Empty)}";
    }
}
