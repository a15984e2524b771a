using Hale.Core.Definitions.Changes;

namespace Hale.Cli.Output.Plans;

/// <summary>A change as it is read: once, though it may concern several scorecards that share a measure.</summary>
/// <param name="Change">The first of the changes that read alike.</param>
/// <param name="Text">Its sentence.</param>
/// <param name="Scorecards">The scorecards that it concerns, with commas; empty for what stands in none.</param>
internal sealed record ChangeLine(DefinitionChange Change, string Text, string Scorecards)
{
    /// <summary>The lines of changes: what stands in no scorecard first, then scorecards that change alike together.</summary>
    public static IReadOnlyList<ChangeLine> Of(IEnumerable<DefinitionChange> changes, bool byScorecard)
    {
        var lines = changes
            .GroupBy(change => (ChangeTexts.Sign(change), Text: ChangeTexts.Of(change), change.Subject.Kind, Metric: change.Subject.Kind == SubjectKind.Metric ? change.Subject.Key : string.Empty))
            .Select(group => new ChangeLine(
                group.First(), group.Key.Text, byScorecard ? string.Join(", ", group.Select(Card).OfType<string>().Distinct(StringComparer.Ordinal)) : string.Empty))
            .ToList();
        List<string> order = [string.Empty, .. lines.Select(line => line.Scorecards).Distinct(StringComparer.Ordinal).Where(cards => cards.Length > 0)];
        return [.. lines.OrderBy(line => order.IndexOf(line.Scorecards))];
    }

    private static string? Card(DefinitionChange change) => change.Subject.Kind == SubjectKind.Scorecard ? null : change.Subject.ScorecardLabel;
}
