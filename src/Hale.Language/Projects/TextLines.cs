namespace Hale.Language.Projects;

/// <summary>The lines of a text.</summary>
internal static class TextLines
{
    /// <summary>The lines without their ends; an end after the last line begins no further one.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var lines = new List<string>();
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
