using Hale.Core.Time;
using Hale.Core.Values;

namespace Hale.Tests.Facts;

internal sealed record ContactRow(string Account, string Contact)
{
    public string Source { get; init; } = "people";

    public string? Name { get; init; }

    /// <summary>From when the version holds.</summary>
    public long ValidFrom { get; init; } = Instant.Always.Micros;

    public long? StartedAt { get; init; }

    public long? EndedAt { get; init; }

    public long KnownAt { get; init; } = Instant.Always.Micros;

    public long ClosedAt { get; init; } = long.MaxValue;

    public long Import { get; init; } = 1;

    public IReadOnlyDictionary<string, Value> Attributes { get; init; } = new Dictionary<string, Value>();
}
