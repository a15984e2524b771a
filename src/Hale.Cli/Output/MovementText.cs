using System.Globalization;
using Hale.Core.Movement;
using Hale.Core.Scoring;
using Hale.Engine.Movement;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The movement of one account's score as a person reads it: how far it moved, then which inputs moved it.</summary>
internal static class MovementText
{
    public const string Arithmetic = "These parts are arithmetic: they say which inputs moved the number, not why the customer changed.";

    /// <summary>Writes it.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="explained">The movement.</param>
    /// <param name="names">What definitions are called.</param>
    /// <param name="isExternal">Whether it is for the customer.</param>
    public static void Write(IAnsiConsole console, ExplainedMovement explained, DefinitionNames names, bool isExternal)
    {
        var (movement, outline) = (isExternal ? External(explained.Movement) : explained.Movement, explained.Runs.After.Header.Outline);
        var name = explained.Name is { } text ? $"{text} ({movement.Account})" : movement.Account;
        console.MarkupLine($"[bold]{Markup.Escape(name)}[/]  {Markup.Escape(outline.Label)}  {Answer(movement, outline)}, {Markup.Escape(Period(explained.Runs))}");
        DefinitionLimits.Changes(explained.Runs).ToList().ForEach(console.WriteLine);
        if (movement.Missing is { } missing)
        {
            console.WriteLine($"Nothing can be split: {missing}.");
            return;
        }

        if (movement.Published is { } published)
        {
            WriteParts(console, published, new MovementSheet(outline.Decimals, names), "change");
        }

        WriteBeneath(console, movement, outline.Decimals, names);
        console.WriteLine();
        console.WriteLine(Arithmetic);
        if (!isExternal)
        {
            WriteWay(console, movement);
        }
    }

    /// <summary>The movement for the customer.</summary>
    public static ScoreMovement External(ScoreMovement movement) => movement with { Published = External(movement.Published), Computed = External(movement.Computed) };

    private static MovementParts? External(MovementParts? parts) => parts is null ? null : parts with { Nodes = ExternalMovement.Of(parts.Nodes) };

    /// <summary>The days of both ends, and which definitions where they differ.</summary>
    public static string Period(ComparedRuns runs) => $"{runs.Before.Header.AsOfLabel} to {runs.After.Header.AsOfLabel}";

    private static string Answer(ScoreMovement movement, ScoreOutline outline)
    {
        var change = movement.Before.Score is { } before && movement.After.Score is { } after && !outline.IsGraded ? $" ({Numbers.Signed(after - before, outline.Decimals)})" : string.Empty;
        var band = movement.Before.BandLabel == movement.After.BandLabel
            ? Band(movement.After)
            : $"{Band(movement.Before)} → {Band(movement.After)}";
        return $"[bold]{Number(movement.Before, outline)} → {Number(movement.After, outline)}[/]{change}, {band}";
    }

    private static string Number(MovementStand stand, ScoreOutline outline) => stand.Score is { } score
        ? Markup.Escape(outline.Show(score, stand.BandLabel!))
        : $"no {(outline.IsGraded ? "grade" : "score")}";

    private static string Band(MovementStand stand) => stand.Band is { } band ? BandStyle.Markup(band, stand.BandLabel!) : Markup.Escape(stand.StatusText);

    private static void WriteBeneath(IAnsiConsole console, ScoreMovement movement, int decimals, DefinitionNames names)
    {
        if (movement.Computed is not { } computed)
        {
            return;
        }

        console.WriteLine();
        var numbers = $"{Numbers.Fixed(computed.Before, decimals)} → {Numbers.Fixed(computed.After, decimals)} ({Numbers.Signed(computed.Change, decimals)})";
        console.WriteLine(movement.Published is null
            ? $"One end has no score, so the computed numbers are compared: {numbers}, of which"
            : $"Beneath, the computed number: {numbers}, of which");
        WriteParts(console, computed, new MovementSheet(decimals, names), "change of the computed number");
    }

    private static void WriteParts(IAnsiConsole console, MovementParts parts, MovementSheet sheet, string total)
    {
        console.WriteLine();
        sheet.Write(console, parts, total);
        if (parts.IsNested)
        {
            console.WriteLine("So many inputs changed that those of a group were taken together first; the parts still add up exactly.");
        }

        if (parts.Undefined > 0)
        {
            console.WriteLine("Some mixtures of both days have no number; they counted as the middle of both.");
        }
    }

    /// <summary>The way on from the measure that moved most.</summary>
    private static void WriteWay(IAnsiConsole console, ScoreMovement movement)
    {
        var most = (movement.Computed ?? movement.Published)?.Causes.Where(node => node.Path.Length > 0 && node.Points != 0).MaxBy(node => Math.Abs(node.Points));
        if (most is not null)
        {
            console.WriteLine($"`hale explain {movement.Account} --measure {most.Path.Split('/')[^1]}` shows the metric behind {most.Label}, and its events.");
        }
    }
}
