namespace Hale.Language.Formatting;

/// <summary>One kind of quotes where both say the same.</summary>
internal static class Quotes
{
    /// <summary>A text in single quotes in double ones, when nothing in it means something else there.</summary>
    public static string Normalised(string written) => written is ['\'', .. var inner, '\''] && inner.AsSpan().IndexOfAny("'\"\\\n\t") < 0 ? $"\"{inner}\"" : written;
}
