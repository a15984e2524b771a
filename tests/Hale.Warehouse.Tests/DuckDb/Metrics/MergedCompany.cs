using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>A small company, drawn from a seed, whose accounts are merged and renamed, and the same with the ids that held at the end. Either every account states its start or none does.</summary>
internal sealed class MergedCompany
{
    private const long Day = Instant.MicrosPerDay;

    public MergedCompany(int seed)
    {
        var random = new Random(seed);
        var drawn = new RandomFacts(seed).Make();
        var isStated = random.Next(2) == 0;
        Facts = With(
            drawn,
            [.. drawn.Accounts.Select(row => row with { StartedAt = isStated ? row.StartedAt ?? random.Next(30) * Day : null })],
            // Points of one moment are told apart by their ids, which are those of one account; in the company with the final ids too.
            [.. drawn.Series.Select((row, place) => row with { Id = place, OccurredAt = row.OccurredAt + place })],
            // An import takes nothing that becomes of an account that nobody knows yet.
            [.. Enumerable.Range(0, random.Next(6)).Select(_ => Link(random)).Where(row => row.Account != row.Other)
                .Where(row => drawn.Accounts.Any(account => account.Account == row.Account))
                .Select(row => row with { KnownAt = drawn.Accounts.Where(account => account.Account == row.Account).Max(account => Math.Max(account.KnownAt, row.KnownAt)) })]);
    }

    public FactSet Facts { get; }

    /// <summary>The company whose files used the ids that hold as of a moment.</summary>
    public FactSet Final(Instant asOf)
    {
        var lineage = AccountLineage.AsOf(Facts.Lineage.SelectMany(Known), asOf);
        var attributes = Facts.Attributes.Where(row => row.KnownAt <= asOf.Micros && row.ValidFrom < asOf.Micros)
            .Select(row => (Row: row, Survivor: lineage.SurvivorOf(row.Account), Generation: lineage.Of(row.Account) is { } member ? member.Generation : 0))
            .Where(row => row.Generation is not null).ToList();
        return new FactSet(ProjectZone.Utc)
        {
            Properties = Facts.Properties,
            Accounts = [.. Facts.Accounts.Where(row => lineage.Of(row.Account) is null).Select(row => row with { StartedAt = Start(row, lineage, asOf) })],
            Events = [.. Facts.Events.Select(row => row with { Account = lineage.SurvivorOf(row.Account) })],
            Attributes = [.. attributes.GroupBy(row => row.Survivor).SelectMany(own => own.Where(row => row.Generation == own.Min(other => other.Generation))).Select(row => row.Row with { Account = row.Survivor })],
            Series = [.. Facts.Series.Select(row => row with { Account = lineage.SurvivorOf(row.Account) })],
        };
    }

    private static FactSet With(FactSet facts, List<AccountRow> accounts, List<SeriesRow> series, List<LineageRow> lineage) => new(ProjectZone.Utc)
    {
        Properties = facts.Properties,
        Accounts = accounts,
        Events = facts.Events,
        Attributes = facts.Attributes,
        Series = series,
        Lineage = lineage,
    };

    private static LineageRow Link(Random random)
    {
        var at = random.Next(30) * Day;
        return new LineageRow($"a{random.Next(6)}", random.Next(2) == 0 ? "merged" : "renamed", $"a{random.Next(6)}", at)
        {
            KnownAt = at + (random.Next(4) * Day),
            ClosedAt = random.Next(4) == 0 ? at + (random.Next(20) * Day) : long.MaxValue,
        };
    }

    /// <summary>Nothing becomes an account that nobody knows.</summary>
    private IEnumerable<LineageFact> Known(LineageRow row) => Facts.Accounts.Where(account => account.Account == row.Other && row.ClosedAt > row.KnownAt).Select(account => new LineageFact(
        row.Account, LineageWords.All[row.Kind], row.Other, new Instant(row.OccurredAt), new Instant(Math.Max(row.KnownAt, account.KnownAt)),
        row.ClosedAt == long.MaxValue ? null : new Instant(row.ClosedAt)));

    private long? Start(AccountRow row, AccountLineage lineage, Instant asOf) => row.StartedAt is null ? null : Facts.Accounts
        .Where(other => other.Account == row.Account || (other.KnownAt <= asOf.Micros && lineage.Of(other.Account) is { Generation: not null } member && member.Survivor == row.Account))
        .Min(other => other.StartedAt);
}
