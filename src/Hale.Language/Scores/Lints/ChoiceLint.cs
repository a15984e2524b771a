using Hale.Core.Scorecards;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Scores.Lints;

/// <summary>Warns of scorecards that are never chosen, and of conditions that overlap at their limits.</summary>
internal static class ChoiceLint
{
    public static void Check(IReadOnlyList<(Scorecard Scorecard, SourceSpan Span)> scorecards, DiagnosticBag bag)
    {
        var earlier = new List<(string Name, IReadOnlyList<ConditionBox> Boxes)>();
        foreach (var (scorecard, span) in scorecards.Where(one => one.Scorecard.When is not null))
        {
            var boxes = ConditionBoxes.Of(scorecard.When!);
            if (boxes is { Count: 0 })
            {
                bag.Report(LintRules.NeverChosen, span, $"the scorecard `{scorecard.Name}` is never chosen: its condition contradicts itself");
            }
            else if (ConditionBoxes.AreWithin(boxes, [.. earlier.SelectMany(one => one.Boxes)]))
            {
                bag.Report(LintRules.NeverChosen, span, $"the scorecard `{scorecard.Name}` is never chosen: wherever its condition holds, that of an earlier one does");
            }
            else if (boxes is [var box] && earlier.Find(one => one.Boxes is [var other] && Overlap(box, other)) is { Name: { } name })
            {
                bag.Report(LintRules.Overlap, span, $"the conditions of the scorecards `{name}` and `{scorecard.Name}` both hold for some values of `{box.Names.Keys.Single()}`");
            }

            earlier.Add((scorecard.Name, boxes ?? []));
        }
    }

    /// <summary>Two stretches of one metric that share some values, while each has others too.</summary>
    private static bool Overlap(ConditionBox one, ConditionBox other) =>
        one.Names.Count == 1 && other.Names.Count == 1 && one.Names.Keys.Single() == other.Names.Keys.Single()
        && one.Names.Values.Single() is Allowed.Numbers && one.And(other) is not null && !one.IsWithin(other) && !other.IsWithin(one);
}
