using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores;

/// <summary>Warns of counted measures of which nobody says why they matter or what to do: a low score then helps nobody.</summary>
internal static class AdviceLint
{
    private const int MostNamed = 5;

    /// <summary>Reports the measures of a scorecard together, at its place. What a group says counts for all that is in it.</summary>
    public static void Check(Group root, SourceSpan span, DiagnosticBag bag)
    {
        var silent = SegmentCases.Of(root).SelectMany(segment => Silent(segment.Group)).Distinct(StringComparer.Ordinal).ToList();
        if (silent.Count > 0)
        {
            var further = silent.Count > MostNamed ? FormattableString.Invariant($" and {silent.Count - MostNamed} more") : string.Empty;
            bag.Report(
                ScorecardRules.WithoutAdvice, span,
                $"the scorecard `{root.Name}` says neither why nor what to do of {string.Join(", ", silent.Take(MostNamed).Select(name => $"`{name}`"))}{further}");
        }
    }

    private static IEnumerable<string> Silent(ScorecardNode node) => node.Weight == 0 ? [] : node.Match(
        group => group.Why is null && group.Do is null ? group.Children.SelectMany(Silent) : [],
        measure => measure.Why is null && measure.Do is null ? [measure.Name] : [],
        _ => []);
}
