using Hale.Engine.ReportCards;
using Hale.Statistics;

namespace Hale.Bench.Coverage.Companies;

/// <summary>What of a verdict is counted.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="Auc">The interval of the AUC; null where there is none.</param>
internal sealed record SaidOfSkill(VerdictKind Kind, Interval? Auc)
{
    public static SaidOfSkill Of(Verdict verdict) => new(verdict.Kind, verdict.Auc.Interval);
}
