using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>How far the imported facts of an event source go.</summary>
/// <param name="Source">The source's name.</param>
/// <param name="Events">The event names that it has given so far.</param>
/// <param name="LastFact">When its latest fact occurred; null when it has none.</param>
/// <param name="LastImport">When it was last imported, or looked at and found unchanged; null when never.</param>
public sealed record SourceReach(string Source, IReadOnlyList<string> Events, Instant? LastFact, Instant? LastImport)
{
    /// <summary>How far its facts went as they became known, by rising <see cref="ReachStep.KnownAt"/> and <see cref="ReachStep.LastFact"/>.</summary>
    public IReadOnlyList<ReachStep> Steps { get; init; } = [];

    /// <summary>Steps of facts that counted once and have been closed since.</summary>
    public IReadOnlyList<ClosedStep> ClosedSteps { get; init; } = [];

    /// <summary>The first import, or look at an unchanged source, of each local day, rising.</summary>
    public IReadOnlyList<Instant> Imports { get; init; } = [];

    /// <summary>The last import, or look at an unchanged source, of each local day, rising.</summary>
    public IReadOnlyList<Instant> LastLooks { get; init; } = [];

    /// <summary>What imports found of the rules of its contract.</summary>
    public IReadOnlyList<ContractFinding> Findings { get; init; } = [];

    /// <summary>The rows of its days as they became known and stopped counting; none where no contract asks.</summary>
    public IReadOnlyList<DayRows> Days { get; init; } = [];

    /// <summary>
    /// Up to when silence of the source means that nothing happened, by its rule and as far as was known at a moment; null when nothing of it was known then.
    /// Of facts that are assumed to have been known when they occurred all that has been imported counts, whenever that was.
    /// </summary>
    public Instant? Until(SourceDefinition source, Instant asOf, ProjectZone zone) => LastImport is null ? null : source.Known.Match(
        _ => source.Reach.Match(_ => Close(LastFact, zone), _ => LastImport, until => zone.Close(until.Day)),
        _ => source.Reach.Match(_ => Close(FactAt(asOf), zone), _ => Close(ImportAt(asOf), zone), until => Earlier(zone.Close(until.Day), Close(ImportAt(asOf), zone))),
        _ => OfColumns(source, asOf, zone),
        _ => OfColumns(source, asOf, zone));

    /// <summary>
    /// Up to when a list of contacts says who is there, as far as was known at a moment; null when it was not known then. What it says holds until it says otherwise: where its rule
    /// is the last row that is the moment itself.
    /// </summary>
    public Instant? ListedUntil(SourceDefinition source, Instant asOf, ProjectZone zone) => LastImport is null ? null : source.Reach.Match(
        _ => source.Known.Match(_ => true, _ => ImportAt(asOf) is not null, _ => true, _ => true) ? asOf : (Instant?)null,
        _ => Until(source, asOf, zone),
        _ => Until(source, asOf, zone));

    /// <summary>The same for work that asks what was known at a moment and shall be told what was known later.</summary>
    public SourceReach AsKnown(Knowledge knowledge) => this with
    {
        Steps = [.. Steps.Select(step => step with { KnownAt = knowledge.SeenAt(step.KnownAt) })],
        ClosedSteps = [.. ClosedSteps.Select(closed => new ClosedStep(closed.Step with { KnownAt = knowledge.SeenAt(closed.Step.KnownAt) }, knowledge.SeenAt(closed.ClosedAt)))],
        Imports = [.. Imports.Select(knowledge.SeenAt)],
        LastLooks = [.. LastLooks.Select(knowledge.SeenAt)],
        Findings = [.. Findings.Select(finding => finding with { KnownAt = knowledge.SeenAt(finding.KnownAt) })],
        Days = [.. Days.Select(rows => rows with { KnownAt = knowledge.SeenAt(rows.KnownAt) })],
    };

    private Instant? OfColumns(SourceDefinition source, Instant asOf, ProjectZone zone) =>
        source.Reach.Match(_ => Close(FactAt(asOf), zone), _ => LastImport, until => zone.Close(until.Day));

    /// <summary>When the latest fact known at a moment occurred; null when there is none.</summary>
    internal Instant? FactAt(Instant asOf) => ClosedSteps
        .Where(closed => closed.Step.KnownAt <= asOf && asOf < closed.ClosedAt)
        .Select(closed => (Instant?)closed.Step.LastFact)
        .Append(Last(Steps, step => step.KnownAt <= asOf)?.LastFact)
        .Max();

    /// <summary>The latest import until a moment that looked at it, of those that were the first or the last of their day; null when there is none.</summary>
    internal Instant? LookAt(Instant asOf) => new[] { ImportAt(asOf), Last(LastLooks, look => look <= asOf) }.Max();

    private Instant? ImportAt(Instant asOf) => Last(Imports, import => import <= asOf);

    /// <summary>The rows of each local day that are known at a moment.</summary>
    internal Dictionary<DateOnly, long> RowsAt(Instant asOf) =>
        Days.Where(rows => rows.KnownAt <= asOf).GroupBy(rows => rows.Day).ToDictionary(day => day.Key, day => day.Sum(rows => rows.Rows));

    private static Instant? Close(Instant? moment, ProjectZone zone) => moment is { } known ? zone.Close(zone.DayOf(known)) : null;

    private static Instant? Earlier(Instant one, Instant? other) => other < one ? other : other is null ? null : one;

    private static T? Last<T>(IReadOnlyList<T> rising, Func<T, bool> isKnown)
        where T : struct
    {
        var (known, unknown) = (0, rising.Count);
        while (known < unknown)
        {
            var middle = (known + unknown) / 2;
            (known, unknown) = isKnown(rising[middle]) ? (middle + 1, unknown) : (known, middle);
        }

        return known == 0 ? null : rising[known - 1];
    }
}
