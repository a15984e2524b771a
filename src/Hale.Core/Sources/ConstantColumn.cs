namespace Hale.Core.Sources;

/// <summary>A value that stands where a column could: the same for every row.</summary>
/// <param name="Name">The name by which mappings speak of it, which no column of a file has.</param>
/// <param name="Value">The value, as a cell would hold it.</param>
public sealed record ConstantColumn(string Name, string Value)
{
    /// <summary>The constant of a value.</summary>
    public static ConstantColumn Of(string value) => new($"{{ value: {value} }}", value);
}
