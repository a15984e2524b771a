using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Hale.Core.WhatIf;
using Spectre.Console;

namespace Hale.Cli.Output.WhatIf;

/// <summary>How much of an account's band hangs on single numbers of the definition, as a person reads it.</summary>
internal static class SensitivityText
{
    private const int MostShown = 15;

    public static void Write(IAnsiConsole console, TriedAccount account, Sensitivity found)
    {
        console.MarkupLine($"[bold]{Markup.Escape(account.Name)}[/]  {Markup.Escape(account.Before.Label)} as of {Markup.Escape(account.Run.Header.AsOfLabel)}  [bold]{Markup.Escape(account.Shown(account.Before))}[/]");
        console.WriteLine($"Looked at, each alone: {Words.Count(found.Weights, "weight")}, {Words.Number(found.Others)} limits and points.");
        if (found.Weights > 0 && found.Found.All(number => number.Kind != NumberKind.Weight))
        {
            console.WriteLine("No weight alone changes the band.");
        }

        if (found.Found.Count == 0)
        {
            console.WriteLine("No limit and no points alone change it either.");
        }
        else
        {
            WriteNumbers(console, account, found);
        }

        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]{WhatIfWords.Arithmetic(account.Run.Number)}[/]");
    }

    /// <summary>The number as people call it.</summary>
    public static string Name(SensitiveNumber number, ExplanationNode root)
    {
        var label = Find(root, number.Path)?.Label ?? number.Path;
        return number.Kind switch
        {
            NumberKind.Weight => $"weight of {label}",
            NumberKind.BandLimit => $"where {number.Path} begins",
            NumberKind.Limit => $"limit of {label}",
            NumberKind.Points => number.What.Length == 0 ? $"points of {label}" : $"points of {label}, {number.What}",
        };
    }

    private static void WriteNumbers(IAnsiConsole console, TriedAccount account, Sensitivity found)
    {
        console.WriteLine();
        console.WriteLine("These would change its band, the smallest move first:");
        var sheet = new Sheet(
            new SheetColumn("number", Fit: SheetFit.Shortened), new SheetColumn("now", Right: true), new SheetColumn("at", Right: true), new SheetColumn("move", Right: true), new SheetColumn("score", Right: true));
        foreach (var number in found.Found.Take(MostShown))
        {
            sheet.Row(
                Name(number, account.Before.Root),
                NumberTexts.Exact(number.Now, number.Unit),
                NumberTexts.Exact(number.At, number.Unit),
                (number.At > number.Now ? "+" : "−") + NumberTexts.Percent(number.Relative),
                Shown(account, number.After));
        }

        sheet.Write(console);
        if (found.Found.Count > MostShown)
        {
            console.WriteLine($"{Words.Number(found.Found.Count - MostShown)} more move further: `--format json` lists them.");
        }
    }

    private static string Shown(TriedAccount account, AccountScore score)
    {
        var outline = account.Run.Header.Outline;
        return score is { Value: { } value, Band: { } band } ? $"{Numbers.Fixed(outline.Print(value), outline.Decimals)} {outline.Bands[band].Name}" : "no score";
    }

    private static ExplanationNode? Find(ExplanationNode node, string path) => node.Path == path ? node : node.Children.Select(child => Find(child, path)).FirstOrDefault(found => found is not null);
}
