using Hale.Reports;
using Spectre.Console;

namespace Hale.Cli.Output.Validation;

/// <summary>The report card of a definition on a terminal.</summary>
internal static class ReportCardText
{
    public static void Write(IAnsiConsole console, CardView view)
    {
        CardText.Paragraph(console, CardSentences.Title(view) + ".");
        if (CardSentences.Rules(view) is { } rules)
        {
            CardText.Paragraph(console, rules);
        }

        if (view.Opening is { } opened)
        {
            CardText.Paragraph(console, CardSentences.Opening(opened));
        }

        console.WriteLine();
        CardText.Write(console, view.Card, view.IsAcknowledged);
        CardText.WriteList(console, "How likely customers stay", ReportWords.Staying(view.Card));
        CardText.WriteList(console, "What its parts are worth", [.. ReportWords.Own(view.Card)]);
        CardText.WriteList(console, "What was said of its alarms", [.. CardSentences.Acknowledgements(view)]);
        CardText.WriteList(console, "How it was observed", [.. CardText.Notes(view.Card)]);
        if (view is { Comparison: { } comparison, Names: { } names })
        {
            console.WriteLine();
            ComparisonText.Write(console, comparison, names);
        }

        console.WriteLine();
        CardText.Paragraph(console, view.Page is { } page ? $"The whole report card is in {page}; it is kept as card {view.Kept.Number}." : $"Kept as card {view.Kept.Number}. The whole of it, with pictures and names: add --out report.html");
    }
}
