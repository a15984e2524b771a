namespace Hale.Tests.Facts;

internal sealed record SeriesRow(string Account, string Series, long OccurredAt)
{
    public string Source { get; init; } = "points";

    public long KnownAt { get; init; } = OccurredAt;

    public double? Number { get; init; }

    public string? Text { get; init; }

    public long Id { get; init; }
}
