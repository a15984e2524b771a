using Hale.Core.Definitions.Changes;
using Spectre.Console;

namespace Hale.Cli.Output.Plans;

/// <summary>What differs in meaning between two definitions, as people read it: score by score, then metrics, who is scored, sources, how scores are judged, and wording.</summary>
internal static class ChangeList
{
    private static readonly Style Grey = new(Color.Grey);

    /// <summary>Writes the changes; says so when there is none.</summary>
    public static void Write(IAnsiConsole console, DefinitionChanges changes)
    {
        var sections = ChangeSection.Of(changes);
        if (sections.Count == 0)
        {
            console.WriteLine("Nothing differs in meaning.");
            return;
        }

        foreach (var section in sections)
        {
            console.MarkupLineInterpolated($"[bold]{section.Title}[/]");
            var part = string.Empty;
            foreach (var line in section.Lines)
            {
                if (line.Scorecards != part)
                {
                    Wrapped.Write(console, "  ", line.Scorecards);
                    part = line.Scorecards;
                }

                Write(console, part.Length == 0 ? "  " : "    ", line);
            }
        }

        Unchanged(console, changes);
    }

    private static void Write(IAnsiConsole console, string indent, ChangeLine line)
    {
        Wrapped.Write(console, $"{indent}{ChangeTexts.Sign(line.Change)} ", line.Text, Of(line.Change));
        if (ChangeTexts.Reach(line.Change) is { } reach)
        {
            Wrapped.Write(console, indent + "  ", reach, Grey);
        }
    }

    private static void Unchanged(IAnsiConsole console, DefinitionChanges changes)
    {
        var readOtherwise = changes.With(ChangeEffect.Facts).Any();
        var same = changes.Scores.Where(score => score.State == ScoreState.Same).Select(score => score.Label).ToList();
        if (same.Count > 0 && changes.ChangeDefinitions)
        {
            Wrapped.Write(console, string.Empty, $"{string.Join(", ", same)}: the same definition as before{(readOtherwise ? string.Empty : ", so every number is the same")}.", Grey);
        }
        else if (!changes.ChangeDefinitions)
        {
            Wrapped.Write(console, string.Empty, "No score has another definition.", Grey);
        }
    }

    private static Style Of(DefinitionChange change) => change.Effect == ChangeEffect.None ? Grey
        : change.Match(_ => new Style(Color.Green), _ => new Style(Color.Red), _ => Style.Plain, _ => Style.Plain, _ => Style.Plain, _ => Style.Plain);
}
