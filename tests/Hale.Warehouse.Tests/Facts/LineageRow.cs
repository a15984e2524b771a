namespace Hale.Tests.Facts;

internal sealed record LineageRow(string Account, string Kind, string Other, long OccurredAt)
{
    public string Source { get; init; } = "crm";

    public long KnownAt { get; init; } = OccurredAt;

    public long ClosedAt { get; init; } = long.MaxValue;
}
