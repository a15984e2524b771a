using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores.Lints;

/// <summary>Warns of the highest bands that no account can come to, whatever its values are.</summary>
internal static class BandReachLint
{
    public static void Check(Score score, SourceSpan span, DiagnosticBag bag)
    {
        var best = score.Scorecards.Max(Best);
        var rounded = Math.Round(score.Scale.Show(best), score.Rounding.Score, score.Rounding.Mode);
        var reached = score.Scale.Read(rounded);
        foreach (var band in score.Bands.All.Where(band => score.Bands.Variants().All(set => IsBeyond(set.All[set.IndexOf(band.Name)], reached)) && !IsTarget(score, band)))
        {
            bag.Report(LintRules.BandNever, span, FormattableString.Invariant($"no account can be `{band.Name}`: its limit is {score.Scale.Show(band.From):0.######}, and the best that a score can come to is {rounded:0.######}"));
        }
    }

    private static bool IsBeyond(Band band, decimal reached) => band.Above ? band.From >= reached : band.From > reached;

    private static bool IsTarget(Score score, Band band) => score.Scorecards.SelectMany(scorecard => scorecard.Overrides)
        .Any(rule => rule.Kind != OverrideKind.Cap && rule.Target.Match(target => score.Bands.IndexOf(target.Band) >= score.Bands.IndexOf(band.Name), points => points.Value >= band.From));

    private static decimal Best(Scorecard scorecard)
    {
        var tree = scorecard.Root.Children.Count == 0 ? 0 : Upper(scorecard.Root);
        var added = scorecard.Additions.Adjustments.Sum(adjustment => Math.Max(0, adjustment.Match(@fixed => @fixed.Amount, _ => 100)));
        return Math.Clamp(tree + (scorecard.Additions.Start ?? 0) + added, scorecard.Additions.AtLeast, scorecard.Additions.AtMost);
    }

    /// <summary>What no account is above: the weight of what is missing may go to the best that is there, so a mean can come to its best child.</summary>
    private static decimal Upper(ScorecardNode node) => node.Match(Upper, Upper, rules => rules.Rules.Max(rule => rule.Points));

    private static decimal Upper(Measure measure) => measure.Segments is { } segments
        ? segments.Cases.Values.Append(segments.Otherwise).Max(Upper)
        : measure.Normalisation.Best;

    private static decimal Upper(Group group)
    {
        var children = group.Children.Where(child => child.Weight > 0 || child is Group { SegmentWeights: not null }).ToList();
        return children.Count == 0 || children.Exists(child => group.Combination.Kind == CombinationKind.Sum && Varies(child)) ? 100 : group.Combination.Kind switch
        {
            CombinationKind.Sum => Math.Min(Math.Max(children.Sum(child => child.Weight * Upper(child)), group.Combination.AtLeast ?? 0), group.Combination.AtMost ?? 100),
            CombinationKind.Count => 100,
            CombinationKind.WeightedMean or CombinationKind.GeometricMean or CombinationKind.Mean or CombinationKind.Min or CombinationKind.WorstBand or CombinationKind.Max => children.Max(Upper),
        };
    }

    private static bool Varies(ScorecardNode node) => node is Group { SegmentWeights: not null } or Measure { Segments: not null };
}
