namespace Hale.Intake.JsonLines;

/// <summary>Where a value stands in the objects of a file.</summary>
/// <param name="Name">The keys with dots between them: the column's name.</param>
/// <param name="Pointer">The same as a JSON pointer.</param>
internal sealed record JsonPath(string Name, string Pointer)
{
    public static JsonPath Top { get; } = new(string.Empty, string.Empty);

    public JsonPath Inner(string key) => new(
        Name.Length == 0 ? key : $"{Name}.{key}",
        $"{Pointer}/{key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal)}");
}
