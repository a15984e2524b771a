using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores.Lints;

/// <summary>Warns of overrides that never decide.</summary>
internal static class OverrideLint
{
    /// <summary>Checks the overrides of a scorecard.</summary>
    /// <param name="scorecard">The scorecard.</param>
    /// <param name="spans">Where its overrides stand.</param>
    /// <param name="bands">The bands of the score.</param>
    /// <param name="bag">Where problems are reported.</param>
    public static void Check(Scorecard scorecard, IReadOnlyList<SourceSpan> spans, BandSet bands, DiagnosticBag bag)
    {
        var chosen = scorecard.When is { } when ? ConditionBoxes.Of(when) : [ConditionBox.All];
        var all = scorecard.Overrides.Select(rule => (Rule: rule, Boxes: ConditionBoxes.Of(rule.When))).ToList();
        for (var index = 0; index < all.Count; index++)
        {
            var (rule, boxes) = all[index];
            if (boxes is { Count: 0 })
            {
                bag.Report(LintRules.OverrideNever, spans[index], "the override never holds: its condition contradicts itself");
            }
            else if (ConditionBoxes.And(boxes, chosen) is { Count: 0 } && chosen is { Count: > 0 })
            {
                bag.Report(LintRules.OverrideNever, spans[index], $"the override never holds: its condition contradicts that of the scorecard `{scorecard.Name}`");
            }
            else if (all.Exists(other => other.Boxes is not null && IsStronger(other.Rule, rule, bands) && ConditionBoxes.AreWithin(boxes, other.Boxes)))
            {
                bag.Report(LintRules.OverrideNever, spans[index], "the override never decides: wherever it holds, a stronger one of the same kind holds too");
            }
        }
    }

    /// <summary>The lowest force, the lowest cap and the highest floor count. A band and a number are not compared.</summary>
    private static bool IsStronger(Override one, Override other, BandSet bands)
    {
        var (here, there) = (Place(one.Target, bands), Place(other.Target, bands));
        return one.Kind == other.Kind && here.IsBand == there.IsBand && (one.Kind == OverrideKind.Floor ? here.Place > there.Place : here.Place < there.Place);
    }

    private static (bool IsBand, decimal Place) Place(OverrideTarget target, BandSet bands) =>
        target.Match(band => (true, (decimal)bands.IndexOf(band.Band)), points => (false, points.Value));
}
