namespace Hale.Core.Explanation;

/// <summary>What differs between two explanations of the same score of an account. It names what is another, and says nothing of causes.</summary>
/// <param name="Before">The score of the one, as printed; null without one.</param>
/// <param name="Now">The score of the other, as printed; null without one.</param>
/// <param name="Measures">The measures whose value, points or state differ, in the order of the definition.</param>
public sealed record ExplanationDifference(decimal? Before, decimal? Now, IReadOnlyList<MeasureDifference> Measures)
{
    /// <summary>By how much the score differs; null where either has none.</summary>
    public decimal? Change => Now - Before;

    /// <summary>The label of the scorecard before, where another one was chosen; null otherwise.</summary>
    public string? ScorecardBefore { get; private init; }

    /// <summary>The reasons of the overrides that hold in only one of the two.</summary>
    public IReadOnlyList<string> Overrides { get; private init; } = [];

    /// <summary>Compares two explanations.</summary>
    public static ExplanationDifference Of(ScoreExplanation before, ScoreExplanation now)
    {
        var (then, today) = (Measured(before.Root), Measured(now.Root));
        var paths = then.Concat(today).Select(node => node.Path).Distinct(StringComparer.Ordinal);
        var (byPath, nowByPath) = (then.ToDictionary(node => node.Path, StringComparer.Ordinal), today.ToDictionary(node => node.Path, StringComparer.Ordinal));
        return new ExplanationDifference(
            before.Score,
            now.Score,
            [.. paths.Select(path => Of(byPath.GetValueOrDefault(path), nowByPath.GetValueOrDefault(path))).OfType<MeasureDifference>()])
        {
            ScorecardBefore = before.Scorecard == now.Scorecard ? null : before.Scorecard,
            Overrides = [.. Reasons(before).Except(Reasons(now), StringComparer.Ordinal), .. Reasons(now).Except(Reasons(before), StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<string> Reasons(ScoreExplanation explanation) => explanation.Overrides.Select(rule => rule.Because);

    private static List<ExplanationNode> Measured(ExplanationNode node) => [.. node.Measure is null ? [] : new[] { node }, .. node.Children.SelectMany(Measured)];

    private static MeasureDifference? Of(ExplanationNode? before, ExplanationNode? now) =>
        before is not null && now is not null && (before.ValueText, before.Points, before.StateText) == (now.ValueText, now.Points, now.StateText)
            ? null
            : new MeasureDifference((before ?? now)!.Path, (now ?? before)!.Label, Shown(before), Shown(now), before?.Points, now?.Points);

    private static string? Shown(ExplanationNode? node) => node?.ValueText ?? node?.StateText;
}
