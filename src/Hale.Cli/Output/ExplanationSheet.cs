using Hale.Core.Explanation;
using Hale.Core.Scoring;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>The tree of an explanation as a table: every node's value, points, weight and what it adds.</summary>
internal sealed class ExplanationSheet
{
    /// <summary>A rule that is longer is shown by the part of it that gave the points.</summary>
    private const int LongestRule = 60;

    private static readonly Style Bold = new(decoration: Decoration.Bold);
    private static readonly Style Marked = new(Color.Red, decoration: Decoration.Bold);

    private readonly Sheet _sheet = new(
        new SheetColumn("measure", Fit: SheetFit.Shortened), new SheetColumn("value", Right: true, SheetFit.Shortened),
        new SheetColumn("points", Right: true), new SheetColumn("weight", Right: true), new SheetColumn("adds", Right: true));

    private readonly int _decimals;
    private readonly bool _isComputed;
    private readonly Func<ExplanationNode, string?> _markOf;

    private ExplanationSheet(int decimals, bool isComputed, Func<ExplanationNode, string?> markOf) =>
        (_decimals, _isComputed, _markOf) = (decimals, isComputed, markOf);

    /// <summary>Writes the tree.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="explanation">The explanation.</param>
    /// <param name="decimals">The decimal places of the score.</param>
    /// <param name="markOf">What is said first of a node that is to be seen; null for all others.</param>
    public static void Write(IAnsiConsole console, ScoreExplanation explanation, int decimals, Func<ExplanationNode, string?>? markOf = null)
    {
        var tree = new ExplanationSheet(decimals, explanation.Computed is not null, markOf ?? (_ => null));
        foreach (var child in explanation.Root.Children)
        {
            tree.AddRows(child, 0);
        }

        if (explanation.Computed is { } computed)
        {
            string[] total = ["computed score", string.Empty, string.Empty, "100 %", Numbers.Fixed(computed - explanation.Start, decimals)];
            tree._sheet.Row([.. total.Select(text => new SheetCell(text, Bold))]);
        }

        tree._sheet.Write(console);
    }

    private void AddRows(ExplanationNode node, int depth)
    {
        var mark = _markOf(node);
        var style = mark is not null ? Marked : node.Measure is null ? Bold : Style.Plain;
        _sheet.Row(
            [
                new(new string(' ', depth * 2) + node.Label + (node.Definition.Internal ? " (internal)" : string.Empty), style),
                new(node.ValueText ?? string.Empty),
                new(node.Points is { } points ? Numbers.Fixed(points, _decimals) : "–", style),
                new(node.Definition.Addition is null ? Weight(node) : string.Empty, style),
                new(node.Contribution is { } added ? Numbers.Fixed(added, _decimals) : "–", style),
            ],
            Remark(node, mark));
        foreach (var child in node.Children)
        {
            AddRows(child, depth + 1);
        }
    }

    /// <summary>The share of the weight, and what it became when the weight of missing measures was redistributed; without a computed score it became nothing.</summary>
    private string Weight(ExplanationNode node)
    {
        var share = Words.Percent(Math.Round(node.WeightShare, 3));
        return !_isComputed || Math.Abs(node.WeightShare - node.EffectiveShare) < 0.0005 ? share : $"{share} → {Words.Percent(Math.Round(node.EffectiveShare, 3))}";
    }

    private static string Remark(ExplanationNode node, string? mark)
    {
        var parts = new List<string>();
        if (mark is not null)
        {
            parts.Add(mark);
        }

        if (node.Band is { } band)
        {
            parts.Add(band);
        }

        if (node.State != NodeState.Present || (node.Definition.Addition is not null && !node.HasOwnLimits))
        {
            parts.Add(node.StateText);
        }
        else if (How(node) is { } how)
        {
            parts.Add(how);
        }

        if (node.ValueNote is { } note)
        {
            parts.Insert(mark is null ? 0 : 1, node.Flag is { } flag ? $"{note} ({flag})" : note);
        }

        if (node.Measure is { Undated: true })
        {
            parts.Add("undated");
        }

        return string.Join("; ", parts);
    }

    /// <summary>How the points came about; of a measure the part of its rule that held, where the rule is long or its limits are the account's own.</summary>
    private static string? How(ExplanationNode node) => node.Measure is { } measure
        ? node.Rule is { } rule && (node.HasOwnLimits || measure.Normalisation.Length > LongestRule) ? rule : measure.Normalisation
        : node.Definition.Combination?.Text ?? node.Definition.Rules;
}
