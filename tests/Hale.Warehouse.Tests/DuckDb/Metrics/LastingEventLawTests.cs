using FsCheck;
using FsCheck.Fluent;
using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Metrics.Planning;
using Hale.Core.Time;
using Hale.Core.Values;
using Hale.Tests.Cases;
using Hale.Tests.Facts;

namespace Hale.Tests.DuckDb.Metrics;

public sealed class LastingEventLawTests : IDisposable
{
    private const long Day = Instant.MicrosPerDay;
    private static readonly Dictionary<string, ValueKind> Kinds = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text };
    private static readonly Instant AsOf = new(20 * Day);
    private readonly TestWarehouse _warehouse = new();

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void AnyFacts_EndsAtOrAfterTheMoment_ChangeNothing() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(6), Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), IsBlindToLaterEnds));

    private bool IsBlindToLaterEnds(int seed)
    {
        var random = new Random(seed);
        var facts = new RandomFacts(seed).Make();
        List<EventRow> known = [.. facts.Events.Select(row => row with { EndedAt = random.Next(3) == 0 ? null : row.OccurredAt + (random.Next(20) * Day) })];
        List<EventRow> other = [.. known.Select(row => row.EndedAt < AsOf.Micros ? row : row with { EndedAt = random.Next(3) == 0 ? null : AsOf.Micros + (random.Next(20) * Day) })];
        return Compute(RandomFacts.WithEvents(facts, known)) == Compute(RandomFacts.WithEvents(facts, other));
    }

    private static MetricPlan Plan()
    {
        Metric[] metrics =
        [
            CaseMetrics.Read("count", "open", new Reference(FactColumns.Open, ValueKind.Boolean, false), Kinds),
            CaseMetrics.Read("count window=9d", "closed", new Not(new Reference(FactColumns.Open, ValueKind.Boolean, false)), Kinds),
            CaseMetrics.Read("sum event.duration window=9d", "took", null, Kinds),
        ];
        return MetricPlan.For(metrics, null, Declared.Of(["app*", "billing", "crm", "points"]), ProjectZone.Utc);
    }

    private string Compute(FactSet facts)
    {
        _warehouse.Clear();
        facts.Store(_warehouse.Connection);
        return string.Join('\n', _warehouse.PopulationAsync(Plan(), AsOf).GetAwaiter().GetResult());
    }
}
