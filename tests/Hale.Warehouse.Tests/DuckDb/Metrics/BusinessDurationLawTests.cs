using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Engine.Metrics;
using Hale.Tests.Cases;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

/// <summary>Engines count the hours of work that Core counts, also where clocks are put forward and back.</summary>
public sealed class BusinessDurationLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly ProjectZone[] Zones = [.. new[] { "UTC", "Europe/Berlin", "America/New_York", "Pacific/Auckland" }.Select(name => ProjectZone.TryFind(name, out var zone) ? zone : throw new InvalidOperationException(name))];
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyTimes_HoursOfWork_AreThoseOfCore() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(8),
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var zone = Zones[random.Next(Zones.Length)];
            var calendar = Calendar(random);
            var first = (random.Next(18000, 20500) * Day) + (random.Next(24 * 60) * 60_000_000L);
            var asOf = new Instant(first + (700 * Day));
            List<EventRow> events = [.. Enumerable.Range(0, 30).Select(index => Event(index, first, random))];
            _warehouse.Clear();
            new FactSet(zone) { Accounts = [.. events.Select(row => new AccountRow(row.Account) { StartedAt = 0, KnownAt = long.MinValue })], Events = events }.Store(_warehouse.Connection);
            var rows = Read(calendar, zone, asOf, events, random.Next(2) == 0);
            return rows.SequenceEqual(events.Select(row => (double)calendar.MicrosBetween(new Instant(row.OccurredAt), new Instant(row.EndedAt!.Value), zone)), Within);
        }));

    private static EqualityComparer<double> Within { get; } = EqualityComparer<double>.Create((found, exact) => Math.Abs((found * Instant.MicrosPerHour) - exact) <= 1800, _ => 0);

    private static EventRow Event(int index, long first, Random random)
    {
        var at = first + (random.NextInt64(600 * Day) / 1_000_000 * 1_000_000);
        return new EventRow($"a{index:00}", "ticket", at) { Id = index, EndedAt = at + (random.Next(3) == 0 ? random.NextInt64(90 * Day) : random.NextInt64(3 * Day)) };
    }

    private static BusinessCalendar Calendar(Random random)
    {
        var days = Enum.GetValues<DayOfWeek>().Where(_ => random.Next(3) > 0).DefaultIfEmpty(DayOfWeek.Monday);
        var opens = random.Next(2) == 0 ? 0 : random.Next(0, 720);
        var closes = random.Next(3) == 0 ? 1440 : random.Next(721, 1440);
        return new BusinessCalendar(days, opens, closes, Enumerable.Range(0, random.Next(40)).Select(_ => DateOnly.FromDayNumber(719_162 + random.Next(18000, 21300))));
    }

    private List<double> Read(BusinessCalendar calendar, ProjectZone zone, Instant asOf, List<EventRow> events, bool inPairs)
    {
        var metric = (Metric.EventMetric)CaseMetrics.Read("sum event.business_duration", "m", new Comparison(ComparisonOperator.GreaterOrEqual, new Reference(FactColumns.BusinessDuration, ValueKind.Number, true), new NumberLiteral(0)), []);
        var plan = MetricPlan.For([metric with { Selection = metric.Selection with { Business = calendar } }], null, Declared.Of(["app*", "crm"]), zone);
        var rows = inPairs
            ? _warehouse.PairsAsync(plan, [.. events.Select((row, index) => new AccountMoment(row.Account, new Instant(asOf.Micros + index)))])
            : _warehouse.PopulationAsync(plan, asOf);
        return [.. rows.GetAwaiter().GetResult().Select(row => double.Parse(row.Split(" | ")[2], System.Globalization.CultureInfo.InvariantCulture))];
    }
}
