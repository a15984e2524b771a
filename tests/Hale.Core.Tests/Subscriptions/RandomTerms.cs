using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Tests.Subscriptions;

/// <summary>Terms drawn from a seed over 60 days, with many that touch, overlap, end or stop at the moment looked at.</summary>
internal sealed class RandomTerms(int seed)
{
    private static readonly Instant First = Terms.Day("2024-03-01");
    private readonly Random _random = new(seed);

    public Instant AsOf { get; } = Day(30);

    public List<SubscriptionTerm> Make() => [.. Enumerable.Range(0, _random.Next(7)).Select(_ => Term())];

    public List<T> Shuffled<T>(IEnumerable<T> items) => [.. items.OrderBy(_ => _random.Next())];

    public SubscriptionTerm Term() => new(
        Pick("pro", "basic", null),
        Day(_random.Next(0, 45)),
        Maybe(10, 60),
        Maybe(5, 60),
        _random.Next(8) == 0 ? null : _random.Next(1, 1000) / 8m,
        _random.Next(1, 25),
        _random.Next(8) == 0 ? "USD" : "EUR",
        _random.Next(2) == 0 ? null : _random.Next(30),
        Day(_random.Next(0, 45)),
        Maybe(20, 60));

    /// <summary>A moment after the one looked at, or that moment.</summary>
    public Instant Later() => Day(_random.Next(30, 60));

    public int Index(int count) => _random.Next(count);

    public int Between(int least, int below) => _random.Next(least, below);

    public static Instant Day(int day) => Terms.Berlin.StartOfDay(Terms.Berlin.DayOf(First).AddDays(day));

    private Instant? Maybe(int least, int below) => _random.Next(2) == 0 ? null : Day(_random.Next(least, below));

    private string? Pick(params string?[] from) => from[_random.Next(from.Length)];
}
