namespace Hale.Tests.Facts;

internal sealed record AttributeRow(string Account, string Attribute)
{
    public string Source { get; init; } = "crm";

    public long ValidFrom { get; init; } = long.MinValue;

    public long KnownAt { get; init; } = long.MinValue;

    public double? Number { get; init; }

    public string? Text { get; init; }

    public long? Time { get; init; }

    public long Import { get; init; } = 1;
}
