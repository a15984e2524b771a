namespace Hale.Tests.Facts;

internal sealed record AccountRow(string Account)
{
    public string Source { get; init; } = "crm";

    public string? Name { get; init; }

    public long? StartedAt { get; init; }

    public long? EndedAt { get; init; }

    public long KnownAt { get; init; } = long.MinValue;

    public long Import { get; init; } = 1;

    public bool Made { get; init; }
}
