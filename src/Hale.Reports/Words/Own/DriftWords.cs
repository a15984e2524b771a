using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>What moved between closes.</summary>
internal static class DriftWords
{
    public static AlarmText Of(OwnAlarm.Drift alarm) => new(
        alarm.Code,
        alarm.Blocks,
        $"{Names(alarm.Findings)} moved beyond chance, two closes running: a review is due.",
        $"{string.Join(" ", alarm.Findings.Select(Sentence))} The card says how the score did on accounts as they were; it says less about accounts as they are now.",
        [
            "Look at the values at both closes with `hale metrics --as-of`: do they differ for everybody, or for accounts that are new?",
            "Ask what changed: the product, prices, the kind of customers, or the way in which something is counted.",
            "Nothing is fitted anew by itself: if the change is real, judge the score again once outcomes after it are known.",
        ]);

    private static string Sentence(DriftFinding finding) =>
        $"{Name(finding)}: stability index {NumberWords.Fixed(finding.Index, 2)} on {NumberWords.Day(finding.Day)} against {NumberWords.Day(finding.Reference)}, by chance seldom above {NumberWords.Fixed(finding.Critical, 2)}.";

    private static string Names(IReadOnlyList<DriftFinding> findings) => findings.Count == 1
        ? Name(findings[0])
        : $"{string.Join(", ", findings.SkipLast(1).Select(Name))} and {Name(findings[^1])}";

    private static string Name(DriftFinding finding) => finding.Name is { } name ? $"“{name}”" : "The score";
}
