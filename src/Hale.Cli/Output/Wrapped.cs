using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>Sentences on as many lines as they take, no wider than people like to read.</summary>
internal static class Wrapped
{
    private const int Widest = 100;

    /// <summary>Writes a sentence; the lines after the first begin further in.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="indent">What stands before the first line, such as a sign.</param>
    /// <param name="text">The sentence.</param>
    /// <param name="style">How it looks; null for plain.</param>
    public static void Write(IAnsiConsole console, string indent, string text, Style? style = null)
    {
        var room = Math.Min(console.Profile.Width - 1, Widest) - indent.Length;
        var before = indent;
        foreach (var line in SheetText.Wrap(SheetText.OneLine(text), room))
        {
            console.WriteLine(before + line, style ?? Style.Plain);
            before = new string(' ', indent.Length);
        }
    }
}
