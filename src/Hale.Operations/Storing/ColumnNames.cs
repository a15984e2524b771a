namespace Hale.Operations.Storing;

/// <summary>How columns are named: <c>AppliedAt</c> is <c>applied_at</c>.</summary>
internal static class ColumnNames
{
    public static string Of(string property) =>
        string.Concat(property.Select((letter, index) => char.IsAsciiLetterUpper(letter) && index > 0 ? $"_{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
