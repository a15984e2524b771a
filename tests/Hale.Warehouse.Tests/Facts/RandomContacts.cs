using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Facts;

/// <summary>Contacts drawn from a seed over 30 days: versions that hold from different days, become known late, are closed again or end; the same ids at several accounts.</summary>
internal sealed class RandomContacts(int seed)
{
    private const long Day = Instant.MicrosPerDay;
    private readonly Random _random = new(seed);

    public static Dictionary<string, ValueKind> Attributes { get; } = new() { ["role"] = ValueKind.Text, ["visits"] = ValueKind.Number };

    /// <summary>The facts with contacts.</summary>
    public FactSet Added(FactSet facts) => new(ProjectZone.Utc)
    {
        Properties = facts.Properties,
        Accounts = facts.Accounts,
        Events = facts.Events,
        ContactAttributes = Attributes,
        Contacts = [.. Enumerable.Range(0, 50).Select(_ => Version()).DistinctBy(row => (row.Source, row.Account, row.Contact, row.ValidFrom, row.KnownAt))],
    };

    private ContactRow Version()
    {
        var from = _random.Next(4) == 0 ? Instant.Always.Micros : Time();
        var isPortal = _random.Next(3) == 0;
        return new ContactRow($"a{_random.Next(6)}", $"u{_random.Next(4)}")
        {
            Source = isPortal ? "portal" : "people",
            ValidFrom = from,
            KnownAt = from == Instant.Always.Micros ? from : from + (_random.Next(3) * Day),
            StartedAt = isPortal || _random.Next(4) > 0 ? null : Time(),
            EndedAt = isPortal || _random.Next(3) > 0 ? null : Time(),
            ClosedAt = _random.Next(4) == 0 ? Time() : long.MaxValue,
            Attributes = new Dictionary<string, Value>
            {
                ["role"] = isPortal || _random.Next(4) == 0 ? Value.MissingFor(MissingReason.NoData) : Value.Of($"r{_random.Next(3)}"),
                ["visits"] = _random.Next(3) == 0 ? Value.MissingFor(MissingReason.NoData) : Value.Of(_random.Next(5)),
            },
        };
    }

    private long Time() => _random.Next(30) * Day;
}
