using Hale.Engine.ReportCards;

namespace Hale.Bench.Coverage.Companies;

/// <summary>What was said of a correct score.</summary>
/// <param name="Right">How often that it ranks.</param>
/// <param name="Wrong">How often that it has no useful skill.</param>
/// <param name="Covered">How often the interval of the AUC held the one that it has where nobody acts.</param>
internal sealed record PlayTally(int Right, int Wrong, int Covered)
{
    public static PlayTally Of(IReadOnlyList<SaidOfSkill> verdicts, double truth) => new(
        verdicts.Count(verdict => verdict.Kind == VerdictKind.Ranks),
        verdicts.Count(verdict => verdict.Kind == VerdictKind.NoUsefulSkill),
        verdicts.Count(verdict => verdict.Auc is { } interval && interval.Contains(truth)));
}
