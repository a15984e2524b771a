using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Contracts;

/// <summary>Judges what imports found of a rule.</summary>
internal static class RuleVerdict
{
    public static ContractVerdict Of(SourceDefinition source, ContractRule rule, IReadOnlyList<ContractFinding> findings, Instant asOf, ProjectZone zone)
    {
        var known = findings.Where(finding => finding.Contract == rule.Name && finding.Meaning == rule.Meaning && finding.KnownAt <= asOf).OrderBy(finding => finding.KnownAt).ToList();
        var limit = rule.Limits.ToString();
        if (known.Count == 0)
        {
            return new ContractVerdict(source.Declared, rule.Name, ContractState.NotJudged, "was not judged then", limit);
        }

        var (found, state) = (known[^1], StateOf(rule, known[^1]));
        var effect = SourceContract.EffectOn(source.Mapping, rule.Effect, rule.Usual);
        var since = known.AsEnumerable().Reverse().TakeWhile(finding => StateOf(rule, finding) == state).Last().KnownAt;
        return new ContractVerdict(source.Declared, rule.Name, state, ContractTexts.Found(rule, found), limit)
        {
            Since = state is ContractState.Warned or ContractState.Broken ? since : null,
            Effect = effect,
            Failing = found.Failing,
            Total = found.Total,
            Examples = found.Examples,
            Outages = state == ContractState.Broken && effect != ContractEffect.Nothing ? [Distrusted(rule, found, ContractTexts.Day(since, zone), effect)] : [],
        };
    }

    private static ContractState StateOf(ContractRule rule, ContractFinding finding) => rule.Limits.StateOf(finding.Failing, finding.Total);

    /// <summary>Which of its rows are wrong nobody knows, so that none of its time can be relied on.</summary>
    private static Outage Distrusted(ContractRule rule, ContractFinding found, string since, ContractEffect effect)
    {
        var said = $"{ContractTexts.Found(rule, found)}, since the import of {since} (contract: {rule.Limits})";
        return new Outage(Instant.Always, null, said, string.Empty) { Said = said, Reason = effect == ContractEffect.Stale ? MissingReason.Stale : MissingReason.SourceGap };
    }
}
