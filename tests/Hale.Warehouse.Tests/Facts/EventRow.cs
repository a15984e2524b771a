using Hale.Core.Values;

namespace Hale.Tests.Facts;

internal sealed record EventRow(string Account, string Event, long OccurredAt)
{
    public string Source { get; init; } = "app";

    public string? Contact { get; init; }

    public long KnownAt { get; init; } = OccurredAt;

    public long? EndedAt { get; init; }

    public long Id { get; init; }

    public IReadOnlyDictionary<string, Value> Properties { get; init; } = new Dictionary<string, Value>();
}
