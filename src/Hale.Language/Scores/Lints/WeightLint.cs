using System.Globalization;
using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores.Lints;

/// <summary>Warns of too many measures, and of weights that look like percentages and are not quite.</summary>
internal static class WeightLint
{
    private const int MostMeasures = 20;
    private const decimal Whole = 100;
    private const decimal Nearly = 1;

    /// <summary>Thirds and sevenths of 100 are written with few decimals, and that is meant.</summary>
    private const decimal Rounded = 0.1m;

    public static void Check(Scorecard scorecard, SourceSpan span, DiagnosticBag bag)
    {
        var counted = Counted(scorecard.Root);
        if (counted > MostMeasures)
        {
            bag.Report(LintRules.TooManyMeasures, span, $"{counted} measures count in the scorecard `{scorecard.Name}`");
        }

        foreach (var group in Groups(scorecard.Root).Where(IsNearly))
        {
            var total = group.Children.Sum(child => child.Weight).ToString("0.######", CultureInfo.InvariantCulture);
            var where = group == scorecard.Root ? $"in the scorecard `{scorecard.Name}`" : $"in the group `{group.Name}`";
            bag.Report(LintRules.NearlyHundred, span, $"the weights {where} total {total}, nearly 100");
        }
    }

    private static bool IsNearly(Group group)
    {
        var off = Math.Abs(group.Children.Sum(child => child.Weight) - Whole);
        return group.Combination.Kind == CombinationKind.WeightedMean && group.Children.Count > 1 && off is > Rounded and <= Nearly;
    }

    private static int Counted(ScorecardNode node) => node.Weight == 0 ? 0 : node.Match(group => group.Children.Sum(Counted), _ => 1, _ => 1);

    private static IEnumerable<Group> Groups(Group root) => root.Children.OfType<Group>().SelectMany(Groups).Prepend(root);
}
