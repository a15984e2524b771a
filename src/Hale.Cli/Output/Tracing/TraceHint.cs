using Hale.Core.Explanation;
using Hale.Engine.Explaining;
using Spectre.Console;

namespace Hale.Cli.Output.Tracing;

/// <summary>Names the command that shows the facts behind the measure that costs an account most.</summary>
internal static class TraceHint
{
    /// <summary>Writes it; nothing where no measure costs anything worth saying.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="explained">The explanation.</param>
    /// <param name="score">The score that was named; null for none.</param>
    public static void Write(IAnsiConsole console, ExplainedAccount explained, string? score)
    {
        var outline = explained.Run.Header.Outline;
        if (Advice.Costliest(explained.Explanation.Root, outline.ScaleTo - outline.ScaleFrom) is { } node)
        {
            console.WriteLine();
            console.WriteLine($"What is behind {node.Label}: hale explain {Quoted(explained.Explanation.Account)} --measure {Quoted(node.Path)}{(score is null ? string.Empty : $" --score {score}")} --as-of {explained.Run.Header.AsOfLabel}");
        }
    }

    private static string Quoted(string text) => text.All(letter => char.IsAsciiLetterOrDigit(letter) || "-_./:@".Contains(letter, StringComparison.Ordinal)) ? text : $"\"{text}\"";
}
