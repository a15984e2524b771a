using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Core.Contracts;

/// <summary>Judges the rows of complete days.</summary>
internal static class VolumeVerdict
{
    /// <summary>How many of the latest complete days say how the contract stands.</summary>
    private const int Latest = 7;

    public static ContractVerdict Of(SourceDefinition source, VolumeContract contract, SourceReach? reach, Instant asOf, ProjectZone zone)
    {
        var days = reach is null || LastComplete(source, reach, asOf, zone) is not { } last ? [] : VolumeDays.Judge(contract, reach.RowsAt(asOf), last);
        var limit = ContractTexts.Volume(contract);
        var effect = SourceContract.EffectOn(source.Mapping, contract.Effect, ContractEffect.SourceGap);
        var latest = days.TakeLast(Latest).ToList();
        var worst = latest.Count == 0 ? ContractState.NotJudged : latest.Max(day => day.State);
        var told = latest.FindLast(day => day.State == worst);
        return new ContractVerdict(source.Name, VolumeContract.Name, worst, worst == ContractState.NotJudged ? "has too few weeks to compare" : ContractTexts.Rows(told), limit)
        {
            Since = worst is ContractState.Warned or ContractState.Broken ? zone.StartOfDay(told.Day) : null,
            Effect = effect,
            Failing = worst == ContractState.NotJudged ? null : latest.Count(day => day.State == ContractState.Broken),
            Total = worst == ContractState.NotJudged ? null : latest.Count,
            Outages = effect == ContractEffect.Nothing ? [] : [.. Runs(days).Select(run => Down(run, limit, effect, zone))],
        };
    }

    /// <summary>The last day that is over, and of which something shows that all of it was read: a fact of a later day, or a look at the source after it.</summary>
    private static DateOnly? LastComplete(SourceDefinition source, SourceReach reach, Instant asOf, ProjectZone zone)
    {
        var looked = source.Known is KnownRule.WhenOccurred ? reach.LastImport : reach.LookAt(asOf);
        var later = new[] { reach.FactAt(asOf), looked }.Max();
        return later is { } moment ? zone.DayOf(moment < asOf ? moment : asOf).AddDays(-1) : null;
    }

    /// <summary>Broken days that follow one another.</summary>
    private static IEnumerable<IReadOnlyList<DayVolume>> Runs(IReadOnlyList<DayVolume> days)
    {
        var run = new List<DayVolume>();
        foreach (var day in days)
        {
            if (day.State == ContractState.Broken)
            {
                run.Add(day);
            }
            else if (run.Count > 0)
            {
                yield return run;
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }

    private static Outage Down(IReadOnlyList<DayVolume> days, string limit, ContractEffect effect, ProjectZone zone)
    {
        var said = $"{ContractTexts.Rows(days)} (contract: {limit})";
        return new Outage(zone.StartOfDay(days[0].Day), zone.Close(days[^1].Day), said, string.Empty)
        {
            Said = said, Reason = effect == ContractEffect.Stale ? MissingReason.Stale : MissingReason.SourceGap,
        };
    }
}
