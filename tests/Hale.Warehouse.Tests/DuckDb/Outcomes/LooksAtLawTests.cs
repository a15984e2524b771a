using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics.Planning;
using Hale.Core.Outcomes;
using Hale.Core.Populations;
using Hale.Core.Time;
using Hale.DuckDb;
using Hale.Engine.Outcomes;
using Hale.Tests.Facts;
using Hale.Warehouse.DuckDb.Outcomes;

namespace Hale.Tests.DuckDb.Outcomes;

/// <summary>Where it is known at which moments anybody looks, the events that are left out would change nothing that is seen at them, whenever events became known or were closed, and whoever merged.</summary>
public sealed class LooksAtLawTests(WarehouseFixture fixture) : IClassFixture<WarehouseFixture>
{
    private const int Days = 120;
    private static readonly Lifecycle Silence = new(null, null, null, null, new Inactivity(["buy"], new Period(12, WindowUnit.Day)));
    private static readonly Instant Known = new((Days + 1) * Instant.MicrosPerDay);

    [Fact]
    public void AnyEvents_WithFewerOfThem_LookTheSameAtTheMoments() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(40),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var store = Stored(random);
            Instant[] moments = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => Time(random)).Order()];
            var query = new LifeQuery(MetricPlan.For([], null, Declared.All, ProjectZone.Utc, []), Silence, Known) { Earliest = Instant.Always };
            var (all, fewer) = (Read(store, query), Read(store, query with { LooksAt = moments }, batchSize: random.Next(1, 4)));

            return fewer.Sum(facts => facts.Activity.Count) < all.Sum(facts => facts.Activity.Count) && Seen(fewer, moments).SequenceEqual(Seen(all, moments));
        }));

    [Fact]
    public void Of_ASilenceTooShortForStretches_GivesEveryEvent()
    {
        var query = new LifeQuery(MetricPlan.For([], null, Declared.All, ProjectZone.Utc, []), Silence with { Inactivity = new Inactivity(["buy"], new Period(1, WindowUnit.Day)) }, Known);
        var store = Stored(new Random(1));

        Read(store, query with { LooksAt = [Known] }).Select(facts => facts.Activity.Count).ShouldBe(Read(store, query).Select(facts => facts.Activity.Count));
    }

    private static List<AccountFacts> Read(DuckDbLifeStore store, LifeQuery query, int batchSize = 1000) => [.. store.AllAsync(query, batchSize, CancellationToken.None).ToBlockingEnumerable().SelectMany(batch => batch)];

    private static IEnumerable<object?> Seen(List<AccountFacts> accounts, IReadOnlyList<Instant> moments)
    {
        var observer = new Observer(Silence, Known, ProjectZone.Utc, new ActivityWatch([], [], Silence, ProjectZone.Utc));
        foreach (var facts in accounts)
        {
            var lives = new AccountLives(facts, Silence, ProjectZone.Utc);
            var life = observer.Read(lives);
            yield return string.Join(',', life.DelayDays);
            foreach (var moment in moments)
            {
                var then = lives.AsOf(moment);
                yield return (facts.Account, moment, then.IsCustomer, then.Since, then.ActiveAt);
                foreach (var until in moments.Where(until => until > moment))
                {
                    yield return life.Within(moment, until);
                }
            }
        }
    }

    private DuckDbLifeStore Stored(Random random)
    {
        var warehouse = fixture.Empty();
        warehouse.Connection.Execute(
            $"INSERT INTO accounts (account, source, known_at, import, made) VALUES ('a0', 'crm', {long.MinValue}, 1, false), ('a1', 'crm', {long.MinValue}, 1, false), ('a2', 'crm', {long.MinValue}, 1, false)");
        warehouse.Connection.Execute(
            $"INSERT INTO events (source, id_high, id_low, account, event, occurred_at, day, known_at, import, closed_at) VALUES {string.Join(", ", Enumerable.Range(0, 150).Select(id => Event(random, id)))}");
        if (random.Next(3) == 0)
        {
            var merged = Time(random).Micros;
            warehouse.Connection.Execute(
                $"INSERT INTO lineage (source, id_high, id_low, account, kind, other, occurred_at, known_at, import, closed_at) VALUES ('crm', 0, 1, 'a1', 'merged', 'a0', {merged}, {merged + (random.Next(10) * Instant.MicrosPerDay)}, 1, {long.MaxValue})");
        }

        return new DuckDbLifeStore(warehouse.Session);
    }

    private static string Event(Random random, int id)
    {
        var at = Time(random).Micros;
        var known = random.Next(4) == 0 ? at + random.NextInt64(20 * Instant.MicrosPerDay) : at - (random.Next(2) * Instant.MicrosPerDay);
        var closed = random.Next(6) == 0 ? known + random.NextInt64(40 * Instant.MicrosPerDay) : long.MaxValue;
        return FormattableString.Invariant($"('app', 0, {id}, 'a{id % 3}', 'buy', {at}, {at / Instant.MicrosPerDay}, {known}, 1, {closed})");
    }

    /// <summary>More at the beginning than at the end, so that some accounts fall silent.</summary>
    private static Instant Time(Random random) => new((long)(random.NextDouble() * random.NextDouble() * Days * Instant.MicrosPerDay));
}
