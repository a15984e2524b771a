using Hale.Core.Projects;
using Hale.Core.Scoring;
using Hale.Reports.Markup;
using Hale.Reports.Scorecards;

namespace Hale.Reports;

/// <summary>The scorecards of a project as Markdown, for a repository.</summary>
public static class ScorecardMarkdown
{
    private const string Indentation = "  ";

    /// <summary>Writes the text. Nothing in the definitions becomes markup.</summary>
    /// <param name="project">The project.</param>
    /// <param name="output">Where it is written.</param>
    public static void Write(Project project, TextWriter output)
    {
        var text = ProjectText.Of(project);
        var lines = new List<string> { $"# Scorecards of {Markdown.Text(text.Title)}", string.Empty };
        lines.AddRange(Paragraph(text.Population));
        foreach (var score in text.Scores)
        {
            Score(lines, score);
        }

        Entries(lines, "What the figures mean", text.Metrics);
        Entries(lines, "Where the facts come from", text.Sources);
        if (text.Scores.Count > 0)
        {
            lines.AddRange(["## Which version this is", string.Empty, .. text.Scores.Select(score => $"- {Markdown.Text(score.Label)}: `{score.Version}`")]);
        }

        foreach (var line in lines)
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    private static void Score(List<string> lines, ScoreText score)
    {
        lines.AddRange([$"## {Markdown.Text(score.Label)}", string.Empty]);
        if (score.Question is { } question)
        {
            lines.AddRange([$"**{Markdown.Text(question)}**", string.Empty]);
        }

        lines.AddRange(Paragraph(score.Reading));
        lines.AddRange(["| band | score |", "| --- | --- |", .. score.Bands.Select(band => $"| {Markdown.Text(band.Band)} | {Markdown.Text(band.Values)} |"), string.Empty]);
        foreach (var card in score.Cards)
        {
            lines.AddRange([$"### {Markdown.Text(card.Label)}", string.Empty, Markdown.Text(card.For), string.Empty]);
            lines.AddRange(card.Tree.What is { } what ? [Markdown.Text(what), string.Empty] : []);
            card.Tree.Children.ToList().ForEach(child => Node(lines, child, string.Empty));
            lines.Add(string.Empty);
            Listed(lines, "Beside the weights", card.Further);
            Listed(lines, "Rules above the arithmetic", card.Overrides);
        }
    }

    private static void Node(List<string> lines, NodeText node, string indent)
    {
        string?[] notes = [node.Share is { } share ? NumberTexts.Percent((double)share) : null, node.Weight, node.IsInternal ? "for our own team only" : null];
        var head = string.Join("; ", notes.OfType<string>().Select(Markdown.Text));
        lines.Add($"{indent}- **{Markdown.Text(node.Label)}**{(head.Length == 0 ? string.Empty : $" ({head})")}{(node.What is { } what ? " " + Markdown.Text(what) : string.Empty)}");
        var inner = indent + Indentation;
        (string Name, string? Text)[] facts =
        [
            ("Why it matters", node.Why), ("Applies", node.When),
            .. node.Points.Select(points => (points.Segment ?? "How it is judged", (string?)Points(points))),
            ("Without data", node.WithoutData), ("What to do", node.Do),
        ];
        lines.AddRange(facts.Where(fact => fact.Text is not null).Select(fact => $"{inner}- {Markdown.Text(fact.Name)}: {Markdown.Text(fact.Text!)}"));
        node.Children.ToList().ForEach(child => Node(lines, child, inner));
    }

    private static string Points(PointsText points) =>
        string.Join(" · ", points.Bands.Select(band => $"{band.Band}: {band.Values}").Concat(points.Sentence is { } sentence ? [sentence] : []));

    private static IEnumerable<string> Paragraph(IReadOnlyList<string> sentences) =>
        sentences.Count == 0 ? [] : [Markdown.Text(string.Join(" ", sentences)), string.Empty];

    private static void Listed(List<string> lines, string heading, IReadOnlyList<string> sentences)
    {
        if (sentences.Count > 0)
        {
            lines.AddRange([$"#### {heading}", string.Empty, .. sentences.Select(sentence => $"- {Markdown.Text(sentence)}"), string.Empty]);
        }
    }

    private static void Entries(List<string> lines, string heading, IReadOnlyList<EntryText> entries)
    {
        if (entries.Count > 0)
        {
            lines.AddRange([$"## {heading}", string.Empty, .. entries.Select(entry => $"- **{Markdown.Text(entry.Label)}**: {Markdown.Text(entry.Text)}"), string.Empty]);
        }
    }
}
