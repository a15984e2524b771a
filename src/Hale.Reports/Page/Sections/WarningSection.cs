using Hale.Charts;
using Hale.Charts.LeadTimes;
using Hale.Engine.ReportCards;
using Hale.Reports.Markup;
using Hale.Reports.Words;

namespace Hale.Reports.Page.Sections;

/// <summary>How early the worst band warns.</summary>
internal static class WarningSection
{
    public const string Id = "warning";
    public const string Heading = "Early warning";

    public static Html Of(ReportCard card) => Tags.Section(
        Id,
        Heading,
        Tags.Paragraphs([WarningWords.Sentence(card), WarningWords.Alerts(card.Warning)]),
        card.Warning.WhyNot is null ? Lead(card.Warning) : Html.Empty);

    private static Html Lead(Warning warning)
    {
        var first = new LeadLine("leavers", Cells.Points(warning.LeaverCurve), Tone.Bad);
        var second = warning.StayerCurve.Count == 0 ? null : new LeadLine("stayers", Cells.Points(warning.StayerCurve), Tone.Quiet);
        return Picture.Full(
            $"How long they had been {BandNames.Being(warning.Band)}",
            size => LeadTimeChart.Draw(new(
                size.Head("lead-time", $"How long leavers had been {BandNames.Being(warning.Band)}", "The share of leavers, and of observations of stayers, that had been in the band for at least so many days."),
                $"days {BandNames.Being(warning.Band)}, or more", "share", first, second)),
            "How many had been in the band for at least so long. Good: the line of the leavers stays high far to the right, and that of the stayers lies low.",
            Numbers(warning));
    }

    private static Html Numbers(Warning warning) => Table.Of(
        $"{Sentences.Capital(BandNames.Being(warning.Band))} for at least so long",
        ["Days", Column.Number("Of 100 leavers"), Column.Number("95 % interval"), Column.Number("Of 100 observations of stayers"), Column.Number("95 % interval")],
        warning.At.Select(row => (IReadOnlyList<Html>)
        [
            NumberWords.Count(row.Days, "day", "days"),
            FigureWords.OfHundred(row.Leavers),
            FigureWords.OfHundredInterval(row.Leavers),
            FigureWords.OfHundred(row.Stayers),
            FigureWords.OfHundredInterval(row.Stayers),
        ]));
}
