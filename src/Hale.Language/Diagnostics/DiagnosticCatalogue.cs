using Hale.Language.Diagnostics.Rules;

namespace Hale.Language.Diagnostics;

/// <summary>Every kind of problem that Hale reports in definitions, by id. docs/diagnostics.md is printed from it.</summary>
internal static class DiagnosticCatalogue
{
    public static IReadOnlyList<DiagnosticRule> All { get; } =
        [
            .. FileRules.All, .. ShapeRules.All, .. NameRules.All, .. ReuseRules.All, .. ExpressionRules.All, .. MeaningRules.All, .. PointsRules.All,
            .. ScorecardRules.All, .. SilenceRules.All, .. TrendRules.All, .. FreshnessRules.All, .. PathRules.All, .. AcrossRules.All, .. LintRules.All, .. DataRules.All,
            .. SourceRules.All, .. LineageRules.All, .. HistoryRules.All, .. LifecycleRules.All, .. ContractRules.All, .. DatabaseRules.All, .. TimeRules.All, .. ObservationRules.All, .. MoneyRules.All,
            .. TestRules.All,
        ];
}
