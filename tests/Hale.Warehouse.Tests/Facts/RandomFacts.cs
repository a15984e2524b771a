using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Facts;

/// <summary>Facts drawn from a seed over 30 days, with many ties.</summary>
internal sealed class RandomFacts(int seed)
{
    private readonly Random _random = new(seed);

    public FactSet Make() => Set(
        [.. Enumerable.Range(0, 6).Where(_ => _random.Next(5) > 0).Select(index => Account($"a{index}"))],
        Many(60, id => Event(id, Time())),
        Many(12, _ => Attribute(Time())),
        Many(12, id => Point(id, Time())));

    /// <summary>The facts and others that had not occurred, or were not known, at a moment.</summary>
    public FactSet WithFuture(FactSet facts, long moment) => Set(
        [.. facts.Accounts, .. Many(3, _ => Account(Name()) with { KnownAt = moment + 1 + Time(), Import = 2 })],
        [.. facts.Events, .. Many(10, id => Later(Event(1000 + id, 0), moment))],
        [.. facts.Attributes, .. Many(5, _ => Later(Attribute(0), moment))],
        [.. facts.Series, .. Many(5, id => Later(Point(1000 + id, 0), moment))]);

    /// <summary>The facts with other events.</summary>
    public static FactSet WithEvents(FactSet facts, List<EventRow> events) => Set(facts.Accounts, events, facts.Attributes, facts.Series);

    /// <summary>The facts without the accounts of which nothing says when they began: of them alone the first fact tells something about the time before it.</summary>
    public static FactSet Begun(FactSet facts) => Set(
        [.. facts.Accounts.Where(account => account.StartedAt is not null || facts.Events.Any(row => row.Account == account.Account) || facts.Series.Any(row => row.Account == account.Account))],
        facts.Events,
        facts.Attributes,
        facts.Series);

    /// <summary>The same facts in another order.</summary>
    public static FactSet Shuffled(FactSet facts, int seed)
    {
        var random = new Random(seed);
        List<T> Shuffle<T>(List<T> rows) => [.. rows.OrderBy(_ => random.Next())];
        return Set(Shuffle(facts.Accounts), Shuffle(facts.Events), Shuffle(facts.Attributes), Shuffle(facts.Series));
    }

    private static FactSet Set(List<AccountRow> accounts, List<EventRow> events, List<AttributeRow> attributes, List<SeriesRow> series) => new(ProjectZone.Utc)
    {
        Properties = new() { ["amount"] = ValueKind.Number, ["plan"] = ValueKind.Text },
        Accounts = accounts,
        Events = events,
        Attributes = attributes,
        Series = series,
    };

    private AccountRow Account(string name) => new(name)
    {
        StartedAt = _random.Next(3) == 0 ? null : Time(),
        EndedAt = _random.Next(3) == 0 ? Time() : null,
        KnownAt = _random.Next(2) == 0 ? long.MinValue : Time(),
    };

    private EventRow Event(long id, long at) => new(Name(), $"e{_random.Next(3)}", at)
    {
        Id = id,
        Contact = _random.Next(3) == 0 ? null : $"u{_random.Next(3)}",
        KnownAt = at + (_random.Next(3) * Instant.MicrosPerDay),
        Properties = new Dictionary<string, Value>
        {
            ["amount"] = _random.Next(3) == 0 ? Value.MissingFor(MissingReason.NoData) : Value.Of(_random.Next(-500, 500) / 4.0),
            ["plan"] = _random.Next(3) == 0 ? Value.MissingFor(MissingReason.NoData) : Value.Of($"p{_random.Next(3)}"),
        },
    };

    private AttributeRow Attribute(long from) => new(Name(), "seats") { ValidFrom = from, KnownAt = from, Number = _random.Next(5) };

    private SeriesRow Point(long id, long at) => new(Name(), "nps", at) { Id = id, KnownAt = at, Number = _random.Next(5) };

    private EventRow Later(EventRow row, long moment) => _random.Next(2) == 0
        ? row with { OccurredAt = moment + Time(), KnownAt = moment - 1 }
        : row with { OccurredAt = moment - Time(), KnownAt = moment + 1 + Time() };

    private AttributeRow Later(AttributeRow row, long moment) => _random.Next(2) == 0
        ? row with { ValidFrom = moment + Time(), KnownAt = moment - 1 }
        : row with { ValidFrom = moment - 1, KnownAt = moment + 1 + Time() };

    private SeriesRow Later(SeriesRow row, long moment) => _random.Next(2) == 0
        ? row with { OccurredAt = moment + Time(), KnownAt = moment - 1 }
        : row with { OccurredAt = moment - Time(), KnownAt = moment + 1 + Time() };

    private List<T> Many<T>(int most, Func<int, T> make) => [.. Enumerable.Range(0, _random.Next(most + 1)).Select(make)];

    private string Name() => $"a{_random.Next(6)}";

    private long Time() => _random.Next(30) * Instant.MicrosPerDay;
}
