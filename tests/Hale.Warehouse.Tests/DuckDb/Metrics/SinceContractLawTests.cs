using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Subscriptions;
using Hale.Core.Time;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;
using Hale.Warehouse.Sql.Scans.Passes;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>Engines count from the moment that Core says the current active period began.</summary>
public sealed class SinceContractLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly string[] Accounts = ["a", "b", "c"];
    private static readonly Metric[] Metrics = [CaseMetrics.Read("count window=since_contract", "m", null, []), CaseMetrics.Read("count window=since_start", "n", null, [])];
    private static readonly MetricPlan Plan = MetricPlan.For(Metrics, null, Declared.All, ProjectZone.Utc);
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyTerms_OneMomentOrSeveral_CountFromTheStartOfTheActivePeriod() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(15),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var terms = Store(new Random(seed));
            int[] days = [5, 12, 20, 30];
            AccountMoment[] pairs = [.. days.SelectMany(day => Accounts.Select(account => new AccountMoment(account, new Instant(day * Day))))];
            return Counts(_warehouse.PairsAsync(Plan, pairs).GetAwaiter().GetResult()).SequenceEqual(pairs.Select(pair => Expected(terms[pair.Account], pair.AsOf)))
                && Counts(_warehouse.PopulationAsync(Plan, new Instant(20 * Day), []).GetAwaiter().GetResult()).SequenceEqual(Accounts.Select(account => Expected(terms[account], new Instant(20 * Day))));
        }));

    [Fact]
    public void Explain_SinceContract_CanBeRunAndGivesTheSame()
    {
        var terms = Store(new Random(3));
        var statement = _warehouse.Metrics().Explain(Plan, new Instant(20 * Day))[0];
        var rows = _warehouse.Connection.Rows(statement).ToDictionary(row => row.Text(0), row => row.Int64(1));
        Accounts.Select(account => rows.GetValueOrDefault(account)).ShouldBe(Accounts.Select(account => Expected(terms[account], new Instant(20 * Day))));
    }

    /// <summary>One event at noon of each day.</summary>
    private static long Expected(IReadOnlyList<SubscriptionTerm> terms, Instant asOf) =>
        new TermsAsOf(terms, [], asOf, ProjectZone.Utc).ActiveSince is { } start
            ? Enumerable.Range(0, 40).Select(day => (day * Day) + (Day / 2)).LongCount(at => at >= start.Micros && at < asOf.Micros)
            : 0;

    private static IEnumerable<long> Counts(List<string> rows) => rows.Select(row => long.Parse(row.Split(" | ")[2], System.Globalization.CultureInfo.InvariantCulture));

    private Dictionary<string, IReadOnlyList<SubscriptionTerm>> Store(Random random)
    {
        _warehouse.Clear();
        new FactSet(ProjectZone.Utc)
        {
            Accounts = [.. Accounts.Select(account => new AccountRow(account) { StartedAt = 0, KnownAt = long.MinValue })],
            Events = [.. Accounts.SelectMany(account => Enumerable.Range(0, 40).Select(day => new EventRow(account, "e0", (day * Day) + (Day / 2)) { Id = day }))],
        }.Store(_warehouse.Connection);
        return Accounts.ToDictionary(account => account, account => (IReadOnlyList<SubscriptionTerm>)[.. Enumerable.Range(0, random.Next(5)).Select(index => Stored(account, index, random))]);
    }

    private SubscriptionTerm Stored(string account, int index, Random random)
    {
        Instant? Maybe() => random.Next(2) == 0 ? null : new Instant(random.Next(36) * Day);
        var start = new Instant(random.Next(30) * Day);
        var closed = random.Next(5) == 0 ? new Instant(random.Next(36) * Day) : (Instant?)null;
        var term = new SubscriptionTerm(null, start, Maybe(), Maybe(), null, null, null, null, random.Next(4) == 0 ? new Instant(random.Next(36) * Day) : start, closed);
        _warehouse.Connection.Execute(
            $"""
            INSERT INTO subscriptions (source, id_high, id_low, account, occurred_at, ends_at, stopped_at, known_at, closed_at, import)
            VALUES ('crm', 0, {index}, '{account}', {start.Micros}, {Cell(term.Ends)}, {Cell(term.Stopped)}, {term.KnownAt.Micros}, {closed?.Micros ?? long.MaxValue}, 1)
            """);
        return term;
    }

    private static string Cell(Instant? moment) => moment is { } known ? known.Micros.ToString(System.Globalization.CultureInfo.InvariantCulture) : "NULL";
}
