using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Contracts;

/// <summary>Judges how old the latest fact of a source is; of what is no activity, the latest import that looked at it.</summary>
internal static class FreshnessVerdict
{
    public static ContractVerdict Of(
        SourceDefinition source, FreshnessContract contract, IReadOnlyList<(SourceDefinition Source, SourceReach Reach)> facts, Instant asOf, ProjectZone zone)
    {
        var isActivity = source.Mapping.IsActivity || facts.Any(fact => fact.Source.Mapping.IsActivity);
        var limit = ContractTexts.Freshness(contract);
        var latest = facts.Select(fact => isActivity ? Fact(fact.Source, fact.Reach, asOf, zone) : fact.Reach.LookAt(asOf)).Max();
        if (latest is not { } since)
        {
            return new ContractVerdict(source.Declared, FreshnessContract.Name, ContractState.NotJudged, "has given nothing yet", limit);
        }

        var state = contract.StateOf((asOf.Micros - since.Micros) / (decimal)Instant.MicrosPerDay);
        var shown = Shown(since, zone);
        var text = state is ContractState.Warned or ContractState.Broken ? ContractTexts.Silent(shown, isActivity) : $"is as of {shown}";
        var effect = SourceContract.EffectOn(source.Mapping, contract.Effect, ContractEffect.SourceGap);
        return new ContractVerdict(source.Declared, FreshnessContract.Name, state, text, limit)
        {
            Since = state is ContractState.Warned or ContractState.Broken ? since : null,
            Effect = effect,
            Outages = state != ContractState.Broken || effect == ContractEffect.Nothing ? [] : [Down(isActivity ? since : Instant.Always, $"{text} (contract: {limit})", effect)],
        };
    }

    private static Outage Down(Instant from, string said, ContractEffect effect) =>
        new(from, null, said, string.Empty) { Said = said, Reason = effect == ContractEffect.Stale ? MissingReason.Stale : MissingReason.SourceGap };

    /// <summary>The end of what the latest fact says: of one that is dated by day that of the day, for it may have been any time of it.</summary>
    private static Instant? Fact(SourceDefinition source, SourceReach reach, Instant asOf, ProjectZone zone)
    {
        var latest = reach.FactAt(asOf);
        var byDay = source.Mapping is RowMapping.Events { Time.ByDay: true } or RowMapping.LongSeries { Time.ByDay: true } or RowMapping.WideSeries { Time.ByDay: true };
        return latest is { } fact && byDay ? Instant.Earlier(zone.Close(zone.DayOf(fact)), asOf) : latest;
    }

    // The close of a day is the moment after it, and people say the day.
    private static string Shown(Instant since, ProjectZone zone) => ContractTexts.Day(new Instant(since.Micros - 1), zone);
}
