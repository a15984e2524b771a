using Hale.Engine.Comparing;
using Hale.Reports;
using Hale.Reports.Comparisons;

namespace Hale.Cli.Output.Validation;

/// <summary>The report card of a definition as Markdown: the same text for the same card.</summary>
internal static class CardMarkdown
{
    public static void Write(TextWriter output, CardView view)
    {
        var verdict = ReportWords.Verdict(view.IsAcknowledged ? CardText.Unblocked(view.Card) : view.Card);
        output.Write($"### {MarkdownTable.Escape(CardSentences.Title(view))}\n\n**{MarkdownTable.Escape(verdict.Headline)}** {MarkdownTable.Escape(verdict.Paragraph)}\n\n");
        if (CardSentences.Rules(view) is { } rules)
        {
            output.Write($"{MarkdownTable.Escape(rules)}\n\n");
        }

        if (verdict.Otherwise is { } otherwise)
        {
            output.Write($"{MarkdownTable.Escape(otherwise)}\n\n");
        }

        Alarms(output, view);
        MarkdownTable.Write(output, ["", "", ""], "lrl", ReportWords.KeyFigures(view.Card).Select(figure => new[] { figure.Label, figure.Value, figure.Note }));
        MarkdownTable.Write(output, ["band", "observations", "left", "share that left"], "lrrr", view.Card.Bands.Rows.Select(band => new[] { band.Name, Words.Number(band.Observations), Words.Number(band.Left), ReportWords.Rate(band.Rate) }));
        if (view is { Comparison: { } comparison, Names: { } names })
        {
            Compared(output, comparison, names);
        }
    }

    /// <summary>Two definitions on the same observations.</summary>
    public static void Compared(TextWriter output, BacktestComparison comparison, ComparedNames names)
    {
        output.Write($"**{MarkdownTable.Escape(ComparisonReport.Headline(comparison, names))}**\n\n");
        MarkdownTable.Write(output, ["", names.Before, names.After, "difference"], "lrrr", ComparisonReport.Figures(comparison).Select(row => new[] { row.Label, row.Before, row.After, row.Difference }));
        MarkdownTable.Write(output, ["band", names.Before, names.After], "lrr", ComparisonReport.Bands(comparison).Select(row => new[] { row.Label, row.Before, row.After }));
        Points(output, ComparisonReport.Sentences(comparison, names));
    }

    public static void Points(TextWriter output, IEnumerable<string> sentences)
    {
        var said = sentences.ToList();
        said.ForEach(sentence => output.Write($"- {MarkdownTable.Escape(sentence)}\n"));
        if (said.Count > 0)
        {
            output.Write("\n");
        }
    }

    private static void Alarms(TextWriter output, CardView view)
    {
        foreach (var alarm in ReportWords.Alarms(view.Card))
        {
            output.Write($"**{MarkdownTable.Escape(alarm.Headline)}** {MarkdownTable.Escape(alarm.Text)}\n\n");
            Points(output, alarm.Checks);
        }

        Points(output, CardSentences.Acknowledgements(view));
    }
}
